"""A timeline: events on a line, in the direction of reading."""

from __future__ import annotations

from collections.abc import Sequence

from tashbeek_kit.compose.figures.plane import (
    WIDE,
    first_that_fills_a_slide,
    height_of,
    lines_of_words,
    mirrored,
    size_that_fits,
    text_width,
    wrapped,
)
from tashbeek_kit.document.drawing import Dot, Drawing, Shape, Stroke, Tone
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.figures import TimelineFigure
from tashbeek_kit.model.figures.timeline import Event

_MOST_IN_A_ROW = 5
_BETWEEN = 40.0
"""From column to column; the line climbs there."""
_WIDEST_DATE = 104.0
_BEAD, _TAIL = 8.0, 26.0
"""A bead's radius, and how far the arrow reaches past the last one."""
_SPACINGS = ((18.0, 16.0, True), (17.0, 12.0, True), (17.0, 8.0, False))
"""Size of titles, room between events, and dates beside them or above: the best first."""
_SMALL = 13 / 15
"""Size of dates and notes against the titles'."""


def draw_timeline(figure: TimelineFigure, locale: Locale, width: float) -> Drawing:
    """Run along the page, in two columns when events are many, and down it on a phone."""
    if width < WIDE:
        return _draw_down(figure, locale, width)
    if len(figure.events) > _MOST_IN_A_ROW:
        return first_that_fills_a_slide(
            _draw_columns(figure, locale, width, spacing) for spacing in _SPACINGS
        )
    return _draw_along(figure, locale, width)


def _draw_along(figure: TimelineFigure, locale: Locale, width: float) -> Drawing:
    code = locale.code
    across = width / len(figure.events)
    titles = [event.title.get(code) for event in figure.events]
    size, small = size_that_fits(titles, across - 14, 17.0), 17.0 * _SMALL
    columns = [
        (
            wrapped(event.date.get(code), across - 12, small),
            wrapped(event.title.get(code), across - 14, size),
            wrapped(event.note.get(code), across - 14, small) if event.note else (),
        )
        for event in figure.events
    ]
    dates = max(height_of(day, small) for day, _, _ in columns)
    line = dates + 22
    shapes: list[Shape] = [Stroke(((8, line), (width - 8, line)), "plain", 3, True)]
    height = line
    for index, (event, (day, title, note)) in enumerate(zip(figure.events, columns, strict=True)):
        x = across * (index + 0.5)
        shapes.append(Dot(x, line, 9, _tone(event)))
        shapes += lines_of_words(day, x, dates - height_of(day, small), small)
        shapes += lines_of_words(title, x, line + 20, size, bold=True)
        shapes += lines_of_words(note, x, line + 22 + height_of(title, size), small)
        height = max(height, line + 30 + height_of(title, size) + height_of(note, small))
    return mirrored(Drawing(width, height, tuple(shapes)), locale)


def _draw_columns(
    figure: TimelineFigure, locale: Locale, width: float, spacing: tuple[float, float, bool]
) -> Drawing:
    """Go down a first column and then a second one, on one line that climbs between them."""
    size, gap, is_beside = spacing
    half = (len(figure.events) + 1) // 2
    across = (width - _BETWEEN) / 2
    dates = [event.date.get(locale.code) for event in figure.events]
    beside = _beside(dates, size * _SMALL) if is_beside else 0.0
    second = across + _BETWEEN
    first, low = _column(figure.events[:half], locale, (0, 20, across), beside, size, gap)
    rest, foot = _column(figure.events[half:], locale, (second, 20, across), beside, size, gap)
    turn, middle = low + 8, second - _BETWEEN / 2
    start, following, last = _beads(first)[0], _beads(rest)[0], _beads(rest)[-1]
    way = (
        (start.x, start.y),
        (start.x, turn),
        (middle, turn),
        (middle, 3),
        (following.x, 3),
        (following.x, following.y - _BEAD - 3),
    )
    end = last.y + _TAIL
    lines = (
        Stroke(way, "plain", 3, arrow=True),
        Stroke(((following.x, following.y), (following.x, end)), "plain", 3, arrow=True),
    )
    return mirrored(Drawing(width, max(turn, foot, end) + 4, (*lines, *first, *rest)), locale)


def _draw_down(figure: TimelineFigure, locale: Locale, width: float) -> Drawing:
    shapes, foot = _column(figure.events, locale, (0, 6, width), 0, 15.0, 14.0)
    beads = _beads(shapes)
    end = min(foot + 12, beads[-1].y + 32)
    line = Stroke(((beads[0].x, beads[0].y), (beads[-1].x, end)), "plain", 3, arrow=True)
    return mirrored(Drawing(width, foot + 14, (line, *shapes)), locale)


def _column(
    events: Sequence[Event],
    locale: Locale,
    place: tuple[float, float, float],
    beside: float,
    size: float,
    gap: float,
) -> tuple[list[Shape], float]:
    """Set events below each other, dates beside their beads where there is room; give the foot."""
    code, (x, y, across) = locale.code, place
    small = size * _SMALL
    bead = x + beside + 14
    text = bead + (22 if beside else 26)
    room = x + across - text - 6
    shapes: list[Shape] = []
    for event in events:
        day = wrapped(event.date.get(code), beside - 8 if beside else room, small)
        title = wrapped(event.title.get(code), room, size)
        note = wrapped(event.note.get(code), room, small) if event.note else ()
        shapes.append(Dot(bead, y + 14, _BEAD, _tone(event)))
        top = y + 1
        if beside:
            shapes += lines_of_words(day, bead - 18, y + 3, small, "end")
        else:
            shapes += lines_of_words(day, text, y + 3, small, "start")
            top += height_of(day, small)
        shapes += lines_of_words(title, text, top, size, "start", bold=True)
        shapes += lines_of_words(note, text, top + height_of(title, size), small, "start")
        bottom = top + height_of(title, size) + height_of(note, small)
        y = max(bottom, y + height_of(day, small)) + gap
    return shapes, y - gap


def _beside(dates: Sequence[str], size: float) -> float:
    """Give the room that dates need beside their beads: a line if it is short, a word at least."""
    widest = max(text_width(date, size) for date in dates)
    word = max(text_width(word, size) for date in dates for word in date.split())
    return max(word, min(_WIDEST_DATE, widest)) + 14


def _beads(shapes: Sequence[Shape]) -> list[Dot]:
    return [shape for shape in shapes if isinstance(shape, Dot)]


def _tone(event: Event) -> Tone:
    return "warm" if event.emphasis else "strong"
