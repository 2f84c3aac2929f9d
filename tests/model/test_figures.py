"""Rules inside one figure, beyond the case that each has in cases/problems."""

from __future__ import annotations

from typing import Any

import pytest

from tashbeek_kit.frozen import replace
from tashbeek_kit.model.figures import GanttFigure, Task
from tashbeek_kit.model.text import Text
from tests.records import made

TEXT = {"ar": "كلمة", "en": "Word"}


def gantt(start: int, length: int) -> dict[str, Any]:
    task = {"id": "late", "title": TEXT, "start": start, "length": length}
    first = {"id": "first", "title": TEXT, "start": 1, "length": 1}
    return {
        "id": "plan",
        "kind": "gantt",
        "title": TEXT,
        "alternative": TEXT,
        "periods": [TEXT, TEXT, TEXT],
        "tasks": [first, task],
    }


@pytest.mark.parametrize(("start", "length"), [(1, 3), (3, 1)])
def test_a_task_may_end_with_the_last_period(start: int, length: int) -> None:
    figure = made(GanttFigure, gantt(start, length))

    assert figure.tasks[1].end == len(figure.periods)


@pytest.mark.parametrize(
    ("start", "length", "key", "near"),
    [(1, 4, "length", "length: 3"), (3, 2, "length", "length: 1"), (4, 1, "start", None)],
)
def test_what_is_past_the_end_is_named(start: int, length: int, key: str, near: str | None) -> None:
    late = Task(id="late", title=Text(TEXT), start=start, length=length)

    (broken,) = replace(made(GanttFigure, gantt(1, 1)), tasks=(late,)).broken_rules()

    assert broken.path == ("tasks", 0, key)
    assert broken.values.get("near") == near
