"""The pages that belong to no module: home, lists, glossary, sources, partners, progress, about."""

from __future__ import annotations

from tashbeek_kit.document.module_pages import Download, LessonCard
from tashbeek_kit.document.prose import Prose
from tashbeek_kit.document.references import Anchored, Origin, PartnerEntry, SourceEntry, TermEntry
from tashbeek_kit.document.tool_pages import ToolCard
from tashbeek_kit.frozen import Frozen


class Door(Frozen):
    """One of the three ways into the kit."""

    id: str
    page: Anchored
    summary: Prose


class ModuleCard(Frozen):
    """A module as the home page lists it."""

    page: Anchored
    number: int
    summary: Prose
    facts: tuple[str, ...]
    lessons: tuple[Anchored, ...]


class HomePage(Frozen):
    """What the kit is, and its doors."""

    origin: Origin
    address: str
    title: str
    tagline: Prose
    doors: tuple[Door, ...]
    modules: tuple[ModuleCard, ...]
    about: Prose
    tools: tuple[ToolCard, ...] = ()


class ModulesPage(Frozen):
    """The list of modules."""

    origin: Origin
    address: str
    title: str
    modules: tuple[ModuleCard, ...]


class PrintPage(Frozen):
    """Every PDF of the kit."""

    origin: Origin
    address: str
    title: str
    groups: tuple[tuple[str, tuple[Download, ...]], ...]


class GlossaryPage(Frozen):
    """All terms."""

    origin: Origin
    address: str
    title: str
    groups: tuple[tuple[str, tuple[TermEntry, ...]], ...]


class SourcesPage(Frozen):
    """All sources."""

    origin: Origin
    address: str
    title: str
    introduction: Prose
    sources: tuple[SourceEntry, ...]


class PartnersPage(Frozen):
    """The directory of partners."""

    origin: Origin
    address: str
    title: str
    groups: tuple[tuple[str, tuple[PartnerEntry, ...]], ...]


class ProgressPage(Frozen):
    """What the reader has done on this device."""

    origin: Origin
    address: str
    title: str
    modules: tuple[tuple[Anchored, tuple[LessonCard, ...]], ...]


class AboutPage(Frozen):
    """Who made the kit, under which licence, and what it is not."""

    origin: Origin
    address: str
    title: str
    prose: Prose
    contributors: tuple[tuple[str, str], ...]
    version: str
    licence: str
    disclaimer: Prose
