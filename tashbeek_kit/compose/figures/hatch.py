"""Hatches: boxes that stay different from each other without their colours.

Each is one stroke that turns round at the edges, so that a page carries few shapes.
"""

from __future__ import annotations

from tashbeek_kit.document.drawing import Box, Stroke, Tone

Point = tuple[float, float]
_WIDTH = 1.2


def leaning(box: Box, tone: Tone, gap: float = 8.0) -> Stroke:
    """Fill a box with lines that fall in the direction of reading."""
    right, low = box.x + box.width, box.y + box.height
    lines = int((box.width + box.height) / gap)
    points: list[Point] = []
    for index in range(1, lines + 1):
        at = index * gap
        top = (box.x + max(0.0, at - box.height), low - min(at, box.height))
        foot = (box.x + min(at, box.width), low - max(0.0, at - box.width))
        begin, end, corner = (top, foot, (box.x, box.y)) if index % 2 else (foot, top, (right, low))
        if points and points[-1][0] != begin[0] and points[-1][1] != begin[1]:
            points.append(corner)
        points += (begin, end)
    return Stroke(tuple(points), tone, _WIDTH)


def crossed(box: Box, tone: Tone, gap: float = 8.0) -> tuple[Stroke, Stroke]:
    """Fill a box with lines that cross each other."""
    falling = leaning(box, tone, gap)
    turned = tuple((2 * box.x + box.width - x, y) for x, y in falling.points)
    return falling, Stroke(turned, tone, _WIDTH)


def upright(box: Box, tone: Tone, gap: float = 6.0) -> Stroke:
    """Fill a box with upright lines."""
    count = max(2, int(box.width / gap))
    points: list[Point] = []
    for index in range(1, count):
        x = box.x + box.width * index / count
        ends = ((x, box.y), (x, box.y + box.height))
        points += ends if index % 2 else ends[::-1]
    return Stroke(tuple(points), tone, _WIDTH)
