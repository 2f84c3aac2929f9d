"""A tree: a trunk, branches that grow out of it, and the roots it grows from."""

from __future__ import annotations

from collections.abc import Sequence

from tashbeek_kit.compose.figures.plane import (
    WIDE,
    height_of,
    lines_of_words,
    mirrored,
    size_that_fits,
    wrapped,
)
from tashbeek_kit.document.drawing import Box, Drawing, Shape, Stroke, Tone
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.figures import Limb, TreeFigure

_LABEL = 14.0
_BETWEEN = 46.0
"""Room for the limbs between the trunk and what they lead to."""


def draw_tree(figure: TreeFigure, locale: Locale, width: float) -> Drawing:
    """Spread branches and roots when there is room; on a phone hang them on one line."""
    if width < WIDE:
        return _draw_upright(figure, locale, width)
    return _draw_spread(figure, locale, width)


def _draw_spread(figure: TreeFigure, locale: Locale, width: float) -> Drawing:
    code, size, middle = locale.code, 18.0, width / 2
    above = figure.above.get(code) if figure.above else ""
    below = figure.below.get(code) if figure.below else ""
    top = 26.0 if above else 2.0
    branches, tall = _row(figure.branches, code, width, top, "quiet")
    trunk = wrapped(figure.trunk.get(code), width * 0.56 - 40, size)
    y = top + tall + _BETWEEN
    high = height_of(trunk, size) + 22
    low = y + high + _BETWEEN
    roots, deep = _row(figure.roots, code, width, low, "gold")
    across = width * 0.56
    shapes: list[Shape] = [
        *(_limb(middle, across, y, box, box.y + box.height, "strong") for box in _boxes(branches)),
        *(_limb(middle, across, y + high, box, box.y, "gold") for box in _boxes(roots)),
        Box(middle - across / 2, y, across, high, "strong", 14),
        *lines_of_words(trunk, middle, y + 11, size, bold=True, on="strong"),
        *branches,
        *roots,
        *lines_of_words((above,) if above else (), middle, 0, _LABEL, bold=True, tone="strong"),
        *lines_of_words(
            (below,) if below else (), middle, low + deep + 4, _LABEL, bold=True, tone="gold"
        ),
    ]
    height = low + deep + (28 if below else 2)
    return mirrored(Drawing(width, height, tuple(shapes)), locale)


def _row(
    limbs: Sequence[Limb], code: str, width: float, y: float, tone: Tone
) -> tuple[list[Shape], float]:
    gap = 14.0
    across = (width - 4 - gap * (len(limbs) - 1)) / len(limbs)
    across, room = min(across, 220.0), width - 4
    inset = 2 + (room - across * len(limbs) - gap * (len(limbs) - 1)) / 2
    inset, gap = (
        (inset, gap)
        if across < 220
        else (
            2 + (room / len(limbs) - across) / 2,
            room / len(limbs) - across,
        )
    )
    titles = [limb.title.get(code) for limb in limbs]
    size = size_that_fits(titles, across - 16, 15.5)
    lines = [wrapped(title, across - 16, size) for title in titles]
    tall = max(height_of(words, size) for words in lines) + 18
    shapes: list[Shape] = []
    for index, (limb, words) in enumerate(zip(limbs, lines, strict=True)):
        x = inset + index * (across + gap)
        ground: Tone = "warm" if limb.emphasis else tone
        shapes.append(Box(x, y, across, tall, ground, 12))
        top = y + (tall - height_of(words, size)) / 2
        shapes += lines_of_words(words, x + across / 2, top, size, bold=limb.emphasis, on=ground)
    return shapes, tall


def _boxes(shapes: Sequence[Shape]) -> list[Box]:
    return [shape for shape in shapes if isinstance(shape, Box)]


def _limb(middle: float, across: float, start: float, box: Box, end: float, tone: Tone) -> Stroke:
    """Bend a line from the trunk's edge to the middle of a box."""
    to = box.x + box.width / 2
    out = middle + (to - middle) * across / (across + 480)
    points = []
    for step in range(13):
        part = step / 12
        ease = part * part * (3 - 2 * part)
        points.append((out + (to - out) * ease, start + (end - start) * part))
    return Stroke(tuple(points), tone, 3)


def _draw_upright(figure: TreeFigure, locale: Locale, width: float) -> Drawing:
    code, size = locale.code, 16.0
    trunk = wrapped(figure.trunk.get(code), width - 32, size)
    shapes: list[Shape] = []
    y = 2.0
    if figure.above:
        shapes += lines_of_words(
            (figure.above.get(code),), 4, 0, _LABEL, "start", bold=True, tone="strong"
        )
        y += 26
    branches, y = _hung(figure.branches, code, width, y, "quiet")
    high = height_of(trunk, size) + 20
    shapes += _stem(branches, y + 4, "strong")
    shapes += branches
    shapes.append(Box(2, y + 4, width - 4, high, "strong", 12))
    shapes += lines_of_words(trunk, width / 2, y + 14, size, bold=True, on="strong")
    y += 4 + high
    roots, end = _hung(figure.roots, code, width, y + 12, "gold")
    shapes += _stem(roots, y, "gold")
    shapes += roots
    if figure.below:
        shapes += lines_of_words(
            (figure.below.get(code),), 4, end - 2, _LABEL, "start", bold=True, tone="gold"
        )
        end += 22
    return mirrored(Drawing(width, end, tuple(shapes)), locale)


def _hung(
    limbs: Sequence[Limb], code: str, width: float, y: float, tone: Tone
) -> tuple[list[Shape], float]:
    size, x = 15.0, 40.0
    shapes: list[Shape] = []
    for limb in limbs:
        words = wrapped(limb.title.get(code), width - x - 28, size)
        tall = height_of(words, size) + 14
        ground: Tone = "warm" if limb.emphasis else tone
        shapes.append(Box(x, y, width - x - 2, tall, ground, 10))
        shapes += lines_of_words(words, x + 13, y + 7, size, "start", bold=limb.emphasis, on=ground)
        y += tall + 8
    return shapes, y


def _stem(limbs: Sequence[Shape], trunk: float, tone: Tone) -> list[Stroke]:
    middles = [box.y + box.height / 2 for box in _boxes(limbs)]
    far = max(middles, key=lambda y: abs(y - trunk))
    stem = Stroke(((18, trunk), (18, far), (40, far)), tone, 3)
    return [stem, *(Stroke(((18, y), (40, y)), tone, 3) for y in middles if y != far)]
