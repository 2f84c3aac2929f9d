"""Write down what is said about each case, to be read line by line before it is committed.

Run it with `python -m tests.problem_cases_update [RULE…]`; without a rule it does all of them.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import yaml

from tests.problem_cases import FOLDER, problems_of, read_case, rules


class _Dumper(yaml.SafeDumper):
    """Writes long lines whole and indents lists, as the cases are written."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Indent lists too."""
        super().increase_indent(flow, False)


def update(rule: str) -> None:
    """Replace the expected problems of a case; what stands above them stays as it is."""
    file = FOLDER / f"{rule}.yaml"
    written = file.read_text(encoding="utf-8").split("\nexpected:")[0].rstrip("\n")
    with tempfile.TemporaryDirectory() as folder:
        expected = problems_of(read_case(rule), Path(folder))
    words = yaml.dump(
        {"expected": expected}, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1000
    )
    file.write_text(f"{written}\n{words}", encoding="utf-8")


if __name__ == "__main__":
    for name in sys.argv[1:] or rules():
        update(name)
