"""Stack: bars that are made of the same parts, to compare."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.figures.base import FigureBase
from tashbeek_kit.model.rules import broken
from tashbeek_kit.model.text import Text

_Value = Annotated[float, Field(ge=0, strict=False)]


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
    parts: Annotated[Many[StackPart], Field(min_length=2, max_length=5)]
    bars: Annotated[Many[StackBar], Field(min_length=2, max_length=6)]
    unit: Text | None = None

    @model_validator(mode="after")
    def _a_value_for_each_part(self) -> Self:
        parts = [part.id for part in self.parts]
        for index, bar in enumerate(self.bars):
            if len(bar.values) != len(parts):
                raise broken(
                    "values-match-parts",
                    ("bars", index, "values"),
                    id=bar.id,
                    count=str(len(bar.values)),
                    expected=str(len(parts)),
                    parts=", ".join(parts),
                )
        return self
