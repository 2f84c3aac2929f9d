"""Every list item of the document the kit began with is taught, and every body in it listed."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tashbeek_kit.checks.walk import walk
from tashbeek_kit.language.arabic import normalise
from tashbeek_kit.model.text import Text
from tests.curriculum.kit import curriculum

COVERAGE: dict[str, dict[str, str]] = yaml.safe_load(
    (Path(__file__).parent / "source_coverage.yaml").read_text(encoding="utf-8")
)
ITEMS_OF_THE_DOCUMENT = {"S1": 3, "S2": 7, "S3": 4, "S4": 3, "S5": 4, "S6": 5, "S7": 2, "S8": 4}
"""How many items its lists hold, by section."""


def words_at(place: str) -> str:
    """Give the Arabic words of a step, and of the facts and questions that it inserts."""
    ref, _, step_id = place.partition("#")
    module_id, _, lesson_id = ref.partition("/")
    path = f"modules/{module_id}/lessons/{lesson_id}.yaml"
    module = next(module for module in curriculum().modules if module.id == module_id)
    lesson = next(lesson for lesson in module.lessons if lesson.id == lesson_id)
    index = next(at for at, step in enumerate(lesson.steps) if step.id == step_id)
    return " ".join(
        spot.value.get("ar")
        for spot in walk(curriculum())
        if spot.path == path and spot.keys[:2] == ("steps", index) and isinstance(spot.value, Text)
    )


def words_of_partner(name: str) -> str:
    partner = next(one for one in curriculum().partners if one.id == name)
    names = [partner.name, *(former.name for former in partner.former_names)]
    return " ".join(text.get("ar") for text in (*names, partner.status) if text)


def test_no_item_is_left_out() -> None:
    for section, count in ITEMS_OF_THE_DOCUMENT.items():
        assert [f"{section}.{at}" for at in range(1, count + 1)] == [
            item for item in COVERAGE if item.startswith(f"{section}.")
        ]
    assert {"S9.0", "S9.1", "S9.2", "S9.3", "S9.4", "S11"} <= COVERAGE.keys()
    assert len([item for item in COVERAGE if item[0] in "GP"]) == 14


@pytest.mark.parametrize("item", COVERAGE)
def test_an_item_stands_where_the_list_says(item: str) -> None:
    entry = COVERAGE[item]
    words = words_of_partner(entry["partner"]) if "partner" in entry else words_at(entry["at"])

    assert normalise(entry["words"]) in normalise(words)
