"""Every text in every language of the kit, and in no other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tashbeek_kit.checks.survey import Survey
from tashbeek_kit.loading.yaml_source import Keys
from tashbeek_kit.problems import Problem

_NEEDED_LISTS = frozenset({"answers"})
"""Lists of words without which a question cannot be answered in a language."""


def missing_languages(survey: Survey) -> Iterator[Problem]:
    """Find texts that lack a language."""
    for spot in survey.texts:
        yield from _missing(survey, spot.path, spot.keys, spot.text.by_language)
    for listed in survey.word_lists:
        if listed.keys[-1] in _NEEDED_LISTS:
            yield from _missing(survey, listed.path, listed.keys, listed.words.by_language)


def unknown_languages(survey: Survey) -> Iterator[Problem]:
    """Find texts in a language that the kit does not have."""
    for spot in survey.texts:
        yield from _unknown(survey, spot.path, spot.keys, spot.text.by_language)
    for listed in survey.word_lists:
        yield from _unknown(survey, listed.path, listed.keys, listed.words.by_language)


def _missing(
    survey: Survey, path: str, keys: Keys, words: Mapping[str, object]
) -> Iterator[Problem]:
    for code in survey.languages:
        if code not in words:
            yield survey.error("missing-language", path, keys, language=code, code=code)


def _unknown(
    survey: Survey, path: str, keys: Keys, words: Mapping[str, object]
) -> Iterator[Problem]:
    for code in words:
        if code not in survey.languages:
            yield survey.error("unknown-language", path, (*keys, code), language=code, code=code)
