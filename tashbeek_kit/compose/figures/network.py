"""A network map: knots where the author put them, ties as thick as strong; never mirrored."""

from __future__ import annotations

from math import hypot

from tashbeek_kit.compose.figures.plane import WIDE, height_of, lines_of_words, wrapped
from tashbeek_kit.document.drawing import Dot, Drawing, Shape, Stroke
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.figures import NetworkFigure

_WIDTHS = (1.5, 2.5, 3.5, 5.0, 6.5)


def draw_network(figure: NetworkFigure, locale: Locale, width: float) -> Drawing:
    """Draw the ties first and the knots over them, each with its name below."""
    wide = width >= WIDE
    radius, size, label = (22.0, 15.0, 150.0) if wide else (13.0, 12.5, 92.0)
    height = 380.0 if wide else 400.0
    names = {node.id: wrapped(node.title.get(locale.code), label, size) for node in figure.nodes}
    tallest = max(height_of(lines, size) for lines in names.values())
    side, top, bottom = label / 2, radius + 4, radius + 6 + tallest
    places = {
        node.id: (
            side + (width - 2 * side) * node.x / 100,
            top + (height - top - bottom) * node.y / 100,
        )
        for node in figure.nodes
    }
    shapes: list[Shape] = []
    for tie in figure.ties:
        if tie.start in places and tie.end in places:
            points = _shortened(places[tie.start], places[tie.end], radius + 3)
            shapes.append(
                Stroke(points, "plain", _WIDTHS[tie.strength - 1], tie.directed, tie.planned)
            )
    for node in figure.nodes:
        x, y = places[node.id]
        shapes.append(Dot(x, y, radius, "warm" if node.emphasis else "strong"))
        shapes += lines_of_words(names[node.id], x, y + radius + 4, size, bold=node.emphasis)
    return Drawing(width, height, tuple(shapes))


def _shortened(
    start: tuple[float, float], end: tuple[float, float], by: float
) -> tuple[tuple[float, float], ...]:
    length = hypot(end[0] - start[0], end[1] - start[1]) or 1.0
    across, down = (end[0] - start[0]) / length * by, (end[1] - start[1]) / length * by
    return ((start[0] + across, start[1] + down), (end[0] - across, end[1] - down))
