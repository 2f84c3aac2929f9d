"""A lesson's page."""

from __future__ import annotations

from tashbeek_kit.compose import addresses
from tashbeek_kit.compose.reader import Reader
from tashbeek_kit.compose.reference import source_entries, term_entries
from tashbeek_kit.compose.steps import compose_step
from tashbeek_kit.document.sheets import Anchored, LessonCard, LessonPage, Origin, Segment
from tashbeek_kit.model.lesson import Lesson
from tashbeek_kit.model.module import Module


def compose_lesson(module: Module, at: int, reader: Reader, *, with_notes: bool) -> LessonPage:
    """Compose the lesson at an index of its module."""
    lesson = module.lessons[at]
    ref = f"{module.id}/{lesson.id}"
    reader.use_sources(lesson.sources)
    steps = tuple(
        compose_step(step, number, module.id, reader, with_notes=with_notes)
        for number, step in enumerate(lesson.steps, 1)
    )
    texts = {objective.id: objective.text for objective in module.info.objectives}
    objectives = tuple(reader.inlines(texts[name]) for name in lesson.objectives if name in texts)
    key_points = tuple(reader.inlines(point) for point in lesson.key_points)
    summary = reader.prose(lesson.summary)
    is_legal = lesson.legal or module.info.legal
    disclaimer = reader.prose(reader.index.kit.info.disclaimer) if is_legal else ()
    return LessonPage(
        origin=lesson_origin(reader, module.id, lesson.id),
        address=addresses.lesson_address(ref),
        module=Anchored(addresses.module_address(module.id), reader.words(module.info.title)),
        id=ref,
        number=at + 1,
        of=len(module.lessons),
        title=reader.words(lesson.title),
        summary=summary,
        minutes=lesson.minutes,
        facts=_facts(lesson, ref, reader),
        objectives=objectives,
        key_points=key_points,
        thread=thread_of(lesson, reader),
        steps=steps,
        terms=term_entries(reader, reader.terms_used),
        sources=source_entries(reader, reader.sources_used),
        previous=_neighbour(module, at - 1, reader),
        next=_neighbour(module, at + 1, reader) or _quiz(module, reader),
        disclaimer=disclaimer,
    )


def lesson_card(module: Module, at: int, reader: Reader) -> LessonCard:
    """Compose a lesson as its module lists it."""
    lesson = module.lessons[at]
    ref = f"{module.id}/{lesson.id}"
    return LessonCard(
        page=Anchored(addresses.lesson_address(ref), reader.words(lesson.title)),
        number=at + 1,
        minutes_label=reader.locale.minutes(lesson.minutes, lesson.minutes),
        summary=reader.prose(lesson.summary),
        thread=thread_of(lesson, reader),
        items=reader.index.lesson_questions[ref],
    )


def thread_of(lesson: Lesson, reader: Reader) -> tuple[Segment, ...]:
    """Give the thread of a lesson: a segment for each step, as long as its minutes."""
    return tuple(
        Segment(step.id, reader.words(step.title), step.kind, step.minutes.plan)
        for step in lesson.steps
    )


def lesson_origin(reader: Reader, module: str, lesson: str) -> Origin:
    """Say which file a lesson is written in."""
    return Origin(f"{reader.index.kit.folder}/{module}/lessons/{lesson}.yaml")


def _facts(lesson: Lesson, ref: str, reader: Reader) -> tuple[str, ...]:
    t = reader.locale.t
    questions = len(reader.index.lesson_questions[ref])
    sheets = sum(
        step.kind == "worksheet" or (step.kind == "activity" and step.worksheet is not None)
        for step in lesson.steps
    )
    facts = [
        reader.locale.minutes(lesson.minutes, lesson.minutes),
        t("count.steps", count=len(lesson.steps)),
    ]
    if sheets:
        facts.append(t("count.worksheets", count=sheets))
    if questions:
        facts.append(t("count.questions", count=questions))
    return tuple(facts)


def _neighbour(module: Module, at: int, reader: Reader) -> Anchored | None:
    if not 0 <= at < len(module.lessons):
        return None
    lesson = module.lessons[at]
    return Anchored(
        addresses.lesson_address(f"{module.id}/{lesson.id}"), reader.words(lesson.title)
    )


def _quiz(module: Module, reader: Reader) -> Anchored | None:
    if module.info.check is None:
        return None
    return Anchored(addresses.quiz_address(module.id), reader.locale.t("title.quiz"))
