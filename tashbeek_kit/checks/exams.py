"""Questions kept for an exam stand nowhere a learner would meet them before."""

from __future__ import annotations

from collections.abc import Iterator

from tashbeek_kit.checks.names import full
from tashbeek_kit.checks.survey import Survey
from tashbeek_kit.model.module import Check
from tashbeek_kit.model.reference import Test
from tashbeek_kit.model.steps import QuestionStep
from tashbeek_kit.problems import Problem

_OPEN_TESTS = frozenset({"practice", "poll"})


def exam_questions_shown(survey: Survey) -> Iterator[Problem]:
    """Find exam questions in lessons, module checks and practice."""
    kept = {
        f"{module.id}/{question.id}"
        for module in survey.kit.modules
        for question in module.questions
        if "exam" in question.uses
    }
    for spot in survey.records:
        match spot.record:
            case QuestionStep(questions=names) | Check(questions=names):
                pass
            case Test(kind=kind, questions=names) if kind in _OPEN_TESTS:
                pass
            case _:
                continue
        for index, name in enumerate(names):
            if full(name, spot.module) in kept:
                keys = (*spot.keys, "questions", index)
                yield survey.error("exam-question-shown", spot.path, keys, found=name)
