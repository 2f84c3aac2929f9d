"""Network: who is tied to whom, placed by the author."""

from __future__ import annotations

from typing import Annotated, Literal

from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.figures.base import FigureBase
from tashbeek_kit.model.limits import Count, Range
from tashbeek_kit.model.text import Text


class Node(Record):
    """A member of a network map; `x` and `y` from 0 to 100 place it, from the upper left."""

    id: Id
    title: Text
    x: Annotated[float, Range(0, 100)]
    y: Annotated[float, Range(0, 100)]
    emphasis: bool = False


class Tie(Record):
    """A tie between two nodes."""

    start: Id
    end: Id
    strength: Annotated[int, Range(1, 5)] = 1
    directed: bool = False
    planned: bool = False
    """Not there yet: drawn dashed."""


class NetworkFigure(FigureBase):
    """Who is tied to whom. A map: never mirrored."""

    kind: Literal["network"]
    nodes: Annotated[Many[Node], Count(2, 16)]
    ties: Many[Tie]
