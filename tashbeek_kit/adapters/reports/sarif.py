"""Problems as SARIF 2.1.0, for code-scanning services."""

from __future__ import annotations

import json
from collections.abc import Sequence

from tashbeek_kit.language.wording import hint, sentence
from tashbeek_kit.problems import Problem

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif_report(problems: Sequence[Problem], language: str) -> str:
    """Print one run with its rules and results."""
    rules = sorted({problem.rule for problem in problems})
    run = {
        "tool": {
            "driver": {
                "name": "tashbeek",
                "rules": [{"id": rule, "name": rule} for rule in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, rules.index(problem.rule), language) for problem in problems],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _result(problem: Problem, rule: int, language: str) -> dict[str, object]:
    place = problem.place
    region = {"startLine": place.line, "startColumn": place.column}
    return {
        "ruleId": problem.rule,
        "ruleIndex": rule,
        "level": str(problem.severity),
        "message": {"text": f"{sentence(problem, language)} {hint(problem, language)}"},
        "locations": [
            {"physicalLocation": {"artifactLocation": {"uri": place.path}, "region": region}}
        ],
    }
