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
SAMPLES = ("ar", "en")
"""Languages that the starters have words in."""
_TEXT = re.compile(r"^(?P<lead> *(?:- )?)ar: (?P<ar>.+)\n *en: (?P<en>.+)$", re.M)


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
    """Give every text in the languages of the kit, in their order.

    A language without samples borrows another's, with its code before the words: a page and the
    checks can read them, and nobody takes them for a translation.
    """
    return _TEXT.sub(lambda match: _text(match, languages), words)


def _text(match: re.Match[str], languages: Sequence[str]) -> str:
    samples = {code: match[code] for code in SAMPLES}
    borrowed = next((samples[code] for code in languages if code in samples), samples["en"])
    lines = (f"{code}: {samples.get(code, f'({code}) {borrowed}')}" for code in languages)
    return match["lead"] + f"\n{' ' * len(match['lead'])}".join(lines)


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
