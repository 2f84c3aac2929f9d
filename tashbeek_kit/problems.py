"""What is wrong in an author's file, and where: plain data, worded and printed elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from tashbeek_kit.frozen import EMPTY, Frozen


class Severity(StrEnum):
    """How much a problem matters: an error stops a build, a warning stops it under `--strict`."""

    ERROR = "error"
    WARNING = "warning"


class Place(NamedTuple):
    """A position in an author's file; lines and columns count from 1."""

    path: str
    line: int = 1
    column: int = 1


class Problem(Frozen):
    """One mistake: the rule it breaks, its place, and the values its sentence is made of."""

    rule: str
    """Stable id of the rule, such as `unknown-key`; its words: `language/*/problems.yaml`."""
    place: Place
    values: Mapping[str, str] = EMPTY
    """What was found, by the placeholder names of the rule's sentence and hint."""
    severity: Severity = Severity.ERROR


def in_order(problems: tuple[Problem, ...] | list[Problem]) -> tuple[Problem, ...]:
    """Sort by file, line, column and rule, without repeats."""
    unique = {(p.place, p.rule, tuple(sorted(p.values.items())), p.severity): p for p in problems}
    return tuple(unique[key] for key in sorted(unique))


def has_errors(problems: tuple[Problem, ...] | list[Problem]) -> bool:
    """Say whether any of the problems stops a build."""
    return any(problem.severity is Severity.ERROR for problem in problems)
