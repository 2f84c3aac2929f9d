"""Claims that need a source: what the patterns of a language must ask for, and what they find."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

import tashbeek_kit.language
from tashbeek_kit.language.claims import claim_in

FILES = sorted(Path(tashbeek_kit.language.__file__).parent.glob("*/claims.yaml"))
_DIGIT = re.compile(r"\\d|0-9|٠-٩")


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.parent.name))
def test_every_pattern_asks_for_a_digit(file: Path) -> None:
    """Words without a digit are not searched: such a pattern would find nothing, in silence."""
    patterns = yaml.safe_load(file.read_text(encoding="utf-8"))["claims"]

    assert [pattern for pattern in patterns if not _DIGIT.search(pattern)] == []


@pytest.mark.parametrize(
    ("code", "words", "claim"),
    [
        ("ar", "نشرت الوزارة القانون رقم ٤٤ أمس", "القانون رقم ٤٤"),
        ("ar", "قال ٧٠٪ من الناس", "٧٠٪"),
        ("ar", "قال أكثر الناس", ""),
        ("en", "See Law No. 44 of the state", "Law No. 44"),
        ("en", "It was 70 per cent of them", "70 per cent"),
        ("en", "It was most of them", ""),
    ],
)
def test_claim_is_found_with_digits_of_either_kind(code: str, words: str, claim: str) -> None:
    assert claim_in(words, code) == claim
