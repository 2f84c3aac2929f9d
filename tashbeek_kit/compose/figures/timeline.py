"""A timeline: events on a line, in the direction of reading."""

from __future__ import annotations

from tashbeek_kit.compose.figures.plane import (
    WIDE,
    height_of,
    lines_of_words,
    mirrored,
    wrapped,
)
from tashbeek_kit.document.drawing import Dot, Drawing, Shape, Stroke, Tone
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.figures import TimelineFigure

_MOST_IN_A_ROW = 5


def draw_timeline(figure: TimelineFigure, locale: Locale, width: float) -> Drawing:
    """Run along the page when there is room for all events, down the page otherwise."""
    if width < WIDE or len(figure.events) > _MOST_IN_A_ROW:
        return _draw_down(figure, locale, width)
    return _draw_along(figure, locale, width)


def _draw_along(figure: TimelineFigure, locale: Locale, width: float) -> Drawing:
    code = locale.code
    across = width / len(figure.events)
    columns = [
        (
            wrapped(event.date.get(code), across - 12, 14),
            wrapped(event.title.get(code), across - 14, 16),
            wrapped(event.note.get(code), across - 14, 13) if event.note else (),
        )
        for event in figure.events
    ]
    dates = max(height_of(day, 14) for day, _, _ in columns)
    line = dates + 22
    shapes: list[Shape] = [Stroke(((8, line), (width - 8, line)), "plain", 3, True)]
    height = line
    for index, (event, (day, title, note)) in enumerate(zip(figure.events, columns, strict=True)):
        x = across * (index + 0.5)
        tone: Tone = "warm" if event.emphasis else "strong"
        shapes.append(Dot(x, line, 9, tone))
        shapes += lines_of_words(day, x, dates - height_of(day, 14), 14)
        shapes += lines_of_words(title, x, line + 20, 16, bold=True)
        shapes += lines_of_words(note, x, line + 22 + height_of(title, 16), 13)
        height = max(height, line + 30 + height_of(title, 16) + height_of(note, 13))
    return mirrored(Drawing(width, height, tuple(shapes)), locale)


def _draw_down(figure: TimelineFigure, locale: Locale, width: float) -> Drawing:
    code = locale.code
    wide = width >= WIDE
    size, small, beside = (17.0, 14.0, 150.0) if wide else (15.0, 13.0, 0.0)
    shapes: list[Shape] = []
    bead = beside + 14
    text = bead + 26
    y = 6.0
    beads: list[float] = []
    for event in figure.events:
        day = wrapped(event.date.get(code), beside - 8 if wide else width - text - 6, small)
        title = wrapped(event.title.get(code), width - text - 6, size)
        note = wrapped(event.note.get(code), width - text - 6, small) if event.note else ()
        tone: Tone = "warm" if event.emphasis else "strong"
        shapes.append(Dot(bead, y + 14, 8, tone))
        beads.append(y + 14)
        top = y + 1
        if wide:
            shapes += lines_of_words(day, beside - 10, y + 3, small, "end")
        else:
            shapes += lines_of_words(day, text, y + 3, small, "start")
            top += height_of(day, small)
        shapes += lines_of_words(title, text, top, size, "start", bold=True)
        shapes += lines_of_words(note, text, top + height_of(title, size), small, "start")
        bottom = top + height_of(title, size) + height_of(note, small)
        y = max(bottom, y + height_of(day, small)) + 14
    line = Stroke(((bead, beads[0]), (bead, min(y - 2, beads[-1] + 32))), "plain", 3, True)
    return mirrored(Drawing(width, y, (line, *shapes)), locale)
