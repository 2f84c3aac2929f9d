"""A question after its kind has been lowered: one Item with one of seven responses."""

from __future__ import annotations

from typing import Literal

from tashbeek_kit.document.drawing import Figure
from tashbeek_kit.document.prose import Prose
from tashbeek_kit.document.responses import (
    Blank,
    Blanks,
    Choices,
    Criterion,
    Entry,
    Grid,
    GridCell,
    Lines,
    Option,
    Order,
    Pairs,
    Response,
    Scale,
    ScalePoint,
    Target,
    WrongAnswer,
)
from tashbeek_kit.frozen import Frozen

__all__ = [
    "Blank",
    "Blanks",
    "Choices",
    "Criterion",
    "Entry",
    "Feedback",
    "Grid",
    "GridCell",
    "Item",
    "Lines",
    "Option",
    "Order",
    "Pairs",
    "Response",
    "Scale",
    "ScalePoint",
    "Scoring",
    "Target",
    "WrongAnswer",
    "item_anchor",
]

Scoring = Literal["all-or-nothing", "per-option", "rights-minus-wrongs"]


def item_anchor(item: str) -> str:
    """Give the anchor of a question on its page; a step of the same lesson may have the same id."""
    return f"question-{item.rpartition('/')[2]}"


class Feedback(Frozen):
    """What is said after an answer, by how right it was."""

    right: Prose = ()
    partly: Prose = ()
    wrong: Prose = ()


class Item(Frozen):
    """One question, ready for any output."""

    id: str
    """Unique in the kit and permanent: `<module>/<question>`."""
    version: int
    """Saved answers of another version are no longer shown."""
    kind: str
    kind_label: str
    """The kind in the page's language, such as «اختيار من متعدد»."""
    stem: Prose
    response: Response
    graded: bool
    """False for polls, scales and free writing: an answer is never called wrong."""
    scoring: Scoring = "all-or-nothing"
    points: int = 1
    attempts: int = 0
    """Tries before the solution shows; 0 for as many as wanted."""
    stimulus: Prose = ()
    figure: Figure | None = None
    hints: tuple[Prose, ...] = ()
    feedback: Feedback = Feedback()
    explanation: Prose = ()
    objectives: tuple[str, ...] = ()
    difficulty: int = 1
    sources: tuple[str, ...] = ()
    lines: int = 0
    """Writing lines on paper, where the response needs some."""
    keep_together: bool = True
    cards: bool = False
    """May be cut into cards for a group."""
    seconds: int = 0
    """Countdown in the room; 0 for none."""
