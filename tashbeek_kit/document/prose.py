"""Running text as a closed, safe tree: what outputs may meet, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from tashbeek_kit.frozen import Frozen

Direction = Literal["ltr", "rtl"]


class Plain(Frozen):
    """Words in the language of the page."""

    text: str


class Isolate(Frozen):
    """A run that keeps its own direction: a phone, a date, a formula, words of another language."""

    text: str
    direction: Direction
    language: str | None = None
    """Set when the run is in another language than the page; None for numbers and formulas."""


class Strong(Frozen):
    """Words that matter most."""

    content: Inlines


class Emphasis(Frozen):
    """Words said with stress; outputs choose how, since Arabic has no italics."""

    content: Inlines


class Code(Frozen):
    """Something to type as it stands, always left to right."""

    text: str


class Link(Frozen):
    """A link to another site; never followed by the page itself."""

    url: str
    content: Inlines


class PageLink(Frozen):
    """A link to a page of this kit."""

    address: str
    """Address without the language, such as `/modules/concepts/ladder/`."""
    anchor: str
    content: Inlines


class TermLink(Frozen):
    """A glossary term, explained in place."""

    term: str
    content: Inlines


class Citation(Frozen):
    """The source that the words before it rest on."""

    source: str
    label: Inlines
    """Short name to show, such as «Kania 2011»."""
    verify: bool
    """True when the source is too weak to state the fact plainly: shown as «to be verified»."""


class LineBreak(Frozen):
    """A break that the author asked for."""


Inline = (
    Plain | Isolate | Strong | Emphasis | Code | Link | PageLink | TermLink | Citation | LineBreak
)
Inlines = tuple[Inline, ...]


class Paragraph(Frozen):
    """One paragraph."""

    content: Inlines


class Bullets(Frozen):
    """An unordered list; each entry is prose of its own."""

    entries: tuple[Prose, ...]


class Numbered(Frozen):
    """An ordered list; each entry is prose of its own."""

    entries: tuple[Prose, ...]


class Quote(Frozen):
    """Words of somebody else, marked as such."""

    content: Prose


class Subheading(Frozen):
    """A heading inside a step's text."""

    content: Inlines


class Table(Frozen):
    """A small table with one row of column titles."""

    header: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]


ProseBlock = Paragraph | Bullets | Numbered | Quote | Subheading | Table
Prose = tuple[ProseBlock, ...]

NO_PROSE: Prose = ()


def inlines_of(prose: Prose) -> Iterator[Inline]:
    """Give every inline of a prose tree in reading order, parents before their content."""
    for block in prose:
        match block:
            case Paragraph(content) | Subheading(content):
                yield from _descend(content)
            case Bullets(entries) | Numbered(entries):
                for entry in entries:
                    yield from inlines_of(entry)
            case Quote(content=quoted):
                yield from inlines_of(quoted)
            case Table(header, rows):
                for cells in (header, *rows):
                    for cell in cells:
                        yield from _descend(cell)


def plain_text(content: Inlines) -> str:
    """Give the words of some inlines without any mark-up, for titles, search and lengths."""
    parts: list[str] = []
    for inline in _descend(content):
        match inline:
            case Plain(text) | Isolate(text=text) | Code(text):
                parts.append(text)
            case LineBreak():
                parts.append(" ")
            case Citation() if parts:
                parts[-1] = parts[-1].rstrip()
            case _:
                pass
    return "".join(parts)


def prose_text(prose: Prose) -> str:
    """Give the words of a prose tree, block by block, separated by single spaces."""
    return " ".join(part for part in (_block_text(block) for block in prose) if part)


def _block_text(block: ProseBlock) -> str:
    match block:
        case Paragraph(content) | Subheading(content):
            return plain_text(content)
        case Bullets(entries) | Numbered(entries):
            return " ".join(prose_text(entry) for entry in entries)
        case Quote(content=quoted):
            return prose_text(quoted)
        case Table(header, rows):
            return " ".join(plain_text(cell) for cells in (header, *rows) for cell in cells)


def _descend(content: Inlines) -> Iterator[Inline]:
    for inline in content:
        yield inline
        match inline:
            case Strong(inner) | Emphasis(inner):
                yield from _descend(inner)
            case Link(content=inner) | PageLink(content=inner) | TermLink(content=inner):
                yield from _descend(inner)
            case _:
                pass
