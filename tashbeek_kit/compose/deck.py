"""A module's slides, and the trainer's notes beside them."""

from __future__ import annotations

from collections.abc import Iterator

from tashbeek_kit.compose import addresses
from tashbeek_kit.compose.module import module_origin
from tashbeek_kit.compose.reader import Reader
from tashbeek_kit.document.blocks import FigureBlock, ItemBlock, Minutes, Notes, Step
from tashbeek_kit.document.decks import Deck, DeckLesson, Layout, Slide, SlideNotes
from tashbeek_kit.document.drawing import Figure
from tashbeek_kit.document.prose import Prose
from tashbeek_kit.document.sheets import Anchored, LessonPage
from tashbeek_kit.model import steps as model
from tashbeek_kit.model.lesson import Lesson
from tashbeek_kit.model.module import Module

_WITH_COUNTDOWN = frozenset({"activity", "discuss", "case", "worksheet", "energiser", "break"})


def compose_deck(module: Module, pages: tuple[LessonPage, ...], reader: Reader) -> Deck:
    """Compose the deck of a module from its lessons' pages; notes where the pages carry them."""
    pairs = [
        pair
        for at, (lesson, page) in enumerate(zip(module.lessons, pages, strict=True))
        for pair in _lesson_slides(at, lesson, page, reader)
    ]
    with_notes = any(step.notes for page in pages for step in page.steps)
    return Deck(
        origin=module_origin(module, reader),
        address=addresses.present_address(module.id),
        title=reader.words(module.info.title),
        lessons=tuple(DeckLesson(page.number, page.title, page.thread) for page in pages),
        slides=tuple(slide for slide, _ in pairs),
        notes=tuple(notes for _, notes in pairs) if with_notes else (),
    )


def _lesson_slides(
    at: int, lesson: Lesson, page: LessonPage, reader: Reader
) -> Iterator[tuple[Slide, SlideNotes]]:
    where = Anchored(page.address, page.title)
    whole = Minutes(
        sum(step.minutes.least for step in page.steps),
        page.minutes,
        sum(step.minutes.most for step in page.steps),
    )
    cover = Slide(
        anchor=lesson.id,
        lesson=at,
        step=-1,
        kind="cover",
        kicker=reader.locale.t("lesson-number", number=page.number),
        title=page.title,
        layout="cover",
        prose=(),
        figure=None,
        item=None,
        seconds=0,
    )
    label = reader.locale.minutes(whole.plan, whole.plan)
    yield cover, SlideNotes(lesson.id, page.title, whole, label, "", Notes(), (), "", where)
    for index, (source, step) in enumerate(zip(lesson.steps, page.steps, strict=True)):
        for slide in _step_slides(at, index, lesson, source, step, reader):
            yield slide, _notes(slide, step, where)


def _step_slides(
    at: int, index: int, lesson: Lesson, source: model.Step, step: Step, reader: Reader
) -> Iterator[Slide]:
    kicker = " · ".join(words for words in (step.kind_label, step.grouping_label) if words)
    figure = next((block.figure for block in step.blocks if isinstance(block, FigureBlock)), None)
    items = [block.item for block in step.blocks if isinstance(block, ItemBlock)]
    seconds = step.minutes.plan * 60 if step.kind in _WITH_COUNTDOWN else 0
    name = f"{lesson.id}-{step.id}"
    written = source.slides or ((model.Slide(),) if not items else ())
    for number, slide in enumerate(written, 1):
        prose = reader.prose(slide.text)
        shown = figure if slide.figure else None
        counted = slide.seconds or (seconds if number == 1 else 0)
        yield Slide(
            anchor=f"{name}-{number}",
            lesson=at,
            step=index,
            kind=step.kind,
            kicker=kicker,
            title=reader.words(slide.title) or step.title,
            layout=_layout(prose, shown, counted),
            prose=prose,
            figure=shown,
            item=None,
            seconds=counted,
        )
    for number, item in enumerate(items, len(written) + 1):
        asked = " · ".join((step.kind_label, item.kind_label))
        if item.figure:
            yield _figure_slide(f"{name}-{number}-figure", at, index, step, asked, item.figure)
        yield Slide(
            anchor=f"{name}-{number}",
            lesson=at,
            step=index,
            kind=step.kind,
            kicker=asked,
            title="",
            layout="item",
            prose=(),
            figure=None,
            item=item,
            seconds=item.seconds,
        )


def _figure_slide(
    anchor: str, at: int, index: int, step: Step, kicker: str, figure: Figure
) -> Slide:
    """Show a question's figure before it: together they would be too small for the last row."""
    return Slide(
        anchor=anchor,
        lesson=at,
        step=index,
        kind=step.kind,
        kicker=kicker,
        title=figure.title,
        layout="figure",
        prose=(),
        figure=figure,
        item=None,
        seconds=0,
    )


def _layout(prose: Prose, figure: Figure | None, seconds: int) -> Layout:
    if figure:
        return "figure"
    if seconds:
        return "activity"
    return "text" if prose else "title"


def _notes(slide: Slide, step: Step, where: Anchored) -> SlideNotes:
    return SlideNotes(
        anchor=slide.anchor,
        title=step.title,
        minutes=step.minutes,
        minutes_label=step.minutes_label,
        priority_label=step.priority_label,
        notes=step.notes or Notes(),
        materials=step.materials,
        seating=step.seating,
        page=Anchored(f"{where.address}#{step.id}", where.title),
        priority=step.priority,
    )
