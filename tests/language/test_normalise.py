"""Folding of Arabic spelling, held to the same vectors as its twin in the browser."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tashbeek_kit.language.arabic import normalise

CASES: list[tuple[str, str]] = [
    tuple(case)
    for case in yaml.safe_load(
        (Path(__file__).parents[1] / "cases/normalise.yaml").read_text(encoding="utf-8")
    )
]


@pytest.mark.parametrize(("written", "folded"), CASES)
def test_spelling_is_folded(written: str, folded: str) -> None:
    assert normalise(written) == folded


@pytest.mark.parametrize(("written", "_folded"), CASES)
def test_folding_twice_changes_nothing(written: str, _folded: str) -> None:
    assert normalise(normalise(written)) == normalise(written)
