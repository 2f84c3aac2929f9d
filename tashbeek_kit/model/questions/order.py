"""Order: bring the entries into the right order, or one of several."""

from __future__ import annotations

from typing import Annotated, Literal

from tashbeek_kit.document import items
from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.limits import Count
from tashbeek_kit.model.questions.base import Lowering, QuestionBase
from tashbeek_kit.model.shuffle import shuffled
from tashbeek_kit.model.text import Text


class OrderEntry(Record):
    """One entry; `why` says why it stands where it stands."""

    id: Id
    text: Text
    why: Text | None = None


class OrderQuestion(QuestionBase):
    """Entries, written in the right order."""

    kind: Literal["order"]
    entries: Annotated[Many[OrderEntry], Count(3, 10)]
    also_right: Many[Many[Id]] = ()
    """Other right orders, as lists of entry ids."""
    partial: bool = True
    """Count each neighbour that follows rightly, instead of the whole order only."""

    def to_response(self, lowering: Lowering) -> items.Response:
        """Lower to Order, shown in an order that is none of the right ones."""
        entries = tuple(
            items.Entry(entry.id, lowering.inlines(entry.text), lowering.prose(entry.why))
            for entry in self.entries
        )
        by_id = {entry.id: entry for entry in entries}
        also_right = tuple(
            tuple(by_id[name] for name in order if name in by_id) for order in self.also_right
        )
        return items.Order(
            entries=shuffled(entries, self.id, not_like=also_right),
            orders=(tuple(by_id), *self.also_right),
            partial=self.partial,
        )
