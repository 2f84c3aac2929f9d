"""A step's rows: its heading, what participants meet, and for the trainer what to say and do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from tashbeek_kit.document import blocks
from tashbeek_kit.document.blocks import Block, Step
from tashbeek_kit.document.prose import Inlines
from tashbeek_kit.outputs.print.lowering.edition import Edition, Node, Row
from tashbeek_kit.outputs.print.lowering.figures import lower_figure
from tashbeek_kit.outputs.print.lowering.items import lower_item
from tashbeek_kit.outputs.print.lowering.notes import lower_notes
from tashbeek_kit.outputs.print.lowering.prose import lower_block, lower_inlines, lower_prose


def lower_step(step: Step, edition: Edition) -> list[Row]:
    """Lower one step to rows; what waits until after thinking is for `lower_afterthoughts`."""
    rows = [Row(step.id, _heading(step, edition))]
    for at, block in enumerate(step.blocks):
        rows += _block(block, f"{step.id}/{at}", edition)
    if edition.reveal and step.notes:
        rows += lower_notes(step.notes, step.id, edition)
    return rows


def lower_afterthoughts(steps: tuple[Step, ...], edition: Edition) -> list[Row]:
    """Lower what readers should meet only after they have thought, for the lesson's end."""
    rows = [
        Row(
            f"{step.id}/after/{at}",
            _aside(block, edition, step.title) | {"kind": "afterthought"},
        )
        for step in steps
        for at, block in enumerate(step.blocks)
        if isinstance(block, blocks.AsideBlock) and _waits(block, edition)
    ]
    if not rows:
        return []
    return [Row("after", {"kind": "divider", "title": edition.t("after")}), *rows]


def _heading(step: Step, edition: Edition) -> Node:
    node: Node = {
        "kind": "step",
        "number": edition.locale.number(step.number),
        "step": step.kind,
        "kind-label": step.kind_label,
        "title": step.title,
        "facts": [f for f in (step.minutes_label, step.grouping_label, step.remark) if f],
    }
    if edition.reveal:
        node["trainer"] = {
            "minutes": _range(step.minutes, edition),
            "priority": step.priority,
            "priority-label": step.priority_label,
            "phase": step.phase_label,
            "materials": [[m.name, m.amount] for m in step.materials],
            "seating": step.seating,
        }
    return node


def _range(minutes: blocks.Minutes, edition: Edition) -> str:
    return edition.locale.minutes(minutes.least, minutes.most)


def _block(block: Block, key: str, edition: Edition) -> Iterator[Row]:
    match block:
        case blocks.TextBlock(prose):
            for at, part in enumerate(prose):
                node = lower_block(part, edition)
                yield Row(f"{key}/{node['kind']}/{at}", node)
        case blocks.FigureBlock(figure):
            yield Row(f"{key}/figure", lower_figure(figure))
        case blocks.ItemBlock(item):
            yield Row(f"{key}/item", lower_item(item, edition))
        case blocks.PromptsBlock(title, prompts):
            yield Row(f"{key}/prompts", _list("prompts", title, prompts, edition))
        case blocks.PointsBlock(title, points):
            yield Row(f"{key}/points", _list("points", title, points, edition))
        case blocks.WorksheetBlock(title=title, summary=summary):
            node = {
                "kind": "sheet",
                "title": title,
                "summary": summary,
                "label": edition.t("sheet"),
            }
            yield Row(f"{key}/sheet", node)
        case blocks.AsideBlock(title):
            if _waits(block, edition):
                yield Row(f"{key}/later", {"kind": "later", "text": edition.t("later")})
            else:
                yield Row(f"{key}/aside", _aside(block, edition, title=""))
        case _:
            assert_never(block)


def _waits(block: blocks.AsideBlock, edition: Edition) -> bool:
    return block.folded and not edition.reveal


def _aside(block: blocks.AsideBlock, edition: Edition, title: str) -> Node:
    words = f"{title}: {block.title}" if title else block.title
    return {"kind": "aside", "title": words, "prose": lower_prose(block.prose, edition)}


def _list(kind: str, title: str, entries: tuple[Inlines, ...], edition: Edition) -> Node:
    return {
        "kind": kind,
        "title": title,
        "entries": [lower_inlines(entry, edition) for entry in entries],
    }
