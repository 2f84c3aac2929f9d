"""Arabic spelling, folded: what a reader types and what an author wrote become the same letters.

Its twin for the browser reads the same test vectors, `tests/cases/normalise.yaml`.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_DROPPED = re.compile(
    "[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"  # vowel marks
    "\u0640"  # tatweel
    "\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"  # direction marks, joiners
)
_FOLDED = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("ؤئ", "ء"),
        "ة": "ه",
        **dict.fromkeys("ىی", "ي"),
        "ک": "ك",
        **{chr(0x0660 + digit): str(digit) for digit in range(10)},
        **{chr(0x06F0 + digit): str(digit) for digit in range(10)},
    }
)
_FINAL_HAMZA = re.compile(r"ء(?!\w)")
_WORD = re.compile(r"\w+")
# What stands before a word and is written with it: and, so, by, as, for, the, will.
_PROCLITIC = re.compile(r"[وف]?(?:ال|لل|[بكل]ال|[بكلس])?")
_SHORTEST = 3


def normalise(text: str) -> str:
    """Fold spelling variants, drop marks, and lower the case; the same text in TypeScript."""
    folded = _DROPPED.sub("", unicodedata.normalize("NFKC", text)).translate(_FOLDED)
    return _FINAL_HAMZA.sub("", folded).lower()


def words_of(text: str) -> tuple[str, ...]:
    """Give the folded words of a text."""
    return tuple(word for chunk in text.split() for word in _words_in(chunk))


# Folding never looks across a space, and the same words come again and again.
@lru_cache(maxsize=1 << 15)
def _words_in(chunk: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(normalise(chunk)))


@lru_cache(maxsize=1 << 14)
def stems(word: str) -> tuple[str, ...]:
    """Give a folded word, and what is left of it without proclitics, three letters at least."""
    found = {word: None}
    for length in range(1, 5):
        rest = word[length:]
        if len(rest) >= _SHORTEST and _PROCLITIC.fullmatch(word[:length]):
            found[rest] = None
    return tuple(found)
