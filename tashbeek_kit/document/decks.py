"""What the room sees: slides, and beside each the trainer's notes."""

from __future__ import annotations

from typing import Literal

from tashbeek_kit.document.blocks import Material, Minutes, Notes, Priority, StepKind
from tashbeek_kit.document.drawing import Figure
from tashbeek_kit.document.items import Item
from tashbeek_kit.document.prose import Prose
from tashbeek_kit.document.sheets import Anchored, Origin, Segment
from tashbeek_kit.frozen import Frozen

Layout = Literal["cover", "title", "text", "figure", "item", "activity"]


class Slide(Frozen):
    """One slide."""

    anchor: str
    """Unique in the deck and the same in every language: `<lesson>-<step>-<n>`."""
    lesson: int
    """Index of its lesson in the deck, from 0; the thread shows where the lesson stands."""
    step: int
    """Index of its step in the lesson, from 0; -1 on a lesson's cover."""
    kind: StepKind | Literal["cover"]
    kicker: str
    """Small line above the title: the kind of step and the grouping."""
    title: str
    layout: Layout
    prose: Prose
    figure: Figure | None
    item: Item | None
    seconds: int
    """Countdown that the trainer may start; 0 for none."""


class SlideNotes(Frozen):
    """What the presenter window shows beside a slide."""

    anchor: str
    title: str
    minutes: Minutes
    minutes_label: str
    priority_label: str
    notes: Notes
    materials: tuple[Material, ...]
    seating: str
    page: Anchored
    """The lesson page that the step comes from."""
    priority: Priority = "core"


class DeckLesson(Frozen):
    """A lesson as the deck knows it."""

    number: int
    title: str
    thread: tuple[Segment, ...]


class Deck(Frozen):
    """All slides of a module, in one language."""

    origin: Origin
    address: str
    title: str
    lessons: tuple[DeckLesson, ...]
    slides: tuple[Slide, ...]
    notes: tuple[SlideNotes, ...]
    """One for each slide in a trainer's deck, none in a learner's."""
