"""Figures as SVG: named for those who cannot see them, coloured by the styles."""

from __future__ import annotations

from tashbeek_kit.document.drawing import Box, Dot, Drawing, Figure, Stroke, Words
from tashbeek_kit.outputs.web.figures import drawing_svg, figure_html

DRAWING = Drawing(
    width=100,
    height=50,
    shapes=(
        Box(1, 2.5, 10, 20, "quiet", 4),
        Dot(5, 5, 2, "strong"),
        Stroke(((0, 0), (10, 0)), "warm", 2, arrow=True, dashed=True),
        Words("<a>", 3, 4, 12, "start", bold=True, on="strong"),
    ),
)


def test_shapes_carry_classes_and_no_colours() -> None:
    svg = drawing_svg(DRAWING, "Title", "Alternative", "figure-wide")

    assert svg == (
        '<svg class="drawing figure-wide" role="img" viewBox="0 0 100 50">'
        "<title>Title</title><desc>Alternative</desc>"
        '<rect class="tone-quiet" x="1" y="2.5" width="10" height="20" rx="4"/>'
        '<circle class="tone-strong" cx="5" cy="5" r="2"/>'
        '<polyline class="stroke-warm dashed" points="0,0 10,0" stroke-width="2"/>'
        '<polygon class="head-warm" points="10,0 0.09,4.77 0.09,-4.77"/>'
        '<text class="words-plain on-strong bold" x="3" y="4" font-size="12" '
        'text-anchor="start">&lt;a&gt;</text></svg>'
    )


def test_a_figure_has_a_drawing_for_each_width_and_its_caption() -> None:
    figure = Figure("ladder", "T", "A", "C & D", DRAWING, DRAWING)

    html = figure_html(figure, "figure-ladder")

    assert html.startswith('<figure class="figure" id="figure-ladder">')
    assert html.count("<svg") == 2
    assert "<figcaption>C &amp; D</figcaption>" in html
