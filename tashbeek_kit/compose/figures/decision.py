"""A decision: questions down a spine, each with its way out to the side."""

from __future__ import annotations

from tashbeek_kit.compose.figures.plane import (
    WIDE,
    height_of,
    lines_of_words,
    mirrored,
    text_width,
    wrapped,
)
from tashbeek_kit.document.drawing import Box, Dot, Drawing, Shape, Stroke
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.figures import DecisionFigure, Gate

_LABEL = 14.0
_OTHER = {"yes": "answer.no", "no": "answer.yes"}
"""What one says to go on, by the answer that leaves."""


def draw_decision(figure: DecisionFigure, locale: Locale, width: float) -> Drawing:
    """Set each way out beside its question when there is room, below it on a phone."""
    wide = width >= WIDE
    lay = _beside if wide else _under
    stays = [locale.t(_OTHER[gate.leaves_on]) for gate in figure.questions]
    beside = max(text_width(words, _LABEL) for words in stays) + 16
    bead, text, size = (18.0, 28.0 + max(42.0, beside), 16.5) if wide else (16.0, 40.0, 15.0)
    steps = []
    y = 4.0
    for gate in figure.questions:
        steps.append(lay(gate, locale, width, text, y, size))
        y = steps[-1][2] + (2 if wide else 6)
    end = wrapped(figure.end.get(locale.code), width - text - 34, size)
    tall = height_of(end, size) + (16 if wide else 22)
    arrival = y + tall / 2
    stops = [*(middle for _, middle, _ in steps[1:]), arrival + 6]
    spine: list[Shape] = []
    shapes: list[Shape] = []
    for index, ((step, middle, foot), stop) in enumerate(zip(steps, stops, strict=True)):
        label = (middle + stop) / 2 - _LABEL * 0.75 if wide else foot - 24
        spine.append(Stroke(((bead, middle + 15), (bead, stop - 16)), "plain", 2, arrow=True))
        shapes.append(Dot(bead, middle, 14, "strong"))
        number = (locale.number(index + 1),)
        shapes += lines_of_words(number, bead, middle - 10.5, 14, bold=True, on="strong")
        shapes += step
        shapes += lines_of_words((stays[index],), bead + 10, label, _LABEL, "start", bold=True)
    shapes += (
        Dot(bead, arrival, 8, "strong"),
        Box(text, y, width - text - 2, tall, "strong", 12),
        *lines_of_words(
            end,
            text + 16,
            y + (tall - height_of(end, size)) / 2,
            size,
            "start",
            bold=True,
            on="strong",
        ),
    )
    return mirrored(Drawing(width, y + tall + 2, (*spine, *shapes)), locale)


def _beside(
    gate: Gate, locale: Locale, width: float, x: float, y: float, size: float
) -> tuple[tuple[Shape, ...], float, float]:
    """Draw a question and its way out side by side; give the shapes, the middle and the foot."""
    code, small = locale.code, 15.0
    leaves = locale.t(f"answer.{gate.leaves_on}")
    way = max(64.0, text_width(leaves, _LABEL) + 36)
    across = (width - x - way - 2) * 0.6
    out = x + across + way
    question = wrapped(gate.question.get(code), across - 30, size)
    leaving = wrapped(gate.exit.get(code), width - out - 30, small)
    tall = max(height_of(question, size), height_of(leaving, small)) + 14
    middle = y + tall / 2
    top, beside = middle - height_of(question, size) / 2, middle - height_of(leaving, small) / 2
    return (
        (
            Box(x, y, across, tall, "quiet", 12),
            *lines_of_words(question, x + 15, top, size, "start", on="quiet"),
            Stroke(((x + across + 5, middle), (out - 5, middle)), "warm", 2, arrow=True),
            *lines_of_words(
                (leaves,),
                x + across + way / 2 - 3,
                middle - 22,
                _LABEL,
                bold=True,
                tone="warm",
            ),
            Box(out, y, width - out - 2, tall, "plain", min(tall / 2, 22)),
            *lines_of_words(leaving, out + 15, beside, small, "start", on="plain"),
        ),
        middle,
        y + tall + 8,
    )


def _under(
    gate: Gate, locale: Locale, width: float, x: float, y: float, size: float
) -> tuple[tuple[Shape, ...], float, float]:
    """Draw a question and its way out below it; give the shapes, the middle and the foot."""
    code, small = locale.code, 14.0
    leaves = locale.t(f"answer.{gate.leaves_on}")
    elbow = x + 26
    out = elbow + max(30.0, text_width(leaves, _LABEL)) + 32
    question = wrapped(gate.question.get(code), width - x - 28, size)
    leaving = wrapped(gate.exit.get(code), width - out - 26, small)
    tall, high = height_of(question, size) + 16, height_of(leaving, small) + 14
    low = y + tall + 12
    middle = low + high / 2
    return (
        (
            Box(x, y, width - x - 2, tall, "quiet", 10),
            *lines_of_words(question, x + 13, y + 8, size, "start", on="quiet"),
            Stroke(
                ((elbow, y + tall + 3), (elbow, middle), (out - 5, middle)), "warm", 2, arrow=True
            ),
            *lines_of_words(
                (leaves,), elbow + 8, middle - 22, _LABEL, "start", bold=True, tone="warm"
            ),
            Box(out, low, width - out - 2, high, "plain", min(high / 2, 16)),
            *lines_of_words(leaving, out + 13, low + 7, small, "start", on="plain"),
        ),
        y + tall / 2,
        low + high + 14,
    )
