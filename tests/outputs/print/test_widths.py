"""Columns are as wide as the author asked, and never narrower than a word of their title."""

from __future__ import annotations

import pytest

from tashbeek_kit.document.prose import Plain
from tashbeek_kit.document.responses import Grid
from tashbeek_kit.outputs.print.lowering.widths import column_widths


def grid(*columns: tuple[str, int]) -> Grid:
    titles = tuple((Plain(title),) for title, _ in columns)
    return Grid(titles, tuple(width for _, width in columns), ())


def test_wide_enough_columns_stay_as_asked() -> None:
    assert column_widths(grid(("خطر", 2), ("رد", 1))) == (2, 1)


@pytest.mark.parametrize("word", ["المراجعة", "Likelihood"])
def test_a_narrow_column_takes_the_room_of_its_longest_word(word: str) -> None:
    columns = [("a", 8), (word, 1), ("b", 8), ("c", 8), ("d", 8)]

    widths = column_widths(grid(*columns))

    assert widths[1] >= len(word) + 3
    assert sum(widths) <= 89
    assert len({widths[0], widths[2], widths[3], widths[4]}) == 1


def test_a_canvas_without_titles_stays_as_asked() -> None:
    assert column_widths(Grid((), (1, 1), ())) == (1, 1)
