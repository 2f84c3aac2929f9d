"""Stacked bars: the same parts in every bar, growing in the direction of reading."""

from __future__ import annotations

from tashbeek_kit.compose.figures.hatch import crossed, leaning, upright
from tashbeek_kit.compose.figures.plane import (
    WIDE,
    height_of,
    lines_of_words,
    mirrored,
    text_width,
    wrapped,
)
from tashbeek_kit.document.drawing import Box, Drawing, Shape, Stroke, Tone
from tashbeek_kit.frozen import Frozen
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.figures import StackBar, StackFigure

_TONES: tuple[Tone, ...] = ("strong", "gold", "quiet", "plain", "plain")
"""Ground of each part, in order; the last three also carry a hatch, so that greys tell them."""
_HATCHED = 2
_VALUE, _SMALL = 15.0, 14.0


class _Scale(Frozen):
    """How long a value is, and whether bars say their sum or each value its unit."""

    locale: Locale
    parts: tuple[str, ...]
    unit: str
    per_value: float
    tall: float
    has_sums: bool

    def sum_of(self, bar: StackBar) -> str:
        """Say what a bar's values add up to, where bars differ in it."""
        return self._said(round(sum(bar.values), 6), self.unit) if self.has_sums else ""

    def fields(self, bar: StackBar, x: float, y: float) -> tuple[list[Shape], list[str]]:
        """Draw the parts of a bar; name those whose values find no room in them."""
        shapes: list[Shape] = []
        left_out: list[str] = []
        for index, value in enumerate(bar.values):
            across = value * self.per_value
            box = Box(x, y, across, self.tall, _TONES[index], 2)
            shapes += _field(box, index) if value else ()
            said = self._said(value, "" if self.has_sums else self.unit)
            written = _written(box, said, index)
            shapes += written
            if not written:
                left_out.append(f"{self.parts[index]} {said}")
            x += across
        return shapes, left_out

    def _said(self, value: float, unit: str) -> str:
        return self.locale.amount(value, unit)


def draw_stack(figure: StackFigure, locale: Locale, width: float) -> Drawing:
    """Set the legend first, then a name and its bar in each row; on a phone the name above."""
    wide = width >= WIDE
    size, names = (17.0, 190.0) if wide else (14.5, 2.0)
    scale = _scale(figure, locale, width - names - 4, size if wide else 0.0)
    shapes, y = _legend(scale.parts, width)
    top = y
    for bar in figure.bars:
        total = (scale.sum_of(bar),) if scale.has_sums else ()
        room = names - 18 if wide else width - 24 - text_width("".join(total), size)
        title = wrapped(bar.title.get(locale.code), room, size)
        high = height_of(title, size)
        if wide:
            row = max(scale.tall, high)
            shapes += lines_of_words(title, names - 12, y + (row - high) / 2, size, "end")
            lane = y + (row - scale.tall) / 2
            end = names + sum(bar.values) * scale.per_value + 10
            at = lane + scale.tall / 2 - size * 0.75
            shapes += lines_of_words(total, end, at, size, "start", bold=True)
        else:
            row, lane = high + 3 + scale.tall, y + high + 3
            shapes += lines_of_words(title, 4, y, size, "start")
            shapes += lines_of_words(total, width - 4, y, size, "end", bold=True)
        fields, left_out = scale.fields(bar, names, lane)
        below = _together(left_out, width - names - 8, locale)
        shapes += fields
        foot = lane + scale.tall
        shapes += lines_of_words(
            below, names + (6 if wide else 2), foot + 5, _SMALL, "start", tone="quiet"
        )
        y = max(y + row, foot + height_of(below, _SMALL) + 3) + 12
    if wide:
        shapes.append(Stroke(((names, top - 4), (names, y - 10)), "plain", 2))
    return mirrored(Drawing(width, y - 8, tuple(shapes)), locale)


def _scale(figure: StackFigure, locale: Locale, room: float, beside: float) -> _Scale:
    """Choose the scale: the longest bar fills the room that its sum leaves beside it."""
    unit = figure.unit.get(locale.code) if figure.unit else ""
    parts = tuple(part.title.get(locale.code) for part in figure.parts)
    sums = [round(sum(bar.values), 6) for bar in figure.bars]
    has_sums = len(set(sums)) > 1
    tall = 34.0 if beside else 30.0
    scale = _Scale(locale, parts, unit, 1.0, tall, has_sums)
    if has_sums and beside:
        room -= max(text_width(scale.sum_of(bar), beside) for bar in figure.bars) + 18
    return _Scale(locale, parts, unit, room / (max(sums) or 1.0), tall, has_sums)


def _field(box: Box, index: int) -> list[Shape]:
    match index:
        case 2:
            return [box, leaning(box, "strong")]
        case 3:
            return [box, upright(box, "plum")]
        case 4:
            return [box, *crossed(box, "warm", 9)]
        case _:
            return [box]


def _written(box: Box, words: str, index: int) -> list[Shape]:
    """Write a value into its field if it fits, on a ground of its own where lines would cross."""
    is_hatched = index >= _HATCHED
    room = text_width(words, _VALUE) + (12 if is_hatched else 4)
    if room > box.width - 4:
        return []
    middle, high = box.x + box.width / 2, box.y + box.height / 2
    ground = [Box(middle - room / 2, high - 11, room, 22, "plain", 6)] if is_hatched else []
    on = "plain" if is_hatched else box.tone
    top = high - _VALUE * 0.75
    return [*ground, *lines_of_words((words,), middle, top, _VALUE, bold=True, on=on)]


def _together(named: list[str], room: float, locale: Locale) -> tuple[str, ...]:
    """Set values with their names in lines, none torn from its name where it fits a line."""
    lines: list[str] = []
    for words in named:
        if lines and text_width(locale.join((lines[-1], words)), _SMALL) <= room:
            lines[-1] = locale.join((lines[-1], words))
        else:
            lines += wrapped(words, room, _SMALL)
    return tuple(lines)


def _legend(parts: tuple[str, ...], width: float) -> tuple[list[Shape], float]:
    shapes: list[Shape] = []
    side, text = 18.0, 26.0
    x, y = 2.0, 2.0
    for index, part in enumerate(parts):
        lines = wrapped(part, width - text - 8, _SMALL)
        room = max((text_width(line, _SMALL) for line in lines), default=0.0)
        if x > 2 and x + text + room > width - 2:
            x, y = 2.0, y + 28
        shapes += _field(Box(x, y, side, side, _TONES[index], 3), index)
        shapes += lines_of_words(lines, x + text, y - 1, _SMALL, "start")
        y += height_of(lines[1:], _SMALL)
        x += text + room + 24
    return shapes, y + 36
