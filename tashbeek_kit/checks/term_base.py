"""Words that the glossary avoids, found wherever an author used them all the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from tashbeek_kit.checks.links import LINK
from tashbeek_kit.checks.survey import Survey
from tashbeek_kit.frozen import Frozen
from tashbeek_kit.language.arabic import normalise, stems, words_of
from tashbeek_kit.model.reference import Term
from tashbeek_kit.problems import Problem

_GLOSSARY = "glossary.yaml"
_QUOTED = re.compile('«[^»]*»|“[^”]*”|"[^"]*"')
_WORD = re.compile(r"[\w\u0640\u064b-\u065f\u0670]+")


class _Avoided(Frozen):
    """Folded words to avoid, and the term to write instead."""

    words: tuple[str, ...]
    term: str


def avoided_words(survey: Survey) -> Iterator[Problem]:
    """Warn of words that the glossary avoids; the glossary itself and quotations may use them."""
    tables = {code: _table(survey.kit.terms, code) for code in survey.languages}
    for spot in survey.texts:
        if spot.path.endswith(f"/{_GLOSSARY}"):
            continue
        for language, words in spot.text.by_language.items():
            table = tables.get(language)
            if not table or not _may_hold(words, frozenset(table)):
                continue
            for found, term in _found(words, table):
                yield survey.warning_in(
                    "avoided-word", spot, language, found, found=found, term=term
                )


def _table(terms: Sequence[Term], code: str) -> Mapping[str, tuple[_Avoided, ...]]:
    """Give what to avoid by its first word."""
    table: dict[str, tuple[_Avoided, ...]] = {}
    for term in terms:
        for phrase in term.avoid.get(code) if term.avoid else ():
            words = words_of(phrase)
            if words:
                entry = _Avoided(words, term.term.get(code))
                table[words[0]] = (*table.get(words[0], ()), entry)
    return table


@lru_cache(maxsize=1 << 15)
def _may_hold(text: str, firsts: frozenset[str]) -> bool:
    """Say whether a text has the first word of anything to avoid."""
    return any(not firsts.isdisjoint(stems(word)) for word in words_of(text))


def _found(text: str, table: Mapping[str, tuple[_Avoided, ...]]) -> Iterator[tuple[str, str]]:
    visible = _QUOTED.sub(" ", LINK.sub(r"\1", text))
    raw = _WORD.findall(visible)
    folded = [normalise(word) for word in raw]
    for index, word in enumerate(folded):
        for stem in stems(word):
            for avoided in table.get(stem, ()):
                length = len(avoided.words)
                if _follows(folded[index + 1 : index + length], avoided.words[1:]):
                    yield " ".join(raw[index : index + length]), avoided.term


def _follows(found: Sequence[str], wanted: Sequence[str]) -> bool:
    """Say whether the rest of a phrase follows, each word with or without what is joined to it."""
    return len(found) == len(wanted) and all(
        one in stems(word) for word, one in zip(found, wanted, strict=True)
    )
