"""An author's Markdown as a safe tree: paragraphs, lists, tables, quotes, and nothing active.

The whole parser is loaded with the first text that needs it; most are simple.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import assert_never

from tashbeek_kit.document import prose
from tashbeek_kit.document.plain_words import plain
from tashbeek_kit.document.prose import Inline, Inlines, Prose
from tashbeek_kit.document.simple_markdown import (
    BLOCK_MARK,
    Resolve,
    paragraphs_of,
    simple_inlines,
)
from tashbeek_kit.language.locale import Locale


def parse_prose(text: str, locale: Locale, resolve: Resolve) -> Prose:
    """Read Markdown as blocks."""
    return _prose(text, locale, resolve) if _may_link(text) else _unlinked_prose(text, locale)


def parse_inlines(text: str, locale: Locale, resolve: Resolve) -> Inlines:
    """Read Markdown as one line; paragraphs and list entries are joined by line breaks."""
    return _line(text, locale, resolve) if _may_link(text) else _unlinked_line(text, locale)


def _may_link(text: str) -> bool:
    return "](" in text or "<" in text


# Without a link nothing but the words counts: a preview reads again only what was edited.
@lru_cache(maxsize=1 << 15)
def _unlinked_prose(text: str, locale: Locale) -> Prose:
    return _prose(text, locale, _no_link)


@lru_cache(maxsize=1 << 15)
def _unlinked_line(text: str, locale: Locale) -> Inlines:
    return _line(text, locale, _no_link)


def _no_link(target: str, words: Inlines) -> Inline:
    raise AssertionError(f"{target}: {words}")


def _prose(text: str, locale: Locale, resolve: Resolve) -> Prose:
    if BLOCK_MARK.search(text):
        from tashbeek_kit.document.parsed_markdown import parse_blocks  # noqa: PLC0415  see above

        return parse_blocks(text, lambda line: _paragraph(line, locale, resolve))
    return tuple(prose.Paragraph(_paragraph(part, locale, resolve)) for part in paragraphs_of(text))


def _line(text: str, locale: Locale, resolve: Resolve) -> Inlines:
    if "\n" in text and BLOCK_MARK.search(text):
        lines = tuple(_lines(_prose(text, locale, resolve)))
    else:
        lines = tuple(_paragraph(part, locale, resolve) for part in paragraphs_of(text))
    broken = [piece for line in lines for piece in (prose.LineBreak(), *line)]
    return tuple(broken[1:])


def _paragraph(text: str, locale: Locale, resolve: Resolve) -> Inlines:
    simple = simple_inlines(text, lambda words: plain(words, locale), resolve)
    if simple is not None:
        return simple
    from tashbeek_kit.document.parsed_markdown import parse_line  # noqa: PLC0415  see above

    return parse_line(text, locale, resolve)


def _lines(blocks: Prose) -> Iterator[Inlines]:
    for block in blocks:
        match block:
            case prose.Paragraph(content) | prose.Subheading(content):
                yield content
            case prose.Bullets(entries) | prose.Numbered(entries):
                for entry in entries:
                    yield from _lines(entry)
            case prose.Quote(quoted):
                yield from _lines(quoted)
            case prose.Table(header, rows):
                yield from (cell for cells in (header, *rows) for cell in cells)
            case _:
                assert_never(block)
