"""A Gantt chart: tasks over periods, in the direction of reading."""

from __future__ import annotations

from tashbeek_kit.compose.figures.periods import Periods, lay_periods
from tashbeek_kit.compose.figures.plane import (
    WIDE,
    height_of,
    lines_of_words,
    mirrored,
    wrapped,
)
from tashbeek_kit.document.drawing import Box, Dot, Drawing, Shape, Stroke, Tone
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.figures import GanttFigure, Task

_NAMES = 196.0
_TITLE, _NOTE = 15.0, 12.5
_BAR = 20.0


def draw_gantt(figure: GanttFigure, locale: Locale, width: float) -> Drawing:
    """Set the names beside the bars when there is room, above the bars on a phone."""
    wide = width >= WIDE
    names = tuple(period.get(locale.code) for period in figure.periods)
    periods = lay_periods(names, _NAMES if wide else 2.0, width - 2)
    head, y = periods.head()
    y += 6
    top = y
    shapes: list[Shape] = []
    for task in figure.tasks:
        room = _NAMES - 16 if wide else width - 8
        title = wrapped(task.title.get(locale.code), room, _TITLE)
        note = wrapped(_note(task, periods, locale), room, _NOTE)
        high = height_of(title, _TITLE)
        words = high + height_of(note, _NOTE)
        tall = max(36.0, words + 10) if wide else words + _BAR + 20
        line = y + (tall - words) / 2 if wide else y + 4
        lane = y + (tall - _BAR) / 2 if wide else y + words + 9
        shapes.append(Stroke(((2, y), (width - 2, y)), "quiet", 1))
        shapes += () if wide else periods.rules(lane - 3, lane + _BAR + 3)
        shapes += lines_of_words(title, 4, line, _TITLE, "start", bold=task.emphasis)
        shapes += lines_of_words(note, 4, line + high, _NOTE, "start", tone="quiet")
        shapes += _bar(task, periods, lane)
        y += tall
    rules = periods.rules(top, y) if wide else ()
    if any(task.milestone for task in figure.tasks):
        shapes.append(Dot(14, y + 20, 8, "gold"))
        label = (locale.t("figure.milestone"),)
        shapes += lines_of_words(label, 30, y + 10.5, 13, "start", tone="quiet")
        y += 28
    return mirrored(Drawing(width, y + 4, (*head, *rules, *shapes)), locale)


def _note(task: Task, periods: Periods, locale: Locale) -> str:
    """Say who does a task, and when if the columns do not say it."""
    said = [task.owner.get(locale.code)] if task.owner else []
    if not periods.room:
        first, last = periods.names[task.start - 1], periods.names[task.end - 1]
        said.append(first if task.length == 1 else locale.t("range", least=first, most=last))
    return " · ".join(said)


def _bar(task: Task, periods: Periods, y: float) -> tuple[Shape, ...]:
    """Draw a task's bar, with a dot at its end for what is reached there."""
    tone: Tone = "warm" if task.emphasis else "strong"
    begin, end = periods.edge(task.start) + 3, periods.edge(task.end + 1) - 3
    bar = Box(begin, y, end - begin, _BAR, tone, 6)
    if not task.milestone:
        return (bar,)
    radius = _BAR / 2 - 1
    if task.length == 1:
        return (Dot((begin + end) / 2, y + _BAR / 2, radius, "gold"),)
    return (bar, Dot(end - radius - 1, y + _BAR / 2, radius, "gold"))
