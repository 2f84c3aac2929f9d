"""Balance: two sides weighed against each other."""

from __future__ import annotations

from typing import Annotated, Literal

from tashbeek_kit.model.base import Many, Record
from tashbeek_kit.model.figures.base import FigureBase
from tashbeek_kit.model.limits import Count
from tashbeek_kit.model.text import Text


class Side(Record):
    """One side of a balance."""

    title: Text
    entries: Annotated[Many[Text], Count(1, 6)]


class BalanceFigure(FigureBase):
    """Two sides weighed against each other."""

    kind: Literal["balance"]
    first: Side
    second: Side
