"""A cycle: stages on a ring, turning in the direction of reading."""

from __future__ import annotations

from itertools import combinations, pairwise
from math import cos, hypot, pi, sin

from tashbeek_kit.compose.figures.plane import (
    SLIDE,
    WIDE,
    height_of,
    lines_of_words,
    mirrored,
    size_that_fits,
    text_width,
    wrapped,
)
from tashbeek_kit.document.drawing import Box, Dot, Drawing, Shape, Stroke, Tone
from tashbeek_kit.frozen import Frozen, replace
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.figures import CycleFigure

_STEPS = 72
"""Points on the way from one stage to the next, whether a box hides them or not."""
_CARD, _SLIM_CARD = 190.0, 150.0
_FEW = 6
"""Up to here stages have room for the wider card."""
_ROOM = 26.0
"""Between any two stages, so that an arrow shows; and round the centre."""
_EDGE = 6.0
_FLATTEST, _TRIES = 60.0, 150
"""The least radius downwards, and how many larger ones to try."""
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
    card = _CARD if len(figure.stages) <= _FEW else _SLIM_CARD
    titles = [stage.title.get(code) for stage in figure.stages]
    size, note_size = size_that_fits(titles, card - 20, 17.0), 14.0
    cards = []
    for stage in figure.stages:
        title = wrapped(stage.title.get(code), card - 20, size)
        note = wrapped(stage.note.get(code), card - 20, note_size) if stage.note else ()
        cards.append((title, note, height_of(title, size) + height_of(note, note_size) + 18))
    centre = wrapped(figure.centre.get(code), width / 2 - card, size) if figure.centre else ()
    talls = [tall for _, _, tall in cards]
    ring = _ring(width, card, talls, _ground(centre, size))
    boxes = _boxes(ring, card, talls)
    shapes: list[Shape] = []
    for stage, box, (title, note, _) in zip(figure.stages, boxes, cards, strict=True):
        tone: Tone = "strong" if stage.emphasis else "quiet"
        middle, top = box.x + card / 2, box.y + 8
        shapes.append(replace(box, tone=tone))
        shapes += lines_of_words(title, middle, top, size, bold=True, on=tone)
        shapes += lines_of_words(note, middle, top + height_of(title, size), note_size, on=tone)
    turn = 2 * pi / len(boxes)
    for index, (box, following) in enumerate(zip(boxes, [*boxes[1:], boxes[0]], strict=True)):
        shapes.append(_arc(ring, turn * index - pi / 2, turn, box, following))
    shapes += lines_of_words(centre, ring.x, ring.y - height_of(centre, size) / 2, size, bold=True)
    foot = max(ring.y + ring.radius_y, *(box.y + box.height for box in boxes)) + _EDGE
    return mirrored(Drawing(width, foot, tuple(shapes)), locale)


def _ground(centre: tuple[str, ...], size: float) -> Box:
    """Give the room that words take up round the middle."""
    wide = max((text_width(line, size) for line in centre), default=0.0)
    tall = height_of(centre, size)
    return Box(-wide / 2, -tall / 2, wide, tall)


def _ring(width: float, card: float, talls: list[float], centre: Box) -> _Ring:
    """Make the ring as tall as a slide allows, and no flatter than its stages and centre need."""
    radius_x = width / 2 - card / 2 - _EDGE
    least = max(_FLATTEST, (SLIDE - max(talls) - 2 * _EDGE) / 2)
    rings = [_Ring(0, 0, radius_x, least + 4 * step) for step in range(_TRIES)]
    ring = next((ring for ring in rings if _has_room(_boxes(ring, card, talls), centre)), rings[-1])
    above = min(box.y for box in _boxes(ring, card, talls))
    return replace(ring, x=width / 2, y=_EDGE - above)


def _has_room(boxes: list[Box], centre: Box) -> bool:
    """Say whether no stage is too near to another one or to the words in the middle."""
    return all(
        _distance(first, second) >= _ROOM for first, second in combinations(boxes, 2)
    ) and all(_distance(centre, box) >= _ROOM / 2 for box in boxes)


def _boxes(ring: _Ring, card: float, talls: list[float]) -> list[Box]:
    """Stand a box for each stage on the ring, the first one at the top."""
    boxes = []
    for index, tall in enumerate(talls):
        x, y = ring.at(2 * pi * index / len(talls) - pi / 2)
        boxes.append(Box(x - card / 2, y - tall / 2, card, tall, radius=12))
    return boxes


def _distance(first: Box, second: Box) -> float:
    """Give the way from one box to another; 0 where they touch."""
    across = max(first.x, second.x) - min(first.x + first.width, second.x + second.width)
    down = max(first.y, second.y) - min(first.y + first.height, second.y + second.height)
    return hypot(max(across, 0.0), max(down, 0.0))


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
