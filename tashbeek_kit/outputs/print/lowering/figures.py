"""Figures for the templates: the wide drawing, shape by shape."""

from __future__ import annotations

from typing import assert_never

from tashbeek_kit.document import drawing
from tashbeek_kit.document.drawing import Figure, Shape
from tashbeek_kit.outputs.print.lowering.edition import Node


def lower_figure(figure: Figure) -> Node:
    """Lower a figure with its words for those who cannot see it."""
    return {
        "kind": "figure",
        "title": figure.title,
        "alternative": figure.alternative,
        "caption": figure.caption,
        "width": figure.wide.width,
        "height": figure.wide.height,
        "shapes": [_shape(shape) for shape in figure.wide.shapes],
    }


def _shape(shape: Shape) -> Node:
    match shape:
        case drawing.Box(x, y, width, height, tone, radius):
            return {
                "kind": "box",
                "x": x,
                "y": y,
                "width": width,
                "height": height,
                "tone": tone,
                "radius": radius,
            }
        case drawing.Dot(x, y, radius, tone):
            return {"kind": "dot", "x": x, "y": y, "tone": tone, "radius": radius}
        case drawing.Stroke(points, tone, width, arrow, dashed):
            return {
                "kind": "stroke",
                "points": points,
                "tone": tone,
                "width": width,
                "arrow": arrow,
                "dashed": dashed,
            }
        case drawing.Words(text, x, y, size, anchor, bold, tone, ground):
            return {
                "kind": "words",
                "text": text,
                "x": x,
                "y": y,
                "size": size,
                "anchor": anchor,
                "bold": bold,
                "tone": tone,
                "on": ground or "",
            }
        case _:
            assert_never(shape)
