"""The seven ways to answer: whatever its kind, a question or a field asks for one of them."""

from __future__ import annotations

from typing import Literal

from tashbeek_kit.document.prose import Inlines, Prose
from tashbeek_kit.frozen import Frozen

Cell = Literal["heading", "text", "lines", "tick", "rating"]


class Option(Frozen):
    """One thing to choose."""

    id: str
    label: str
    """Its letter or number on the page, such as «أ» or `A`."""
    content: Inlines
    correct: bool
    why: Prose
    """Feedback when chosen; empty only where nothing is right or wrong."""
    pinned: bool = False
    """Keeps its place when the options are shuffled."""


class Choices(Frozen):
    """Pick one option, or several. In a poll or a checklist no option is correct."""

    options: tuple[Option, ...]
    multiple: bool
    shuffle: bool
    reason_lines: int = 0
    """Lines on which to give a reason, when the question asks for one."""


class Entry(Frozen):
    """One card: something to put in order or in its place."""

    id: str
    content: Inlines
    why: Prose
    target: str = ""
    """In Pairs: the id of the target where it belongs; empty for an entry that belongs nowhere."""


class Order(Frozen):
    """Put the entries in order."""

    entries: tuple[Entry, ...]
    """In the order in which they are shown, which is never a right one."""
    orders: tuple[tuple[str, ...], ...]
    """Every right order, as entry ids, the preferred first."""
    partial: bool


class Target(Frozen):
    """A place where entries go: the other half of a match, or a group."""

    id: str
    label: str
    content: Inlines


class Pairs(Frozen):
    """Bring each entry to its target."""

    entries: tuple[Entry, ...]
    targets: tuple[Target, ...]
    grouped: bool
    """True when a target takes several entries (categorise), false when exactly one (match)."""


class WrongAnswer(Frozen):
    """A wrong answer that deserves a word of its own."""

    answer: str
    why: Prose


class Blank(Frozen):
    """A place to write one word or number."""

    id: str
    accept: tuple[str, ...]
    """Answers counted as right, the best first; a number in western digits."""
    input: Literal["text", "number", "list", "bank"]
    choices: tuple[str, ...] = ()
    """What a list or a word bank offers, in the order shown."""
    tolerance: float = 0.0
    unit: str = ""
    why: Prose = ()
    wrong: tuple[WrongAnswer, ...] = ()


class Blanks(Frozen):
    """Fill the blanks of a text; a numeric or short answer is one blank with no text around it."""

    text: tuple[Inlines | Blank, ...]
    bank: tuple[str, ...] = ()


class ScalePoint(Frozen):
    """One step of a scale."""

    value: int
    label: str


class Scale(Frozen):
    """Say how much, from one end to the other; nothing is right or wrong."""

    points: tuple[ScalePoint, ...]


class Criterion(Frozen):
    """One row of a rubric: what is judged, and what each level looks like, the lowest first."""

    title: Inlines
    levels: tuple[Inlines, ...]


class Lines(Frozen):
    """Write freely."""

    count: int
    model_answer: Prose = ()
    rubric: tuple[Criterion, ...] = ()


class GridCell(Frozen):
    """One cell of a grid: printed words, or room to answer."""

    kind: Cell
    id: str = ""
    """Id of the answer, unique in the worksheet; empty for printed words."""
    content: Inlines = ()
    """Printed words; in an answer cell, the prompt above the writing space."""
    hint: Inlines = ()
    """A quiet line under the prompt."""
    lines: int = 1
    group: str = ""
    """Ticks of the same group exclude each other."""
    points: tuple[ScalePoint, ...] = ()
    """The scale of a rating cell."""
    columns: int = 1
    """How many columns it spans."""


class Grid(Frozen):
    """Fill a table: rows of cells under column titles."""

    columns: tuple[Inlines, ...]
    """Column titles; empty for a canvas, whose cells carry their own prompts."""
    widths: tuple[int, ...]
    """Relative widths of the columns."""
    rows: tuple[tuple[GridCell, ...], ...]
    totalled: bool = False
    """True when ratings are summed up: a mean per section and over all."""


Response = Choices | Order | Pairs | Blanks | Scale | Lines | Grid
