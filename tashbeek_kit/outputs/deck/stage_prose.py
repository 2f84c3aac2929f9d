"""Running text for a screen across the hall: nothing to click on but a source's short name."""

from __future__ import annotations

from typing import assert_never

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


def stage_prose(prose: Prose) -> Prose:
    """Give the same text without its links, so that a touch on it turns the slide."""
    return tuple(_block(block) for block in prose)


def stage_inlines(content: Inlines) -> Inlines:
    """Give the same line without its links."""
    return tuple(part for inline in content for part in _inline(inline))


def _block(block: ProseBlock) -> ProseBlock:
    match block:
        case Paragraph(content):
            return Paragraph(stage_inlines(content))
        case Subheading(content):
            return Subheading(stage_inlines(content))
        case Bullets(entries):
            return Bullets(tuple(stage_prose(entry) for entry in entries))
        case Numbered(entries):
            return Numbered(tuple(stage_prose(entry) for entry in entries))
        case Quote(content=quoted):
            return Quote(stage_prose(quoted))
        case Table(header, rows):
            return Table(
                tuple(stage_inlines(cell) for cell in header),
                tuple(tuple(stage_inlines(cell) for cell in row) for row in rows),
            )
        case _:
            assert_never(block)


def _inline(inline: Inline) -> Inlines:
    match inline:
        case Strong(content):
            return (Strong(stage_inlines(content)),)
        case Emphasis(content):
            return (Emphasis(stage_inlines(content)),)
        case Link(content=content) | PageLink(content=content) | TermLink(content=content):
            return stage_inlines(content)
        case Plain() | Isolate() | Code() | LineBreak() | Citation():
            return (inline,)
        case _:
            assert_never(inline)
