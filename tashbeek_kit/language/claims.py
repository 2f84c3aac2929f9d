"""How a claim that needs a source looks in a language: patterns from `<code>/claims.yaml`."""

from __future__ import annotations

import re
from functools import cache

from tashbeek_kit.language.files import FOLDER, read_file

_DIGIT = re.compile(r"\d")
_LINK = re.compile(r"\]\([^()\s]*\)")


def claim_in(words: str, code: str) -> str:
    """Give the first claim in some words; empty when there is none, or no pattern."""
    if not _DIGIT.search(words):  # Every claim has a number in it.
        return ""
    pattern = _pattern(code)
    match = pattern.search(_LINK.sub("]", words)) if pattern else None
    return match[0].strip() if match else ""


@cache
def _pattern(code: str) -> re.Pattern[str] | None:
    if not (FOLDER / code / "claims.yaml").is_file():
        return None
    patterns = read_file(code, "claims.yaml")["claims"]
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))
