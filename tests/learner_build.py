"""What a learner's build must not hold: in its documents and in the written files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from tashbeek_kit.document.kit import KitDocument
from tashbeek_kit.frozen import Frozen, fields_of

_READABLE = {".html", ".js", ".json", ".xml", ".txt", ".css", ".svg"}


def trainers_words(document: KitDocument, words: Iterable[str]) -> list[str]:
    """List where in a document some words stand; empty is what a learner's must give."""
    wanted = tuple(words)
    return [f"{where}: {text}" for where, text in _texts(document, "") if _has(text, wanted)]


def trainers_words_in_files(folder: Path, words: Iterable[str]) -> list[str]:
    """List the written files in which some words stand, escaped or not."""
    wanted = tuple(words)
    escaped = tuple(word.encode("ascii", "backslashreplace").decode() for word in wanted)
    return [
        str(path.relative_to(folder))
        for path in sorted(folder.rglob("*"))
        if path.suffix in _READABLE and _has(path.read_text(encoding="utf-8"), (*wanted, *escaped))
    ]


def _has(text: str, words: tuple[str, ...]) -> bool:
    return any(word in text for word in words)


def _texts(value: object, where: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part, where)
    elif isinstance(value, Frozen):
        for name in fields_of(type(value)):
            yield from _texts(getattr(value, name), f"{where}.{name}")
