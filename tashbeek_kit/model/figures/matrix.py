"""Matrix: two questions crossed, with four fields."""

from __future__ import annotations

from typing import Literal

from tashbeek_kit.model.base import Many, Record
from tashbeek_kit.model.figures.base import FigureBase
from tashbeek_kit.model.text import Text


class Quadrant(Record):
    """One field of a matrix, with what stands in it."""

    title: Text
    entries: Many[Text] = ()
    emphasis: bool = False


class MatrixFigure(FigureBase):
    """Two questions crossed: four fields. Low stands at the start and at the bottom."""

    kind: Literal["matrix"]
    across: Text
    up: Text
    low_low: Quadrant
    high_low: Quadrant
    """High across, low up."""
    low_high: Quadrant
    high_high: Quadrant
