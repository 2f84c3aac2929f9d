"""The curriculum is written in its own words."""

from __future__ import annotations

from tashbeek_kit.checks.walk import walk
from tashbeek_kit.model.text import Text
from tests.curriculum.kit import curriculum
from tests.curriculum.own_words import borrowed, known_runs, runs

SENTENCE = "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة"


def test_no_run_of_eight_words_is_the_documents() -> None:
    known = known_runs()

    found = {
        f"{spot.path} {'.'.join(map(str, spot.keys))}": runs_found
        for spot in walk(curriculum())
        if isinstance(spot.value, Text) and (runs_found := borrowed(spot.value.get("ar"), known))
    }

    assert len(known) > 400
    assert found == {}


def test_a_borrowed_run_is_found_whatever_its_spelling() -> None:
    known = frozenset(digest for _, digest in runs(SENTENCE))

    assert borrowed("قبل ذلك " + SENTENCE.replace("أربعة", "اربعه"), known) != []


def test_a_quotation_is_not_borrowed() -> None:
    known = frozenset(digest for _, digest in runs(SENTENCE))

    assert borrowed(f"تقول الوثيقة: «{SENTENCE}».", known) == []
    assert borrowed(f"تقول الوثيقة:\n\n> {SENTENCE}\n", known) == []
