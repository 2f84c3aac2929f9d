"""What `tashbeek new` begins with: real little files that build as they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

_FOLDER = Path(__file__).parent
LESSON_MINUTES = 15
"""How long a new lesson takes; a new module's own has one more step."""
_RENAMED = {"gitignore": ".gitignore"}
"""Files that would mean something where they are kept."""
_WORDS = re.compile(r"^(?P<indent>\s*)(?P<dash>- )?(?P<code>[a-z]{2,3}): \S")


def kit_files(kit: str) -> dict[str, str]:
    """Give the files of a new kit."""
    files = _files("kit")
    files["modules/kit.yaml"] = files["modules/kit.yaml"].replace(
        "id: good-meeting", f"id: {kit}", 1
    )
    return files


def module_files(languages: Sequence[str]) -> dict[str, str]:
    """Give the files of a new module, in the languages of its kit."""
    return {name: in_languages(words, languages) for name, words in _files("module").items()}


def lesson_file(lesson: str, objective: str, languages: Sequence[str]) -> str:
    """Give a new lesson that serves an objective of its module."""
    words = (_FOLDER / "module" / "lessons" / "first-lesson.yaml").read_text(encoding="utf-8")
    named = words.replace("id: first-lesson", f"id: {lesson}", 1)
    return in_languages(_without_questions(named), languages).replace(
        "\n  - explain-idea\n", f"\n  - {objective}\n", 1
    )


def in_languages(words: str, languages: Sequence[str]) -> str:
    """Leave out the lines in a language that the kit does not have."""
    kept: list[str] = []
    dash = ""
    for line in words.splitlines():
        match = _WORDS.match(line)
        if match and match["code"] in {"ar", "en"} and match["code"] not in languages:
            dash = match["indent"] if match["dash"] else dash
            continue
        if dash and match:
            line = f"{dash}- {line.lstrip()}"  # noqa: PLW2901 - the first language took the dash along
        dash = ""
        kept.append(line)
    return "\n".join(kept) + "\n"


def _without_questions(words: str) -> str:
    """Leave out the step that asks the module's own question, and its minutes."""
    before = words.split("  - id: check-idea\n", maxsplit=1)[0]
    return before.replace("minutes: 20", f"minutes: {LESSON_MINUTES}", 1)


def _files(starter: str) -> dict[str, str]:
    folder = _FOLDER / starter
    return {
        _name(path.relative_to(folder)): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _name(path: Path) -> str:
    return path.with_name(_RENAMED.get(path.name, path.name)).as_posix()
