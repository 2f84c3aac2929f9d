"""Questions that give themselves away: the right option is the long one too often."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import sqrt

from tashbeek_kit.checks.survey import Survey
from tashbeek_kit.model.questions.choice import ChoiceQuestion
from tashbeek_kit.problems import Problem

_FEWEST = 5
"""With fewer questions a share says nothing."""
_CLEARLY = 1.1
"""How much longer than the next option the longest must be to be noticed."""
_BEYOND_CHANCE = 1.64
"""Standard deviations that chance exceeds once in twenty."""


def long_options(survey: Survey) -> Iterator[Problem]:
    """Warn of modules in which the longest option is right more often than chance."""
    for module in survey.kit.modules:
        questions = [q for q in module.questions if isinstance(q, ChoiceQuestion)]
        if len(questions) < _FEWEST:
            continue
        for language in survey.languages:
            count = sum(_gives_itself_away(question, language) for question in questions)
            if count > _most_by_chance(questions):
                yield survey.warning(
                    "long-option-is-right",
                    survey.path(module.id, "questions.yaml"),
                    ("questions",),
                    count=str(count),
                    total=str(len(questions)),
                    language=language,
                )
                break


def _gives_itself_away(question: ChoiceQuestion, language: str) -> bool:
    right = [len(o.text.get(language)) for o in question.options if o.correct]
    wrong = [len(o.text.get(language)) for o in question.options if not o.correct]
    return max(right) > _CLEARLY * max(wrong)


def _most_by_chance(questions: Sequence[ChoiceQuestion]) -> float:
    chances = [1 / len(question.options) for question in questions]
    spread = sqrt(sum(chance * (1 - chance) for chance in chances))
    return sum(chances) + _BEYOND_CHANCE * spread
