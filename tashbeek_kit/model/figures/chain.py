"""Chain: links that lead one to the next."""

from __future__ import annotations

from typing import Annotated, Literal

from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.figures.base import FigureBase
from tashbeek_kit.model.limits import Count
from tashbeek_kit.model.text import Text


class Link(Record):
    """One link of a chain."""

    id: Id
    title: Text
    note: Text | None = None
    emphasis: bool = False


class ChainFigure(FigureBase):
    """Links joined by arrows, in the direction of reading."""

    kind: Literal["chain"]
    links: Annotated[Many[Link], Count(2, 6)]
    loop: Text | None = None
    """Words on an arrow from the last link back to the first."""
