"""Errors of pydantic in our words and at the author's keys."""

from __future__ import annotations

from decimal import Decimal

from tashbeek_kit.loading.places import Places
from tashbeek_kit.loading.shapes import target
from tashbeek_kit.loading.validation import validate
from tashbeek_kit.model.base import Record
from tashbeek_kit.model.lesson import Lesson
from tashbeek_kit.model.text import Text


def test_kinds_are_no_part_of_the_keys() -> None:
    aim = target(Lesson, ("steps", 0, "worksheet", "worksheet"))
    assert aim.keys == ("steps", 0, "worksheet")

    figure = target(Lesson, ("steps", 2, "explain", "figure", "network", "nodes", 1, "title"))
    assert figure.keys == ("steps", 2, "figure", "nodes", 1, "title")
    assert figure.shape is Text


def test_a_wrong_language_is_a_wrong_key() -> None:
    aim = target(Lesson, ("title", "AR", "[key]"))

    assert aim.keys == ("title", "AR")
    assert aim.is_key


def test_an_error_that_no_class_makes_today_is_reported_all_the_same() -> None:
    class Priced(Record):
        price: Decimal

    found = validate(Priced, {"price": "dear"}, "a.yaml", Places({"a.yaml": b"price: dear\n"}))

    assert [(p.rule, p.place.line, p.place.column) for p in found.problems] == [
        ("wrong-shape", 1, 8)
    ]
