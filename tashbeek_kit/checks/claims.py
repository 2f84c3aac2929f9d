"""Claims that a reader must be able to verify: a law's number, a percentage, a year."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from tashbeek_kit.checks.survey import Survey, TextSpot
from tashbeek_kit.language.claims import claim_in
from tashbeek_kit.problems import Problem

_CITED = ("](source:", "](fact:")
_SHOWN = ("text", "stem", "explanation", "resolution", "why", "why_true", "why_false", "points")
"""Keys of words that state facts; what a trainer says or a case tells is talk."""


def claims_without_source(survey: Survey) -> Iterator[Problem]:
    """Warn of claims in steps and questions that rest on no source."""
    sourced = _sourced(survey)
    for spot in survey.texts:
        holder = _holder(spot)
        if holder is None or (spot.path, holder) in sourced or (spot.path, ()) in sourced:
            continue
        if any(cited in words for words in spot.text.by_language.values() for cited in _CITED):
            continue
        for language, words in spot.text.by_language.items():
            found = _claim(words, language)
            if found:
                yield survey.warning_in("claim-without-source", spot, language, found, found=found)
                break


def _sourced(survey: Survey) -> frozenset[tuple[str, tuple[str | int, ...]]]:
    """Give the steps, questions and lessons that list their sources."""
    return frozenset(
        (spot.path, spot.keys) for spot in survey.records if getattr(spot.record, "sources", ())
    )


def _holder(spot: TextSpot) -> tuple[str | int, ...] | None:
    """Give the keys of the step or question that a text belongs to, if it states facts."""
    match spot.keys:
        case ("steps" | "questions", int(), *rest) if any(key in _SHOWN for key in rest):
            fictional = "notes" in rest or ("options" in rest and "text" in rest)
            return None if fictional else spot.keys[:2]
    return None


@lru_cache(maxsize=1 << 15)
def _claim(words: str, language: str) -> str:
    return claim_in(words, language)
