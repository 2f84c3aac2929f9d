"""The words of a booklet can be found in its PDF with the search of Chrome and Edge."""

from __future__ import annotations

from itertools import product
from typing import get_args

import pytest

from tashbeek_kit.document.booklets import BookletKind
from tashbeek_kit.outputs.print.typeset import lower, typeset
from tests.outputs.print.extraction import missing, read_pdfium, share_found, words_in, words_of
from tests.outputs.print.sample_words import LOCALES
from tests.outputs.print.samples import booklet

KINDS: tuple[BookletKind, ...] = get_args(BookletKind)


@pytest.mark.parametrize(("kind", "codes"), tuple(product(KINDS, (("ar",), ("ar", "en")))))
def test_arabic_words_are_found(kind: BookletKind, codes: tuple[str, ...]) -> None:
    booklets = tuple(booklet(kind, code) for code in codes)
    locales = tuple(LOCALES[code] for code in codes)
    wanted = words_of(" ".join(words_in(lower(booklets, locales)["sections"])))

    text = read_pdfium(typeset(booklets, locales))

    assert share_found(wanted, text) >= 0.95, missing(wanted, text)[:20]


def test_a_vowelled_word_is_told_in_its_own_order() -> None:
    text = read_pdfium(typeset((booklet("handout", "ar"),), (LOCALES["ar"],)))

    assert "سريعًا" in text
    assert "الحيّ" in text
