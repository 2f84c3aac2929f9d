"""Problems as JSON, for editors and scripts."""

from __future__ import annotations

import json
from collections.abc import Sequence

from tashbeek_kit.language.wording import hint, sentence
from tashbeek_kit.problems import Problem


def json_report(problems: Sequence[Problem], language: str) -> str:
    """Print one object with a list of problems."""
    entries = [
        {
            "rule": problem.rule,
            "severity": str(problem.severity),
            "path": problem.place.path,
            "line": problem.place.line,
            "column": problem.place.column,
            "message": sentence(problem, language),
            "hint": hint(problem, language),
            "values": dict(problem.values),
        }
        for problem in problems
    ]
    return json.dumps({"problems": entries}, ensure_ascii=False, indent=2) + "\n"
