"""The words of the interface: the same keys and gaps in every language, none missing, none idle."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

import tashbeek_kit
from tashbeek_kit.language.locale import Locale, interface_words, known_languages
from tests.case_files import LANGUAGES, case_names, read_case

PACKAGE = Path(tashbeek_kit.__file__).parent
NUMBERS = (0, 1, 2, 3, 11, 100)
OTHERS = tuple(code for code in known_languages() if code != "en")
CATEGORIES = {
    "ar": {"one", "two", "few", "many", "other"},
    "en": {"one", "other"},
}
COUNTED = sorted(key for key, entry in interface_words("en").items() if not isinstance(entry, str))
_SUFFIXES = {".py", ".html", ".typ", ".ts", ".css"}
_CALL = re.compile(r"""\bt\(\s*f?["']([a-z][\w.-]*)["']""")
_PREFIX = re.compile(r"""f["']([a-z][\w.-]*\.)\{|["']([a-z][\w.-]*\.)["']\s*[~+]""")
_SHIPPED = ("script.", "search.")
"""Sections that reach the page whole, so that no key of theirs is named in the sources."""


@pytest.mark.parametrize("code", OTHERS)
def test_keys_are_the_same(code: str) -> None:
    assert set(interface_words(code)) == set(interface_words("en"))


@pytest.mark.parametrize("code", OTHERS)
def test_gaps_are_the_same(code: str) -> None:
    ours, english = interface_words(code), interface_words("en")

    differing = {
        key for key in ours.keys() & english.keys() if _gaps(code, key) != _gaps("en", key)
    }

    assert differing == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_counted_words_have_the_forms_of_their_language(code: str) -> None:
    lacking = {
        key: CATEGORIES[code] - set(entry)
        for key, entry in interface_words(code).items()
        if not isinstance(entry, str)
        and not key.endswith("-range")
        and CATEGORIES[code] - set(entry)
    }

    assert lacking == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_arabic_word_is_stretched_by_hand(code: str) -> None:
    stretched = [key for key in interface_words(code) if "ــ" in _words(code, key)]

    assert stretched == []


def test_every_key_that_the_code_asks_for_exists() -> None:
    asked = {key for text in _sources() for key in _CALL.findall(text) if not key.endswith(".")}
    known = set(interface_words("en"))

    assert sorted(key for key in asked if not {key, f"print.{key}"} & known) == []


def test_every_key_is_asked_for() -> None:
    everything = "\n".join(_sources())
    prefixes = {a or b for a, b in _PREFIX.findall(everything)}
    named = set(re.findall(r"[a-z][\w-]*(?:\.[\w-]+)*", everything))

    idle = [
        key
        for key in interface_words("en")
        if key not in named and not key.startswith((*prefixes, *_SHIPPED))
    ]

    assert idle == []


@pytest.mark.parametrize("key", COUNTED)
def test_counted_words_agree_with_their_number(key: str) -> None:
    cases = {name: numbers for file in case_names("plurals") for name, numbers in _plurals(file)}

    said = {code: {n: _said(code, key, n) for n in NUMBERS} for code in LANGUAGES}

    assert said == cases.get(key), f"add «{key}» to a file in cases/plurals"


def _plurals(file: str) -> list[tuple[str, object]]:
    return list(read_case("plurals", file).items())


def _said(code: str, key: str, count: int) -> str:
    gaps = {name: f"‹{name}›" for name in _gaps(code, key) - {"count"}}
    return Locale(code).t(key, **gaps, count=count)


def _gaps(code: str, key: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(_words(code, key)) if name}


def _words(code: str, key: str) -> str:
    entry = interface_words(code)[key]
    return entry if isinstance(entry, str) else "\n".join(entry.values())


@cache
def _sources() -> tuple[str, ...]:
    return tuple(
        path.read_text(encoding="utf-8")
        for path in sorted(PACKAGE.rglob("*"))
        if path.suffix in _SUFFIXES
        and not {"node_modules", "assets"} & set(path.relative_to(PACKAGE).parts)
    )
