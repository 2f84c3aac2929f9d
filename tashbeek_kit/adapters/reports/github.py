"""Problems as workflow commands, which GitHub shows beside the changed lines."""

from __future__ import annotations

from collections.abc import Sequence

from tashbeek_kit.language.wording import hint, sentence
from tashbeek_kit.problems import Problem


def github_report(problems: Sequence[Problem], language: str) -> str:
    """Print one command for each problem."""
    return "".join(f"{_command(problem, language)}\n" for problem in problems)


def _command(problem: Problem, language: str) -> str:
    place = problem.place
    message = _escaped(f"{sentence(problem, language)}\n{hint(problem, language)}")
    properties = f"file={_property(place.path)},line={place.line},col={place.column}"
    return f"::{problem.severity} {properties},title={_property(problem.rule)}::{message}"


def _escaped(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _escaped(words).replace(":", "%3A").replace(",", "%2C")
