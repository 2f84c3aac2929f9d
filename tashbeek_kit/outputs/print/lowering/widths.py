"""Widths of a table on paper: as the author asked, but no title is cut inside a word."""

from __future__ import annotations

from tashbeek_kit.document.prose import plain_text
from tashbeek_kit.document.responses import Grid

MOST_BESIDE = 4
"""Columns of the widest grid that stands on half a sheet, beside its other language."""
_SHEET, _HALF_SHEET = 88, 44
"""Letters across an upright sheet, and across half of one on its side."""
_PADDING = 3
"""Letters that a cell's own margins take."""


def column_widths(grid: Grid) -> tuple[int, ...]:
    """Give relative widths in letters, each at least as wide as the longest word of its title."""
    room = _HALF_SHEET if len(grid.widths) <= MOST_BESIDE else _SHEET
    least = [_longest_word(plain_text(title)) + _PADDING for title in grid.columns]
    if len(least) != len(grid.widths):
        return grid.widths
    wide: dict[int, int] = {}
    while True:
        left = room - sum(wide.values())
        shared = sum(width for at, width in enumerate(grid.widths) if at not in wide)
        narrow = [
            at
            for at, width in enumerate(grid.widths)
            if at not in wide and width * left < least[at] * shared
        ]
        if not narrow:
            break
        wide.update((at, least[at]) for at in narrow)
    if not wide:
        return grid.widths
    return tuple(
        wide.get(at, round(width * left / shared) if shared else 0)
        for at, width in enumerate(grid.widths)
    )


def _longest_word(words: str) -> int:
    return max(map(len, words.split()), default=0)
