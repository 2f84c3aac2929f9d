"""Guesses by spelling: the vectors are shared with the twin in TypeScript."""

from __future__ import annotations

import pytest

from tashbeek_kit.search.analyses import analyses, light_stem
from tests.case_files import CASES

ROWS = [
    row.split("\t")
    for row in (CASES / "search/analyses.tsv").read_text(encoding="utf-8").splitlines()[1:]
]


@pytest.mark.parametrize(("word", "guess", "stem"), ROWS)
def test_word_is_guessed_to_be_a_form(word: str, guess: str, stem: str) -> None:
    assert guess in analyses(word)
    assert light_stem(word) == stem


@pytest.mark.parametrize("word", ["خطه", "يد", "ولد", "هد"])
def test_two_letters_are_never_left(word: str) -> None:
    assert all(len(guess) > 2 for guess in analyses(word))
