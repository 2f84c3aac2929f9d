"""A learner's booklet carries no answer: neither on its pages nor in what they are made of."""

from __future__ import annotations

import json
from itertools import product

import pytest

from tashbeek_kit.document.booklets import BookletKind
from tashbeek_kit.outputs.print.typeset import lower, typeset
from tests.outputs.print.extraction import read_pdfium
from tests.outputs.print.sample_words import LOCALES, SECRET
from tests.outputs.print.samples import booklet

LEARNERS: tuple[BookletKind, ...] = ("handout", "workbook", "cards", "tests")
TRAINERS: tuple[BookletKind, ...] = ("guide", "key")
ANSWERS = ("correct", "why", "places", "accept", "model", "rubric", "explanation", "hints")
MARK = SECRET.strip()


@pytest.mark.parametrize(("kind", "code"), tuple(product(LEARNERS, LOCALES)))
def test_a_learner_gets_no_answer(kind: BookletKind, code: str) -> None:
    booklets, locales = (booklet(kind, code),), (LOCALES[code],)

    values = json.dumps(lower(booklets, locales)["sections"], ensure_ascii=False)

    assert MARK not in values
    assert not [name for name in ANSWERS if f'"{name}":' in values]
    assert '"kind": "note"' not in values
    assert MARK not in read_pdfium(typeset(booklets, locales))


@pytest.mark.parametrize(("kind", "code"), tuple(product(TRAINERS, LOCALES)))
def test_a_trainer_gets_the_answers(kind: BookletKind, code: str) -> None:
    booklets, locales = (booklet(kind, code),), (LOCALES[code],)

    assert MARK in read_pdfium(typeset(booklets, locales))
