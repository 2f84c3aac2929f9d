"""A chain: links that lead one to the next, and perhaps back to the first."""

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
from tashbeek_kit.frozen import Frozen
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.figures import ChainFigure, Link

_MOST_IN_A_ROW = 4
_GAP = 38.0
_SMALL = 14.0
_BETWEEN = 48.0
"""From row to row."""
Point = tuple[float, float]


class _Sheet(Frozen):
    """What every link of one drawing shares."""

    code: str
    across: float
    size: float

    def words(self, link: Link) -> tuple[tuple[str, ...], tuple[str, ...]]:
        room = self.across - 24
        note = link.note.get(self.code) if link.note else ""
        return wrapped(link.title.get(self.code), room, self.size), wrapped(note, room, _SMALL)

    def height(self, link: Link) -> float:
        title, note = self.words(link)
        return height_of(title, self.size) + height_of(note, _SMALL) + (26 if note else 22)

    def card(self, link: Link, x: float, y: float, tall: float) -> tuple[Shape, ...]:
        title, note = self.words(link)
        tone: Tone = "strong" if link.emphasis else "quiet"
        middle, top = x + self.across / 2, y + (tall - self.height(link)) / 2 + 11
        below = top + height_of(title, self.size) + 4
        return (
            Box(x, y, self.across, tall, tone, 12),
            *lines_of_words(title, middle, top, self.size, bold=True, on=tone),
            *lines_of_words(note, middle, below, _SMALL, on=tone),
        )


def draw_chain(figure: ChainFigure, locale: Locale, width: float) -> Drawing:
    """Join the links along the page, in two rows when they are many, and down it on a phone."""
    if width < WIDE:
        return _draw_down(figure, locale, width)
    return _draw_along(figure, locale, width)


def _draw_along(figure: ChainFigure, locale: Locale, width: float) -> Drawing:
    links, code = figure.links, locale.code
    columns = len(links) if len(links) <= _MOST_IN_A_ROW else (len(links) + 1) // 2
    edge = 28.0 if figure.loop and len(links) > columns else 2.0
    across = (width - edge - 2 - _GAP * (columns - 1)) / columns
    sheet = _Sheet(code, across, _size(figure, code, across - 24))
    shapes: list[Shape] = []
    y = 2.0
    for start in range(0, len(links), columns):
        row = links[start : start + columns]
        tall = max(sheet.height(link) for link in row)
        if start:
            end, begin, turn = width - 2 - across / 2, edge + across / 2, y - _BETWEEN / 2
            way = ((end, y - _BETWEEN + 2), (end, turn), (begin, turn), (begin, y - 3))
            shapes.append(Stroke(way, "plain", 2, arrow=True))
        for index, link in enumerate(row):
            x = edge + index * (across + _GAP)
            shapes += sheet.card(link, x, y, tall)
            if index:
                arrow = ((x - _GAP + 4, y + tall / 2), (x - 4, y + tall / 2))
                shapes.append(Stroke(arrow, "plain", 2, arrow=True))
        y += tall + _BETWEEN
    y -= _BETWEEN
    if not figure.loop:
        return mirrored(Drawing(width, y + 2, tuple(shapes)), locale)
    first = next(shape for shape in shapes if isinstance(shape, Box))
    last = edge + (len(links) - 1) % columns * (across + _GAP) + across / 2
    middle = first.y + first.height / 2
    target = ((8.0, middle), (edge - 3, middle))
    if len(links) <= columns:
        target = ((edge + across / 2, y + 5), (edge + across / 2, y + 4))
    back, foot = _way_back(figure.loop.get(code), last, y, target)
    return mirrored(Drawing(width, foot, (*shapes, *back)), locale)


def _way_back(
    words: str, last: float, y: float, target: tuple[Point, Point]
) -> tuple[tuple[Shape, ...], float]:
    """Lead from below the last link to the first, with words on the way; give their foot."""
    low, size = target[0][0], _SMALL + 0.5
    label = wrapped(words, last - low - 84, size)
    tall = height_of(label, size)
    line, middle = y + max(24.0, tall / 2 + 8), (last + low) / 2
    beside = max((text_width(each, size) for each in label), default=0.0) / 2 + 14
    begin = ((last, y + 4), (last, line), (middle + beside, line))
    end = ((middle - beside, line), (low, line), *target)
    return (
        Stroke(begin, "plain", 2, dashed=True),
        Stroke(end, "plain", 2, arrow=True, dashed=True),
        *lines_of_words(label, middle, line - tall / 2, size),
    ), line + max(4.0, tall / 2) + 2


def _draw_down(figure: ChainFigure, locale: Locale, width: float) -> Drawing:
    code, edge, gap = locale.code, 30.0 if figure.loop else 2.0, 28.0
    across = width - 2 - edge
    sheet = _Sheet(code, across, _size(figure, code, across - 24))
    shapes: list[Shape] = []
    y = 2.0
    for index, link in enumerate(figure.links):
        tall = sheet.height(link)
        shapes += sheet.card(link, 2, y, tall)
        if index:
            middle = 2 + across / 2
            shapes.append(Stroke(((middle, y - gap + 3), (middle, y - 3)), "plain", 2, arrow=True))
        y += tall + gap
    y -= gap
    if not figure.loop:
        return mirrored(Drawing(width, y + 2, tuple(shapes)), locale)
    label = wrapped(figure.loop.get(code), width - 74, _SMALL)
    tall = height_of(label, _SMALL)
    line, side = y + max(22.0, tall / 2 + 8), width - 8
    end = 44 + max((text_width(words, _SMALL) for words in label), default=0.0) + 8
    first = 2 + sheet.height(figure.links[0]) / 2
    shapes += (
        Stroke(((22, y + 4), (22, line), (36, line)), "plain", 2, dashed=True),
        Stroke(
            ((end, line), (side, line), (side, first), (across + 5, first)),
            "plain",
            2,
            arrow=True,
            dashed=True,
        ),
        *lines_of_words(label, 44, line - tall / 2, _SMALL, "start"),
    )
    return mirrored(Drawing(width, line + max(4.0, tall / 2) + 2, tuple(shapes)), locale)


def _size(figure: ChainFigure, code: str, room: float) -> float:
    return size_that_fits([link.title.get(code) for link in figure.links], room, 17.0)
