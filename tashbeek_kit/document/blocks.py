"""What stands inside a step, whatever the surface."""

from __future__ import annotations

from typing import Literal

from tashbeek_kit.document.drawing import Figure
from tashbeek_kit.document.items import Item
from tashbeek_kit.document.prose import Inlines, Prose
from tashbeek_kit.frozen import Frozen

StepKind = Literal[
    "explain",
    "discuss",
    "activity",
    "case",
    "question",
    "worksheet",
    "recap",
    "break",
    "energiser",
]
Priority = Literal["core", "should", "stretch"]


class Minutes(Frozen):
    """How long something takes, in minutes: at least, as planned, at most."""

    least: int
    plan: int
    most: int


class TextBlock(Frozen):
    """Running text."""

    prose: Prose


class FigureBlock(Frozen):
    """A figure."""

    figure: Figure


class ItemBlock(Frozen):
    """A question."""

    item: Item


class PromptsBlock(Frozen):
    """Questions to talk about, without an answer to give in."""

    title: str
    prompts: tuple[Inlines, ...]


class PointsBlock(Frozen):
    """Things to take along."""

    title: str
    points: tuple[Inlines, ...]


class WorksheetBlock(Frozen):
    """A worksheet that is filled at this step."""

    address: str
    title: str
    summary: str


class AsideBlock(Frozen):
    """Something beside the main text: how to do it alone, what a case teaches."""

    title: str
    prose: Prose
    folded: bool
    """True when the reader should think first and open it then."""


Block = (
    TextBlock | FigureBlock | ItemBlock | PromptsBlock | PointsBlock | WorksheetBlock | AsideBlock
)


class Material(Frozen):
    """A thing to bring, with how many in words: «ورقة لكل مجموعة»."""

    name: str
    amount: str


class Ask(Frozen):
    """A question the trainer puts, and what people are likely to answer."""

    question: Inlines
    expect: Prose


class Notes(Frozen):
    """What only the trainer sees; absent from a learner build."""

    say: Prose = ()
    do: tuple[Inlines, ...] = ()
    ask: tuple[Ask, ...] = ()
    watch_for: tuple[Inlines, ...] = ()
    debrief: tuple[Inlines, ...] = ()
    flip_chart: Prose = ()
    variants: tuple[tuple[str, Prose], ...] = ()
    """Title and text of each variant: online, without power, a large group…"""
    when_cut: Prose = ()
    """What is lost when the step is dropped."""


class Step(Frozen):
    """One step of a lesson as a participant meets it, with the trainer's notes where allowed."""

    id: str
    """Also its anchor on the page, the same in every language."""
    number: int
    """Its place in the lesson, from 1."""
    kind: StepKind
    kind_label: str
    title: str
    minutes: Minutes
    minutes_label: str
    """In words: «10 دقائق», «من 10 إلى 15 دقيقة»."""
    priority: Priority
    priority_label: str
    grouping_label: str
    """Empty when the whole room works together."""
    phase_label: str
    blocks: tuple[Block, ...]
    materials: tuple[Material, ...] = ()
    seating: str = ""
    remark: str = ""
    """A word of caution beside the kind, such as «made-up case»; usually empty."""
    notes: Notes | None = None
