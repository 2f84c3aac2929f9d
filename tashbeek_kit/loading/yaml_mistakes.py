"""What the YAML parser stumbled over, as a problem that an author understands."""

from __future__ import annotations

import re

import yaml
from yaml.error import MarkedYAMLError
from yaml.reader import ReaderError

from tashbeek_kit.problems import Place, Problem

# The parser's words, in C and in Python, and the rule that they break. The first that fits counts.
_RULES = (
    (r"tab character", "yaml-tab"),
    (r"single document", "yaml-documents"),
    (r"alias|anchor", "yaml-alias"),
    (r"\btag\b", "yaml-tag"),
    (r"escape", "yaml-escape"),
    (r"block scalar", "yaml-block"),
    (r"quoted scalar", "yaml-quote"),
    (r"cannot start any token", "yaml-character"),
    (r"flow (?:sequence|mapping|node)", "yaml-bracket"),
    (r"sequence entries are not allowed", "yaml-list"),
    (r"could not find expected ':'", "yaml-missing-colon"),
    (r"mapping values are not allowed", "yaml-colon"),
    (r"node content", "yaml-character"),
    (r"expected key|expected '-'|expected <block end>|<document start>", "yaml-indent"),
)
# Where the mistake began says more than where the parser noticed it.
_AT_BEGINNING = frozenset({"yaml-quote", "yaml-bracket", "yaml-missing-colon"})
_SHOWN = 40


def problem_of(error: yaml.YAMLError, source: str, path: str) -> Problem:
    """Word a parser's error as a problem at its place."""
    if isinstance(error, ReaderError):
        before = source[: error.position]
        column = error.position - (before.rfind("\n") + 1)
        found = f"U+{ord(source[error.position]):04X}"
        place = Place(path, before.count("\n") + 1, column + 1)
        return Problem("yaml-character", place, {"found": found})
    if not isinstance(error, MarkedYAMLError):
        return Problem("yaml-syntax", Place(path), {"found": _line(source, 0)})
    said = f"{error.context or ''} | {error.problem or ''}"
    rule = next((rule for words, rule in _RULES if re.search(words, said)), "yaml-syntax")
    mark = error.problem_mark or error.context_mark
    if rule in _AT_BEGINNING and error.context_mark is not None:
        mark = error.context_mark
    line, column = (mark.line, mark.column) if mark is not None else (0, 0)
    written = _line(source, line)
    rule = _sharper(rule, written, column)
    found = written[column : column + 1] if rule == "yaml-character" else written.strip()
    return Problem(rule, Place(path, line + 1, column + 1), {"found": _short(found)})


def _sharper(rule: str, line: str, column: int) -> str:
    """Tell apart mistakes for which the parser has the same words."""
    if line[column : column + 1] == "\t" or "\t" in line[: len(line) - len(line.lstrip())]:
        return "yaml-tab"
    before = line[:column].rstrip()
    if rule == "yaml-colon" and not re.search(r":\s", line[:column]):
        return "yaml-indent"
    if rule == "yaml-indent" and before.endswith(("'", '"')):
        return "yaml-quote-inside"
    return rule


def _line(source: str, number: int) -> str:
    lines = source.splitlines()
    return lines[number] if number < len(lines) else ""


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"
