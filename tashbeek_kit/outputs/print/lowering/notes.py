"""The trainer's notes of a step, one row for each thing to do. Only for editions that reveal."""

from __future__ import annotations

from tashbeek_kit.document.blocks import Notes
from tashbeek_kit.document.prose import Inlines, Prose
from tashbeek_kit.outputs.print.lowering.edition import Edition, Node, Row
from tashbeek_kit.outputs.print.lowering.prose import lower_inlines, lower_prose


def lower_notes(notes: Notes, step: str, edition: Edition) -> list[Row]:
    """Lower a step's notes in the order in which a trainer needs them."""
    nodes = [
        _text("say", notes.say, edition),
        _list("do", notes.do, edition),
        _ask(notes, edition),
        _list("watch-for", notes.watch_for, edition),
        _list("debrief", notes.debrief, edition),
        _text("flip-chart", notes.flip_chart, edition),
        _variants(notes, edition),
        _text("when-cut", notes.when_cut, edition),
    ]
    return [Row(f"{step}/notes/{node['note']}", node) for node in nodes if node]


def _note(name: str, edition: Edition) -> Node:
    return {"kind": "note", "note": name, "label": edition.t(f"note.{name}")}


def _text(name: str, prose: Prose, edition: Edition) -> Node | None:
    return _note(name, edition) | {"prose": lower_prose(prose, edition)} if prose else None


def _list(name: str, entries: tuple[Inlines, ...], edition: Edition) -> Node | None:
    if not entries:
        return None
    return _note(name, edition) | {"entries": [lower_inlines(e, edition) for e in entries]}


def _ask(notes: Notes, edition: Edition) -> Node | None:
    if not notes.ask:
        return None
    return _note("ask", edition) | {
        "expect-label": edition.t("note.expect"),
        "questions": [
            {
                "question": lower_inlines(ask.question, edition),
                "expect": lower_prose(ask.expect, edition),
            }
            for ask in notes.ask
        ],
    }


def _variants(notes: Notes, edition: Edition) -> Node | None:
    if not notes.variants:
        return None
    return _note("variants", edition) | {
        "variants": [
            {"title": title, "prose": lower_prose(prose, edition)}
            for title, prose in notes.variants
        ]
    }
