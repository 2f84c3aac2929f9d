"""Markdown by the whole parser: blocks, and lines that are not simple."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from tashbeek_kit.document import prose
from tashbeek_kit.document.plain_words import plain
from tashbeek_kit.document.prose import Inline, Inlines, Prose, ProseBlock
from tashbeek_kit.document.simple_markdown import Resolve
from tashbeek_kit.language.locale import Locale

_BLOCKS = MarkdownIt("commonmark", {"html": False}).enable("table")
_BLOCKS.disable(["html_block", "reference", "inline", "text_join"])
_LINES = MarkdownIt("commonmark", {"html": False})


def parse_blocks(text: str, read_line: Callable[[str], Inlines]) -> Prose:
    """Read blocks; the words of each line are read by the function given."""
    return tuple(_Walk(_BLOCKS.parse(text), read_line).blocks())


def parse_line(text: str, locale: Locale, resolve: Resolve) -> Inlines:
    """Read one paragraph."""
    return _inlines(_LINES.parseInline(text)[0].children or [], locale, resolve)


class _Walk:
    """A walk over a flat list of tokens, building the tree."""

    def __init__(self, tokens: Sequence[Token], read_line: Callable[[str], Inlines]) -> None:
        self._tokens = tokens
        self._read_line = read_line
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
                rows[-1].append(self._read_line(token.content))
        self._at += 1
        return prose.Table(tuple(rows[0]), tuple(tuple(row) for row in rows[1:]))

    def _line(self, until: str) -> Inlines:
        content: Inlines = ()
        while (token := self._tokens[self._at]).type != until:
            self._at += 1
            content += self._read_line(token.content)
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
