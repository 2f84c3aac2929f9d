"""Choice and multiple choice: pick one option, or all that apply."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from tashbeek_kit.document import items
from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.limits import Count
from tashbeek_kit.model.questions.base import Lowering, QuestionBase
from tashbeek_kit.model.rules import Broken, broken
from tashbeek_kit.model.text import Text


class Option(Record):
    """One option, with the reason why it is right or wrong."""

    id: Id
    text: Text
    spoken: Text | None = None
    """How to read it aloud, where the text has signs."""
    correct: bool = False
    why: Text | None = None
    """Said when it is chosen; every option needs one."""
    misconception: Id | None = None
    """The wrong idea that it stands for."""
    pinned: bool = False
    """Keeps its place when the options are shuffled: «all of these»."""


class _Choosing(QuestionBase):
    options: Annotated[Many[Option], Count(2, 10)]
    shuffle: bool = True

    def to_response(self, lowering: Lowering) -> items.Response:
        """Lower to Choices."""
        return items.Choices(
            options=tuple(
                items.Option(
                    id=option.id,
                    label=lowering.locale.letter(index),
                    content=lowering.inlines(option.text),
                    correct=option.correct,
                    why=lowering.prose(option.why),
                    pinned=option.pinned,
                )
                for index, option in enumerate(self.options)
            ),
            multiple=self._is_multiple,
            shuffle=self.shuffle,
        )

    @property
    def _is_multiple(self) -> bool:
        return False


class ChoiceQuestion(_Choosing):
    """Pick the one right option."""

    kind: Literal["choice"]

    def broken_rules(self) -> Iterator[Broken]:
        count = sum(option.correct for option in self.options)
        if count != 1:
            yield broken("choice-one-correct", ("options",), count=str(count))


class MultipleChoiceQuestion(_Choosing):
    """Pick every right option."""

    kind: Literal["multiple-choice"]

    def broken_rules(self) -> Iterator[Broken]:
        count = sum(option.correct for option in self.options)
        if count == 0:
            yield broken("multiple-choice-some-correct", ("options",), count=str(count))

    @property
    def _is_multiple(self) -> bool:
        return True
