"""Questions on paper: the same for the learner's copy and, with its answers, for the key."""

from __future__ import annotations

from tashbeek_kit.document.items import Item, Lines
from tashbeek_kit.outputs.print.lowering.edition import Edition, Node
from tashbeek_kit.outputs.print.lowering.figures import lower_figure
from tashbeek_kit.outputs.print.lowering.prose import lower_prose
from tashbeek_kit.outputs.print.lowering.responses import lower_response


def lower_item(item: Item, edition: Edition, *, number: int = 0) -> Node:
    """Lower one question; `number` is its place in a list of questions, 0 inside a step."""
    node: Node = {
        "kind": "item",
        "number": edition.locale.number(number) if number else "",
        "label": item.kind_label,
        "points": edition.locale.number(item.points) if number and item.graded else "",
        "stimulus": lower_prose(item.stimulus, edition),
        "stem": lower_prose(item.stem, edition),
        "figure": lower_figure(item.figure) if item.figure else None,
        "response": lower_response(item.response, edition),
        "lines": 0 if isinstance(item.response, Lines) else item.lines,
        "together": item.keep_together,
    }
    if edition.reveal:
        node["graded"] = item.graded
        node["explanation"] = lower_prose(item.explanation or item.feedback.right, edition)
        node["hints"] = [lower_prose(hint, edition) for hint in item.hints]
    return node
