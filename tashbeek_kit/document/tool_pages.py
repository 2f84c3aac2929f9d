"""The kit's tools: contract templates, indicator reference sheets, and the forms of a training."""

from __future__ import annotations

from dataclasses import dataclass

from tashbeek_kit.document.module_pages import Download
from tashbeek_kit.document.prose import Inlines, Prose
from tashbeek_kit.document.references import Anchored, Origin, SourceEntry, TermEntry


@dataclass(frozen=True, slots=True)
class ClauseEntry:
    """One clause of a contract template."""

    id: str
    number: int
    title: Inlines
    text: Prose
    guidance: Prose
    required: bool


@dataclass(frozen=True, slots=True)
class TemplatePage:
    """A contract template: its clauses, with guidance on each."""

    origin: Origin
    address: str
    id: str
    title: str
    purpose: Prose
    facts: tuple[str, ...]
    clauses: tuple[ClauseEntry, ...]
    signatories: tuple[str, ...]
    terms: tuple[TermEntry, ...]
    sources: tuple[SourceEntry, ...]
    disclaimer: Prose


@dataclass(frozen=True, slots=True)
class IndicatorEntry:
    """An indicator reference sheet."""

    id: str
    title: str
    rows: tuple[tuple[str, Prose], ...]
    """Each field of the sheet that is filled: its name and what it says."""
    sources: tuple[SourceEntry, ...]


@dataclass(frozen=True, slots=True)
class ToolCard:
    """One tool as a list shows it."""

    page: Anchored
    summary: Prose
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TemplatesPage:
    """The list of contract templates."""

    origin: Origin
    address: str
    title: str
    cards: tuple[ToolCard, ...]
    downloads: tuple[Download, ...]


@dataclass(frozen=True, slots=True)
class IndicatorsPage:
    """All indicator reference sheets."""

    origin: Origin
    address: str
    title: str
    indicators: tuple[IndicatorEntry, ...]
    downloads: tuple[Download, ...]


@dataclass(frozen=True, slots=True)
class FormsPage:
    """The list of forms, by when they are used."""

    origin: Origin
    address: str
    title: str
    groups: tuple[tuple[str, tuple[ToolCard, ...]], ...]
    downloads: tuple[Download, ...]
