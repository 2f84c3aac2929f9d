"""What pages point to: the files they come from, each other, terms, sources and partners."""

from __future__ import annotations

from tashbeek_kit.document.prose import Inlines, Prose
from tashbeek_kit.frozen import Frozen


class Origin(Frozen):
    """Where in the author's files a page comes from, for edit links and problems."""

    path: str
    line: int = 1


class Anchored(Frozen):
    """A link to a page of the kit: its address without the language, and its title."""

    address: str
    title: str


class TermEntry(Frozen):
    """A glossary term as explained in place."""

    id: str
    term: str
    meaning: Prose
    other: tuple[tuple[str, str], ...]
    """The same term in the kit's other languages: language code and words."""
    variants: tuple[str, ...] = ()
    group: str = ""
    forms: tuple[str, ...] = ()
    """Plurals and spellings by which search finds it."""


class FactEntry(Frozen):
    """A statement that a source makes and the kit uses."""

    id: str
    content: Inlines
    place: str
    """Where it stands in the source, in words; empty when that is not known."""
    verify: bool


class SourceEntry(Frozen):
    """A source as listed under a page and on the page of sources."""

    id: str
    number: int
    """Its place in the list it stands in, from 1."""
    title: Inlines
    details: Inlines
    """Author, publisher and place, in one line."""
    url: str
    date: str
    """Its own date in words; empty when unknown."""
    seen: str
    """When the authors read it, in words."""
    review_by: str
    confidence: str
    """The mark A to D."""
    confidence_label: str
    verify: bool
    """True when what rests on it must be verified before use."""
    note: Prose
    facts: tuple[FactEntry, ...] = ()
    """What it states, on the page of sources only."""


class PartnerEntry(Frozen):
    """A body of the directory."""

    id: str
    name: str
    kind_label: str
    former_names: tuple[str, ...]
    support: tuple[str, ...]
    status: Prose
    url: str
    sources: tuple[SourceEntry, ...]
    unverified: tuple[Inlines, ...]
