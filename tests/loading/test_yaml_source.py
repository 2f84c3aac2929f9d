"""YAML by the core schema of 1.2, in C and in Python alike."""

from __future__ import annotations

import pytest

from tashbeek_kit.loading.yaml_source import Data, read_yaml
from tests.problem_cases import read_case, rules, sound_kit

YAML_RULES = [rule for rule in rules() if rule.startswith("yaml-") and rule != "yaml-encoding"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("2027-11-01", "2027-11-01"),
        ("12:30", "12:30"),
        ("0.1.0", "0.1.0"),
        ("1_000", "1_000"),
        ("00973171234567890123", "00973171234567890123"),
        ("true", True),
        ("False", False),
        ("~", None),
        ("", None),
        ("017", 17),
        ("0x1f", 31),
        ("-2.5e1", -25.0),
        ('"true"', "true"),
        ("!!int ten", "ten"),
        ("<<", "<<"),
    ],
)
@pytest.mark.parametrize("fast", [True, False])
def test_a_value_without_quotes(written: str, read: Data, fast: bool) -> None:
    assert read_yaml(f"key: {written}\n", "a.yaml", fast=fast).data == {"key": read}


@pytest.mark.parametrize("rule", YAML_RULES)
def test_both_parsers_report_the_same_rule_on_the_same_line(rule: str) -> None:
    for path, source in _broken_files(rule):
        fast = read_yaml(source, path).problems
        slow = read_yaml(source, path, fast=False).problems

        assert [p.rule for p in fast] == [p.rule for p in slow]
        assert [p.place.line for p in fast] == [p.place.line for p in slow]


@pytest.mark.parametrize("source", ["[" * 100_000, "- " * 50_000, "a: {" * 9_000])
def test_endless_nesting_is_a_problem_and_no_crash(source: str) -> None:
    assert read_yaml(source, "a.yaml").problems


def test_an_alias_is_refused_where_it_is_used() -> None:
    file = read_yaml("first: &one [1]\nsecond: *one\n", "a.yaml")

    assert [(p.rule, p.place.line) for p in file.problems] == [("yaml-alias", 2)]
    assert not file.is_whole


def test_an_alias_to_its_own_parent_is_no_endless_loop() -> None:
    assert [p.rule for p in read_yaml("&a {b: *a}", "a.yaml").problems] == ["yaml-alias"]


def _broken_files(rule: str) -> list[tuple[str, str]]:
    case = read_case(rule)
    files: dict[str, str | None] = {**sound_kit(), **case.files}
    touched = {*case.files, *case.change}
    for path, changes in case.change.items():
        words = files[path] or ""
        for old, new in changes.items():
            words = words.replace(old, new)
        files[path] = words
    return [(path, words) for path, words in files.items() if path in touched and words]
