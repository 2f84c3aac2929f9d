"""The search index of one language, as a classic script: it loads from a USB stick, on demand."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from tashbeek_kit.document.kit import KitDocument
from tashbeek_kit.document.references import TermEntry
from tashbeek_kit.document.sheets import GlossaryPage
from tashbeek_kit.language.locale import Locale, interface_words
from tashbeek_kit.search.entries import SearchEntry
from tashbeek_kit.search.families import families, term_group

_WORDS = "search."


def search_file(document: KitDocument) -> str:
    """Give the name of a language's index beside the site's scripts."""
    return f"search-{document.locale.code}.js"


def search_script(document: KitDocument, entries: Iterable[SearchEntry]) -> Iterator[str]:
    """Write everything that search needs of one language, as one assignment, piece by piece."""
    terms = _terms(document)
    groups = tuple(term_group((term.term, *term.forms, *term.variants)) for term in terms)
    head = {
        "language": document.locale.code,
        "direction": document.locale.direction,
        "name": document.locale.name,
        "locale": document.locale.tag,
        "folder": document.folder,
        "words": _interface(document.locale),
    }
    chunks: set[str] = set()
    yield f"(window.tashbeekIndex=window.tashbeekIndex||{{}})[{_json(document.locale.code)}]="
    yield f'{_json(head)[:-1]},"entries":['
    separator = ""
    for entry in entries:
        fields = [entry.address, entry.anchor, entry.title, entry.context, entry.text]
        yield f"{separator}{_json(fields)}"
        chunks.update(f"{entry.title} {entry.context} {entry.text}".split())
        separator = ","
    tail = {
        "forms": {key: " ".join(forms) for key, forms in families(chunks, groups).items()},
        "groups": [" ".join(group) for group in groups if len(group) > 1],
        "terms": [term.term for term in terms],
    }
    yield f"],{_json(tail)[1:]};\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _terms(document: KitDocument) -> tuple[TermEntry, ...]:
    glossaries = (page for page in document.pages if isinstance(page, GlossaryPage))
    return tuple(term for page in glossaries for _, terms in page.groups for term in terms)


def _interface(locale: Locale) -> Mapping[str, str | Mapping[str, str]]:
    words = interface_words(locale.code)
    return {key.removeprefix(_WORDS): words[key] for key in words if key.startswith(_WORDS)}
