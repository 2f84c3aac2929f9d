"""Timeline: events one after the other."""

from __future__ import annotations

from typing import Annotated, Literal

from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.figures.base import FigureBase
from tashbeek_kit.model.limits import Count
from tashbeek_kit.model.text import Text


class Event(Record):
    """One event of a timeline."""

    id: Id
    date: Text
    title: Text
    note: Text | None = None
    emphasis: bool = False


class TimelineFigure(FigureBase):
    """Events one after the other, in the direction of reading."""

    kind: Literal["timeline"]
    events: Annotated[Many[Event], Count(2, 9)]
