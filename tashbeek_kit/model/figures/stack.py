"""Stack: bars that are made of the same parts, to compare."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.figures.base import FigureBase
from tashbeek_kit.model.limits import Count, Range
from tashbeek_kit.model.rules import Broken, broken
from tashbeek_kit.model.text import Text

_Value = Annotated[float, Range(0)]


class StackPart(Record):
    """One part that every bar has; the legend names it."""

    id: Id
    title: Text


class StackBar(Record):
    """One bar, with a value for each part in the order of the parts."""

    id: Id
    title: Text
    values: Many[_Value]


class StackFigure(FigureBase):
    """Bars made of parts, growing in the direction of reading."""

    kind: Literal["stack"]
    parts: Annotated[Many[StackPart], Count(2, 5)]
    bars: Annotated[Many[StackBar], Count(2, 6)]
    unit: Text | None = None

    def broken_rules(self) -> Iterator[Broken]:
        parts = [part.id for part in self.parts]
        for index, bar in enumerate(self.bars):
            if len(bar.values) != len(parts):
                yield broken(
                    "values-match-parts",
                    ("bars", index, "values"),
                    id=bar.id,
                    count=str(len(bar.values)),
                    expected=str(len(parts)),
                    parts=", ".join(parts),
                )
