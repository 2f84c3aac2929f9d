"""What every figure needs to be laid out: the width of words, lines of them, and the mirror."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from tashbeek_kit.compose.figures.letters import word_width
from tashbeek_kit.document.drawing import (
    Anchor,
    Box,
    Dot,
    Drawing,
    Shape,
    Stroke,
    Tone,
    Words,
)
from tashbeek_kit.frozen import replace
from tashbeek_kit.language.locale import Locale

WIDE = 720.0
NARROW = 320.0
LEADING = 1.5
LEAST = 12.0
"""The smallest size of words that a phone shows well."""
SLIDE = 290.0
"""As high as a wide drawing may be and still fill a slide from edge to edge."""
_SPACE = word_width(" ")
_HUNDREDTHS = 98  # Of the type size; two are kept for safety.


def text_width(text: str, size: float) -> float:
    """Estimate how wide a line of words is, a little on the safe side, in the drawing's units."""
    words = text.split(" ")
    return (sum(map(word_width, words)) + _SPACE * (len(words) - 1)) * size / _HUNDREDTHS


def wrapped(text: str, width: float, size: float) -> tuple[str, ...]:
    """Break words into lines that fit a width; a word that is too long stands alone."""
    lines: list[str] = []
    for word in text.split():
        if lines and text_width(f"{lines[-1]} {word}", size) <= width:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return tuple(lines)


def size_that_fits(texts: Iterable[str], width: float, size: float) -> float:
    """Give the size, no larger than asked, in which the longest word fits; 12 at least."""
    words = [word for text in texts for word in text.split()]
    widest = max((text_width(word, size) for word in words), default=0.0)
    return size if widest <= width else max(LEAST, size * width / widest)


def lines_of_words(
    lines: tuple[str, ...],
    x: float,
    top: float,
    size: float,
    anchor: Anchor = "middle",
    *,
    bold: bool = False,
    tone: Tone = "plain",
    on: Tone | None = None,
) -> tuple[Words, ...]:
    """Set lines of words below each other, the first line's upper edge at `top`."""
    return tuple(
        Words(line, x, top + size * (1.08 + LEADING * index), size, anchor, bold, tone, on)
        for index, line in enumerate(lines)
    )


def height_of(lines: tuple[str, ...], size: float) -> float:
    """Give the height that lines of words take."""
    return size * LEADING * len(lines)


def first_that_fills_a_slide(drawings: Iterable[Drawing], limit: float = SLIDE) -> Drawing:
    """Take the first drawing that is low enough for a slide; the lowest one when none is."""
    tried: list[Drawing] = []
    for drawing in drawings:
        if drawing.height <= limit:
            return drawing
        tried.append(drawing)
    return min(tried, key=lambda drawing: drawing.height)


def mirrored(drawing: Drawing, locale: Locale) -> Drawing:
    """Turn a drawing made from left to right round, where the language reads the other way."""
    if locale.direction == "ltr":
        return drawing
    shapes = tuple(_turned(shape, drawing.width) for shape in drawing.shapes)
    return replace(drawing, shapes=shapes)


def _turned(shape: Shape, width: float) -> Shape:
    match shape:
        case Box():
            return replace(shape, x=width - shape.x - shape.width)
        case Dot() | Words():
            return replace(shape, x=width - shape.x)
        case Stroke():
            return replace(shape, points=tuple((width - x, y) for x, y in shape.points))
        case _:
            assert_never(shape)
