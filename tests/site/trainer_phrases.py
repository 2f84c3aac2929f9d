"""Phrases of a kit's notes and model sheets, as they would stand in a page that leaked them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from tashbeek_kit.loading.yaml_source import read_yaml
from tests.site.html_tree import parse

_TRAINERS = ("notes", "when_cut", "model_answer")
LEAST = 20
"""A shorter phrase may stand in other texts as well."""
_MARKUP = re.compile(r"\[[^\]]*\]\([^)]*\)|[*`_|\\]+|^\s*(?:[-#>]+|\d+\.)\s+|\n", re.M)


def phrases(modules: Path, language: str) -> Iterator[tuple[str, str]]:
    """Give the longest plain piece of every trainer's text, with its place.

    A piece that participants read as well is left out.
    """
    for file in sorted(modules.rglob("*.yaml")):
        content: Any = read_yaml(file.read_text(encoding="utf-8"), file.name).data
        shared = [_plain(text) for text in _texts(_without_trainers(content), language)]
        for name, texts in _trainers(content):
            for text in _texts(texts, language):
                phrase = max(_pieces(text), key=len)
                if len(phrase) >= LEAST and not any(phrase in other for other in shared):
                    yield f"{file.relative_to(modules).as_posix()} {name}", phrase


def _trainers(content: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for entry in (*content.get("steps", []), *content.get("worksheets", [])):
        for key in _TRAINERS:
            yield f"{entry['id']} {key}", entry.get(key)


def _without_trainers(content: dict[str, Any]) -> dict[str, Any]:
    return {
        key: [_participants(entry) for entry in value] if key in ("steps", "worksheets") else value
        for key, value in content.items()
    }


def _participants(entry: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in entry.items() if key not in _TRAINERS}


def _pieces(text: str) -> list[str]:
    return [" ".join(piece.split()) for piece in _MARKUP.split(text)]


def _plain(text: str) -> str:
    return " ".join(_pieces(text))


@cache
def readable_text(file: Path) -> str:
    """Give the text of a page without its markup."""
    return parse(file).text


def _texts(value: Any, language: str) -> Iterator[str]:
    match value:
        case str():
            yield value
        case {"ar": _, "en": _}:
            yield from _texts(value[language], language)
        case dict():
            for part in value.values():
                if not isinstance(part, str):  # An id or the name of a kind.
                    yield from _texts(part, language)
        case list():
            for part in value:
                yield from _texts(part, language)
        case _:
            return
