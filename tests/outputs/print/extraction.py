"""How much of a booklet's words can be found again in its PDF: what search in a viewer rests on."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from io import BytesIO

import pypdf
import pypdfium2

_MARKS = re.compile(
    "[\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069]"
)
_ARABIC = re.compile("[\u0621-\u064a]+")
_UNSHOWN = frozenset(
    {"kind", "key", "target", "alternative", "url", "code", "direction", "digits", "letters"}
)


def words_of(text: str) -> Counter[str]:
    """Count the Arabic words of a text, without vowel marks and controls."""
    plain = _MARKS.sub("", unicodedata.normalize("NFKC", text))
    return Counter(word for word in _ARABIC.findall(plain) if len(word) > 1)


def words_in(value: object) -> Iterator[str]:
    """Give every text that a booklet's values hand to the page."""
    match value:
        case str():
            yield value
        case dict():
            for name, inner in value.items():
                if name not in _UNSHOWN:
                    yield from words_in(inner)
        case list() | tuple():
            for inner in value:
                yield from words_in(inner)
        case _:
            return


def read_pdfium(pdf: bytes) -> str:
    """Read a PDF as Chrome's and Edge's viewers do."""
    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def read_pypdf(pdf: bytes) -> str:
    """Read a PDF with pypdf."""
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages)


def share_found(wanted: Counter[str], text: str) -> float:
    """Give the share of the wanted words, each as often as it is wanted, that a text holds."""
    found = words_of(text)
    kept = sum(min(count, found[word]) for word, count in wanted.items())
    return kept / max(1, sum(wanted.values()))


def missing(wanted: Counter[str], text: str) -> list[tuple[str, int]]:
    """List the wanted words that a text lacks, the most frequent first."""
    return (wanted - words_of(text)).most_common()
