"""Numbers, dates, letters and times of a language."""

from __future__ import annotations

from datetime import date

import pytest

from tashbeek_kit.language.locale import Digits, Locale, interface_name, known_languages

ARABIC, ENGLISH = Locale("ar"), Locale("en")
INDIC = Locale("ar", "arab")


@pytest.mark.parametrize(
    ("value", "latn", "arab"),
    [
        (0, "0", "٠"),
        (2026, "2026", "٢٠٢٦"),
        (0.4, "0.4", "٠٫٤"),
        (1.25, "1.25", "١٫٢٥"),
        (4.0, "4", "٤"),
        (2500000.0, "2500000", "٢٥٠٠٠٠٠"),
        (12345.75, "12345.75", "١٢٣٤٥٫٧٥"),
    ],
)
def test_numbers_keep_their_digits_and_never_grow_an_exponent(
    value: float, latn: str, arab: str
) -> None:
    assert ARABIC.number(value) == ENGLISH.number(value) == latn
    assert INDIC.number(value) == arab


@pytest.mark.parametrize(
    ("value", "latn", "arab"),
    [
        (400, "400", "٤٠٠"),
        (2400, "2,400", "٢٬٤٠٠"),
        (-1234567.5, "-1,234,567.5", "-١٬٢٣٤٬٥٦٧٫٥"),
    ],
)
def test_amounts_have_their_thousands_apart(value: float, latn: str, arab: str) -> None:
    assert ARABIC.amount(value) == ENGLISH.amount(value) == latn
    assert INDIC.amount(value) == arab


def test_an_amount_has_its_unit_after_it() -> None:
    assert ENGLISH.amount(2400, "dinars") == "2,400 dinars"
    assert ARABIC.amount(48, "ساعة") == "48 ساعة"
    assert ENGLISH.amount(20, "%") == ARABIC.amount(20, "%") == "20%"


@pytest.mark.parametrize(
    ("locale", "words"),
    [(ARABIC, "8 يوليو 2026"), (INDIC, "٨ يوليو ٢٠٢٦"), (ENGLISH, "8 July 2026")],
)
def test_dates_are_in_words_without_marks_of_direction(locale: Locale, words: str) -> None:
    assert locale.day(date(2026, 7, 8)) == words


@pytest.mark.parametrize(
    ("least", "most", "arabic", "english"),
    [
        (1, 1, "دقيقة واحدة", "1 minute"),
        (2, 2, "دقيقتان", "2 minutes"),
        (10, 10, "10 دقائق", "10 minutes"),
        (11, 11, "11 دقيقة", "11 minutes"),
        (0, 1, "من 0 إلى دقيقة واحدة", "0 to 1 minutes"),
        (1, 2, "من 1 إلى دقيقتين", "1 to 2 minutes"),
        (5, 10, "من 5 إلى 10 دقائق", "5 to 10 minutes"),
        (10, 15, "من 10 إلى 15 دقيقة", "10 to 15 minutes"),
        (45, 100, "من 45 إلى 100 دقيقة", "45 to 100 minutes"),
    ],
)
def test_minutes_are_said_in_words(least: int, most: int, arabic: str, english: str) -> None:
    assert ARABIC.minutes(least, most) == arabic
    assert ENGLISH.minutes(least, most) == english


def test_letters_are_those_of_the_language_and_numbers_follow_them() -> None:
    assert " ".join(ARABIC.letter(n) for n in range(12)) == "أ ب ج د هـ و ز ح ط ي 11 12"
    assert " ".join(ENGLISH.letter(n) for n in range(12)) == "A B C D E F G H I J 11 12"
    assert INDIC.letter(10) == "١١"


@pytest.mark.parametrize(
    ("code", "digits", "tag"),
    [
        ("ar", "latn", "ar-u-nu-latn"),
        ("ar", "arab", "ar-u-nu-arab"),
        ("en", "latn", "en-u-nu-latn"),
    ],
)
def test_tag_says_the_digits(code: str, digits: Digits, tag: str) -> None:
    assert Locale(code, digits).tag == tag


def test_direction_is_that_of_the_script() -> None:
    assert (ARABIC.direction, ENGLISH.direction) == ("rtl", "ltr")


@pytest.mark.parametrize(
    ("written", "arabic", "english"),
    [
        ("2022-06-13", "13 يونيو 2022", "13 June 2022"),
        ("2022-06", "يونيو 2022", "June 2022"),
        ("2022", "2022", "2022"),
        ("2015 / 2024", "2015 / 2024", "2015 / 2024"),
        ("2022-13", "2022-13", "2022-13"),
        ("2022-02-30", "2022-02-30", "2022-02-30"),
        ("", "", ""),
    ],
)
def test_a_date_may_lack_its_day(written: str, arabic: str, english: str) -> None:
    assert (ARABIC.moment(written), ENGLISH.moment(written)) == (arabic, english)


def test_a_date_without_its_day_takes_the_digits_of_its_language() -> None:
    assert Locale("ar", "arab").moment("2022-06") == "يونيو ٢٠٢٢"


def test_lists_are_joined_as_the_language_joins_them() -> None:
    assert ARABIC.join(("ماء", "هواء")) == "ماء، هواء"
    assert ENGLISH.join(("water", "air")) == "water, air"


def test_languages_are_called_by_their_own_name() -> None:
    assert [interface_name(code) for code in (*known_languages(), "xx")] == [
        "العربية",
        "English",
        "xx",
    ]


def test_a_gap_may_be_called_key() -> None:
    assert ENGLISH.t("nav.version", version="1", key="x") == "Version 1"
