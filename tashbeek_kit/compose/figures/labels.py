"""Where the names of a map's knots stand: near their knot, and off ties, knots and other names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tashbeek_kit.compose.figures.plane import height_of, text_width
from tashbeek_kit.document.drawing import Dot
from tashbeek_kit.frozen import Frozen

_NEAR = 4.0
"""Between a knot and its name."""
_ROUNDS = 3
"""How often each name may look again, now that the others have moved."""
_COLLISION = 1000.0
_CROSSING = 60.0
_LATER = 6.0
"""What each place costs more than the one before it: below is best, then above, then beside."""
_SHORTEST_PIECE = 5.0
Point = tuple[float, float]


class Area(Frozen):
    """A rectangle that a name or a knot covers."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def round_dot(cls, dot: Dot) -> Area:
        """Give the square round a knot."""
        reach = dot.radius + 1
        return cls(dot.x - reach, dot.y - reach, dot.x + reach, dot.y + reach)

    def overlaps(self, other: Area) -> bool:
        """Say whether two areas share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def wider(self, by: float) -> Area:
        """Give the area with a margin on every side."""
        return Area(self.left - by, self.top - by, self.right + by, self.bottom + by)


class Tie(Frozen):
    """A straight line between two knots."""

    x: float
    y: float
    to_x: float
    to_y: float
    width: float

    def at(self, part: float) -> Point:
        """Give the point at a part of the way, from 0 to 1."""
        return self.x + (self.to_x - self.x) * part, self.y + (self.to_y - self.y) * part

    def length(self) -> float:
        """Give how long the line is."""
        return float(((self.to_x - self.x) ** 2 + (self.to_y - self.y) ** 2) ** 0.5)


def label_places(
    dots: Sequence[Dot],
    names: Sequence[tuple[str, ...]],
    ties: Sequence[Tie],
    size: float,
    width: float,
) -> list[Area]:
    """Choose a place for each name: below its knot unless a tie, a knot or a name is there."""
    choices = [list(_places(dot, lines, size)) for dot, lines in zip(dots, names, strict=True)]
    chosen = [each[0] for each in choices]
    knots = [Area.round_dot(dot) for dot in dots]
    fixed = [[_cost(area, knots, ties, width) for area in each] for each in choices]
    for _ in range(_ROUNDS):
        before = list(chosen)
        for index, each in enumerate(choices):
            others = [area for at, area in enumerate(chosen) if at != index]
            costs = [
                cost + _LATER * at + _COLLISION * sum(area.overlaps(other) for other in others)
                for at, (area, cost) in enumerate(zip(each, fixed[index], strict=True))
            ]
            chosen[index] = each[costs.index(min(costs))]
        if chosen == before:
            break
    return chosen


def is_free_of(area: Area, tie: Tie) -> bool:
    """Say whether a tie passes an area by."""
    return _covered(tie, area) is None


def uncovered(tie: Tie, areas: Sequence[Area]) -> list[tuple[Point, Point]]:
    """Give the pieces of a tie that no area covers, in order."""
    hidden = sorted(part for area in areas if (part := _covered(tie, area)))
    pieces: list[tuple[Point, Point]] = []
    start = 0.0
    for begin, end in [*hidden, (1.0, 1.0)]:
        if (begin - start) * tie.length() >= _SHORTEST_PIECE:
            pieces.append((tie.at(start), tie.at(begin)))
        start = max(start, end)
    return pieces


def _places(dot: Dot, lines: tuple[str, ...], size: float) -> Iterator[Area]:
    wide = max((text_width(line, size) for line in lines), default=0.0)
    tall = height_of(lines, size)
    away = dot.radius + _NEAR
    beside = away + wide / 2 + 2
    slanting = dot.radius * 0.6 + wide / 2
    for x, y in (
        (dot.x, dot.y + away + tall / 2),
        (dot.x, dot.y - away - tall / 2),
        (dot.x + beside, dot.y),
        (dot.x - beside, dot.y),
        (dot.x + slanting, dot.y + away + tall / 2),
        (dot.x - slanting, dot.y + away + tall / 2),
        (dot.x + slanting, dot.y - away - tall / 2),
        (dot.x - slanting, dot.y - away - tall / 2),
    ):
        yield Area(x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2)


def _cost(area: Area, knots: Sequence[Area], ties: Sequence[Tie], width: float) -> float:
    cost = _COLLISION * sum(area.overlaps(knot) for knot in knots)
    if area.left < 0 or area.right > width:
        cost += 2 * _COLLISION
    for tie in ties:
        if part := _covered(tie, area):
            cost += _CROSSING + (part[1] - part[0]) * tie.length()
    return cost


def _covered(tie: Tie, area: Area) -> tuple[float, float] | None:
    """Give the part of a tie, from 0 to 1, that lies in an area with a small margin."""
    around = area.wider(tie.width / 2 + 1)
    begin, end = 0.0, 1.0
    for start, way, least, most in (
        (tie.x, tie.to_x - tie.x, around.left, around.right),
        (tie.y, tie.to_y - tie.y, around.top, around.bottom),
    ):
        if way == 0:
            if not least <= start <= most:
                return None
            continue
        first, second = sorted(((least - start) / way, (most - start) / way))
        begin, end = max(begin, first), min(end, second)
    return (begin, end) if begin < end else None
