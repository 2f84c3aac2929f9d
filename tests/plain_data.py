"""Documents as plain data that a person can read and write in a case file.

Running text becomes Markdown again, with what the document knows besides: `‹ltr:2011›` is a run
that keeps its direction, `‹ltr en:Word›` one in another language, `⏎` a line break.
A drawing is only the words on it.
"""

from __future__ import annotations

from typing import Any, assert_never

from tashbeek_kit.document import prose
from tashbeek_kit.document.drawing import Drawing, Words
from tashbeek_kit.document.prose import Inline, Inlines, Prose, ProseBlock
from tashbeek_kit.frozen import Frozen, defaults_of, fields_of

_INLINES = prose.Inline.__args__
_BLOCKS = prose.ProseBlock.__args__


def plain_data(value: object) -> Any:
    """Give a document, or a part of one, as mappings, lists and words; defaults are left out."""
    if isinstance(value, tuple):
        if value and all(isinstance(part, _INLINES) for part in value):
            return inlines_words(value)
        if value and all(isinstance(part, _BLOCKS) for part in value):
            return prose_data(value)
        return [plain_data(part) for part in value]
    if isinstance(value, Drawing):
        return {"words": [shape.text for shape in value.shapes if isinstance(shape, Words)]}
    if isinstance(value, Frozen):
        defaults = defaults_of(type(value))
        shown = {
            name: plain_data(held)
            for name in fields_of(type(value))
            if (held := getattr(value, name)) not in ((), "", None)
            and not (name in defaults and held == defaults[name])
        }
        return {"is": type(value).__name__, **shown}
    return value


def prose_data(content: Prose) -> Any:
    """Give running text: a single paragraph as words, more blocks as a list."""
    blocks = [_block_data(block) for block in content]
    return blocks[0] if len(blocks) == 1 else blocks


def _block_data(block: ProseBlock) -> Any:
    match block:
        case prose.Paragraph(content):
            return inlines_words(content)
        case prose.Subheading(content):
            return {"heading": inlines_words(content)}
        case prose.Bullets(entries):
            return {"bullets": [prose_data(entry) for entry in entries]}
        case prose.Numbered(entries):
            return {"numbered": [prose_data(entry) for entry in entries]}
        case prose.Quote(content=quoted):
            return {"quote": prose_data(quoted)}
        case prose.Table(header, rows):
            return {"table": [[inlines_words(cell) for cell in row] for row in (header, *rows)]}
        case _:
            assert_never(block)


def inlines_words(content: Inlines) -> str:
    """Give one line of text as Markdown."""
    return "".join(_inline_words(inline) for inline in content)


def _inline_words(inline: Inline) -> str:
    match inline:
        case prose.Plain(text):
            return text
        case prose.Isolate(text, direction, language):
            return f"‹{direction}{f' {language}' if language else ''}:{text}›"
        case prose.Strong(content):
            return f"**{inlines_words(content)}**"
        case prose.Emphasis(content):
            return f"*{inlines_words(content)}*"
        case prose.Code(text):
            return f"`{text}`"
        case prose.Link(url, content):
            return f"[{inlines_words(content)}]({url})"
        case prose.PageLink(address, anchor, content):
            where = f"{address}#{anchor}" if anchor else address
            return f"[{inlines_words(content)}]({where})"
        case prose.TermLink(term, content):
            return f"[{inlines_words(content)}](term:{term})"
        case prose.Citation(source, label, verify):
            return f"[{inlines_words(label)}](source:{source}){' to verify' if verify else ''}"
        case prose.LineBreak():
            return "⏎"
        case _:
            assert_never(inline)
