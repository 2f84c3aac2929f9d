"""Patterns: small knots and ties side by side, each with its name."""

from __future__ import annotations

from math import cos, pi, sin

from tashbeek_kit.compose.figures.plane import (
    WIDE,
    first_that_fills_a_slide,
    height_of,
    lines_of_words,
    mirrored,
    size_that_fits,
    wrapped,
)
from tashbeek_kit.document.drawing import Box, Dot, Drawing, Shape, Stroke
from tashbeek_kit.frozen import replace
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.figures import Pattern, PatternsFigure

Point = tuple[float, float]
_PICTURE = 96.0
_SMALLEST, _LARGEST = 68.0, 128.0
"""A picture's side where patterns stand in two rows, and at most where they are all in one."""
_MOST_IN_A_ROW = 5


def draw_patterns(figure: PatternsFigure, locale: Locale, width: float) -> Drawing:
    """Set the patterns in rows, in the direction of reading."""
    count = len(figure.patterns)
    if width < WIDE:
        return _draw(figure, locale, width, 1)
    choices = (count,) if count <= _MOST_IN_A_ROW else (3, 4)
    return first_that_fills_a_slide(_draw(figure, locale, width, each) for each in choices)


def _draw(figure: PatternsFigure, locale: Locale, width: float, columns: int) -> Drawing:
    wide, count, gap = width >= WIDE, len(figure.patterns), 14.0
    across = (width - gap * (columns - 1)) / columns
    side = _side(across, wide=wide, in_rows=columns < count)
    is_upright = wide and (columns == count or across < 3 * side)
    shapes: list[Shape] = []
    y = 2.0
    for start in range(0, count, columns):
        row = figure.patterns[start : start + columns]
        inset = (columns - len(row)) * (across + gap) / 2
        cards = [
            _card(pattern, locale, across, side, wide=wide, is_upright=is_upright)
            for pattern in row
        ]
        tall = max(height for _, height in cards)
        for index, (content, _) in enumerate(cards):
            x = inset + index * (across + gap)
            shapes.append(Box(x, y, across, tall, "plain", 12))
            shapes += [_moved(shape, x, y) for shape in content]
        y += tall + gap
    return mirrored(Drawing(width, y - gap + 2, tuple(shapes)), locale)


def _side(across: float, *, wide: bool, in_rows: bool) -> float:
    if not wide:
        return _PICTURE
    return _SMALLEST if in_rows else min(_LARGEST, across - 32)


def _card(
    pattern: Pattern, locale: Locale, across: float, side: float, *, wide: bool, is_upright: bool
) -> tuple[tuple[Shape, ...], float]:
    size, small = (17.0, 14.0) if wide else (15.0, 13.0)
    room = across - 20 if is_upright else across - side - 34
    size = size_that_fits((pattern.title.get(locale.code),), room, size)
    title = wrapped(pattern.title.get(locale.code), room, size)
    note = wrapped(pattern.note.get(locale.code), room, small) if pattern.note else ()
    words = height_of(title, size) + height_of(note, small)
    if is_upright:
        picture = _knots(pattern, across / 2, 14 + side / 2, side)
        top = side + 26
        return (
            (
                *picture,
                *lines_of_words(title, across / 2, top, size, bold=True),
                *lines_of_words(note, across / 2, top + height_of(title, size), small),
            ),
            top + words + 12,
        )
    tall = max(side + 16, words + 24)
    x, top = side + 22, (tall - words) / 2
    return (
        (
            *_knots(pattern, 10 + side / 2, tall / 2, side),
            *lines_of_words(title, x, top, size, "start", bold=True),
            *lines_of_words(note, x, top + height_of(title, size), small, "start"),
        ),
        tall,
    )


def _knots(pattern: Pattern, x: float, y: float, side: float) -> tuple[Shape, ...]:
    points, ties, first, frame = _SHAPES[pattern.shape]
    half, larger = side / 2, side / _PICTURE
    placed = [(x + px * half, y + py * half) for px, py in points]
    shapes: list[Shape] = []
    if frame:
        shapes.append(Box(x - half * 1.08, y - half, side * 1.08, side, "quiet", 14))
    shapes += [Stroke((placed[a], placed[b]), "plain", 2) for a, b in ties]
    shapes += [
        Dot(
            px,
            py,
            larger * (9.5 if first and index == 0 else 7.5),
            "warm" if first and index == 0 else "strong",
        )
        for index, (px, py) in enumerate(placed)
    ]
    return tuple(shapes)


def _ring(count: int, radius: float = 0.78) -> tuple[Point, ...]:
    return tuple(
        (
            radius * cos(2 * pi * index / count - pi / 2),
            radius * sin(2 * pi * index / count - pi / 2),
        )
        for index in range(count)
    )


def _all_ties(count: int) -> tuple[tuple[int, int], ...]:
    return tuple((a, b) for a in range(count) for b in range(a + 1, count))


_CLUSTERS: tuple[Point, ...] = (
    (-0.25, 0.0),
    (-0.8, -0.5),
    (-0.8, 0.5),
    (0.25, 0.0),
    (0.8, -0.5),
    (0.8, 0.5),
)
_SHAPES: dict[str, tuple[tuple[Point, ...], tuple[tuple[int, int], ...], bool, bool]] = {
    "pair": (((-0.5, 0.0), (0.5, 0.0)), ((0, 1),), False, False),
    "chain": (
        ((-0.8, 0.3), (-0.28, -0.3), (0.28, 0.3), (0.8, -0.3)),
        ((0, 1), (1, 2), (2, 3)),
        False,
        False,
    ),
    "star": (((0.0, 0.0), *_ring(5)), tuple((0, n) for n in range(1, 6)), True, False),
    "ring": (_ring(5), tuple((n, (n + 1) % 5) for n in range(5)), False, False),
    "mesh": (_ring(5), _all_ties(5), False, False),
    "clusters": (
        _CLUSTERS,
        ((0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5), (0, 3)),
        False,
        False,
    ),
    "umbrella": (
        ((0.0, -0.62), (-0.7, 0.5), (-0.24, 0.5), (0.24, 0.5), (0.7, 0.5)),
        ((0, 1), (0, 2), (0, 3), (0, 4)),
        True,
        True,
    ),
    "lead": (
        ((-0.62, 0.0), (0.1, -0.55), (0.5, 0.0), (0.1, 0.55)),
        ((0, 1), (0, 2), (0, 3), (1, 2), (2, 3)),
        True,
        False,
    ),
}


def _moved(shape: Shape, x: float, y: float) -> Shape:
    if isinstance(shape, Stroke):
        return replace(shape, points=tuple((px + x, py + y) for px, py in shape.points))
    return replace(shape, x=shape.x + x, y=shape.y + y)
