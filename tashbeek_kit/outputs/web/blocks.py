"""What stands inside a step, block by block."""

from __future__ import annotations

from typing import assert_never

from markupsafe import Markup

from tashbeek_kit.document.blocks import (
    AsideBlock,
    Block,
    FigureBlock,
    ItemBlock,
    PointsBlock,
    PromptsBlock,
    TextBlock,
    WorksheetBlock,
)
from tashbeek_kit.outputs.web.environment import environment
from tashbeek_kit.outputs.web.items import render_item
from tashbeek_kit.outputs.web.view import View


def render_block(block: Block, view: View) -> Markup:
    """Render one block of a step."""
    match block:
        case TextBlock(prose):
            return Markup(f'<div class="prose">{view.prose(prose)}</div>')
        case FigureBlock(figure):
            return view.figure(figure)
        case ItemBlock(item):
            return render_item(item, view)
        case PromptsBlock():
            return _rendered("prompts", block, view)
        case PointsBlock():
            return _rendered("points", block, view)
        case WorksheetBlock():
            return _rendered("worksheet", block, view)
        case AsideBlock():
            return _rendered("aside", block, view)
        case _:
            assert_never(block)


def _rendered(name: str, block: Block, view: View) -> Markup:
    template = environment().get_template(f"blocks/{name}.html")
    return Markup(template.render(block=block, view=view, t=view.t))
