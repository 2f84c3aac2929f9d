"""Gantt: tasks over periods of time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.figures.base import FigureBase
from tashbeek_kit.model.limits import Count, Range
from tashbeek_kit.model.rules import Broken, broken
from tashbeek_kit.model.text import Text


class Task(Record):
    """One task: the period it starts in, counted from 1, and how many periods it takes."""

    id: Id
    title: Text
    owner: Text | None = None
    start: Annotated[int, Range(1)]
    length: Annotated[int, Range(1)]
    milestone: bool = False
    """Something is reached at its end."""
    emphasis: bool = False

    @property
    def end(self) -> int:
        """The last period it takes, counted from 1."""
        return self.start + self.length - 1


class GanttFigure(FigureBase):
    """Tasks as bars over periods, in the direction of reading."""

    kind: Literal["gantt"]
    periods: Annotated[Many[Text], Count(3, 12)]
    tasks: Annotated[Many[Task], Count(2, 10)]

    def broken_rules(self) -> Iterator[Broken]:
        count = len(self.periods)
        for index, task in enumerate(self.tasks):
            if task.end > count:
                room = count - task.start + 1
                yield broken(
                    "task-past-end",
                    ("tasks", index, "length" if room > 0 else "start"),
                    end=str(task.end),
                    count=str(count),
                    **({"near": f"length: {room}"} if room > 0 else {}),
                )
