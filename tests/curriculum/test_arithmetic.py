"""Every sum in the curriculum is right."""

from __future__ import annotations

import pytest

from tashbeek_kit.checks.walk import walk
from tashbeek_kit.model.text import Text
from tests.curriculum.arithmetic import sums
from tests.curriculum.kit import curriculum


def test_every_sum_in_a_text_is_right() -> None:
    found = [
        (f"{spot.path} {'.'.join(map(str, spot.keys))} {language}", words, is_right)
        for spot in walk(curriculum())
        if isinstance(spot.value, Text)
        for language, text in spot.value.by_language.items()
        for words, is_right in sums(text)
    ]

    assert len(found) > 20
    assert [(where, words) for where, words, is_right in found if not is_right] == []


@pytest.mark.parametrize(
    ("text", "is_right"),
    [
        ("6 ÷ 15 = 0.40", True),
        ("31 ÷ 15 = 2.07", True),
        ("0 + 1 + 1 + 2 = 5", False),
        ("6,000 × 30 ÷ 100 = 1,800", True),
        ("30 ÷ 40 = 75%", True),
    ],
)
def test_a_sum_is_worked_out_again(text: str, *, is_right: bool) -> None:
    assert list(sums(text)) == [(text, is_right)]
