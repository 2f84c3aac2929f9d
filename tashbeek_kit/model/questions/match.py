"""Match: bring each entry to the one thing it belongs to."""

from __future__ import annotations

from typing import Annotated, Literal

from tashbeek_kit.document import items
from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.limits import Count
from tashbeek_kit.model.questions.base import Lowering, QuestionBase
from tashbeek_kit.model.shuffle import shuffled
from tashbeek_kit.model.text import Text


class Pair(Record):
    """Two things that belong together."""

    id: Id
    entry: Text
    target: Text
    why: Text | None = None


class MatchQuestion(QuestionBase):
    """Pairs, shown apart; each target takes one entry."""

    kind: Literal["match"]
    pairs: Annotated[Many[Pair], Count(2, 10)]
    distractors: Many[Text] = ()
    """Targets that belong to nothing."""

    def to_response(self, lowering: Lowering) -> items.Response:
        """Lower to Pairs, the targets in an order that gives nothing away."""
        targets = [(pair.id, pair.target) for pair in self.pairs]
        targets += [(f"none-{index}", text) for index, text in enumerate(self.distractors, 1)]
        return items.Pairs(
            entries=tuple(
                items.Entry(
                    pair.id, lowering.inlines(pair.entry), lowering.prose(pair.why), pair.id
                )
                for pair in self.pairs
            ),
            targets=tuple(
                items.Target(name, lowering.locale.letter(index), lowering.inlines(text))
                for index, (name, text) in enumerate(shuffled(tuple(targets), self.id))
            ),
            grouped=False,
        )
