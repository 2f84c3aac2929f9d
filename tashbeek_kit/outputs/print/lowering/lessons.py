"""A lesson's section: its opening, its steps, and what to read after thinking."""

from __future__ import annotations

from tashbeek_kit.document.sheets import LessonPage
from tashbeek_kit.outputs.print.lowering.edition import Edition, Node, Row, Section
from tashbeek_kit.outputs.print.lowering.prose import lower_inlines, lower_prose
from tashbeek_kit.outputs.print.lowering.steps import lower_afterthoughts, lower_step


def lower_lesson(lesson: LessonPage, edition: Edition) -> Section:
    """Lower a lesson; with the trainer's notes where the edition reveals."""
    rows = [Row("opening", _opening(lesson, edition))]
    for step in lesson.steps:
        rows += lower_step(step, edition)
    rows += lower_afterthoughts(lesson.steps, edition)
    kind = "guide" if edition.reveal else "lesson"
    return Section(f"lesson-{lesson.id}", kind, lesson.title, tuple(rows))


def _opening(lesson: LessonPage, edition: Edition) -> Node:
    return {
        "kind": "opening",
        "label": edition.locale.t("lesson-number", number=lesson.number),
        "title": lesson.title,
        "facts": lesson.facts,
        "summary": lower_prose(lesson.summary, edition),
        "objectives-title": edition.locale.t("page.objectives-lesson"),
        "objectives": [lower_inlines(objective, edition) for objective in lesson.objectives],
        "thread": [{"minutes": s.minutes, "step": s.kind} for s in lesson.thread],
        "disclaimer": lower_prose(lesson.disclaimer, edition),
    }
