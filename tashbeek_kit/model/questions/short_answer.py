"""Short answer: a word or two, accepted in several spellings."""

from __future__ import annotations

from typing import Literal

from tashbeek_kit.document import items
from tashbeek_kit.model.base import Many
from tashbeek_kit.model.questions.base import Lowering, QuestionBase
from tashbeek_kit.model.questions.gap_fill import WrongText
from tashbeek_kit.model.text import Text, Words


class ShortAnswerQuestion(QuestionBase):
    """A few words to type."""

    kind: Literal["short-answer"]
    answers: Words
    """Every answer counted as right, the best first; Arabic spelling is folded."""
    wrong: Many[WrongText] = ()
    why: Text | None = None

    def to_response(self, lowering: Lowering) -> items.Response:
        """Lower to one Blank with no text around it."""
        language = lowering.locale.code
        blank = items.Blank(
            id="answer",
            accept=self.answers.get(language),
            input="text",
            why=lowering.prose(self.why),
            wrong=tuple(
                items.WrongAnswer(answer, lowering.prose(wrong.why))
                for wrong in self.wrong
                for answer in wrong.answer.get(language)
            ),
        )
        return items.Blanks((blank,))
