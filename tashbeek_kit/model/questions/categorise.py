"""Categorise: sort the entries into groups."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from tashbeek_kit.document import items
from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.limits import Count
from tashbeek_kit.model.questions.base import Lowering, QuestionBase
from tashbeek_kit.model.rules import Broken, broken
from tashbeek_kit.model.shuffle import shuffled
from tashbeek_kit.model.text import Text


class Group(Record):
    """One group."""

    id: Id
    title: Text


class GroupEntry(Record):
    """One entry and the group it belongs to."""

    id: Id
    text: Text
    group: Id
    why: Text | None = None


class CategoriseQuestion(QuestionBase):
    """Entries and groups; a group takes several entries."""

    kind: Literal["categorise"]
    groups: Annotated[Many[Group], Count(2, 6)]
    entries: Annotated[Many[GroupEntry], Count(2, 16)]

    def broken_rules(self) -> Iterator[Broken]:
        known = {group.id for group in self.groups}
        for index, entry in enumerate(self.entries):
            if entry.group not in known:
                yield broken(
                    "unknown-group",
                    ("entries", index, "group"),
                    found=entry.group,
                    known=", ".join(sorted(known)),
                )

    def to_response(self, lowering: Lowering) -> items.Response:
        """Lower to Pairs whose targets are the groups."""
        entries = tuple(
            items.Entry(
                entry.id, lowering.inlines(entry.text), lowering.prose(entry.why), entry.group
            )
            for entry in self.entries
        )
        return items.Pairs(
            entries=shuffled(entries, self.id),
            targets=tuple(
                items.Target(group.id, lowering.locale.letter(index), lowering.inlines(group.title))
                for index, group in enumerate(self.groups)
            ),
            grouped=True,
        )
