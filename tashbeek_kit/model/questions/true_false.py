"""True or false, with the reason asked for where wanted."""

from __future__ import annotations

from typing import Literal

from tashbeek_kit.document import items
from tashbeek_kit.document.prose import Plain
from tashbeek_kit.model.questions.base import Lowering, QuestionBase
from tashbeek_kit.model.text import Text


class TrueFalseQuestion(QuestionBase):
    """Say whether a statement holds; the stem is the statement."""

    kind: Literal["true-false"]
    answer: bool
    why_true: Text | None = None
    """Said to those who chose «true»."""
    why_false: Text | None = None
    """Said to those who chose «false»."""
    ask_reason: bool = False

    def to_response(self, lowering: Lowering) -> items.Response:
        """Lower to Choices with two options that keep their order."""
        return items.Choices(
            options=tuple(
                items.Option(
                    id=name,
                    label=lowering.locale.letter(index),
                    content=(Plain(lowering.locale.t(f"answer.{name}")),),
                    correct=self.answer is value,
                    why=lowering.prose(why),
                    pinned=True,
                )
                for index, (name, value, why) in enumerate(
                    (("true", True, self.why_true), ("false", False, self.why_false))
                )
            ),
            multiple=False,
            shuffle=False,
            reason_lines=2 if self.ask_reason else 0,
        )
