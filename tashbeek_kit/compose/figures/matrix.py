"""A matrix: two questions crossed, with what stands in each of the four fields."""

from __future__ import annotations

from tashbeek_kit.compose.figures.plane import (
    WIDE,
    height_of,
    lines_of_words,
    mirrored,
    wrapped,
)
from tashbeek_kit.document.drawing import Box, Drawing, Shape, Stroke, Tone
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.figures import MatrixFigure, Quadrant


def draw_matrix(figure: MatrixFigure, locale: Locale, width: float) -> Drawing:
    """Set high above low and low at the start, with the two questions along the edges."""
    code = locale.code
    size, small = (17.0, 14.0) if width >= WIDE else (14.0, 12.5)
    gap = 8.0
    across = (width - gap - 14) / 2
    rows = ((figure.low_high, figure.high_high), (figure.low_low, figure.high_low))
    up = wrapped(f"↑ {figure.up.get(code)}", width - 20, small)
    y = height_of(up, small) + 10
    shapes: list[Shape] = [*lines_of_words(up, 14, 0, small, "start", bold=True)]
    top = y
    for row in rows:
        tall = max(_height(quadrant, code, across, size, small) for quadrant in row)
        for index, quadrant in enumerate(row):
            shapes += _field(
                quadrant, code, 14 + index * (across + gap), y, across, tall, size, small
            )
        y += tall + gap
    shapes.append(Stroke(((4, y + 2), (4, top)), "plain", 2, True))
    shapes.append(Stroke(((4, y + 2), (width - 2, y + 2)), "plain", 2, True))
    label = wrapped(figure.across.get(code), width - 20, small)
    shapes += lines_of_words(label, width - 4, y + 8, small, "end", bold=True)
    return mirrored(Drawing(width, y + 16 + height_of(label, small), tuple(shapes)), locale)


def _lines(quadrant: Quadrant, code: str, across: float, small: float) -> list[tuple[str, ...]]:
    return [wrapped(f"• {entry.get(code)}", across - 24, small) for entry in quadrant.entries]


def _height(quadrant: Quadrant, code: str, across: float, size: float, small: float) -> float:
    title = height_of(wrapped(quadrant.title.get(code), across - 24, size), size)
    entries = sum(height_of(lines, small) for lines in _lines(quadrant, code, across, small))
    return max(84.0, title + entries + 30)


def _field(
    quadrant: Quadrant,
    code: str,
    x: float,
    y: float,
    across: float,
    tall: float,
    size: float,
    small: float,
) -> list[Shape]:
    tone: Tone = "strong" if quadrant.emphasis else "quiet"
    title = wrapped(quadrant.title.get(code), across - 24, size)
    shapes: list[Shape] = [Box(x, y, across, tall, tone, 10)]
    shapes += lines_of_words(title, x + 12, y + 10, size, "start", bold=True, on=tone)
    below = y + 14 + height_of(title, size)
    for lines in _lines(quadrant, code, across, small):
        shapes += lines_of_words(lines, x + 12, below, small, "start", on=tone)
        below += height_of(lines, small)
    return shapes
