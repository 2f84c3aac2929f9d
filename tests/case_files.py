"""The case files: what an author writes, and what must come of it in both languages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

CASES = Path(__file__).parent / "cases"
LANGUAGES = ("ar", "en")


def case_names(folder: str) -> list[str]:
    """List the case files of a folder, without `.yaml`."""
    return sorted(path.stem for path in (CASES / folder).glob("*.yaml"))


def read_case(folder: str, name: str) -> Any:
    """Read a case file; plain data, since each runner knows its own shape."""
    return yaml.safe_load((CASES / folder / f"{name}.yaml").read_text(encoding="utf-8"))


def single_cases(folder: str) -> list[tuple[str, str]]:
    """List file and name of every case, where a file holds several by name."""
    return [(file, name) for file in case_names(folder) for name in read_case(folder, file)]
