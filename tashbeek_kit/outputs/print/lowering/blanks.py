"""Texts with blanks: gaps of one width, so that their length tells nothing."""

from __future__ import annotations

from typing import assert_never

from tashbeek_kit.document.items import Blank, Blanks
from tashbeek_kit.outputs.print.lowering.edition import Edition, Node
from tashbeek_kit.outputs.print.lowering.prose import lower_inlines, lower_prose


def lower_blanks(response: Blanks, edition: Edition) -> Node:
    """Lower a text with blanks, its word bank, and where allowed what belongs in the blanks."""
    text: list[Node] = []
    for part in response.text:
        match part:
            case Blank():
                text.append(_blank(part, edition))
            case tuple():
                text.append({"kind": "words", "content": lower_inlines(part, edition)})
            case _:
                assert_never(part)
    return {"kind": "blanks", "text": text, "bank": response.bank}


def _blank(blank: Blank, edition: Edition) -> Node:
    node: Node = {
        "kind": "blank",
        "input": blank.input,
        "choices": blank.choices if blank.input == "list" else (),
        "unit": blank.unit,
    }
    if edition.reveal:
        node["accept"] = [_shown(answer, blank, edition) for answer in blank.accept]
        node["tolerance"] = edition.locale.number(blank.tolerance) if blank.tolerance else ""
        node["why"] = lower_prose(blank.why, edition)
        node["wrong"] = [
            {
                "answer": _shown(wrong.answer, blank, edition),
                "why": lower_prose(wrong.why, edition),
            }
            for wrong in blank.wrong
        ]
    return node


def _shown(answer: str, blank: Blank, edition: Edition) -> str:
    if blank.input != "number":
        return answer
    try:
        return edition.locale.number(float(answer))
    except ValueError:
        return answer
