"""The pages that belong to no module: home, lists, glossary, sources, partners, progress, about."""

from __future__ import annotations

from dataclasses import dataclass

from tashbeek_kit.document.module_pages import Download, LessonCard
from tashbeek_kit.document.prose import Prose
from tashbeek_kit.document.references import Anchored, Origin, PartnerEntry, SourceEntry, TermEntry
from tashbeek_kit.document.tool_pages import ToolCard


@dataclass(frozen=True, slots=True)
class Door:
    """One of the three ways into the kit."""

    id: str
    page: Anchored
    summary: Prose


@dataclass(frozen=True, slots=True)
class ModuleCard:
    """A module as the home page lists it."""

    page: Anchored
    number: int
    summary: Prose
    facts: tuple[str, ...]
    lessons: tuple[Anchored, ...]


@dataclass(frozen=True, slots=True)
class HomePage:
    """What the kit is, and its doors."""

    origin: Origin
    address: str
    title: str
    tagline: Prose
    doors: tuple[Door, ...]
    modules: tuple[ModuleCard, ...]
    about: Prose
    tools: tuple[ToolCard, ...] = ()


@dataclass(frozen=True, slots=True)
class ModulesPage:
    """The list of modules."""

    origin: Origin
    address: str
    title: str
    modules: tuple[ModuleCard, ...]


@dataclass(frozen=True, slots=True)
class PrintPage:
    """Every PDF of the kit."""

    origin: Origin
    address: str
    title: str
    groups: tuple[tuple[str, tuple[Download, ...]], ...]


@dataclass(frozen=True, slots=True)
class GlossaryPage:
    """All terms."""

    origin: Origin
    address: str
    title: str
    groups: tuple[tuple[str, tuple[TermEntry, ...]], ...]


@dataclass(frozen=True, slots=True)
class SourcesPage:
    """All sources."""

    origin: Origin
    address: str
    title: str
    introduction: Prose
    sources: tuple[SourceEntry, ...]


@dataclass(frozen=True, slots=True)
class PartnersPage:
    """The directory of partners."""

    origin: Origin
    address: str
    title: str
    groups: tuple[tuple[str, tuple[PartnerEntry, ...]], ...]


@dataclass(frozen=True, slots=True)
class ProgressPage:
    """What the reader has done on this device."""

    origin: Origin
    address: str
    title: str
    modules: tuple[tuple[Anchored, tuple[LessonCard, ...]], ...]


@dataclass(frozen=True, slots=True)
class AboutPage:
    """Who made the kit, under which licence, and what it is not."""

    origin: Origin
    address: str
    title: str
    prose: Prose
    contributors: tuple[tuple[str, str], ...]
    version: str
    licence: str
    disclaimer: Prose
