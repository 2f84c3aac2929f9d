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
from tashbeek_kit.model.text import Text

_LABEL = 14.0
_GAP, _WIDEST = 14.0, 220.0
_BETWEEN = 38.0
"""Room for the limbs between the trunk and what they lead to."""


def draw_tree(figure: TreeFigure, locale: Locale, width: float) -> Drawing:
    """Spread branches and roots when there is room; on a phone hang them on one line."""
    if width < WIDE:
        return _draw_upright(figure, locale, width)
    return _draw_spread(figure, locale, width)


def _draw_spread(figure: TreeFigure, locale: Locale, width: float) -> Drawing:
    code, size, middle, across = locale.code, 18.0, width / 2, width * 0.56
    above, below = _name(figure.above, code), _name(figure.below, code)
    top = 26.0 if above else 2.0
    branches, tall = _row(figure.branches, code, width, top, "quiet")
    trunk = wrapped(figure.trunk.get(code), across - 40, size)
    y = top + tall + _BETWEEN
    high = height_of(trunk, size) + 22
    low = y + high + _BETWEEN
    roots, deep = _row(figure.roots, code, width, low, "gold")
    foot = low + deep
    limbs = [
        *(_limb(across, y, box, box.y + box.height, width, "strong") for box in _boxes(branches)),
        *(_limb(across, y + high, box, box.y, width, "gold") for box in _boxes(roots)),
    ]
    shapes: tuple[Shape, ...] = (
        *limbs,
        *lines_of_words(above, middle, 0, _LABEL, bold=True, tone="strong"),
        *branches,
        Box(middle - across / 2, y, across, high, "strong", 14),
        *lines_of_words(trunk, middle, y + 11, size, bold=True, on="strong"),
        *lines_of_words(below, middle, foot + 4, _LABEL, bold=True, tone="gold"),
        *roots,
    )
    return mirrored(Drawing(width, foot + (28 if below else 2), shapes), locale)


def _name(side: Text | None, code: str) -> tuple[str, ...]:
    return (side.get(code),) if side else ()


def _row(
    limbs: Sequence[Limb], code: str, width: float, y: float, tone: Tone
) -> tuple[list[Shape], float]:
    """Set limbs beside each other, each in the middle of its share of the width."""
    share = (width - 4 + _GAP) / len(limbs)
    across = min(share - _GAP, _WIDEST)
    titles = [limb.title.get(code) for limb in limbs]
    size = size_that_fits(titles, across - 16, 15.5)
    lines = [wrapped(title, across - 16, size) for title in titles]
    tall = max(height_of(words, size) for words in lines) + 18
    shapes: list[Shape] = []
    for index, (limb, words) in enumerate(zip(limbs, lines, strict=True)):
        middle = 2 - _GAP / 2 + share * (index + 0.5)
        ground: Tone = "warm" if limb.emphasis else tone
        top = y + (tall - height_of(words, size)) / 2
        shapes.append(Box(middle - across / 2, y, across, tall, ground, 12))
        shapes += lines_of_words(words, middle, top, size, bold=limb.emphasis, on=ground)
    return shapes, tall


def _boxes(shapes: Sequence[Shape]) -> list[Box]:
    return [shape for shape in shapes if isinstance(shape, Box)]


def _limb(across: float, start: float, box: Box, end: float, width: float, tone: Tone) -> Stroke:
    """Bend a line from the trunk's edge to the middle of a box."""
    to = box.x + box.width / 2
    out = width / 2 + (to - width / 2) * across / (across + 480)
    points = []
    for step in range(13):
        part = step / 12
        ease = part * part * (3 - 2 * part)
        points.append((out + (to - out) * ease, start + (end - start) * part))
    return Stroke(tuple(points), tone, 3)


def _draw_upright(figure: TreeFigure, locale: Locale, width: float) -> Drawing:
    code, size = locale.code, 16.0
    above, below = _name(figure.above, code), _name(figure.below, code)
    trunk = wrapped(figure.trunk.get(code), width - 32, size)
    high = height_of(trunk, size) + 20
    branches, y = _hung(figure.branches, code, width, 28 if above else 2, "quiet")
    y += 4
    roots, end = _hung(figure.roots, code, width, y + high + 12, "gold")
    shapes: tuple[Shape, ...] = (
        *_stem(branches, y, "strong"),
        *_stem(roots, y + high, "gold"),
        *lines_of_words(above, 4, 0, _LABEL, "start", bold=True, tone="strong"),
        *branches,
        Box(2, y, width - 4, high, "strong", 12),
        *lines_of_words(trunk, width / 2, y + 10, size, bold=True, on="strong"),
        *lines_of_words(below, 4, end - 2, _LABEL, "start", bold=True, tone="gold"),
        *roots,
    )
    return mirrored(Drawing(width, end + (22 if below else -4), shapes), locale)


def _hung(
    limbs: Sequence[Limb], code: str, width: float, y: float, tone: Tone
) -> tuple[list[Shape], float]:
    """Set limbs below each other, beside their stem; give where the next would begin."""
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
