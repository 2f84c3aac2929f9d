"""What a locale says of plurals, direction and dates, held against Babel; it loads none itself."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from babel import Locale as BabelLocale
from babel.dates import format_date

from tashbeek_kit.language.files import FOLDER
from tashbeek_kit.language.locale import Locale, known_languages
from tests.cldr_update import MONTH, REGIONS, content

COUNTS = (*range(1201), 10_000, 123_456, 1_000_000, 1_000_001, 2_000_003, 10**9 + 11, -1, -3)
DAYS = [
    date(year, month, day)
    for year in (987, 1999, 2026)
    for month in range(1, 13)
    for day in (1, 9, 28)
]
every_language = pytest.mark.parametrize("code", known_languages())

_ORDINARY_USE = """
import sys
from datetime import date
from tashbeek_kit.language import wording
from tashbeek_kit.language.locale import Locale

locale = Locale("ar")
locale.plural(3), locale.direction, locale.day(date(2026, 7, 8)), locale.moment("2026-07")
print([name for name in sys.modules if name.startswith("babel")])
"""


@every_language
def test_plurals_are_those_of_cldr(code: str) -> None:
    form = BabelLocale.parse(code).plural_form

    assert [Locale(code).plural(n) for n in COUNTS] == [form(n) for n in COUNTS]


@every_language
def test_direction_is_that_of_cldr(code: str) -> None:
    assert Locale(code).direction == BabelLocale.parse(code).text_direction


@every_language
def test_days_are_written_as_in_cldr(code: str) -> None:
    expected = [format_date(day, "long", locale=REGIONS.get(code, code)) for day in DAYS]

    assert [Locale(code).day(day) for day in DAYS] == expected
    assert [Locale(code).moment(day.isoformat()) for day in DAYS] == expected


@every_language
def test_months_are_written_as_in_cldr(code: str) -> None:
    expected = [format_date(day, MONTH, locale=REGIONS.get(code, code)) for day in DAYS]

    assert [Locale(code).moment(day.isoformat()[:7]) for day in DAYS] == expected


@every_language
def test_the_file_is_what_the_command_writes(code: str) -> None:
    """Run `python -m tests.cldr_update` when this fails, and read the difference."""
    assert (FOLDER / code / "cldr.yaml").read_text(encoding="utf-8") == content(code)


def test_a_language_without_the_file_is_told_how_to_get_it() -> None:
    with pytest.raises(FileNotFoundError, match=r"`python -m tests\.cldr_update xx` writes it"):
        _ = Locale("xx").direction


def test_ordinary_use_loads_no_babel(repository: Path) -> None:
    command = [sys.executable, "-c", _ORDINARY_USE]
    done = subprocess.run(command, cwd=repository, check=True, capture_output=True, text=True)

    assert done.stdout.strip() == "[]"
