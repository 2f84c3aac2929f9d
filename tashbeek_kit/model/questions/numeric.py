"""Numeric: work out a number, with a tolerance and a unit."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from tashbeek_kit.document import items
from tashbeek_kit.model.base import Many, Record
from tashbeek_kit.model.limits import Range
from tashbeek_kit.model.questions.base import Lowering, QuestionBase
from tashbeek_kit.model.text import Text


class WrongNumber(Record):
    """A wrong number that people work out, and what to say to it."""

    answer: float
    why: Text


class NumericQuestion(QuestionBase):
    """One number."""

    kind: Literal["numeric"]
    answer: float
    tolerance: Annotated[float, Range(0)] = 0.0
    """How far from the answer still counts as right."""
    unit: Text | None = None
    wrong: Many[WrongNumber] = ()
    why: Text | None = None
    """How the number comes about."""

    def to_response(self, lowering: Lowering) -> items.Response:
        """Lower to one Blank with no text around it."""
        blank = items.Blank(
            id="answer",
            accept=(decimal(self.answer),),
            input="number",
            tolerance=self.tolerance,
            unit=self.unit.get(lowering.locale.code) if self.unit else "",
            why=lowering.prose(self.why),
            wrong=tuple(
                items.WrongAnswer(decimal(wrong.answer), lowering.prose(wrong.why))
                for wrong in self.wrong
            ),
        )
        return items.Blanks((blank,))


def decimal(number: float) -> str:
    """Write a number in western digits, without a needless `.0`."""
    return str(int(number)) if number == int(number) else f"{Decimal(repr(number)):f}"
