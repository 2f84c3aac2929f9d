"""A lesson (جلسة): a list of steps with its objectives."""

from __future__ import annotations

from typing import Annotated

from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.limits import Count, Range
from tashbeek_kit.model.steps import Step
from tashbeek_kit.model.text import Text


class Lesson(Record):
    """One lesson file: `modules/<module>/lessons/<lesson>.yaml`."""

    id: Id
    title: Text
    summary: Text
    minutes: Annotated[int, Range(1)]
    """Planned length; the planned minutes of the steps must add up to it."""
    objectives: Annotated[Many[Id], Count(1)]
    """Ids of the module's objectives that this lesson serves."""
    key_points: Annotated[Many[Text], Count(most=5)] = ()
    sources: Many[Id] = ()
    """Sources that the whole lesson rests on."""
    legal: bool = False
    """True when the kit's disclaimer must stand on the page."""
    steps: Annotated[Many[Step], Count(1)]
