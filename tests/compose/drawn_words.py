"""Where the words of a drawing stand, by the estimate that laid them out."""

from __future__ import annotations

from dataclasses import dataclass

from tashbeek_kit.compose.figures.plane import text_width
from tashbeek_kit.document.drawing import Box, Drawing, Words
from tashbeek_kit.language.locale import Direction


@dataclass(frozen=True)
class Area:
    """A rectangle that something covers."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Area) -> bool:
        """Say whether two areas share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, other: Area) -> bool:
        """Say whether the other area lies inside, a hair's breadth allowed."""
        return (
            self.left - 0.5 <= other.left
            and other.right <= self.right + 0.5
            and self.top - 0.5 <= other.top
            and other.bottom <= self.bottom + 0.5
        )


def area_of(words: Words, direction: Direction, width: float | None = None) -> Area:
    """Give the area of a line of words; its width by the estimate unless it was measured."""
    wide = text_width(words.text, words.size) if width is None else width
    at_left = {"start": words.x, "middle": words.x - wide / 2, "end": words.x - wide}
    if direction == "rtl":
        at_left = {"start": words.x - wide, "middle": words.x - wide / 2, "end": words.x}
    left = at_left[words.anchor]
    return Area(left, words.y - words.size * 0.9, left + wide, words.y + words.size * 0.25)


def box_area(box: Box) -> Area:
    """Give the area of a box."""
    return Area(box.x, box.y, box.x + box.width, box.y + box.height)


def words_of(drawing: Drawing) -> list[Words]:
    """List the lines of words of a drawing."""
    return [shape for shape in drawing.shapes if isinstance(shape, Words)]
