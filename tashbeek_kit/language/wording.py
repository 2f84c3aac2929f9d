"""A problem in words: its sentence and its hint, in the language of whoever reads them."""

from __future__ import annotations

from collections.abc import Mapping

from tashbeek_kit.language.locale import problem_words
from tashbeek_kit.problems import Problem

_LANGUAGES = frozenset({"language", "first", "second"})
"""Names of values that hold the code of a language."""


class _Values(dict[str, str]):
    """Values for a sentence; a missing one shows as a gap instead of stopping the report."""

    def __missing__(self, key: str) -> str:
        return "…"


def sentence(problem: Problem, code: str) -> str:
    """Say what is wrong."""
    return _filled(f"{problem.rule}.sentence", problem.values, code)


def hint(problem: Problem, code: str) -> str:
    """Say the one fix to type."""
    near = f"{problem.rule}.hint-near"
    has_near = problem.values.get("near") and near in problem_words(code)
    return _filled(near if has_near else f"{problem.rule}.hint", problem.values, code)


def _filled(key: str, values: Mapping[str, str], code: str) -> str:
    words = problem_words(code)[key]
    if not isinstance(words, str):
        raise TypeError(key)
    return words.format_map(
        _Values({name: _shown(name, value, code) for name, value in values.items()})
    )


def _shown(name: str, value: str, code: str) -> str:
    if name == "what":
        return str(problem_words(code)[f"what.{value}"])
    if name in _LANGUAGES:
        return _language(value, code)
    return value


def _language(language: str, code: str) -> str:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  its names weigh much, and few ask

    try:
        return Locale.parse(language).get_display_name(code) or language
    except (UnknownLocaleError, ValueError):
        return language
