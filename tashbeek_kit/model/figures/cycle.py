"""Cycle: stages that come round again."""

from __future__ import annotations

from typing import Annotated, Literal

from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.figures.base import FigureBase
from tashbeek_kit.model.limits import Count
from tashbeek_kit.model.text import Text


class Stage(Record):
    """One stage of a cycle."""

    id: Id
    title: Text
    note: Text | None = None
    emphasis: bool = False


class CycleFigure(FigureBase):
    """Stages that come round again, turning in the direction of reading."""

    kind: Literal["cycle"]
    stages: Annotated[Many[Stage], Count(3, 8)]
    centre: Text | None = None
