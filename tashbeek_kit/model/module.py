"""A module (وحدة تدريبية): what it promises, and what it is made of."""

from __future__ import annotations

from typing import Annotated, Literal

from tashbeek_kit.frozen import Frozen
from tashbeek_kit.model.base import Day, Id, Many, Record, Ref
from tashbeek_kit.model.lesson import Lesson
from tashbeek_kit.model.limits import Count, Range
from tashbeek_kit.model.questions import Question
from tashbeek_kit.model.text import Text
from tashbeek_kit.model.worksheet import Worksheet

BloomLevel = Literal["remember", "understand", "apply", "analyse", "evaluate", "create"]


class Objective(Record):
    """What a participant can do at the end, with an observable verb."""

    id: Id
    level: BloomLevel
    text: Text


class Contributor(Record):
    """Somebody who made it, by role."""

    role: Literal["author", "reviewer", "translator", "trainer", "designer", "funder"]
    name: Text


class Band(Record):
    """Advice from a percentage upwards."""

    least: Annotated[int, Range(0, 100)]
    advice: Text


class Check(Record):
    """The module check: questions, and what a result means."""

    introduction: Text | None = None
    questions: Annotated[Many[Ref], Count(1)]
    pass_mark: Annotated[int, Range(0, 100)] = 0
    bands: Many[Band] = ()


class ModuleFile(Record):
    """`modules/<module>/module.yaml`; the folder's name is the module's id."""

    title: Text
    summary: Text
    version: str
    audience: Text
    level: Literal["introductory", "intermediate", "advanced"] = "introductory"
    minutes: Annotated[int, Range(1)]
    """Planned length; the lessons must add up to it."""
    prerequisites: Many[Id] = ()
    """Modules that come before."""
    legal: bool = False
    """True when the kit's disclaimer must stand on its pages."""
    review_by: Day | None = None
    objectives: Annotated[Many[Objective], Count(1)]
    lessons: Annotated[Many[Id], Count(1)]
    """Ids of the lessons, in order; each is a file `lessons/<id>.yaml`."""
    check: Check | None = None
    contributors: Many[Contributor] = ()
    sources: Many[Id] = ()


class Module(Frozen):
    """A module with all its files."""

    id: str
    info: ModuleFile
    lessons: tuple[Lesson, ...]
    questions: tuple[Question, ...]
    worksheets: tuple[Worksheet, ...]
    stimuli: tuple[tuple[str, Text], ...] = ()
    """Id and text of what several questions share."""
