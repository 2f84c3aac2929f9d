"""Which words of a kit belong together: the forms of a word, and the forms of a term."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from tashbeek_kit.language.arabic import words_of
from tashbeek_kit.search.analyses import analyses, light_stem

LIGHT = "~"
"""Marks the key of a light stem, so that it is not taken for a word."""


def families(texts: Iterable[str], groups: Iterable[tuple[str, ...]]) -> Mapping[str, list[str]]:
    """Give each attested word and each light stem with the words of the texts that are forms of it.

    A guess counts only when the guessed word stands in the texts or in a group: that is what keeps
    words that merely look alike apart.
    """
    words = {word for text in texts for word in words_of(text)}
    attested = words.union(*groups)
    found: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        for guess in analyses(word):
            if guess in attested:
                found[guess].append(word)
        found[LIGHT + light_stem(word)].append(word)
    return {key: forms for key, forms in sorted(found.items()) if forms != [key.lstrip(LIGHT)]}


def term_group(names: Iterable[str]) -> tuple[str, ...]:
    """Give the names of a term that are one word, folded, the first name first."""
    folded = (words_of(name) for name in names)
    return tuple(dict.fromkeys(words[0] for words in folded if len(words) == 1))
