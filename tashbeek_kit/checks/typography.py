"""How words are typed: Arabic punctuation, letters as letters, single spaces."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from tashbeek_kit.checks.survey import Survey
from tashbeek_kit.checks.wordings import ARABIC, around, visible
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.problems import Problem

_SIGNS = str.maketrans(",;?", "،؛؟")
_PUNCTUATION = re.compile(rf"(?<=[{ARABIC}»)])[,;?](?!\d)|[,;?](?=\s+[{ARABIC}«])")
_OPENING_QUOTE = re.compile(rf"\"(?=[{ARABIC}])")
_CLOSING_QUOTE = re.compile(rf"(?<=[{ARABIC}])\"")
_TATWEEL = re.compile("\u0640+")
_ABBREVIATED_H = re.compile(rf"(?<![{ARABIC}])ه\u0640(?![{ARABIC}])")
# Whole words that Unicode has as one sign, and ornate brackets, stay.
_SHAPE = re.compile("[\ufb50-\ufd3d\ufd50-\ufdf1\ufe70-\ufefc]+")
_DOUBLE_SPACE = re.compile(r"(?<=[^\s|])[ \u00a0]{2,}(?=[^\s|])")
_SUSPECT = re.compile(
    '[,;?"\u0640\u0300-\u036f\u0653-\u0655\ufb50-\ufdf1\ufe70-\ufefc]|[ \u00a0]{2}'
)

Finding = tuple[str, str, str, str]
"""The rule, what was found, the words around it, and those words mended."""


def typography(survey: Survey) -> Iterator[Problem]:
    """Warn of what is typed otherwise than a reader, a search or a screen reader needs it."""
    is_arabic = {code: Locale(code).direction == "rtl" for code in survey.languages}
    for spot in survey.texts:
        for language, words in spot.text.by_language.items():
            if not _SUSPECT.search(words):
                continue
            for rule, found, near, fix in findings(words, is_arabic=is_arabic.get(language, False)):
                yield survey.warning_in(
                    rule, spot, language, near, found=found, near_words=near, fix=fix
                )


@lru_cache(maxsize=1 << 15)
def findings(words: str, *, is_arabic: bool) -> tuple[Finding, ...]:
    """Give what is wrong with how some words are typed."""
    found = list(_anywhere(words))
    if is_arabic:
        found += _in_arabic(words)
    return tuple(dict.fromkeys(found))


def _anywhere(words: str) -> Iterator[Finding]:
    for match in _DOUBLE_SPACE.finditer(words):
        near = around(words, *match.span())
        yield "double-space", match[0], near, _DOUBLE_SPACE.sub(" ", near)
    # Vowel marks in another order are the same text; two signs that make one letter are not.
    if len(unicodedata.normalize("NFC", words)) != len(words):
        for word in words.split():
            mended = unicodedata.normalize("NFC", word)
            if len(mended) != len(word):
                yield "unnormalised-text", word, word, mended


def _in_arabic(words: str) -> Iterator[Finding]:
    seen = visible(words)
    for match in _PUNCTUATION.finditer(seen):
        near = around(words, *match.span())
        yield "arabic-punctuation", match[0], near, near.translate(_SIGNS)
    quotes = list(_OPENING_QUOTE.finditer(seen)) or list(_CLOSING_QUOTE.finditer(seen))
    for match in quotes:
        yield "arabic-quotes", match[0], around(words, *match.span()), ""
    stretched = _ABBREVIATED_H.sub("  ", seen)
    for match in _TATWEEL.finditer(stretched):
        near = around(words, *match.span())
        yield "arabic-tatweel", match[0], near, _TATWEEL.sub("", near)
    for match in _SHAPE.finditer(seen):
        near = around(words, *match.span())
        yield "arabic-presentation-form", match[0], near, unicodedata.normalize("NFKC", near)
