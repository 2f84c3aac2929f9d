"""The languages of a text, side by side: the same numbers, links, paragraphs and list entries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from tashbeek_kit.checks.links import LINK, targets
from tashbeek_kit.checks.survey import Survey
from tashbeek_kit.problems import Problem

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬", "01234567890123456789.,")
_EASTERN = re.compile("[٠-٩۰-۹٫٬]")
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_THOUSANDS = re.compile(r",(?=\d{3}(?!\d))")
_LIST_ENTRY = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+", re.M)
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_NO_NUMBERS: frozenset[str] = frozenset()
_WRITTEN_OUT = 12
"""Up to here a language may write a number as a word."""


def unparallel_numbers(survey: Survey) -> Iterator[Problem]:
    """Warn of numbers that stand in one language only."""
    for spot in survey.texts:
        for first, second in _pairs(survey, spot.text.by_language):
            here, there = numbers(spot.text.get(first)), numbers(spot.text.get(second))
            if here == there:
                continue
            only_here, only_there = here - there, there - here
            if (only_here and only_there) or any(map(_is_large, only_here | only_there)):
                yield survey.warning(
                    "unparallel-numbers",
                    spot.path,
                    (*spot.keys, second),
                    first=first,
                    second=second,
                    first_numbers=_listed(here),
                    second_numbers=_listed(there),
                )


def unparallel_links(survey: Survey) -> Iterator[Problem]:
    """Find links that stand in one language only."""
    for spot in survey.texts:
        for first, second in _pairs(survey, spot.text.by_language):
            for one, other in ((first, second), (second, first)):
                there = targets(spot.text.get(other))
                for target in dict.fromkeys(targets(spot.text.get(one))):
                    if target not in there:
                        yield survey.error_in(
                            "unparallel-links",
                            spot,
                            one,
                            target,
                            first=one,
                            second=other,
                            found=target,
                        )


def unparallel_blocks(survey: Survey) -> Iterator[Problem]:
    """Warn of texts that are divided differently."""
    for spot in survey.texts:
        for first, second in _pairs(survey, spot.text.by_language):
            counts = blocks(spot.text.get(first)), blocks(spot.text.get(second))
            if counts[0] != counts[1]:
                yield survey.warning(
                    "unparallel-blocks",
                    spot.path,
                    (*spot.keys, second),
                    first=first,
                    second=second,
                    first_count=str(counts[0]),
                    second_count=str(counts[1]),
                )


def numbers(words: str) -> frozenset[str]:
    """Give the numbers of some words in western digits; those inside links do not count."""
    if not _DIGIT.search(words):
        return _NO_NUMBERS
    western = words.translate(_DIGITS) if _EASTERN.search(words) else words
    visible = _LIST_ENTRY.sub("", LINK.sub(r"\1", western))
    return frozenset(_THOUSANDS.sub("", number) for number in _NUMBER.findall(visible))


def blocks(words: str) -> int:
    """Count the paragraphs and list entries of some words."""
    if "\n" not in words:
        return 1
    count = 0
    for block in _BLANK_LINE.split(words.strip()):
        entries = len(_LIST_ENTRY.findall(block))
        count += entries + (not _LIST_ENTRY.match(block))
    return count


def _pairs(survey: Survey, words: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    return pairwise(code for code in survey.languages if code in words)


def _is_large(number: str) -> bool:
    return not number.isdigit() or int(number) > _WRITTEN_OUT


def _listed(found: frozenset[str]) -> str:
    return ", ".join(sorted(found, key=lambda number: (len(number), number))) or "—"
