"""Periods of time as columns: how wide each is, and its name over it where names fit."""

from __future__ import annotations

from tashbeek_kit.compose.figures.plane import (
    LEAST,
    height_of,
    lines_of_words,
    text_width,
    wrapped,
)
from tashbeek_kit.document.drawing import Stroke, Words
from tashbeek_kit.frozen import Frozen

Sizes = tuple[tuple[int, float], ...]
"""How many columns a name may take, and its size, the best first."""
WIDE_SIZES: Sizes = ((1, 14.0), (2, 14.0), (1, 13.0), (2, 13.0), (1, LEAST), (2, LEAST))
NARROW_SIZES: Sizes = ((1, 13.0), (1, LEAST), (2, LEAST))


class Periods(Frozen):
    """Columns beside each other, named in one language."""

    names: tuple[str, ...]
    start: float
    column: float
    room: int
    """How many columns each name takes; 0 where only the first and the last one are named."""
    size: float

    def edge(self, period: int) -> float:
        """Give where a period begins, counted from 1."""
        return self.start + self.column * (period - 1)

    def head(self) -> tuple[tuple[Words, ...], float]:
        """Set the names over their columns, by turns in two rows if need be; give their height."""
        if not self.room:
            return self._ends()
        lines = [wrapped(name, self.column * self.room - 6, self.size) for name in self.names]
        rows = [lines[turn :: self.room] for turn in range(self.room)]
        talls = [max(height_of(name, self.size) for name in row) for row in rows]
        shapes: list[Words] = []
        for index, name in enumerate(lines):
            foot = sum(talls[: index % self.room + 1])
            middle = self.edge(index + 1) + self.column / 2
            top = foot - height_of(name, self.size)
            shapes += lines_of_words(name, middle, top, self.size, tone="quiet")
        return tuple(shapes), sum(talls)

    def rules(self, top: float, foot: float) -> tuple[Stroke, ...]:
        """Draw a line at each edge of a column."""
        edges = [self.edge(period) for period in range(1, len(self.names) + 2)]
        return tuple(Stroke(((x, top), (x, foot)), "quiet", 1) for x in edges)

    def _ends(self) -> tuple[tuple[Words, ...], float]:
        end = self.edge(len(self.names) + 1)
        half = (end - self.start) / 2 - 12
        size = self.size
        first, last = wrapped(self.names[0], half, size), wrapped(self.names[-1], half, size)
        shapes = (
            *lines_of_words(first, self.start + 2, 0, size, "start", tone="quiet"),
            *lines_of_words(last, end - 2, 0, size, "end", tone="quiet"),
        )
        return shapes, max(height_of(first, size), height_of(last, size))


def lay_periods(names: tuple[str, ...], start: float, end: float, sizes: Sizes) -> Periods:
    """Divide a width into columns; wide names may reach past the last column, not past the end."""
    for room, size in sizes:
        column = (end - start) / len(names)
        lines = [line for name in names for line in wrapped(name, column * room - 6, size)]
        widest = max((text_width(line, size) for line in lines), default=0.0)
        if room > 1 and widest > column:
            column = (end - start - widest) / (len(names) - 1)
        if widest <= column * room - 6:
            past = max(0.0, widest - column) / 2
            return Periods(names, start + past, column, room, size)
    return Periods(names, start, (end - start) / len(names), 0, sizes[0][1])
