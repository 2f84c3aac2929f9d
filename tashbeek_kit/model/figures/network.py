"""Network: who is tied to whom, placed by the author."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.figures.base import FigureBase
from tashbeek_kit.model.text import Text


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


class NetworkFigure(FigureBase):
    """Who is tied to whom. A map: never mirrored."""

    kind: Literal["network"]
    nodes: Annotated[Many[Node], Field(min_length=2, max_length=16)]
    ties: Many[Tie]
