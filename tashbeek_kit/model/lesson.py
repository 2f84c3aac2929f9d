"""A lesson (جلسة): a list of steps with its objectives."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.steps import Step
from tashbeek_kit.model.text import Text


class Lesson(Record):
    """One lesson file: `modules/<module>/lessons/<lesson>.yaml`."""

    id: Id
    title: Text
    summary: Text
    minutes: Annotated[int, Field(ge=1)]
    """Planned length; the planned minutes of the steps must add up to it."""
    objectives: Annotated[Many[Id], Field(min_length=1)]
    """Ids of the module's objectives that this lesson serves."""
    key_points: Annotated[Many[Text], Field(max_length=5)] = ()
    sources: Many[Id] = ()
    """Sources that the whole lesson rests on."""
    legal: bool = False
    """True when the kit's disclaimer must stand on the page."""
    steps: Annotated[Many[Step], Field(min_length=1)]
