"""Every objective of a module is taught by a lesson, and asked for by a question or worksheet."""

from __future__ import annotations

from collections.abc import Iterator

from tashbeek_kit.checks.survey import Survey
from tashbeek_kit.model.module import Module
from tashbeek_kit.problems import Problem


def uncovered_objectives(survey: Survey) -> Iterator[Problem]:
    """Find objectives without a lesson, and those without a question or worksheet."""
    for module in survey.kit.modules:
        path = survey.path(module.id, "module.yaml")
        taught = {name for lesson in module.lessons for name in lesson.objectives}
        asked = {name for question in module.questions for name in question.objectives}
        asked |= {name for sheet in module.worksheets for name in sheet.objectives}
        for index, objective in enumerate(module.info.objectives):
            keys = ("objectives", index, "id")
            if _has_all_lessons(module) and objective.id not in taught:
                yield survey.error("objective-without-lesson", path, keys, id=objective.id)
            if _has_all_questions(survey, module) and objective.id not in asked:
                yield survey.error("objective-without-question", path, keys, id=objective.id)


def _has_all_lessons(module: Module) -> bool:
    return len(module.lessons) == len(module.info.lessons)


def _has_all_questions(survey: Survey, module: Module) -> bool:
    files = ("questions.yaml", "worksheets.yaml")
    return all(survey.places.is_whole(survey.path(module.id, file)) for file in files)
