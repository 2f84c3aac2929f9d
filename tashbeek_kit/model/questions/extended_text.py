"""Extended text: write freely, then compare with a model answer and a rubric."""

from __future__ import annotations

from typing import Annotated, Literal

from tashbeek_kit.document import items
from tashbeek_kit.model.base import Many, Record
from tashbeek_kit.model.limits import Count, Range
from tashbeek_kit.model.questions.base import Lowering, QuestionBase
from tashbeek_kit.model.text import Text


class Criterion(Record):
    """What is judged, and what each level looks like, the lowest first."""

    title: Text
    levels: Annotated[Many[Text], Count(2, 5)]


class ExtendedTextQuestion(QuestionBase):
    """Free writing that no machine grades."""

    kind: Literal["extended-text"]
    lines: Annotated[int, Range(1, 30)] = 6
    model_answer: Text | None = None
    rubric: Many[Criterion] = ()

    @property
    def is_graded(self) -> bool:
        """Say that the writer judges it."""
        return False

    def to_response(self, lowering: Lowering) -> items.Response:
        """Lower to Lines."""
        return items.Lines(
            count=self.lines,
            model_answer=lowering.prose(self.model_answer),
            rubric=tuple(
                items.Criterion(
                    lowering.inlines(row.title),
                    tuple(lowering.inlines(level) for level in row.levels),
                )
                for row in self.rubric
            ),
        )
