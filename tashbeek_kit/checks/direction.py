"""What no renderer can put in the right direction by itself, so that the author must."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from tashbeek_kit.checks.survey import Survey
from tashbeek_kit.checks.wordings import around, visible
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.problems import Problem

_CONTROL = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# Most texts hold none of these, and need no more than one look.
_SUSPECT = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069()«»\\[\\]<>–—←-⇿⟵-⟿➔➙-➾-]")
_RANGE = re.compile(
    r"(?<![\d/.:+\-–−×÷*=])(?<!\d )(\d{1,4}(?:[.,٫]\d+)?)\s?[-–—]\s?(\d{1,4}(?:[.,٫]\d+)?)"
    r"(?![\d/:\-–])(?!\.\d)(?!\s*[=×÷*+])(?! \d)"
)
_ARROW = re.compile(r"[←-⇿⟵-⟿➔➙-➾]|<?[-=]+>|<-+")
_LIST_SIGN = re.compile(r"^\s*(?:[-*+]|[^\W_]{1,2}[.)])\s", re.M)
_BRACKETS = {"(": ")", "«": "»", "[": "]"}
_CLOSING = {closing: opening for opening, closing in _BRACKETS.items()}

Finding = tuple[str, str, str, str]
"""The rule, what was found, the words around it, and what to write instead."""


def directions(survey: Survey) -> Iterator[Problem]:
    """Find marks, ranges, arrows and single brackets that would turn round."""
    locales = {code: Locale(code) for code in survey.languages}
    for spot in survey.texts:
        for language, words in spot.text.by_language.items():
            if language in locales and _SUSPECT.search(words):
                for rule, found, near, fix in findings(words, locales[language]):
                    yield survey.error_in(
                        rule, spot, language, near, found=found, near_words=near, fix=fix
                    )


@lru_cache(maxsize=1 << 15)
def findings(words: str, locale: Locale) -> tuple[Finding, ...]:
    """Give what would turn round in some words."""
    found = [
        ("bidi-control", f"U+{ord(match[0]):04X}", _around(words, match), "")
        for match in _CONTROL.finditer(words)
    ]
    if locale.direction == "rtl":
        seen = visible(words)
        found += [
            ("bidi-range", match[0], match[0], locale.t("range", least=match[1], most=match[2]))
            for match in _RANGE.finditer(seen)
        ]
        found += [
            ("bidi-arrow", match[0], around(words, *match.span()), "")
            for match in _ARROW.finditer(seen)
        ]
        found += [
            ("bidi-brackets", words[index], around(words, index, index + 1), "")
            for index in single_brackets(seen)
        ]
    return tuple(dict.fromkeys(found))


def single_brackets(words: str) -> Iterator[int]:
    """Give the index of each bracket without its other half in the same paragraph."""
    for block in re.finditer(r"(?:.+\n?)+", _LIST_SIGN.sub(lambda m: " " * len(m[0]), words)):
        open_ones: list[tuple[str, int]] = []
        for offset, sign in enumerate(block[0]):
            if sign in _BRACKETS:
                open_ones.append((sign, block.start() + offset))
            elif sign in _CLOSING:
                if open_ones and open_ones[-1][0] == _CLOSING[sign]:
                    open_ones.pop()
                else:
                    yield block.start() + offset
        yield from (index for _, index in open_ones)


def _around(words: str, match: re.Match[str]) -> str:
    return _CONTROL.sub("", around(words, *match.span()))
