"""The steps of a lesson: one class for each kind, with all that the three surfaces need."""

from __future__ import annotations

from typing import Annotated, Literal

from tashbeek_kit.model.base import Id, Many, Record, Ref
from tashbeek_kit.model.figures import Figure
from tashbeek_kit.model.limits import Count, Range
from tashbeek_kit.model.text import Text

Amount = Annotated[int, Range(1)]


class Minutes(Record):
    """Time in minutes: at least, as planned, at most."""

    min: Annotated[int, Range(0)]
    plan: Annotated[int, Range(1)]
    max: Annotated[int, Range(1)]


class Grouping(Record):
    """How people sit together for a step."""

    form: Literal["plenary", "alone", "pairs", "groups"]
    size: Annotated[int, Range(2, 12)] | None = None
    """People per group, for groups."""


class MaterialNeed(Record):
    """Something to bring."""

    name: Text
    count: Amount = 1
    per: Literal["person", "group", "room"] = "room"


class Question(Record):
    """A question the trainer puts to the room."""

    question: Text
    expect: Text | None = None
    """What people will answer, rightly and wrongly, and what to say then."""


class Variant(Record):
    """How to run the step when things are different."""

    when: Literal["online", "no-power", "large-group", "small-group", "low-literacy", "accessible"]
    text: Text


class Notes(Record):
    """What only the trainer sees."""

    say: Text | None = None
    do: Many[Text] = ()
    ask: Many[Question] = ()
    watch_for: Many[Text] = ()
    debrief: Many[Text] = ()
    flip_chart: Text | None = None
    variants: Many[Variant] = ()


class Slide(Record):
    """One slide: at most 30 words."""

    title: Text | None = None
    """Without one, the step's title stands on it."""
    text: Text | None = None
    figure: bool = False
    """Show the step's figure."""
    seconds: Annotated[int, Range(5, 7200)] | None = None
    """A countdown that the trainer may start."""


class _Step(Record):
    id: Id
    """Permanent; also the anchor on the page."""
    title: Text
    phase: Literal["opening", "experience", "input", "practice", "synthesis"] | None = None
    minutes: Minutes
    priority: Literal["core", "should", "stretch"] = "core"
    when_cut: Text | None = None
    """What is lost when the step is dropped."""
    grouping: Grouping | None = None
    """Without one, the whole room works together."""
    seating: Text | None = None
    materials: Many[MaterialNeed] = ()
    text: Text | None = None
    """What participants read."""
    figure: Figure | None = None
    slides: Many[Slide] = ()
    """Without any, a slide with the title is made."""
    notes: Notes = Notes()
    sources: Many[Id] = ()
    """Sources that the step's claims rest on, besides those cited in its text."""


class ExplainStep(_Step):
    """A new idea."""

    kind: Literal["explain"]


class DiscussStep(_Step):
    """Talk, by questions."""

    kind: Literal["discuss"]
    prompts: Annotated[Many[Text], Count(1)]


class ActivityStep(_Step):
    """Something to do together."""

    kind: Literal["activity"]
    instructions: Annotated[Many[Text], Count(1)]
    """What to do, one instruction after the other."""
    alone: Text | None = None
    """How somebody studying alone does it."""
    worksheet: Ref | None = None


class CaseStep(_Step):
    """A real or made-up situation, with questions."""

    kind: Literal["case"]
    fictional: bool = False
    """Said on the page when the case is made up."""
    prompts: Annotated[Many[Text], Count(1)]
    resolution: Text | None = None
    """What to take from it; opened by the reader, told by the trainer."""


class QuestionStep(_Step):
    """Questions to answer."""

    kind: Literal["question"]
    questions: Annotated[Many[Ref], Count(1)]


class WorksheetStep(_Step):
    """A worksheet to fill."""

    kind: Literal["worksheet"]
    worksheet: Ref


class RecapStep(_Step):
    """What to take along."""

    kind: Literal["recap"]
    points: Annotated[Many[Text], Count(1, 6)]


class BreakStep(_Step):
    """A pause."""

    kind: Literal["break"]


class EnergiserStep(_Step):
    """A short game that wakes the room."""

    kind: Literal["energiser"]
    instructions: Annotated[Many[Text], Count(1)]


Step = (
    ExplainStep
    | DiscussStep
    | ActivityStep
    | CaseStep
    | QuestionStep
    | WorksheetStep
    | RecapStep
    | BreakStep
    | EnergiserStep
)
