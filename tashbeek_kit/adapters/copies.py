"""How often each page of a printed file is needed, for so many people in groups of so many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil
from typing import assert_never

from tashbeek_kit.document.booklets import Booklet, BookletKind, WorksheetPart
from tashbeek_kit.document.sheets import WorksheetPage
from tashbeek_kit.frozen import Frozen, replace

USUAL_GROUP = 4
"""People in a group where nobody says how many."""


class Party(Frozen):
    """Who comes to a training."""

    participants: int
    group_size: int | None = None
    """People in every group; as each step says where unset."""

    def groups(self, size: int = 0) -> int:
        """Count the groups of a step that wants so many people in each."""
        return ceil(self.participants / (self.group_size or size or USUAL_GROUP))


class Run(Frozen):
    """Pages that follow each other and are needed equally often, on paper of one size."""

    first: int
    last: int
    copies: int
    is_a3: bool = False

    @property
    def sheets(self) -> int:
        """Sheets of paper for all copies, printed on both sides."""
        return ceil((self.last - self.first + 1) / 2) * self.copies


def runs_of(
    booklet: Booklet, pages: int, contents: Sequence[tuple[str, int]], party: Party
) -> tuple[Run, ...]:
    """Divide a booklet's pages by how often they are needed; its contents say what is where."""
    whole = Run(1, pages, _copies_of(booklet.kind, party))
    starts = list(_starts(booklet, contents))
    ends = [first - 1 for _, first in starts[1:]] + [pages]
    if not starts:
        return (whole,)
    runs = [replace(whole, last=starts[0][1] - 1)] if starts[0][1] > 1 else []
    for (sheet, first), last in zip(starts, ends, strict=True):
        run = Run(first, last, _copies_of_sheet(sheet, party), sheet.size == "a3")
        if runs and (runs[-1].copies, runs[-1].is_a3) == (run.copies, run.is_a3):
            runs[-1] = replace(runs[-1], last=last)
        else:
            runs.append(run)
    return tuple(runs)


def _starts(
    booklet: Booklet, contents: Sequence[tuple[str, int]]
) -> Iterator[tuple[WorksheetPage, int]]:
    """Find the first page of each worksheet: titles come in the order of the booklet."""
    entries = iter(contents)
    for part in booklet.parts:
        if isinstance(part, WorksheetPart):
            for title, page in entries:
                if title == part.worksheet.title:
                    yield part.worksheet, page
                    break


def _copies_of(kind: BookletKind, party: Party) -> int:
    match kind:
        case "handout" | "workbook" | "tests":
            return party.participants
        case "guide" | "key" | "templates" | "indicators" | "forms":
            return 1
        case "cards":
            return party.groups()
        case _:
            assert_never(kind)


def _copies_of_sheet(sheet: WorksheetPage, party: Party) -> int:
    match sheet.per:
        case "person":
            return party.participants
        case "group":
            return party.groups(sheet.group_size)
        case "room":
            return 1
        case _:
            assert_never(sheet.per)
