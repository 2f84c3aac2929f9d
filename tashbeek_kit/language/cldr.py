"""What Unicode's CLDR says of a language, from `<code>/cldr.yaml`: direction, plurals, dates."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache
from typing import Literal, TypedDict

from tashbeek_kit.language.files import read_file

Direction = Literal["ltr", "rtl"]

_CONDITION = re.compile(r"([a-z])(?: mod (\d+))?( not)? in ([\d.,]+)")


class _DateWords(TypedDict):
    pattern: str
    months: list[str]


class _Language(TypedDict):
    direction: Direction
    plurals: Mapping[str, str]
    day: _DateWords
    month: _DateWords


@cache
def direction(code: str) -> Direction:
    """Give the direction of writing."""
    return _language(code)["direction"]


@lru_cache(maxsize=1 << 12)
def plural(count: int, code: str) -> str:
    """Give the plural category of a whole number."""
    rules = _language(code)["plurals"].items()
    return next((category for category, rule in rules if _holds(rule, abs(count))), "other")


def day(value: date, code: str) -> str:
    """Write a date in words, in digits 0–9."""
    return _date(value, _language(code)["day"])


def month(value: date, code: str) -> str:
    """Write a date's month and year in words, in digits 0–9."""
    return _date(value, _language(code)["month"])


def _date(value: date, words: _DateWords) -> str:
    name = words["months"][value.month - 1]
    return words["pattern"].format(
        day=value.day, month=name, month_number=value.month, year=value.year
    )


def _holds(rule: str, count: int) -> bool:
    return any(
        all(_is_met(condition, count) for condition in case.split(" and "))
        for case in rule.split(" or ")
    )


def _is_met(condition: str, count: int) -> bool:
    if not (parts := _CONDITION.fullmatch(condition)):
        raise ValueError(condition)
    operand, modulus, is_negated, ranges = parts.groups()
    # `n` and `i` are the number itself; the others tell of fractions, which a count has not.
    value = count if operand in "ni" else 0
    if modulus:
        value %= int(modulus)
    return _is_among(value, ranges) != bool(is_negated)


def _is_among(value: int, ranges: str) -> bool:
    bounds = (part.split("..") for part in ranges.split(","))
    return any(int(ends[0]) <= value <= int(ends[-1]) for ends in bounds)


@cache
def _language(code: str) -> _Language:
    try:
        language: _Language = read_file(code, "cldr.yaml")
    except FileNotFoundError as missing:
        missing.add_note(f"`python -m tests.cldr_update {code}` writes it.")
        raise
    return language
