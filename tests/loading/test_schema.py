"""Schemas for editors: strict, explained, and complete in the kit's languages."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from tashbeek_kit.loading.schema import FILES, schema_files


def schema(name: str, *languages: str) -> dict[str, object]:
    found: dict[str, object] = json.loads(schema_files(languages)[f"{name}.json"])
    return found


def objects(tree: object) -> Iterator[dict[str, object]]:
    if isinstance(tree, dict):
        if tree.get("type") == "object":
            yield tree
        for below in tree.values():
            yield from objects(below)
    elif isinstance(tree, list):
        for below in tree:
            yield from objects(below)


@pytest.mark.parametrize("name", FILES)
def test_no_object_takes_unknown_keys(name: str) -> None:
    for entry in objects(schema(name, "ar", "en")):
        assert entry.get("additionalProperties") is not True
        assert "additionalProperties" in entry or "patternProperties" in entry


def test_a_field_is_explained_by_the_words_under_it() -> None:
    lesson = schema("lesson", "ar", "en")

    assert isinstance(lesson["properties"], dict)
    assert lesson["properties"]["minutes"]["description"].startswith("Planned length;")


def test_an_editor_writes_the_kind_itself() -> None:
    definitions = schema("questions", "ar", "en")["$defs"]

    assert isinstance(definitions, dict)
    kind = definitions["ChoiceQuestion"]["properties"]["kind"]
    assert kind == {"type": "string", "const": "choice"}


def test_a_text_asks_for_the_languages_of_the_kit() -> None:
    definitions = schema("module", "ar", "en")["$defs"]

    assert isinstance(definitions, dict)
    assert definitions["Text"]["required"] == ["ar", "en"]
    assert list(definitions["Text"]["properties"]) == ["ar", "en"]


def test_the_same_model_gives_the_same_bytes() -> None:
    assert schema_files(("ar",)) == schema_files(("ar",))
