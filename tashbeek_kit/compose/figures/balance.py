"""A balance: two sides weighed against each other."""

from __future__ import annotations

from tashbeek_kit.compose.figures.plane import (
    WIDE,
    height_of,
    lines_of_words,
    mirrored,
    wrapped,
)
from tashbeek_kit.document.drawing import Box, Dot, Drawing, Shape, Stroke, Tone
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.figures import BalanceFigure, Side


def draw_balance(figure: BalanceFigure, locale: Locale, width: float) -> Drawing:
    """Hang the two sides from one beam when there is room, one above the other on a phone."""
    if width < WIDE:
        first, tall = _pan(figure.first, locale, 2, 2, width - 4, "strong")
        second, more = _pan(figure.second, locale, 2, tall + 14, width - 4, "warm")
        return mirrored(Drawing(width, tall + more + 16, (*first, *second)), locale)
    across = width / 2 - 24
    top = 74.0
    first, tall = _pan(figure.first, locale, 4, top, across, "strong")
    second, more = _pan(figure.second, locale, width - across - 4, top, across, "warm")
    height = max(tall, more)
    middle, start, end = width / 2, 4 + across / 2, width - 4 - across / 2
    beam: tuple[Shape, ...] = (
        Stroke(((start, 22), (end, 22)), "plain", 4),
        Stroke(((start, 22), (start - 60, top)), "plain", 1.5),
        Stroke(((start, 22), (start + 60, top)), "plain", 1.5),
        Stroke(((end, 22), (end - 60, top)), "plain", 1.5),
        Stroke(((end, 22), (end + 60, top)), "plain", 1.5),
        Stroke(((middle, 22), (middle, top + height + 16)), "plain", 4),
        Stroke(((middle - 46, top + height + 16), (middle + 46, top + height + 16)), "plain", 4),
        Dot(middle, 22, 9, "gold"),
    )
    return mirrored(Drawing(width, top + height + 22, (*beam, *first, *second)), locale)


def _pan(
    side: Side, locale: Locale, x: float, y: float, across: float, tone: Tone
) -> tuple[tuple[Shape, ...], float]:
    size, small = 17.0, 14.5
    title = wrapped(side.title.get(locale.code), across - 28, size)
    head = height_of(title, size) + 16
    shapes: list[Shape] = []
    below = y + head + 10
    for entry in side.entries:
        lines = wrapped(entry.get(locale.code), across - 42, small)
        shapes.append(Dot(x + 18, below + small * 0.75, 3.5, tone))
        shapes += lines_of_words(lines, x + 32, below, small, "start")
        below += height_of(lines, small) + 5
    tall = below - y + 6
    frame: tuple[Shape, ...] = (
        Box(x, y, across, tall, "plain", 12),
        Box(x, y, across, head, tone, 12),
        *lines_of_words(title, x + across / 2, y + 8, size, bold=True, on=tone),
    )
    return (*frame, *shapes), tall
