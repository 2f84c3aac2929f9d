"""A Gantt chart: tasks over periods, in the direction of reading."""

from __future__ import annotations

from tashbeek_kit.compose.figures.periods import Periods, lay_periods
from tashbeek_kit.compose.figures.plane import (
    WIDE,
    height_of,
    lines_of_words,
    mirrored,
    text_width,
    wrapped,
)
from tashbeek_kit.document.drawing import Box, Dot, Drawing, Shape, Stroke, Tone, Words
from tashbeek_kit.frozen import Frozen
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.figures import GanttFigure, Task

_NAMES = 204.0
_TITLE, _NOTE = 15.0, 12.5
_BAR = 20.0
_MANY = 5
"""Up to here tasks have room to look alike; more of them save every line they can."""


class _Label(Frozen):
    """A task's title, and beside or below it who does it."""

    title: tuple[str, ...]
    note: tuple[str, ...]
    bold: bool

    @property
    def fits_a_line(self) -> bool:
        """Both beside each other, or nothing to set beside the title."""
        if not self.note:
            return True
        words = text_width(" ".join(self.title), _TITLE) + text_width(" ".join(self.note), _NOTE)
        return words + 34 <= _NAMES

    def height(self, *, beside: bool) -> float:
        """Height of its lines."""
        return height_of(self.title, _TITLE) + (0 if beside else height_of(self.note, _NOTE))

    def words(self, y: float, *, beside: bool) -> tuple[Words, ...]:
        """Set its lines, the first one's upper edge at `y`."""
        high = height_of(self.title, _TITLE)
        title = lines_of_words(self.title, 4, y, _TITLE, "start", bold=self.bold)
        if beside:
            at = y + (high - height_of(self.note, _NOTE)) / 2
            return title + lines_of_words(self.note, _NAMES - 10, at, _NOTE, "end", tone="quiet")
        return title + lines_of_words(self.note, 4, y + high, _NOTE, "start", tone="quiet")


def draw_gantt(figure: GanttFigure, locale: Locale, width: float) -> Drawing:
    """Set the names beside the bars when there is room, above the bars on a phone."""
    wide = width >= WIDE
    names = tuple(period.get(locale.code) for period in figure.periods)
    periods = lay_periods(names, _NAMES if wide else 2.0, width - 2)
    room = _NAMES - 16 if wide else width - 8
    labels = [_label(task, periods, locale, room) for task in figure.tasks]
    alike = len(labels) <= _MANY and not all(label.fits_a_line for label in labels)
    head, y = periods.head()
    y += 6
    top = y
    shapes: list[Shape] = []
    for task, label in zip(figure.tasks, labels, strict=True):
        beside = wide and label.fits_a_line and not alike
        words = label.height(beside=beside)
        tall = max(34.0, words + 10) if wide else words + _BAR + 20
        line, lane = y + (tall - words) / 2, y + (tall - _BAR) / 2
        if not wide:
            line, lane = y + 4, y + words + 9
            shapes += periods.rules(lane - 3, lane + _BAR + 3)
        shapes.append(Stroke(((2, y), (width - 2, y)), "quiet", 1))
        shapes += label.words(line, beside=beside)
        shapes += _bar(task, periods, lane)
        y += tall
    rules = periods.rules(top, y) if wide else ()
    if any(task.milestone for task in figure.tasks):
        shapes += _milestone(14, y + 20)
        said = (locale.t("figure.milestone"),)
        shapes += lines_of_words(said, 30, y + 10.5, 13, "start", tone="quiet")
        y += 28
    return mirrored(Drawing(width, y + 4, (*head, *rules, *shapes)), locale)


def _label(task: Task, periods: Periods, locale: Locale, room: float) -> _Label:
    title = wrapped(task.title.get(locale.code), room, _TITLE)
    return _Label(title, wrapped(_note(task, periods, locale), room, _NOTE), task.emphasis)


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
    if task.length == 1:
        return _milestone((begin + end) / 2, y + _BAR / 2)
    return (bar, *_milestone(end - _BAR / 2, y + _BAR / 2))


def _milestone(x: float, y: float) -> tuple[Dot, Dot]:
    return Dot(x, y, _BAR / 2 - 1, "gold"), Dot(x, y, 3.5, "strong")
