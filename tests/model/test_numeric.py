"""Numbers as answers."""

from __future__ import annotations

import pytest

from tashbeek_kit.model.questions.numeric import decimal


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (4.0, "4"),
        (-3.0, "-3"),
        (4.32, "4.32"),
        (2500000.0, "2500000"),
        (1e-07, "0.0000001"),
        (1e22, "10000000000000000000000"),
    ],
)
def test_answer_is_written_without_an_exponent_or_needless_zeros(
    number: float, written: str
) -> None:
    assert decimal(number) == written
