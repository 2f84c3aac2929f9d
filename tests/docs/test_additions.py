"""What the developers' pages say to do by hand is noticed when somebody forgets it."""

from __future__ import annotations

import re

import pytest

from tashbeek_kit.language.locale import (
    interface_words,
    known_languages,
    problem_words,
)
from tashbeek_kit.model.figures import Figure
from tests.docs.samples import ROOT, question_kinds
from tests.records import kinds_of

OTHERS = [code for code in known_languages() if code != "en"]


@pytest.mark.parametrize("language", known_languages())
def test_every_kind_of_question_has_a_name(language: str) -> None:
    words = interface_words(language)

    unnamed = [kind for kind in question_kinds() if f"question-kind.{kind}" not in words]

    assert unnamed == []


@pytest.mark.parametrize("language", known_languages())
def test_every_kind_of_figure_has_a_row(language: str) -> None:
    guide = (ROOT / "docs" / language / "guides" / "authors.md").read_text(encoding="utf-8")
    figures = guide.split("{#figures}")[1].split("\n## ")[0]

    _, *rows = re.findall(r"^\| `([a-z]+)` \|", figures, re.M)
    assert rows == list(kinds_of(Figure))


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_the_same_words_as_english(language: str) -> None:
    assert sorted(interface_words(language)) == sorted(interface_words("en"))
    assert sorted(problem_words(language)) == sorted(problem_words("en"))
