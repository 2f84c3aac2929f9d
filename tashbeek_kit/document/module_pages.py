"""The pages of a module: its front page, lessons, check and worksheets, in one language."""

from __future__ import annotations

from typing import Literal

from tashbeek_kit.document.blocks import Step
from tashbeek_kit.document.items import Grid, Item, Response
from tashbeek_kit.document.prose import Inlines, Prose
from tashbeek_kit.document.references import Anchored, Origin, SourceEntry, TermEntry
from tashbeek_kit.frozen import Frozen


class Segment(Frozen):
    """One segment of the thread: a step as long as its minutes."""

    anchor: str
    title: str
    kind: str
    minutes: int


class Download(Frozen):
    """A printed pack that the site links to."""

    kind: str
    title: str
    summary: str
    languages: str
    """The languages it is in, in words."""
    file: str
    """Address of the PDF under the site's root, without a leading slash."""


class LessonPage(Frozen):
    """One lesson."""

    origin: Origin
    address: str
    module: Anchored
    id: str
    number: int
    of: int
    title: str
    summary: Prose
    minutes: int
    facts: tuple[str, ...]
    """Short facts under the title: time, steps, questions, worksheets."""
    objectives: tuple[Inlines, ...]
    key_points: tuple[Inlines, ...]
    thread: tuple[Segment, ...]
    steps: tuple[Step, ...]
    terms: tuple[TermEntry, ...]
    sources: tuple[SourceEntry, ...]
    previous: Anchored | None
    next: Anchored | None
    disclaimer: Prose = ()


class LessonCard(Frozen):
    """A lesson as a module lists it."""

    page: Anchored
    number: int
    minutes_label: str
    summary: Prose
    thread: tuple[Segment, ...]
    items: tuple[str, ...]
    """Ids of its questions, for the progress shown on its card."""


class ModulePage(Frozen):
    """The front page of a module."""

    origin: Origin
    address: str
    id: str
    number: int
    title: str
    summary: Prose
    facts: tuple[str, ...]
    objectives: tuple[tuple[str, Inlines], ...]
    """Level in words, and the objective."""
    audience: Prose
    lessons: tuple[LessonCard, ...]
    quiz: Anchored | None
    worksheets: tuple[Anchored, ...]
    present: Anchored
    downloads: tuple[Download, ...]
    sources: tuple[SourceEntry, ...]
    terms: tuple[TermEntry, ...]
    reviewed: str
    """When its content is to be reviewed, in words; empty when unset."""
    version: str
    disclaimer: Prose
    contributors: tuple[tuple[str, str], ...]
    """Role in words, and name."""


class QuizPage(Frozen):
    """A module's check, or a test."""

    origin: Origin
    address: str
    module: Anchored
    id: str
    title: str
    introduction: Prose
    items: tuple[Item, ...]
    pass_mark: int
    """Percentage of the points from which it counts as passed; 0 for none."""
    bands: tuple[tuple[int, Prose], ...]
    """Advice from a percentage upwards, the lowest first."""
    terms: tuple[TermEntry, ...]
    sources: tuple[SourceEntry, ...]


class WorksheetField(Frozen):
    """One thing to fill in, with its instruction."""

    id: str
    """Unique in the kit and permanent: `<module>/<worksheet>/<field>`."""
    kind: str
    prompt: Prose
    response: Response
    sections: tuple[tuple[str, Grid], ...] = ()
    """A long grid in titled sections (a scorecard's heads); empty for one grid."""


class WorksheetPage(Frozen):
    """One worksheet, to fill on the screen or on paper."""

    origin: Origin
    address: str
    module: Anchored
    id: str
    number: int
    code: str
    """Short number printed on it, such as «1.3»; empty for a form of the whole kit."""
    title: str
    instructions: Prose
    facts: tuple[str, ...]
    head: tuple[tuple[str, str], ...]
    """Id and label of what is written at its top: name, organisation, date, group."""
    fields: tuple[WorksheetField, ...]
    landscape: bool
    size: str
    """Paper size: `a4` or `a3`."""
    lesson: Anchored | None
    model_answer: Prose = ()
    """For the trainer only; empty in a learner build."""
    per: Literal["person", "group", "room"] = "person"
    """Who has a copy of it on paper."""
    group_size: int = 0
    """People in a group of the step that uses it; 0 where no step says so."""
    layout: Literal["sheet", "certificate"] = "sheet"
    use_label: str = ""
    """For a form of the whole kit, when it is used; it then has no code."""
