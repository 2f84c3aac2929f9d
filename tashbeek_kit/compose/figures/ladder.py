"""A ladder: rungs that rise in the direction of reading."""

from __future__ import annotations

from tashbeek_kit.compose.figures.plane import (
    WIDE,
    height_of,
    lines_of_words,
    mirrored,
    size_that_fits,
    text_width,
    wrapped,
)
from tashbeek_kit.document.drawing import Box, Drawing, Shape, Stroke, Tone
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.figures import LadderFigure

_GAP = 10.0
_STEP, _RISE = 28.0, 120.0
"""From rung to rung, and at most from the first to the last."""


def draw_ladder(figure: LadderFigure, locale: Locale, width: float) -> Drawing:
    """Stand the rungs side by side when there is room, above each other on a phone."""
    if width < WIDE:
        return _draw_stacked(figure, locale, width)
    return _draw_rising(figure, locale, width)


def _draw_rising(figure: LadderFigure, locale: Locale, width: float) -> Drawing:
    code = locale.code
    across = (width - _GAP * (len(figure.rungs) - 1)) / len(figure.rungs)
    titles = [rung.title.get(code) for rung in figure.rungs]
    notes = [rung.note.get(code) for rung in figure.rungs if rung.note]
    size = size_that_fits(titles, across - 14, 17.0)
    note_size = size_that_fits(notes, across - 14, 14.0)
    step = min(_STEP, _RISE / (len(figure.rungs) - 1))
    words = [
        (
            wrapped(rung.title.get(code), across - 14, size),
            wrapped(rung.note.get(code), across - 14, note_size) if rung.note else (),
        )
        for rung in figure.rungs
    ]
    lowest = max(height_of(title, size) + height_of(note, note_size) + 34 for title, note in words)
    axis = 46.0 if figure.axis else 8.0
    height = lowest + step * (len(figure.rungs) - 1) + axis
    ground = height - axis
    shapes: list[Shape] = []
    for index, (rung, (title, note)) in enumerate(zip(figure.rungs, words, strict=True)):
        x = index * (across + _GAP)
        tall = lowest + step * index
        tone: Tone = "strong" if rung.emphasis else "quiet"
        shapes.append(Box(x, ground - tall, across, tall, tone, 10))
        top = ground - tall + 14
        middle = x + across / 2
        shapes += lines_of_words(title, middle, top, size, bold=True, on=tone)
        shapes += lines_of_words(note, middle, top + height_of(title, size) + 6, note_size, on=tone)
    if figure.axis:
        label = figure.axis.get(code)
        room = text_width(label, note_size)
        shapes.append(
            Stroke(((4, ground + 26), (width - room - 26, ground + 26)), "plain", 2, True)
        )
        shapes += lines_of_words((label,), width - 8, ground + 16, note_size, "end", tone="plain")
    return mirrored(Drawing(width, height, tuple(shapes)), locale)


def _draw_stacked(figure: LadderFigure, locale: Locale, width: float) -> Drawing:
    code = locale.code
    size, note_size = 15.0, 13.0
    indent = 16.0
    shapes: list[Shape] = []
    y = 4.0
    for index, rung in reversed(tuple(enumerate(figure.rungs))):
        wide = width - indent * (len(figure.rungs) - 1 - index) - 4
        title = wrapped(rung.title.get(code), wide - 28, size)
        note = wrapped(rung.note.get(code), wide - 28, note_size) if rung.note else ()
        tall = height_of(title, size) + height_of(note, note_size) + 18
        tone: Tone = "strong" if rung.emphasis else "quiet"
        shapes.append(Box(2, y, wide, tall, tone, 10))
        shapes += lines_of_words(title, 16, y + 8, size, "start", bold=True, on=tone)
        shapes += lines_of_words(
            note, 16, y + 8 + height_of(title, size), note_size, "start", on=tone
        )
        y += tall + 6
    if figure.axis:
        label = wrapped(f"↑ {figure.axis.get(code)}", width - 8, note_size)
        shapes += lines_of_words(label, 4, y + 2, note_size, "start")
        y += height_of(label, note_size) + 7
    return mirrored(Drawing(width, y, tuple(shapes)), locale)
