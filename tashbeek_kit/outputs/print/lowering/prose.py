"""Running text for the templates."""

from __future__ import annotations

from typing import assert_never

from tashbeek_kit.document import prose
from tashbeek_kit.document.prose import Inline, Inlines, Prose, ProseBlock
from tashbeek_kit.outputs.print.lowering.edition import Edition, Node


def lower_prose(blocks: Prose, edition: Edition) -> list[Node]:
    """Lower running text, block by block."""
    return [lower_block(block, edition) for block in blocks]


def lower_block(block: ProseBlock, edition: Edition) -> Node:
    """Lower one block of running text."""
    match block:
        case prose.Paragraph(content):
            return {"kind": "paragraph", "content": lower_inlines(content, edition)}
        case prose.Bullets(entries):
            return {"kind": "bullets", "entries": _entries(entries, edition)}
        case prose.Numbered(entries):
            return {"kind": "numbered", "entries": _entries(entries, edition)}
        case prose.Quote(content=quoted):
            return {"kind": "quote", "content": lower_prose(quoted, edition)}
        case prose.Subheading(content):
            return {"kind": "subheading", "content": lower_inlines(content, edition)}
        case prose.Table(header, rows):
            return {
                "kind": "table",
                "header": [lower_inlines(cell, edition) for cell in header],
                "rows": [[lower_inlines(cell, edition) for cell in row] for row in rows],
            }
        case _:
            assert_never(block)


def lower_inlines(content: Inlines, edition: Edition) -> list[Node]:
    """Lower what stands in a line."""
    return [_inline(inline, edition) for inline in content]


def _entries(entries: tuple[Prose, ...], edition: Edition) -> list[list[Node]]:
    return [lower_prose(entry, edition) for entry in entries]


def _inline(inline: Inline, edition: Edition) -> Node:
    match inline:
        case prose.Plain(text):
            return {"kind": "plain", "text": text}
        case prose.Isolate(text, direction, language):
            return {
                "kind": "isolate",
                "text": text,
                "direction": direction,
                "language": language or "",
            }
        case prose.Strong(content):
            return {"kind": "strong", "content": lower_inlines(content, edition)}
        case prose.Emphasis(content):
            return {"kind": "emphasis", "content": lower_inlines(content, edition)}
        case prose.Code(text):
            return {"kind": "code", "text": text}
        case prose.Link(url, content):
            return {"kind": "link", "url": url, "content": lower_inlines(content, edition)}
        case prose.PageLink(content=content):
            return {"kind": "words", "content": lower_inlines(content, edition)}
        case prose.TermLink(content=content):
            return {"kind": "term", "content": lower_inlines(content, edition)}
        case prose.Citation(source, label, verify):
            number = edition.sources.get(source, 0)
            return {
                "kind": "citation",
                "number": number,
                "label": () if number else lower_inlines(label, edition),
                "verify": verify,
            }
        case prose.LineBreak():
            return {"kind": "break"}
        case _:
            assert_never(inline)
