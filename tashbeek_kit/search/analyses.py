"""What a folded word may be a form of: guesses by spelling alone, to be kept only when attested.

Its twin for the browser is web/src/search/analyses.ts; both read tests/cases/search/analyses.tsv.
"""

from __future__ import annotations

from functools import lru_cache

_SHORTEST = 3
"""Letters that must be left; two letters stand for nothing."""

_PROCLITICS = tuple(
    f"{first}{second}"
    for first in ("", "و", "ف")
    for second in ("", "ال", "لل", "بال", "كال", "ب", "ك", "ل", "س")
)
_ENCLITICS = ("", "ه", "ها", "هم", "هن", "هما", "ك", "كم", "كما", "نا", "ي")
_ENDINGS = ("ه", "ات", "ون", "ين", "ان", "تان", "تين", "ي", "يه", "يات", "يون", "يين")
_BEFORE_ENCLITIC = ("و", "ي")
"""What is left of a masculine plural before an enclitic: «متطوعونا» loses its ن."""
_LIGHT_ENDINGS = ("تين", "تان", "ات", "ون", "ين", "ان", "ه")
_ENGLISH_ENDINGS = (
    ("ies", "y"),
    ("es", ""),
    ("es", "e"),
    ("s", ""),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
)


@lru_cache(maxsize=1 << 15)
def analyses(word: str) -> tuple[str, ...]:
    """Give every shorter word that a folded word may be a form of, without the word itself."""
    found = dict.fromkeys(_english(word) if word.isascii() else _arabic(word))
    found.pop(word, None)
    return tuple(found)


@lru_cache(maxsize=1 << 15)
def light_stem(word: str) -> str:
    """Give a word without its article and its plural, however rare the word is."""
    if word.isascii():
        return word[:-1] if word.endswith("s") and len(word) > _SHORTEST + 1 else word
    stem = word
    for article in ("وال", "فال", "بال", "كال", "ولل", "ال", "لل"):
        if stem.startswith(article) and len(stem) - len(article) >= _SHORTEST:
            stem = stem[len(article) :]
            break
    for ending in _LIGHT_ENDINGS:
        if stem.endswith(ending) and len(stem) - len(ending) >= _SHORTEST:
            return stem[: -len(ending)]
    return stem


def _arabic(word: str) -> list[str]:
    found: list[str] = []
    for proclitic in _PROCLITICS:
        rest = word[len(proclitic) :]
        if not word.startswith(proclitic) or len(rest) < _SHORTEST:
            continue
        for enclitic in _ENCLITICS:
            stem = rest[: len(rest) - len(enclitic)]
            if rest.endswith(enclitic) and len(stem) >= _SHORTEST:
                found += _bases(stem, has_enclitic=bool(enclitic))
    return found


def _bases(stem: str, *, has_enclitic: bool) -> list[str]:
    found = [stem]
    endings = (*_ENDINGS, *_BEFORE_ENCLITIC) if has_enclitic else _ENDINGS
    for ending in endings:
        base = stem[: -len(ending)]
        if stem.endswith(ending) and len(base) >= _SHORTEST:
            found += [base, f"{base}ه"]
    if has_enclitic and stem.endswith("ت") and len(stem) > _SHORTEST:
        found.append(f"{stem[:-1]}ه")
    return found


def _english(word: str) -> list[str]:
    return [
        f"{word[: -len(ending)]}{instead}"
        for ending, instead in _ENGLISH_ENDINGS
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST
    ]
