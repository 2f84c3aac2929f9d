"""Figures as data: what is shown, never how it is drawn."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.text import Text


class _Figure(Record):
    id: Id
    title: Text
    alternative: Text
    """What the picture says, for those who cannot see it."""
    caption: Text | None = None


class Rung(Record):
    """One step of a ladder, the lowest first."""

    id: Id
    title: Text
    note: Text | None = None
    emphasis: bool = False


class LadderFigure(_Figure):
    """Degrees that rise in the direction of reading."""

    kind: Literal["ladder"]
    rungs: Annotated[Many[Rung], Field(min_length=2, max_length=8)]
    axis: Text | None = None
    """What grows from rung to rung."""


class Stage(Record):
    """One stage of a cycle."""

    id: Id
    title: Text
    note: Text | None = None
    emphasis: bool = False


class CycleFigure(_Figure):
    """Stages that come round again, turning in the direction of reading."""

    kind: Literal["cycle"]
    stages: Annotated[Many[Stage], Field(min_length=3, max_length=8)]
    centre: Text | None = None


class Event(Record):
    """One event of a timeline."""

    id: Id
    date: Text
    title: Text
    note: Text | None = None
    emphasis: bool = False


class TimelineFigure(_Figure):
    """Events one after the other, in the direction of reading."""

    kind: Literal["timeline"]
    events: Annotated[Many[Event], Field(min_length=2, max_length=9)]


class Node(Record):
    """A member of a network map; `x` and `y` from 0 to 100 place it, from the upper left."""

    id: Id
    title: Text
    x: Annotated[float, Field(ge=0, le=100, strict=False)]
    y: Annotated[float, Field(ge=0, le=100, strict=False)]
    emphasis: bool = False


class Tie(Record):
    """A tie between two nodes."""

    start: Id
    end: Id
    strength: Annotated[int, Field(ge=1, le=5)] = 1
    directed: bool = False
    planned: bool = False
    """Not there yet: drawn dashed."""


class NetworkFigure(_Figure):
    """Who is tied to whom. A map: never mirrored."""

    kind: Literal["network"]
    nodes: Annotated[Many[Node], Field(min_length=2, max_length=16)]
    ties: Many[Tie]


class Pattern(Record):
    """One small pattern of knots, with its name."""

    id: Id
    shape: Literal["pair", "chain", "star", "ring", "mesh", "clusters", "umbrella", "lead"]
    title: Text
    note: Text | None = None


class PatternsFigure(_Figure):
    """Patterns side by side, to compare."""

    kind: Literal["patterns"]
    patterns: Annotated[Many[Pattern], Field(min_length=2, max_length=8)]


class Quadrant(Record):
    """One field of a matrix, with what stands in it."""

    title: Text
    entries: Many[Text] = ()
    emphasis: bool = False


class MatrixFigure(_Figure):
    """Two questions crossed: four fields. Low stands at the start and at the bottom."""

    kind: Literal["matrix"]
    across: Text
    up: Text
    low_low: Quadrant
    high_low: Quadrant
    """High across, low up."""
    low_high: Quadrant
    high_high: Quadrant


class Bar(Record):
    """One bar with its value."""

    id: Id
    title: Text
    value: Annotated[float, Field(ge=0, strict=False)]
    emphasis: bool = False


class BarsFigure(_Figure):
    """Values to compare, growing in the direction of reading."""

    kind: Literal["bars"]
    bars: Annotated[Many[Bar], Field(min_length=2, max_length=12)]
    unit: Text | None = None


class Side(Record):
    """One side of a balance."""

    title: Text
    entries: Annotated[Many[Text], Field(min_length=1, max_length=6)]


class BalanceFigure(_Figure):
    """Two sides weighed against each other."""

    kind: Literal["balance"]
    first: Side
    second: Side


Figure = Annotated[
    LadderFigure
    | CycleFigure
    | TimelineFigure
    | NetworkFigure
    | PatternsFigure
    | MatrixFigure
    | BarsFigure
    | BalanceFigure,
    Field(discriminator="kind"),
]
