"""Scale: say how much, from one end to the other."""

from __future__ import annotations

from typing import Annotated, Literal

from tashbeek_kit.document import items
from tashbeek_kit.model.base import Many, Record
from tashbeek_kit.model.limits import Count
from tashbeek_kit.model.questions.base import Lowering, QuestionBase
from tashbeek_kit.model.text import Text


class Point(Record):
    """One value; the label may be left out between the ends."""

    value: int
    label: Text | None = None


class ScaleQuestion(QuestionBase):
    """A self-rating; nothing is right or wrong."""

    kind: Literal["scale"]
    points: Annotated[Many[Point], Count(2, 11)]

    @property
    def is_graded(self) -> bool:
        """Say that no answer is wrong."""
        return False

    def to_response(self, lowering: Lowering) -> items.Response:
        """Lower to Scale."""
        language = lowering.locale.code
        return items.Scale(
            tuple(
                items.ScalePoint(point.value, point.label.get(language) if point.label else "")
                for point in self.points
            )
        )
