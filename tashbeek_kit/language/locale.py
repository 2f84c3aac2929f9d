"""A language as outputs use it: direction, digits, plurals, letters, and the interface's words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Literal

from tashbeek_kit.frozen import Frozen
from tashbeek_kit.language import cldr
from tashbeek_kit.language.files import FOLDER, read_file

Direction = cldr.Direction
Digits = Literal["latn", "arab"]
Words = Mapping[str, str | Mapping[str, str]]

_TO_ARAB = str.maketrans("0123456789.", "٠١٢٣٤٥٦٧٨٩٫")
_CLOSE_UNITS = ("%", "٪")
_PARTIAL_DATE = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?")


class Locale(Frozen):
    """One language of a kit."""

    code: str
    digits: Digits = "latn"

    @property
    def direction(self) -> Direction:
        """Direction of reading."""
        return cldr.direction(self.code)

    @property
    def tag(self) -> str:
        """BCP 47 tag with the digits spelt out, such as `ar-u-nu-latn`."""
        return f"{self.code}-u-nu-{self.digits}"

    @property
    def name(self) -> str:
        """The language's name in itself, for the language switch."""
        return self.t("language.name")

    def t(self, key: str, /, **values: str | int) -> str:
        """Give the words for a key, with values filled in; `count` chooses the plural."""
        entry = interface_words(self.code)[key]
        if not isinstance(entry, str):
            entry = entry.get(self.plural(int(values["count"])), entry["other"])
        shown = {name: self._shown(value) for name, value in values.items()}
        return entry.format(**shown) if shown else entry

    def has(self, key: str) -> bool:
        """Say whether the interface has words for a key."""
        return key in interface_words(self.code)

    def plural(self, count: int) -> str:
        """Give the CLDR plural category of a count: zero, one, two, few, many or other."""
        return cldr.plural(count, self.code)

    def number(self, value: int | float) -> str:
        """Write a number in the language's digits, never with an exponent."""
        words = f"{value:f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
        return self._in_digits(words)

    def amount(self, value: int | float, unit: str = "") -> str:
        """Write how much, as in running text: thousands apart, a unit after a space, % at once."""
        words = f"{value:,f}".rstrip("0").rstrip(".") if isinstance(value, float) else f"{value:,}"
        if self.digits == "arab":
            words = words.replace(",", "٬").translate(_TO_ARAB)
        return f"{words}{unit}" if unit in _CLOSE_UNITS else f"{words} {unit}".strip()

    def day(self, value: date) -> str:
        """Write a date in words."""
        words = cldr.day(value, self.code)
        return self._in_digits(words)

    def moment(self, written: str) -> str:
        """Write a date of which perhaps only the year or the month is known; keep other words."""
        if not (found := _PARTIAL_DATE.fullmatch(written)):
            return self._in_digits(written)
        try:
            first = date(int(found[1]), int(found[2]), int(found[3] or 1))
        except ValueError:
            return written
        return self.day(first) if found[3] else self._month(first)

    def minutes(self, least: int, most: int) -> str:
        """Write a time in minutes; a range is put in words, so that no neighbour can flip it."""
        if least == most:
            return self.t("minutes", count=most)
        return self.t("minutes-range", least=least, count=most)

    def letter(self, index: int) -> str:
        """Give the letter of an option, counted from 0; numbers follow when letters run out."""
        letters = self.t("letters").split()
        return letters[index] if index < len(letters) else self.number(index + 1)

    def join(self, words: tuple[str, ...]) -> str:
        """Join words as a list in a sentence would be written."""
        return self.t("list.separator").join(words)

    def _month(self, value: date) -> str:
        words = cldr.month(value, self.code)
        return self._in_digits(words)

    def _in_digits(self, words: str) -> str:
        return words.translate(_TO_ARAB) if self.digits == "arab" else words

    def _shown(self, value: str | int) -> str:
        return self.number(value) if isinstance(value, int) else value


@cache
def interface_words(code: str) -> Words:
    """Read a language's interface words, flat, with keys such as `quiz.retry`."""
    return _read(code, "ui.yaml")


@cache
def problem_words(code: str) -> Words:
    """Read a language's words for problems, flat: `<rule>.sentence`, `<rule>.hint`."""
    return _read(code, "problems.yaml")


def interface_name(code: str) -> str:
    """Give a language's name in itself; its code where the interface does not speak it."""
    if code not in known_languages():
        return code
    return str(interface_words(code)["language.name"])


def known_languages() -> tuple[str, ...]:
    """List the codes of the languages that the interface speaks."""
    return tuple(sorted(p.parent.name for p in FOLDER.glob("*/ui.yaml")))


PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})


def _read(code: str, name: str) -> Words:
    return dict(_flat(read_file(code, name), ""))


def _flat(tree: Mapping[str, object], prefix: str) -> list[tuple[str, str | Mapping[str, str]]]:
    pairs: list[tuple[str, str | Mapping[str, str]]] = []
    for key, value in tree.items():
        name = f"{prefix}{key}"
        if isinstance(value, str):
            pairs.append((name, value))
        elif isinstance(value, Mapping):
            if "other" in value and set(value) <= PLURALS:
                pairs.append((name, {str(k): str(v) for k, v in value.items()}))
            else:
                pairs.extend(_flat(value, f"{name}."))
    return pairs
