"""A figure as shapes on a plane: drawn once, shown on the page, the slide and the paper."""

from __future__ import annotations

from typing import Literal

from tashbeek_kit.frozen import Frozen

Tone = Literal["plain", "quiet", "strong", "warm", "gold", "plum"]
"""What a shape means, never a colour: outputs choose fill, line and, on paper, the hatch."""
Anchor = Literal["start", "middle", "end"]
"""Which edge of a line of words stands at its x; start follows the reading direction."""


class Box(Frozen):
    """A rectangle with rounded corners; `x`, `y` is its upper left corner."""

    x: float
    y: float
    width: float
    height: float
    tone: Tone = "plain"
    radius: float = 8


class Dot(Frozen):
    """A circle around its centre."""

    x: float
    y: float
    radius: float
    tone: Tone = "plain"


class Stroke(Frozen):
    """A line through its points, in order."""

    points: tuple[tuple[float, float], ...]
    tone: Tone = "plain"
    width: float = 2
    arrow: bool = False
    dashed: bool = False


class Words(Frozen):
    """One line of text; the baseline is at `y`, and `size` is in the drawing's own units."""

    text: str
    x: float
    y: float
    size: float
    anchor: Anchor = "middle"
    bold: bool = False
    tone: Tone = "plain"
    on: Tone | None = None
    """Tone of the shape it stands on, so that outputs keep the contrast; None on the ground."""


Shape = Box | Dot | Stroke | Words


class Drawing(Frozen):
    """Shapes from back to front on a plane whose origin is its upper left corner."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


class Figure(Frozen):
    """A picture with its title, its words for those who cannot see it, and two widths."""

    id: str
    title: str
    alternative: str
    caption: str
    wide: Drawing
    """For paper, slides and wide screens: about 720 units wide."""
    narrow: Drawing
    """For a phone: 320 units wide, with words that stay readable."""
