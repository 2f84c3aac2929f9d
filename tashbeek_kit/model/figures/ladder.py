"""Ladder: degrees that rise in the direction of reading."""

from __future__ import annotations

from typing import Annotated, Literal

from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.figures.base import FigureBase
from tashbeek_kit.model.limits import Count
from tashbeek_kit.model.text import Text


class Rung(Record):
    """One step of a ladder, the lowest first."""

    id: Id
    title: Text
    note: Text | None = None
    emphasis: bool = False


class LadderFigure(FigureBase):
    """Degrees that rise in the direction of reading."""

    kind: Literal["ladder"]
    rungs: Annotated[Many[Rung], Count(2, 8)]
    axis: Text | None = None
    """What grows from rung to rung."""
