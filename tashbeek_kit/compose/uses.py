"""Where a question may appear: the page of a lesson with the questions of one surface only."""

from __future__ import annotations

from typing import Literal

from tashbeek_kit.compose.index import KitIndex
from tashbeek_kit.document.blocks import Block, ItemBlock
from tashbeek_kit.document.items import Item
from tashbeek_kit.document.module_pages import LessonPage
from tashbeek_kit.frozen import replace

Use = Literal["study", "room", "paper"]


def page_for(page: LessonPage, use: Use, index: KitIndex) -> LessonPage:
    """Leave out the questions that are not meant for a use; the same page when all are."""
    if all(_allows(block, use, index) for step in page.steps for block in step.blocks):
        return page
    steps = tuple(
        replace(step, blocks=tuple(b for b in step.blocks if _allows(b, use, index)))
        for step in page.steps
    )
    return replace(page, steps=steps)


def items_for(items: tuple[Item, ...], use: Use, index: KitIndex) -> tuple[Item, ...]:
    """Leave out the questions that are not meant for a use."""
    return tuple(item for item in items if use in index.questions[item.id].uses)


def _allows(block: Block, use: Use, index: KitIndex) -> bool:
    return not isinstance(block, ItemBlock) or use in index.questions[block.item.id].uses
