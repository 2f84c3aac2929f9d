"""Where everything of a kit stands: ids to pages, terms and sources, found once per kit."""

from __future__ import annotations

from tashbeek_kit.frozen import Frozen
from tashbeek_kit.model.kit import Kit
from tashbeek_kit.model.lesson import Lesson
from tashbeek_kit.model.module import Module
from tashbeek_kit.model.questions import Question
from tashbeek_kit.model.reference import Fact, Indicator, Source, Template, Term
from tashbeek_kit.model.worksheet import Form, Worksheet


class KitIndex(Frozen):
    """A kit's things by id; everything inside a module by `<module>/<id>`."""

    kit: Kit
    languages: tuple[str, ...]
    """Languages that are built, the one at the site's root first."""
    modules: dict[str, Module]
    lessons: dict[str, Lesson]
    questions: dict[str, Question]
    worksheets: dict[str, Worksheet]
    question_lesson: dict[str, str]
    """The lesson whose page shows a question; absent for those that only the check asks."""
    question_quiz: dict[str, str]
    """The module whose check asks a question."""
    lesson_questions: dict[str, tuple[str, ...]]
    """The questions that a lesson's page shows, in order."""
    worksheet_lesson: dict[str, str]
    terms: dict[str, Term]
    sources: dict[str, Source]
    templates: dict[str, Template]
    indicators: dict[str, Indicator]
    forms: dict[str, Form]
    facts: dict[str, tuple[Fact, Source]]
    """Each statement with the source it stands in."""


def index_kit(kit: Kit, languages: tuple[str, ...] = ()) -> KitIndex:
    """Find everything in a kit once; without languages, it is built in all of its own."""
    questions = {f"{m.id}/{question.id}": question for m in kit.modules for question in m.questions}
    lesson_questions = {
        f"{module.id}/{lesson.id}": _shown(module, lesson, questions)
        for module in kit.modules
        for lesson in module.lessons
    }
    question_lesson: dict[str, str] = {}
    for lesson_ref, refs in lesson_questions.items():
        for ref in refs:
            question_lesson.setdefault(ref, lesson_ref)
    return KitIndex(
        kit=kit,
        languages=languages or kit.info.languages,
        modules={module.id: module for module in kit.modules},
        lessons={f"{m.id}/{lesson.id}": lesson for m in kit.modules for lesson in m.lessons},
        questions=questions,
        worksheets={f"{m.id}/{sheet.id}": sheet for m in kit.modules for sheet in m.worksheets},
        question_lesson=question_lesson,
        question_quiz={
            ref: module.id
            for module in kit.modules
            if module.info.check
            for ref in (full(name, module.id) for name in module.info.check.questions)
            if _is_for_study(ref, questions)
        },
        lesson_questions=lesson_questions,
        worksheet_lesson=_worksheet_lesson(kit),
        terms={term.id: term for term in kit.terms},
        sources={source.id: source for source in kit.sources},
        templates={template.id: template for template in kit.templates},
        indicators={indicator.id: indicator for indicator in kit.indicators},
        forms={form.id: form for form in kit.forms},
        facts={fact.id: (fact, source) for source in kit.sources for fact in source.facts},
    )


def _shown(module: Module, lesson: Lesson, questions: dict[str, Question]) -> tuple[str, ...]:
    refs = [
        full(ref, module.id)
        for step in lesson.steps
        if step.kind == "question"
        for ref in step.questions
    ]
    return tuple(ref for ref in refs if _is_for_study(ref, questions))


def _is_for_study(ref: str, questions: dict[str, Question]) -> bool:
    return ref in questions and "study" in questions[ref].uses


def _worksheet_lesson(kit: Kit) -> dict[str, str]:
    found: dict[str, str] = {}
    for module in kit.modules:
        for lesson in module.lessons:
            for step in lesson.steps:
                if step.kind in {"worksheet", "activity"} and step.worksheet:
                    found.setdefault(full(step.worksheet, module.id), f"{module.id}/{lesson.id}")
        for sheet in module.worksheets:
            if sheet.lesson:
                found[f"{module.id}/{sheet.id}"] = full(sheet.lesson, module.id)
    return found


def full(ref: str, module: str) -> str:
    """Complete a reference inside a module to `<module>/<id>`."""
    return ref if "/" in ref else f"{module}/{ref}"
