"""A deck's slides as the templates show them, in one language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from markupsafe import Markup

from tashbeek_kit.document.decks import Deck, DeckLesson, Slide
from tashbeek_kit.frozen import Frozen
from tashbeek_kit.outputs.deck.answers import StageAnswers, stage_answers
from tashbeek_kit.outputs.deck.stage_prose import stage_prose
from tashbeek_kit.outputs.web.figures import drawing_svg
from tashbeek_kit.outputs.web.view import View

State = Literal["done", "now", "to-come"]


class ThreadPart(Frozen):
    """One segment of the thread at a slide's foot."""

    minutes: int
    state: State


class StageSlide(Frozen):
    """One slide, ready for its template."""

    slide: Slide
    text: Markup
    figure: Markup
    answers: StageAnswers | None
    thread: tuple[ThreadPart, ...]
    facts: str
    """On a lesson's opening slide, how long it takes; else empty."""
    place: str
    """Where we are: the lesson and the module, in words."""
    time: str
    """The countdown's whole time, as its clock shows it; empty without one."""


class Stage(Frozen):
    """A deck in one language."""

    deck: Deck
    view: View

    def slides(self) -> Iterator[StageSlide]:
        """Prepare the slides, each when its turn comes: together they are large."""
        return (_slide(slide, self.deck, self.view) for slide in self.deck.slides)


def clock_time(seconds: int, view: View) -> str:
    """Write a countdown as minutes and seconds."""
    minutes, rest = divmod(seconds, 60)
    shown = f"{minutes:02}:{rest:02}"
    return "".join(view.locale.number(int(mark)) if mark.isdigit() else mark for mark in shown)


def _slide(slide: Slide, deck: Deck, view: View) -> StageSlide:
    lesson = deck.lessons[slide.lesson]
    words = slide.item.stem if slide.item else slide.prose
    return StageSlide(
        slide=slide,
        text=view.prose(stage_prose(words)),
        figure=_figure(slide),
        answers=stage_answers(slide.item, view) if slide.item else None,
        thread=tuple(
            ThreadPart(segment.minutes, _state(at, slide.step))
            for at, segment in enumerate(lesson.thread)
        ),
        facts=_facts(lesson, view) if slide.step < 0 else "",
        place=f"{view.t('lesson-number', number=lesson.number)} · {deck.title}",
        time=clock_time(slide.seconds, view) if slide.seconds else "",
    )


def _facts(lesson: DeckLesson, view: View) -> str:
    minutes = sum(segment.minutes for segment in lesson.thread)
    steps = view.t("count.steps", count=len(lesson.thread))
    return f"{view.locale.minutes(minutes, minutes)} · {steps}"


def _state(at: int, now: int) -> State:
    if at == now:
        return "now"
    return "done" if at < now else "to-come"


def _figure(slide: Slide) -> Markup:
    figure = slide.figure
    if figure is None:
        return Markup()
    return drawing_svg(figure.wide, figure.title, figure.alternative, "drawing-wide") + drawing_svg(
        figure.narrow, figure.title, figure.alternative, "drawing-narrow"
    )
