"""Statements kept under their source, put where a text asks for them: one place to correct."""

from __future__ import annotations

import re

from tashbeek_kit.compose.index import KitIndex
from tashbeek_kit.document.plain_words import plain
from tashbeek_kit.document.prose import Citation
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.reference import Confidence, Fact, Source

CITED = "cited"
"""The scheme of the citation that follows an inserted statement."""
_WEAK: frozenset[Confidence] = frozenset({"C", "D"})
"""Marks of confidence under which a statement is shown as «to be verified»."""
_LINK = re.compile(r"\[\]\((fact|value):([a-z0-9-]+)\)")


def with_facts(words: str, index: KitIndex, code: str) -> str:
    """Put each statement, or its value, in the place of its link; a statement is then cited."""
    if "](fact:" not in words and "](value:" not in words:
        return words
    return _LINK.sub(lambda link: _inserted(link[1], link[2], index, code), words)


def _inserted(scheme: str, name: str, index: KitIndex, code: str) -> str:
    if name not in index.facts:
        return ""
    fact, _ = index.facts[name]
    if scheme == "value":
        return fact.value.get(code) if fact.value else ""
    return f"{fact.text.get(code)} []({CITED}:{name})"


def fact_citation(fact: Fact, source: Source, locale: Locale) -> Citation:
    """Cite the source of a statement, with the place where it stands."""
    place = fact.locator.get(locale.code) if fact.locator else ""
    parts = tuple(part for part in (source.short.get(locale.code), place) if part)
    label = plain(locale.t("list.separator").join(parts), locale)
    return Citation(source.id, label, is_weak(source, fact))


def is_weak(source: Source, fact: Fact | None = None) -> bool:
    """Say whether what rests on a source must be verified before use."""
    return ((fact and fact.confidence) or source.confidence) in _WEAK
