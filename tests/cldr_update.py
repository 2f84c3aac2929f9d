"""What CLDR says of each language, as Babel has it, written to `language/<code>/cldr.yaml`.

Run it with `python -m tests.cldr_update [CODE…]`; without a code it does every language. A test
holds what a locale says against Babel, and fails when Babel has newer data.
"""

from __future__ import annotations

import sys

import yaml
from babel import Locale as BabelLocale
from babel.dates import DateTimePattern, parse_pattern

from tashbeek_kit.adapters.files import write_text
from tashbeek_kit.language.files import FOLDER
from tashbeek_kit.language.locale import known_languages

REGIONS = {"en": "en_GB"}
"""Whose dates a language writes, where its interface words are those of one country."""
MONTH = "LLLL y"
"""CLDR's pattern of a month with its year, the name as it stands alone."""
_HEAD = """\
# Data of Unicode's CLDR, © Unicode, Inc., under the Unicode licence v3 (unicode.org/license.txt).
# Written by `python -m tests.cldr_update`, not by hand.
"""
_PLACEHOLDERS = {
    "d": "{day}",
    "dd": "{day:02}",
    "M": "{month_number}",
    "MMMM": "{month}",
    "LLLL": "{month}",
    "y": "{year}",
}
"""What stands for each field of a pattern; a KeyError names one that no language had so far."""
_CATEGORIES = ("zero", "one", "two", "few", "many")


def content(code: str) -> str:
    """Give the file of a language."""
    locale = BabelLocale.parse(code)
    dates = BabelLocale.parse(REGIONS.get(code, code))
    rules = locale.plural_form.rules
    language = {
        "direction": locale.text_direction,
        "plurals": {name: rules[name] for name in _CATEGORIES if name in rules},
        "day": _date_words(dates, dates.date_formats["long"]),
        "month": _date_words(dates, parse_pattern(MONTH)),
    }
    return _HEAD + yaml.safe_dump(language, allow_unicode=True, sort_keys=False, width=1000)


def _date_words(locale: BabelLocale, pattern: DateTimePattern) -> dict[str, object]:
    names = locale.months["stand-alone" if "LLLL" in pattern.pattern else "format"]["wide"]
    return {
        "pattern": str(pattern.format) % _PLACEHOLDERS,
        "months": [names[number] for number in range(1, 13)],
    }


if __name__ == "__main__":
    for language_code in sys.argv[1:] or known_languages():
        write_text(FOLDER / language_code / "cldr.yaml", content(language_code))
