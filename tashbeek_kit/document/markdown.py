"""An author's Markdown as a safe tree: paragraphs, lists, tables, quotes, and nothing active."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import assert_never

from markdown_it import MarkdownIt
from markdown_it.token import Token

from tashbeek_kit.document import prose
from tashbeek_kit.document.plain_words import plain
from tashbeek_kit.document.prose import Inline, Inlines, Prose, ProseBlock
from tashbeek_kit.document.simple_markdown import BLOCK_MARK, paragraphs_of, simple_inlines
from tashbeek_kit.language.locale import Locale

Resolve = Callable[[str, Inlines], Inline]
"""Turn a link's target and words into an inline: a term, a citation, a page, another site."""

_BLOCKS = MarkdownIt("commonmark", {"html": False}).enable("table")
_BLOCKS.disable(["html_block", "reference", "inline", "text_join"])
_LINES = MarkdownIt("commonmark", {"html": False})


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
        return tuple(_Walk(_BLOCKS.parse(text), locale, resolve).blocks())
    return tuple(prose.Paragraph(_paragraph(part, locale, resolve)) for part in paragraphs_of(text))


def _line(text: str, locale: Locale, resolve: Resolve) -> Inlines:
    if "\n" in text and BLOCK_MARK.search(text):
        lines = tuple(_lines(_prose(text, locale, resolve)))
    else:
        lines = tuple(_paragraph(part, locale, resolve) for part in paragraphs_of(text))
    broken = [piece for line in lines for piece in (prose.LineBreak(), *line)]
    return tuple(broken[1:])


def parse_line(text: str, locale: Locale, resolve: Resolve) -> Inlines:
    """Read one paragraph with the whole parser."""
    return _inlines(_LINES.parseInline(text)[0].children or [], locale, resolve)


def _paragraph(text: str, locale: Locale, resolve: Resolve) -> Inlines:
    simple = simple_inlines(text, lambda words: plain(words, locale), resolve)
    return parse_line(text, locale, resolve) if simple is None else simple


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


class _Walk:
    """A walk over a flat list of tokens, building the tree."""

    def __init__(self, tokens: Sequence[Token], locale: Locale, resolve: Resolve) -> None:
        self._tokens = tokens
        self._locale = locale
        self._resolve = resolve
        self._at = 0

    def blocks(self, until: str = "") -> Iterator[ProseBlock]:
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            self._at += 1
            if token.type == until:
                return
            match token.type:
                case "paragraph_open":
                    yield prose.Paragraph(self._line("paragraph_close"))
                case "heading_open":
                    yield prose.Subheading(self._line("heading_close"))
                case "bullet_list_open":
                    yield prose.Bullets(tuple(self._entries("bullet_list_close")))
                case "ordered_list_open":
                    yield prose.Numbered(tuple(self._entries("ordered_list_close")))
                case "blockquote_open":
                    yield prose.Quote(tuple(self.blocks("blockquote_close")))
                case "table_open":
                    yield self._table()
                case "fence" | "code_block":
                    yield prose.Paragraph((prose.Code(token.content.strip()),))
                case _:
                    pass

    def _entries(self, until: str) -> Iterator[Prose]:
        while (token := self._tokens[self._at]).type != until:
            self._at += 1
            if token.type == "list_item_open":
                yield tuple(self.blocks("list_item_close"))
        self._at += 1

    def _table(self) -> prose.Table:
        rows: list[list[Inlines]] = []
        while (token := self._tokens[self._at]).type != "table_close":
            self._at += 1
            if token.type == "tr_open":
                rows.append([])
            elif token.type == "inline":
                rows[-1].append(_paragraph(token.content, self._locale, self._resolve))
        self._at += 1
        return prose.Table(tuple(rows[0]), tuple(tuple(row) for row in rows[1:]))

    def _line(self, until: str) -> Inlines:
        content: Inlines = ()
        while (token := self._tokens[self._at]).type != until:
            self._at += 1
            content += _paragraph(token.content, self._locale, self._resolve)
        self._at += 1
        return content


def _inlines(tokens: Sequence[Token], locale: Locale, resolve: Resolve) -> Inlines:
    stack: list[list[Inline]] = [[]]
    targets: list[str] = []
    for token in _joined(tokens):
        match token.type:
            case "hardbreak":
                stack[-1].append(prose.LineBreak())
            case "code_inline":
                stack[-1].append(prose.Code(token.content))
            case "link_open":
                targets.append(str(token.attrGet("href") or ""))
                stack.append([])
            case "strong_open" | "em_open":
                stack.append([])
            case "link_close":
                words = tuple(stack.pop())
                stack[-1].append(resolve(targets.pop(), words))
            case "strong_close":
                words = tuple(stack.pop())
                stack[-1].append(prose.Strong(words))
            case "em_close":
                words = tuple(stack.pop())
                stack[-1].append(prose.Emphasis(words))
            case _:
                stack[-1] += plain(token.content, locale)
    return tuple(stack[0])


def _joined(tokens: Sequence[Token]) -> Iterator[Token]:
    """Join the words of one sentence, so that a run broken by the end of a line stays one run."""
    words = ""
    for token in tokens:
        if token.type in {"text", "softbreak"}:
            words += token.content or ("\n" if token.type == "softbreak" else "")
            continue
        if words:
            yield Token("text", "", 0, content=words)
            words = ""
        yield token
    if words:
        yield Token("text", "", 0, content=words)
