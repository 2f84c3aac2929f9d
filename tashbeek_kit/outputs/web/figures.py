"""A figure as inline SVG: shapes carry the class of their tone, styles choose the colours."""

from __future__ import annotations

from html import escape
from math import atan2, cos, pi, sin
from typing import assert_never

from markupsafe import Markup

from tashbeek_kit.document.drawing import Box, Dot, Drawing, Figure, Shape, Stroke, Words

_ARROW = 9.0
_SPREAD = pi / 7


def figure_html(figure: Figure, level_id: str = "") -> Markup:
    """Render a figure for a wide and a narrow screen, with its caption."""
    anchor = f' id="{escape(level_id)}"' if level_id else ""
    caption = f"<figcaption>{escape(figure.caption)}</figcaption>" if figure.caption else ""
    return Markup(
        f'<figure class="figure"{anchor}>\n'
        f"{drawing_svg(figure.wide, figure.title, figure.alternative, 'figure-wide')}\n"
        f"{drawing_svg(figure.narrow, figure.title, figure.alternative, 'figure-narrow')}\n"
        f"{caption}</figure>\n"
    )


def drawing_svg(drawing: Drawing, title: str, alternative: str, css_class: str) -> Markup:
    """Render one drawing with its title and its words for those who cannot see it."""
    shapes = "".join([_shape(shape) for shape in drawing.shapes])
    return Markup(
        f'<svg class="drawing {css_class}" role="img" '
        f'viewBox="0 0 {_number(drawing.width)} {_number(drawing.height)}">'
        f"<title>{escape(title)}</title><desc>{escape(alternative)}</desc>{shapes}</svg>"
    )


def _shape(shape: Shape) -> str:
    match shape:
        case Box(x, y, width, height, tone, radius):
            return (
                f'<rect class="tone-{tone}" x="{_number(x)}" y="{_number(y)}" '
                f'width="{_number(width)}" height="{_number(height)}" rx="{_number(radius)}"/>'
            )
        case Dot(x, y, radius, tone):
            return (
                f'<circle class="tone-{tone}" cx="{_number(x)}" cy="{_number(y)}" '
                f'r="{_number(radius)}"/>'
            )
        case Stroke():
            return _stroke(shape)
        case Words():
            return _words(shape)
        case _:
            assert_never(shape)


def _stroke(stroke: Stroke) -> str:
    points = " ".join(f"{_number(x)},{_number(y)}" for x, y in stroke.points)
    dashed = " dashed" if stroke.dashed else ""
    line = (
        f'<polyline class="stroke-{stroke.tone}{dashed}" points="{points}" '
        f'stroke-width="{_number(stroke.width)}"/>'
    )
    return line + (_head(stroke) if stroke.arrow and len(stroke.points) > 1 else "")


def _head(stroke: Stroke) -> str:
    """Draw the arrow's head as a triangle, so that no marker needs an id."""
    (from_x, from_y), (x, y) = stroke.points[-2], stroke.points[-1]
    angle = atan2(y - from_y, x - from_x)
    size = _ARROW + stroke.width
    corners = [(x, y)] + [
        (x - size * cos(angle + side), y - size * sin(angle + side)) for side in (-_SPREAD, _SPREAD)
    ]
    points = " ".join(f"{_number(px)},{_number(py)}" for px, py in corners)
    return f'<polygon class="head-{stroke.tone}" points="{points}"/>'


def _words(words: Words) -> str:
    ground = f" on-{words.on}" if words.on else ""
    bold = " bold" if words.bold else ""
    return (
        f'<text class="words-{words.tone}{ground}{bold}" x="{_number(words.x)}" '
        f'y="{_number(words.y)}" font-size="{_number(words.size)}" '
        f'text-anchor="{words.anchor}">{escape(words.text)}</text>'
    )


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
