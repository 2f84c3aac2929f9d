"""A Gantt chart: tasks over periods, in the direction of reading."""

from __future__ import annotations

from tashbeek_kit.compose.figures.periods import NARROW_SIZES, WIDE_SIZES, Periods, lay_periods
from tashbeek_kit.compose.figures.plane import (
    SLIDE,
    WIDE,
    first_that_fills_a_slide,
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

_NAMES = (204.0, 250.0, 300.0, 340.0)
"""Room for the names beside the bars: the least that keeps the lanes low enough."""
_TITLE, _NOTE = 14.5, 14.0
_BAR = 18.0
_TALLEST = 34.0
_MANY = 5
"""Up to here tasks have room to look alike; more of them save every line they can."""


class _Label(Frozen):
    """A task's title, and beside or below it who does it."""

    title: tuple[str, ...]
    note: tuple[str, ...]
    bold: bool
    room: float

    @property
    def fits_a_line(self) -> bool:
        """Both beside each other, or nothing to set beside the title."""
        if not self.note:
            return True
        words = text_width(" ".join(self.title), _TITLE) + text_width(" ".join(self.note), _NOTE)
        return words + 18 <= self.room

    def height(self, *, beside: bool) -> float:
        """Height of its lines."""
        return height_of(self.title, _TITLE) + (0 if beside else height_of(self.note, _NOTE))

    def words(self, y: float, *, beside: bool) -> tuple[Words, ...]:
        """Set its lines, the first one's upper edge at `y`."""
        high = height_of(self.title, _TITLE)
        title = lines_of_words(self.title, 4, y, _TITLE, "start", bold=self.bold)
        if beside:
            at = y + (high - height_of(self.note, _NOTE)) / 2
            return title + lines_of_words(self.note, self.room + 6, at, _NOTE, "end", tone="quiet")
        return title + lines_of_words(self.note, 4, y + high, _NOTE, "start", tone="quiet")


def draw_gantt(figure: GanttFigure, locale: Locale, width: float) -> Drawing:
    """Set the names beside the bars when there is room, above the bars on a phone."""
    if width < WIDE:
        return _draw_under(figure, locale, width)
    return first_that_fills_a_slide(_draw_beside(figure, locale, width, names) for names in _NAMES)


def _draw_beside(figure: GanttFigure, locale: Locale, width: float, names: float) -> Drawing:
    periods = lay_periods(_names(figure, locale), names, width - 2, WIDE_SIZES)
    labels = [_label(task, periods, locale, names - 16) for task in figure.tasks]
    alike = len(labels) <= _MANY and not all(label.fits_a_line for label in labels)
    head, top = periods.head()
    shapes: list[Shape] = [*head, *_legend(figure, locale, top / 2)]
    top += 6
    share = min(_TALLEST, (SLIDE - top - 4) / len(labels))
    y = top
    lanes: list[Shape] = []
    for task, label in zip(figure.tasks, labels, strict=True):
        beside = label.fits_a_line and not alike
        words = label.height(beside=beside)
        tall = max(share, words + 3)
        lanes.append(Stroke(((2, y), (width - 2, y)), "quiet", 1))
        lanes += label.words(y + (tall - words) / 2, beside=beside)
        lanes += _bar(task, periods, y + (tall - _BAR) / 2)
        y += tall
    shapes += (*periods.rules(top, y), *lanes)
    return mirrored(Drawing(width, y + 4, tuple(shapes)), locale)


def _draw_under(figure: GanttFigure, locale: Locale, width: float) -> Drawing:
    periods = lay_periods(_names(figure, locale), 2.0, width - 2, NARROW_SIZES)
    head, y = periods.head()
    y += 6
    shapes: list[Shape] = [*head]
    for task in figure.tasks:
        label = _label(task, periods, locale, width - 8)
        words = label.height(beside=False)
        lane = y + words + 9
        shapes += periods.rules(lane - 3, lane + _BAR + 3)
        shapes.append(Stroke(((2, y), (width - 2, y)), "quiet", 1))
        shapes += label.words(y + 4, beside=False)
        shapes += _bar(task, periods, lane)
        y = lane + _BAR + 11
    legend = _legend(figure, locale, y + 20)
    return mirrored(Drawing(width, y + (32 if legend else 4), (*shapes, *legend)), locale)


def _names(figure: GanttFigure, locale: Locale) -> tuple[str, ...]:
    return tuple(period.get(locale.code) for period in figure.periods)


def _legend(figure: GanttFigure, locale: Locale, middle: float) -> tuple[Shape, ...]:
    """Say what the dots mean, where there are any."""
    if not any(task.milestone for task in figure.tasks):
        return ()
    said = (locale.t("figure.milestone"),)
    top = middle - _NOTE * 0.75
    return *_milestone(14, middle), *lines_of_words(said, 30, top, _NOTE, "start", tone="quiet")


def _label(task: Task, periods: Periods, locale: Locale, room: float) -> _Label:
    title = wrapped(task.title.get(locale.code), room, _TITLE)
    return _Label(title, wrapped(_note(task, periods, locale), room, _NOTE), task.emphasis, room)


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
