"""Bars: values to compare, growing in the direction of reading."""

from __future__ import annotations

from tashbeek_kit.compose.figures.plane import (
    WIDE,
    height_of,
    lines_of_words,
    mirrored,
    text_width,
    wrapped,
)
from tashbeek_kit.document.drawing import Box, Drawing, Shape, Stroke, Tone
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.figures import BarsFigure


def draw_bars(figure: BarsFigure, locale: Locale, width: float) -> Drawing:
    """Set a name, a bar and its value in each row; on a phone the name stands above its bar."""
    code = locale.code
    wide = width >= WIDE
    size = 16.0 if wide else 14.0
    unit = figure.unit.get(code) if figure.unit else ""
    values = [locale.amount(bar.value, unit) for bar in figure.bars]
    beside = max(text_width(value, size) for value in values) + 16
    names = 210.0 if wide else 4.0
    longest = max(bar.value for bar in figure.bars) or 1.0
    shapes: list[Shape] = []
    y = 4.0
    for bar, value in zip(figure.bars, values, strict=True):
        title = wrapped(bar.title.get(code), names - 20 if wide else width - 8, size)
        tone: Tone = "warm" if bar.emphasis else "strong"
        if wide:
            tall = max(34.0, height_of(title, size))
            top = y + (tall - height_of(title, size)) / 2
            shapes += lines_of_words(title, names - 14, top, size, "end")
        else:
            shapes += lines_of_words(title, 4, y, size, "start")
            y += height_of(title, size) + 2
            tall = 26.0
        length = max(3.0, (width - names - beside) * bar.value / longest)
        middle = y + tall / 2
        shapes.append(Box(names, middle - 13, length, 26, tone, 5))
        shapes += lines_of_words(
            (value,), names + length + 10, middle - size * 0.75, size, "start", bold=True
        )
        y += tall + 12
    if wide:
        shapes.insert(0, Stroke(((names, 0), (names, y - 6)), "plain", 2))
    return mirrored(Drawing(width, y, tuple(shapes)), locale)
