"""What is asked of a reader, with room to answer; the right answer only where it may be shown."""

from __future__ import annotations

from typing import assert_never

from tashbeek_kit.document.items import (
    Blanks,
    Choices,
    Entry,
    Grid,
    GridCell,
    Lines,
    Order,
    Pairs,
    Response,
    Scale,
    ScalePoint,
)
from tashbeek_kit.outputs.print.lowering.blanks import lower_blanks
from tashbeek_kit.outputs.print.lowering.edition import Edition, Node
from tashbeek_kit.outputs.print.lowering.prose import lower_inlines, lower_prose
from tashbeek_kit.outputs.print.lowering.widths import column_widths


def lower_response(response: Response, edition: Edition) -> Node:
    """Lower a response; a learner's edition gets no trace of what is right."""
    match response:
        case Choices():
            return _choices(response, edition)
        case Order():
            return _order(response, edition)
        case Pairs():
            return _pairs(response, edition)
        case Blanks():
            return lower_blanks(response, edition)
        case Scale(points):
            return {"kind": "scale", "points": _points(points, edition)}
        case Lines():
            return _lines(response, edition)
        case Grid():
            return lower_grid(response, edition)
        case _:
            assert_never(response)


def lower_grid(grid: Grid, edition: Edition) -> Node:
    """Lower a table or a canvas to fill."""
    return {
        "kind": "grid",
        "columns": [lower_inlines(title, edition) for title in grid.columns],
        "widths": column_widths(grid),
        "rows": [[_cell(cell, edition) for cell in row] for row in grid.rows],
        "totalled": grid.totalled,
    }


def _choices(response: Choices, edition: Edition) -> Node:
    options: list[Node] = []
    for option in response.options:
        node: Node = {"label": option.label, "content": lower_inlines(option.content, edition)}
        if edition.reveal:
            node |= {"correct": option.correct, "why": lower_prose(option.why, edition)}
        options.append(node)
    return {
        "kind": "choices",
        "options": options,
        "multiple": response.multiple,
        "reason-lines": response.reason_lines,
    }


def _order(response: Order, edition: Edition) -> Node:
    entries = [_entry(entry, edition) for entry in response.entries]
    if edition.reveal:
        for entry, node in zip(response.entries, entries, strict=True):
            node["places"] = [
                edition.locale.number(order.index(entry.id) + 1)
                for order in response.orders
                if entry.id in order
            ]
    return {"kind": "order", "entries": entries}


def _pairs(response: Pairs, edition: Edition) -> Node:
    entries = [_entry(entry, edition) for entry in response.entries]
    if edition.reveal:
        labels = {target.id: target.label for target in response.targets}
        for entry, node in zip(response.entries, entries, strict=True):
            node["target"] = labels.get(entry.target, "")
    return {
        "kind": "pairs",
        "grouped": response.grouped,
        "entries": entries,
        "targets": [
            {"label": target.label, "content": lower_inlines(target.content, edition)}
            for target in response.targets
        ],
    }


def _entry(entry: Entry, edition: Edition) -> Node:
    node: Node = {"content": lower_inlines(entry.content, edition)}
    if edition.reveal:
        node["why"] = lower_prose(entry.why, edition)
    return node


def _lines(response: Lines, edition: Edition) -> Node:
    node: Node = {"kind": "lines", "count": response.count}
    if edition.reveal:
        node["model"] = lower_prose(response.model_answer, edition)
        node["rubric"] = [
            {
                "title": lower_inlines(criterion.title, edition),
                "levels": [lower_inlines(level, edition) for level in criterion.levels],
            }
            for criterion in response.rubric
        ]
    return node


def _points(points: tuple[ScalePoint, ...], edition: Edition) -> list[Node]:
    return [{"value": edition.locale.number(p.value), "label": p.label} for p in points]


def _cell(cell: GridCell, edition: Edition) -> Node:
    return {
        "kind": cell.kind,
        "content": lower_inlines(cell.content, edition),
        "hint": lower_inlines(cell.hint, edition),
        "lines": cell.lines,
        "exclusive": bool(cell.group),
        "points": _points(cell.points, edition),
        "columns": cell.columns,
    }
