"""Chain: links that lead one to the next."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.figures.base import FigureBase
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
    links: Annotated[Many[Link], Field(min_length=2, max_length=6)]
    loop: Text | None = None
    """Words on an arrow from the last link back to the first."""
