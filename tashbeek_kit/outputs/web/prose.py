"""Running text as HTML: every node of the prose tree, and nothing an author could smuggle in."""

from __future__ import annotations

from html import escape
from typing import Protocol, assert_never

from markupsafe import Markup

from tashbeek_kit.document.prose import (
    Bullets,
    Citation,
    Code,
    Emphasis,
    Inline,
    Inlines,
    Isolate,
    LineBreak,
    Link,
    Numbered,
    PageLink,
    Paragraph,
    Plain,
    Prose,
    ProseBlock,
    Quote,
    Strong,
    Subheading,
    Table,
    TermLink,
)

_SAFE_SCHEMES = ("https://", "http://", "mailto:", "tel:")


class Surroundings(Protocol):
    """What prose asks of the page it stands on."""

    def href(self, address: str, anchor: str = "") -> str:
        """Link to a page of the kit."""
        ...

    def source_href(self, source: str) -> str:
        """Link to a source, on this page where it is listed."""
        ...

    def t(self, key: str, **values: str | int) -> str:
        """Give the interface's words."""
        ...


def prose_html(prose: Prose, page: Surroundings, level: int = 3) -> Markup:
    """Render blocks; subheadings become headings of the given level."""
    return Markup("".join([_block(block, page, level) for block in prose]))


def inlines_html(content: Inlines, page: Surroundings) -> Markup:
    """Render one line."""
    return Markup(_line(content, page))


def _line(content: Inlines, page: Surroundings) -> str:
    return "".join([_inline(inline, page) for inline in content])


def _block(block: ProseBlock, page: Surroundings, level: int) -> str:
    match block:
        case Paragraph(content):
            return f"<p>{_line(content, page)}</p>\n"
        case Bullets(entries):
            return f"<ul>\n{_entries(entries, page, level)}</ul>\n"
        case Numbered(entries):
            return f"<ol>\n{_entries(entries, page, level)}</ol>\n"
        case Quote(content=quoted):
            return f"<blockquote>{prose_html(quoted, page, level)}</blockquote>\n"
        case Subheading(content):
            return f"<h{level}>{_line(content, page)}</h{level}>\n"
        case Table(header, rows):
            return _table(header, rows, page)
        case _:
            assert_never(block)


def _entries(entries: tuple[Prose, ...], page: Surroundings, level: int) -> str:
    return "".join([f"<li>{_entry(entry, page, level)}</li>\n" for entry in entries])


def _entry(entry: Prose, page: Surroundings, level: int) -> str:
    """Render a list entry; one that is a single paragraph needs no paragraph of its own."""
    match entry:
        case (Paragraph(content),):
            return _line(content, page)
        case _:
            return prose_html(entry, page, level)


def _table(
    header: tuple[Inlines, ...], rows: tuple[tuple[Inlines, ...], ...], page: Surroundings
) -> str:
    titles = "".join([f'<th scope="col">{_line(cell, page)}</th>' for cell in header])
    body = "".join([f"<tr>{_cells(row, page)}</tr>\n" for row in rows])
    return (
        '<div class="table" tabindex="0"><table>\n'
        f"<thead><tr>{titles}</tr></thead>\n<tbody>\n{body}</tbody>\n</table></div>\n"
    )


def _cells(row: tuple[Inlines, ...], page: Surroundings) -> str:
    return "".join([f"<td>{_line(cell, page)}</td>" for cell in row])


def _inline(inline: Inline, page: Surroundings) -> str:
    match inline:
        case Plain(text):
            return escape(text, quote=False)
        case Isolate(text, direction, language):
            lang = f' lang="{language}"' if language else ""
            return f'<bdi dir="{direction}"{lang}>{escape(text, quote=False)}</bdi>'
        case Strong(content):
            return f"<strong>{_line(content, page)}</strong>"
        case Emphasis(content):
            return f"<em>{_line(content, page)}</em>"
        case Code(text):
            return f'<code dir="ltr">{escape(text)}</code>'
        case Link(url, content):
            return _link(url, _line(content, page))
        case PageLink(address, anchor, content):
            return f'<a href="{escape(page.href(address, anchor))}">{_line(content, page)}</a>'
        case TermLink(term, content):
            href = escape(page.href("/glossary/", term))
            words = _line(content, page)
            return f'<a class="term" href="{href}" data-term="{escape(term)}">{words}</a>'
        case Citation():
            return _citation(inline, page)
        case LineBreak():
            return "<br>"
        case _:
            assert_never(inline)


def _link(url: str, words: str) -> str:
    if not url.startswith(_SAFE_SCHEMES):
        return words
    return f'<a href="{escape(url)}" rel="noopener">{words}</a>'


def _citation(citation: Citation, page: Surroundings) -> str:
    href = escape(page.source_href(citation.source))
    cite = f'<a class="citation" href="{href}">{_line(citation.label, page)}</a>'
    if not citation.verify:
        return cite
    return f'{cite} <span class="verify">{escape(page.t("source.verify"))}</span>'
