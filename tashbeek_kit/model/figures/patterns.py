"""Patterns: small knots and ties side by side, to compare."""

from __future__ import annotations

from typing import Annotated, Literal

from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.figures.base import FigureBase
from tashbeek_kit.model.limits import Count
from tashbeek_kit.model.text import Text


class Pattern(Record):
    """One small pattern of knots, with its name."""

    id: Id
    shape: Literal["pair", "chain", "star", "ring", "mesh", "clusters", "umbrella", "lead"]
    title: Text
    note: Text | None = None


class PatternsFigure(FigureBase):
    """Patterns side by side, to compare."""

    kind: Literal["patterns"]
    patterns: Annotated[Many[Pattern], Count(2, 8)]
