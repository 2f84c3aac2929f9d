"""Rules inside one figure, beyond the case that each has in cases/problems."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from tashbeek_kit.model.figures import GanttFigure

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
    figure = GanttFigure.model_validate(gantt(start, length))

    assert figure.tasks[1].end == len(figure.periods)


@pytest.mark.parametrize(
    ("start", "length", "key", "near"),
    [(1, 4, "length", "length: 3"), (3, 2, "length", "length: 1"), (4, 1, "start", None)],
)
def test_what_is_past_the_end_is_named(start: int, length: int, key: str, near: str | None) -> None:
    with pytest.raises(ValidationError) as raised:
        GanttFigure.model_validate(gantt(start, length))

    (error,) = raised.value.errors()
    assert error["ctx"]["path"] == ("tasks", 1, key)
    assert error["ctx"]["values"].get("near") == near
