"""Every rule has words in both languages, a case with its exact message, and a documented entry."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tashbeek_kit.language.locale import problem_words
from tests.problem_cases import Case, problems_of, read_case, rules
from tests.rules_pages import pages

SOURCES = Path(__file__).parents[1] / "tashbeek_kit"
REPORTING = {
    *("NameForm", "Problem", "broken", "error", "error_in", "warning", "warning_in"),
    *("_add", "_report", "_warning", "unfit", "unfit_key"),
}
"""Functions that take the id of a rule as their first argument."""


def worded_rules(language: str) -> set[str]:
    return {key.split(".")[0] for key in problem_words(language)} - {"what"}


def reported_rules() -> Iterator[str]:
    for part in ("loading", "checks", "model"):
        for file in sorted((SOURCES / part).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and _name(node.func) in REPORTING:
                    yield from (
                        argument.value
                        for argument in node.args[:1]
                        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
                    )


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


@pytest.mark.parametrize("rule", rules())
def test_a_mistake_is_told_exactly(rule: str, tmp_path: Path) -> None:
    case = read_case(rule)

    found = problems_of(case, tmp_path)

    assert found == case.expected
    assert rule in {problem["rule"] for problem in found}


def test_the_sound_kit_has_no_problem(tmp_path: Path) -> None:
    assert problems_of(Case("", {}, {}, []), tmp_path) == []


def test_both_languages_have_the_same_words() -> None:
    assert problem_words("ar").keys() == problem_words("en").keys()


def test_every_reported_rule_has_words() -> None:
    assert set(reported_rules()) <= worded_rules("en")


def test_every_worded_rule_has_a_case() -> None:
    assert worded_rules("en") == set(rules())


@pytest.mark.parametrize(("path", "words"), pages().items())
def test_the_list_of_rules_is_up_to_date(path: Path, words: str) -> None:
    """Run `python -m tests.rules_pages` when this fails, and read the difference."""
    assert path.read_text(encoding="utf-8") == words
