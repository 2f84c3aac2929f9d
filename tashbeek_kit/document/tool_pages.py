"""The kit's tools: contract templates, indicator reference sheets, and the forms of a training."""

from __future__ import annotations

from tashbeek_kit.document.module_pages import Download
from tashbeek_kit.document.prose import Inlines, Prose
from tashbeek_kit.document.references import Anchored, Origin, SourceEntry, TermEntry
from tashbeek_kit.frozen import Frozen


class ClauseEntry(Frozen):
    """One clause of a contract template."""

    id: str
    number: int
    title: Inlines
    text: Prose
    guidance: Prose
    required: bool


class TemplatePage(Frozen):
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


class IndicatorEntry(Frozen):
    """An indicator reference sheet."""

    id: str
    title: str
    rows: tuple[tuple[str, Prose], ...]
    """Each field of the sheet that is filled: its name and what it says."""
    sources: tuple[SourceEntry, ...]


class ToolCard(Frozen):
    """One tool as a list shows it."""

    page: Anchored
    summary: Prose
    facts: tuple[str, ...]


class TemplatesPage(Frozen):
    """The list of contract templates."""

    origin: Origin
    address: str
    title: str
    cards: tuple[ToolCard, ...]
    downloads: tuple[Download, ...]


class IndicatorsPage(Frozen):
    """All indicator reference sheets."""

    origin: Origin
    address: str
    title: str
    indicators: tuple[IndicatorEntry, ...]
    downloads: tuple[Download, ...]


class FormsPage(Frozen):
    """The list of forms, by when they are used."""

    origin: Origin
    address: str
    title: str
    groups: tuple[tuple[str, tuple[ToolCard, ...]], ...]
    downloads: tuple[Download, ...]
