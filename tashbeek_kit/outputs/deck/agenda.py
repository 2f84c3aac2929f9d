"""What the presenter window knows of each step: when it should begin, its notes, its slides."""

from __future__ import annotations

from itertools import accumulate

from tashbeek_kit.document.decks import Deck, DeckLesson, Slide, SlideNotes
from tashbeek_kit.frozen import Frozen
from tashbeek_kit.outputs.web.view import View

_FIRST_TO_GO = ("stretch", "should")


class AgendaStep(Frozen):
    """One step of a lesson's plan; its notes stand beside every one of its slides."""

    index: int
    """From 0; -1 for the lesson's opening slide."""
    anchor: str
    """Its first slide."""
    kind: str
    notes: SlideNotes
    begins: int
    """Planned minutes from the lesson's start."""
    begins_label: str
    slides: int


class AgendaLesson(Frozen):
    """A lesson's plan."""

    index: int
    lesson: DeckLesson
    minutes: int
    steps: tuple[AgendaStep, ...]
    droppable: tuple[AgendaStep, ...]
    """What may be left out when time runs short, the first to go first."""


def plan_agenda(deck: Deck, view: View) -> tuple[AgendaLesson, ...]:
    """Gather a deck's notes by lesson and step."""
    pairs = tuple(zip(deck.slides, deck.notes, strict=True))
    return tuple(
        _lesson(at, lesson, tuple(pair for pair in pairs if pair[0].lesson == at), view)
        for at, lesson in enumerate(deck.lessons)
    )


def _lesson(
    at: int, lesson: DeckLesson, pairs: tuple[tuple[Slide, SlideNotes], ...], view: View
) -> AgendaLesson:
    starts = tuple(accumulate((segment.minutes for segment in lesson.thread), initial=0))
    firsts: dict[int, tuple[Slide, SlideNotes]] = {}
    for slide, notes in pairs:
        firsts.setdefault(slide.step, (slide, notes))
    steps = tuple(
        AgendaStep(
            index=step,
            anchor=slide.anchor,
            kind=slide.kind,
            notes=notes,
            begins=starts[max(step, 0)],
            begins_label=view.locale.number(starts[max(step, 0)]),
            slides=sum(1 for other, _ in pairs if other.step == step),
        )
        for step, (slide, notes) in firsts.items()
    )
    droppable = tuple(
        step for priority in _FIRST_TO_GO for step in steps if step.notes.priority == priority
    )
    return AgendaLesson(at, lesson, starts[-1], steps, droppable)
