"""Bars: values to compare."""

from __future__ import annotations

from typing import Annotated, Literal

from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.figures.base import FigureBase
from tashbeek_kit.model.limits import Count, Range
from tashbeek_kit.model.text import Text


class Bar(Record):
    """One bar with its value."""

    id: Id
    title: Text
    value: Annotated[float, Range(0)]
    emphasis: bool = False


class BarsFigure(FigureBase):
    """Values to compare, growing in the direction of reading."""

    kind: Literal["bars"]
    bars: Annotated[Many[Bar], Count(2, 12)]
    unit: Text | None = None
