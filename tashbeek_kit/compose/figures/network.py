"""A network map: knots where the author put them, ties as thick as strong; never mirrored."""

from __future__ import annotations

from math import hypot
from typing import NamedTuple

from tashbeek_kit.compose.figures.labels import Area, Tie, is_free_of, label_places, uncovered
from tashbeek_kit.compose.figures.plane import (
    SLIDE,
    WIDE,
    first_that_fills_a_slide,
    lines_of_words,
    wrapped,
)
from tashbeek_kit.document.drawing import Dot, Drawing, Shape, Stroke, Words
from tashbeek_kit.frozen import replace
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.figures import NetworkFigure

_WIDTHS = (1.5, 2.5, 3.5, 5.0, 6.5)
_EDGE = 4.0
"""Between the outermost shape and the edge of the plane."""

_HEIGHTS = (300.0, 285.0, 270.0, 255.0, 240.0, 225.0)
"""From the highest to the lowest knot: the most that leaves the whole map low enough."""
_LIMIT = SLIDE * 1.1
"""A map has no small words, and flat ones set names on ties."""


class _Plan(NamedTuple):
    """Measures of a map; the height is from the highest to the lowest knot."""

    width: float
    height: float
    radius: float
    size: float
    label: float


def draw_network(figure: NetworkFigure, locale: Locale, width: float) -> Drawing:
    """Draw the ties first and the knots over them, each with its name where no tie runs."""
    if width < WIDE:
        return _draw(figure, locale, _Plan(width, 350.0, 13.0, 12.5, 92.0))
    return first_that_fills_a_slide(
        (_draw(figure, locale, _Plan(width, height, 18.0, 15.5, 150.0)) for height in _HEIGHTS),
        _LIMIT,
    )


def _draw(figure: NetworkFigure, locale: Locale, plan: _Plan) -> Drawing:
    width, height, radius, size, label = plan
    side = label / 2
    places = {
        node.id: (side + (width - label) * node.x / 100, height * node.y / 100)
        for node in figure.nodes
    }
    strokes = [
        Stroke(
            _shortened(places[tie.start], places[tie.end], radius + 3),
            "plain",
            _WIDTHS[tie.strength - 1],
            tie.directed,
            tie.planned,
        )
        for tie in figure.ties
        if tie.start in places and tie.end in places
    ]
    names = [wrapped(node.title.get(locale.code), label, size) for node in figure.nodes]
    dots = [
        Dot(*places[node.id], radius, "warm" if node.emphasis else "strong")
        for node in figure.nodes
    ]
    ties = [Tie(*stroke.points[0], *stroke.points[-1], stroke.width) for stroke in strokes]
    areas = label_places(dots, names, ties, size, width)
    top = min(area.top for area in (*areas, *map(Area.round_dot, dots))) - _EDGE
    foot = max(area.bottom for area in (*areas, *map(Area.round_dot, dots))) + _EDGE
    shapes: list[Shape] = []
    for stroke in strokes:
        shapes += _broken(stroke, areas)
    for node, dot, lines, area in zip(figure.nodes, dots, names, areas, strict=True):
        shapes.append(dot)
        middle = (area.left + area.right) / 2
        shapes += lines_of_words(lines, middle, area.top, size, bold=node.emphasis)
    return Drawing(width, foot - top, tuple(_lifted(shape, top) for shape in shapes))


def _shortened(
    start: tuple[float, float], end: tuple[float, float], by: float
) -> tuple[tuple[float, float], ...]:
    length = hypot(end[0] - start[0], end[1] - start[1]) or 1.0
    across, down = (end[0] - start[0]) / length * by, (end[1] - start[1]) / length * by
    return ((start[0] + across, start[1] + down), (end[0] - across, end[1] - down))


def _broken(stroke: Stroke, areas: list[Area]) -> list[Stroke]:
    """Leave a tie out where a name stands on it; the arrow stays at its end."""
    tie = Tie(*stroke.points[0], *stroke.points[-1], stroke.width)
    if all(is_free_of(area, tie) for area in areas):
        return [stroke]
    pieces = uncovered(tie, areas)
    if not pieces or (stroke.arrow and pieces[-1][-1] != stroke.points[-1]):
        return [stroke]
    last = len(pieces) - 1
    return [
        replace(stroke, points=points, arrow=stroke.arrow and index == last)
        for index, points in enumerate(pieces)
    ]


def _lifted(shape: Shape, top: float) -> Shape:
    if isinstance(shape, Stroke):
        return replace(shape, points=tuple((x, y - top) for x, y in shape.points))
    if isinstance(shape, (Dot, Words)):
        return replace(shape, y=shape.y - top)
    return shape
