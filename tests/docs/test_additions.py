"""What the developers' pages say to do by hand is noticed when somebody forgets it."""

from __future__ import annotations

import pytest

from tashbeek_kit.language.locale import (
    interface_words,
    known_languages,
    problem_words,
)
from tests.docs.samples import question_kinds

OTHERS = [code for code in known_languages() if code != "en"]


@pytest.mark.parametrize("language", known_languages())
def test_every_kind_of_question_has_a_name(language: str) -> None:
    words = interface_words(language)

    unnamed = [kind for kind in question_kinds() if f"question-kind.{kind}" not in words]

    assert unnamed == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_the_same_words_as_english(language: str) -> None:
    assert sorted(interface_words(language)) == sorted(interface_words("en"))
    assert sorted(problem_words(language)) == sorted(problem_words("en"))
