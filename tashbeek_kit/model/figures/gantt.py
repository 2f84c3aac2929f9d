"""Gantt: tasks over periods of time."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.figures.base import FigureBase
from tashbeek_kit.model.rules import broken
from tashbeek_kit.model.text import Text


class Task(Record):
    """One task: the period it starts in, counted from 1, and how many periods it takes."""

    id: Id
    title: Text
    owner: Text | None = None
    start: Annotated[int, Field(ge=1)]
    length: Annotated[int, Field(ge=1)]
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
    periods: Annotated[Many[Text], Field(min_length=3, max_length=12)]
    tasks: Annotated[Many[Task], Field(min_length=2, max_length=10)]

    @model_validator(mode="after")
    def _tasks_end_in_time(self) -> Self:
        count = len(self.periods)
        for index, task in enumerate(self.tasks):
            if task.end > count:
                room = count - task.start + 1
                raise broken(
                    "task-past-end",
                    ("tasks", index, "length" if room > 0 else "start"),
                    end=str(task.end),
                    count=str(count),
                    **({"near": f"length: {room}"} if room > 0 else {}),
                )
        return self
