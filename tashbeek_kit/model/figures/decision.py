"""Decision: questions asked one after the other, each with a way out."""

from __future__ import annotations

from typing import Annotated, Literal

from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.figures.base import FigureBase
from tashbeek_kit.model.limits import Count
from tashbeek_kit.model.text import Text


class Gate(Record):
    """One question of the way: one answer leaves it, the other goes on."""

    id: Id
    question: Text
    leaves_on: Literal["yes", "no"]
    exit: Text
    """Where that answer leads."""


class DecisionFigure(FigureBase):
    """Questions answered with yes or no, down to where those arrive who leave at none."""

    kind: Literal["decision"]
    questions: Annotated[Many[Gate], Count(2, 6)]
    end: Text
