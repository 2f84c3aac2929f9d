"""A poll: ask what people think or do; nothing is right or wrong."""

from __future__ import annotations

from typing import Annotated, Literal

from tashbeek_kit.document import items
from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.limits import Count
from tashbeek_kit.model.questions.base import Lowering, QuestionBase
from tashbeek_kit.model.text import Text


class PollOption(Record):
    """One answer of a poll, with what to think about once it is chosen."""

    id: Id
    text: Text
    why: Text | None = None


class PollQuestion(QuestionBase):
    """Options without a right one."""

    kind: Literal["poll"]
    options: Annotated[Many[PollOption], Count(2, 10)]
    multiple: bool = False

    @property
    def is_graded(self) -> bool:
        """Say that no answer is wrong."""
        return False

    def to_response(self, lowering: Lowering) -> items.Response:
        """Lower to Choices of which none is correct."""
        return items.Choices(
            options=tuple(
                items.Option(
                    id=option.id,
                    label=lowering.locale.letter(index),
                    content=lowering.inlines(option.text),
                    correct=False,
                    why=lowering.prose(option.why),
                    pinned=True,
                )
                for index, option in enumerate(self.options)
            ),
            multiple=self.multiple,
            shuffle=False,
        )
