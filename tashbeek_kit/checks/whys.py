"""Every answer of a graded question says why it is right or wrong, whatever the kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from tashbeek_kit.checks.survey import Survey
from tashbeek_kit.frozen import fields_of
from tashbeek_kit.loading.yaml_source import Keys
from tashbeek_kit.model.questions.base import QuestionBase
from tashbeek_kit.problems import Problem

_ANSWERS: Mapping[str, str] = MappingProxyType(
    {"options": "option", "entries": "entry", "pairs": "pair", "gaps": "gap"}
)
"""What stands in a question's list of answers, by the list's key."""

Lack = tuple[Keys, str, str]
"""Where a reason is missing, under which key, and of what."""


def missing_whys(survey: Survey) -> Iterator[Problem]:
    """Find answers that do not say why."""
    for spot in survey.records:
        if isinstance(spot.record, QuestionBase) and spot.record.is_graded:
            for keys, key, what in _lacking(spot.record):
                place = (*spot.keys, *keys)
                yield survey.error("missing-why", spot.path, place, key=key, what=what)


def _lacking(question: QuestionBase) -> Iterator[Lack]:
    for name in fields_of(type(question)):
        value = getattr(question, name)
        if name in _ANSWERS:
            for index, entry in enumerate(value):
                if getattr(entry, "why", None) is None:
                    yield (name, index), "why", _ANSWERS[name]
        elif (name == "why" or name.startswith("why_")) and value is None:
            yield (), name, "question"
