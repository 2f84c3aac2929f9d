"""A cycle: stages on a ring, turning in the direction of reading."""

from __future__ import annotations

from itertools import pairwise
from math import cos, pi, sin

from tashbeek_kit.compose.figures.plane import (
    WIDE,
    height_of,
    lines_of_words,
    mirrored,
    wrapped,
)
from tashbeek_kit.document.drawing import Box, Dot, Drawing, Shape, Stroke, Tone
from tashbeek_kit.frozen import Frozen
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.figures import CycleFigure

_STEPS = 72
"""Points on the way from one stage to the next, whether a box hides them or not."""
_AFTER = 3.0
_BEFORE = 5.0


class _Ring(Frozen):
    """The ring that the stages stand on."""

    x: float
    y: float
    radius_x: float
    radius_y: float

    def at(self, angle: float) -> tuple[float, float]:
        return self.x + self.radius_x * cos(angle), self.y + self.radius_y * sin(angle)


def draw_cycle(figure: CycleFigure, locale: Locale, width: float) -> Drawing:
    """Set the stages on a ring when there is room, on a line that returns on a phone."""
    if width < WIDE:
        return _draw_line(figure, locale, width)
    return _draw_ring(figure, locale, width)


def _draw_ring(figure: CycleFigure, locale: Locale, width: float) -> Drawing:
    code = locale.code
    count = len(figure.stages)
    size, note_size, card = 16.0, 13.0, 168.0
    radius_x, radius_y = width / 2 - card / 2 - 6, 96.0 + 6 * count
    cards = []
    for stage in figure.stages:
        title = wrapped(stage.title.get(code), card - 20, size)
        note = wrapped(stage.note.get(code), card - 20, note_size) if stage.note else ()
        cards.append((title, note, height_of(title, size) + height_of(note, note_size) + 20))
    tallest = max(tall for _, _, tall in cards)
    middle_x, middle_y = width / 2, radius_y + tallest / 2 + 6
    angles = [2 * pi * index / count - pi / 2 for index in range(count)]
    shapes: list[Shape] = []
    boxes: list[Box] = []
    for index, (stage, (title, note, tall)) in enumerate(zip(figure.stages, cards, strict=True)):
        x = middle_x + radius_x * cos(angles[index])
        y = middle_y + radius_y * sin(angles[index])
        tone: Tone = "strong" if stage.emphasis else "quiet"
        boxes.append(Box(x - card / 2, y - tall / 2, card, tall, tone, 12))
        shapes.append(boxes[-1])
        shapes += lines_of_words(title, x, y - tall / 2 + 9, size, bold=True, on=tone)
        below = y - tall / 2 + 9 + height_of(title, size)
        shapes += lines_of_words(note, x, below, note_size, on=tone)
    ring = _Ring(middle_x, middle_y, radius_x, radius_y)
    for angle, box, following in zip(angles, boxes, [*boxes[1:], boxes[0]], strict=True):
        shapes.append(_arc(ring, angle, 2 * pi / count, box, following))
    if figure.centre:
        lines = wrapped(figure.centre.get(code), radius_x, 17)
        top = middle_y - height_of(lines, 17) / 2
        shapes += lines_of_words(lines, middle_x, top, 17, bold=True)
    return mirrored(Drawing(width, 2 * middle_y, tuple(shapes)), locale)


def _arc(ring: _Ring, start: float, turn: float, box: Box, following: Box) -> Stroke:
    """Lead along the ring from one stage to the next, and touch neither."""
    points = [ring.at(start + turn * index / _STEPS) for index in range(_STEPS + 1)]
    between = [
        point
        for point in points
        if not _is_near(point, box, _AFTER) and not _is_near(point, following, _BEFORE)
    ]
    return Stroke(tuple(between or points), "plain", 2, arrow=True)


def _is_near(point: tuple[float, float], box: Box, by: float) -> bool:
    x, y = point
    return box.x - by < x < box.x + box.width + by and box.y - by < y < box.y + box.height + by


def _draw_line(figure: CycleFigure, locale: Locale, width: float) -> Drawing:
    code = locale.code
    size, note_size = 15.0, 13.0
    bead, text = 36.0, 62.0
    shapes: list[Shape] = []
    y = 4.0
    beads: list[float] = []
    for index, stage in enumerate(figure.stages):
        title = wrapped(stage.title.get(code), width - text - 6, size)
        note = wrapped(stage.note.get(code), width - text - 6, note_size) if stage.note else ()
        tone: Tone = "strong" if stage.emphasis else "quiet"
        shapes.append(Dot(bead, y + 14, 14, tone))
        shapes += lines_of_words((locale.number(index + 1),), bead, y + 5.5, 13, bold=True, on=tone)
        shapes += lines_of_words(title, text, y + 2, size, "start", bold=True)
        shapes += lines_of_words(note, text, y + 2 + height_of(title, size), note_size, "start")
        beads.append(y + 14)
        y += max(36.0, height_of(title, size) + height_of(note, note_size) + 16)
    links = [
        Stroke(((bead, top + 16), (bead, low - 18)), "plain", 2, True) for top, low in _pairs(beads)
    ]
    back = Stroke(
        ((bead - 17, beads[-1]), (6, beads[-1]), (6, beads[0]), (bead - 17, beads[0])),
        "plain",
        2,
        True,
        True,
    )
    return mirrored(Drawing(width, y, (*links, back, *shapes)), locale)


def _pairs(values: list[float]) -> list[tuple[float, float]]:
    return list(pairwise(values))
