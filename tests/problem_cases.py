"""The cases in cases/problems: a sound kit, one mistake, and exactly what is said about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import yaml

from tashbeek_kit.adapters.commands.check import check_folder
from tashbeek_kit.adapters.files import write_text, write_whole
from tashbeek_kit.language.wording import hint, sentence
from tashbeek_kit.problems import Problem

CASES = Path(__file__).parent / "cases"
FOLDER = CASES / "problems"
TODAY = date(2026, 1, 1)
Expected = dict[str, dict[str, str] | str]


@dataclass(frozen=True)
class Case:
    """One mistake."""

    rule: str
    files: dict[str, str | None]
    """Whole files to write in place of those of the sound kit; None removes one."""
    change: dict[str, dict[str, str]]
    """Words of a file to replace: what stands there, and what stands there now."""
    expected: list[Expected]
    windows_1256: dict[str, str] = field(default_factory=dict)
    """Files saved in an old Arabic encoding."""


def rules() -> list[str]:
    """List the rules that have a case."""
    return sorted(path.stem for path in FOLDER.glob("*.yaml"))


def read_case(rule: str) -> Case:
    """Read the case of a rule."""
    raw = yaml.safe_load((FOLDER / f"{rule}.yaml").read_text(encoding="utf-8"))
    return Case(
        rule,
        raw.get("files", {}),
        raw.get("change", {}),
        raw.get("expected", []),
        raw.get("windows-1256", {}),
    )


def sound_kit() -> dict[str, str]:
    """Give the files of the kit that has no problem."""
    files: dict[str, str] = yaml.safe_load((CASES / "problem-kit.yaml").read_text(encoding="utf-8"))
    return files


def write_kit(case: Case, folder: Path) -> Path:
    """Write the kit of a case, and give its folder."""
    files: dict[str, str | None] = {**sound_kit(), **case.files}
    for path, changes in case.change.items():
        words = files[path] or ""
        for old, new in changes.items():
            if words.count(old) != 1:
                raise ValueError(f"{case.rule}: «{old}» stands {words.count(old)} times in {path}")
            words = words.replace(old, new)
        files[path] = words
    for path, content in files.items():
        if content is not None:
            write_text(folder / path, content)
    for path, content in case.windows_1256.items():
        write_whole(folder / path, content.encode("windows-1256"))
    return folder / "modules"


def problems_of(case: Case, folder: Path) -> list[Expected]:
    """Say what is wrong in the kit of a case, as its file would say it."""
    return [described(problem) for problem in check_folder(write_kit(case, folder), TODAY)]


def described(problem: Problem) -> Expected:
    """Put a problem in the shape of an expected one."""
    place = problem.place
    return {
        "at": f"{place.path}:{place.line}:{place.column}",
        "rule": problem.rule,
        "severity": str(problem.severity),
        "ar": {"sentence": sentence(problem, "ar"), "hint": hint(problem, "ar")},
        "en": {"sentence": sentence(problem, "en"), "hint": hint(problem, "en")},
    }
