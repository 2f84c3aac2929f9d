"""Two languages stand beside each other by key."""

from __future__ import annotations

from tashbeek_kit.outputs.print.lowering.edition import Row, Section
from tashbeek_kit.outputs.print.parallel import join, pairs


def rows(keys: str) -> tuple[Row, ...]:
    return tuple(Row(key, {"kind": "paragraph", "text": key}) for key in keys.split())


def test_rows_of_the_same_key_are_paired() -> None:
    found = pairs(rows("a b c"), rows("a b c"))

    assert [(one and one.key, other and other.key) for one, other in found] == [
        ("a", "a"),
        ("b", "b"),
        ("c", "c"),
    ]


def test_a_row_without_a_partner_stands_alone() -> None:
    found = pairs(rows("a b c"), rows("a x c"))

    assert [(one and one.key, other and other.key) for one, other in found] == [
        ("a", "a"),
        ("b", None),
        (None, "x"),
        ("c", "c"),
    ]


def test_a_plan_takes_a_page_for_each_language() -> None:
    plan = Section("plan-1", "plan", "Plan", rows("plan"), alone=True)

    joined = join(((plan,), (plan,)))

    assert [section["languages"] for section in joined] == [[0], [1]]


def test_a_lesson_shares_its_pages() -> None:
    lesson = Section("lesson-soil", "lesson", "Soil", rows("a b"))

    (section,) = join(((lesson,), (lesson,)))

    assert section["languages"] == [0, 1]
    assert section["landscape"] is True
