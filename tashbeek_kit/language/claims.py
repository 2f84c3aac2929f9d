"""How a claim that needs a source looks in a language: patterns from `<code>/claims.yaml`."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import yaml

_FOLDER = Path(__file__).parent
_LINK = re.compile(r"\]\([^()\s]*\)")


def claim_in(words: str, code: str) -> str:
    """Give the first claim in some words; empty when there is none, or no pattern."""
    pattern = _pattern(code)
    match = pattern.search(_LINK.sub("]", words)) if pattern else None
    return match[0].strip() if match else ""


@cache
def _pattern(code: str) -> re.Pattern[str] | None:
    file = _FOLDER / code / "claims.yaml"
    if not file.is_file():
        return None
    patterns = yaml.safe_load(file.read_text(encoding="utf-8"))["claims"]
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))
