"""Which script a run of text is in, and whether it agrees with the language it is marked as."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.site.html_tree import Element

ARABIC = re.compile(r"[\u0620-\u064a\u066e-\u06d3]+")
LATIN = re.compile(r"[A-Za-z\u00c0-\u024f](?:[A-Za-z\u00c0-\u024f]|\d)+")
"""A Latin word: two letters at least, since one letter is a mark (a degree, a unit, an axis)."""

SAME_IN_ARABIC = frozenset(
    ["CC", "BY", "PDF", "UA", "QR", "YAML", "HTML", "ZIP", "USB", "A4", "A3", "PageUp", "PageDown"]
)
"""Signs and names of keys that Arabic writes in Latin letters."""
_NO_TEXT = frozenset({"script", "style", "template"})
_EXEMPT = frozenset({"code", "pre", "kbd", "samp", "address"})
_SPOKEN = ("alt", "aria-label", "title", "placeholder", "data-auto", "data-light", "data-dark")


def wrong_scripts(page: Element) -> list[str]:
    """List the words of a page whose script is not that of the language in force around them."""
    return [
        f"{element}, in {element.language}: {word} in «{' '.join(text.split())[:80]}»"
        for element, text in _runs(page)
        if not any(_is_exempt(above) for above in element.path())
        for word in _foreign_words(text, element.language)
    ]


def _is_exempt(element: Element) -> bool:
    # The name of a file stands over its listing; the theme gives it no element of its own.
    return element.name in _EXEMPT or element.attributes.get("class") == "filename"


def _foreign_words(text: str, language: str) -> list[str]:
    if language == "ar":
        return [word for word in LATIN.findall(text) if word not in SAME_IN_ARABIC]
    return ARABIC.findall(text)


def _runs(page: Element) -> Iterator[tuple[Element, str]]:
    """Give all that is read out: text, and the words that stand in attributes."""
    for element, text in page.texts():
        if element.name not in _NO_TEXT:
            yield element, text
    for element in page.walk():
        for name in _SPOKEN:
            if name in element.attributes:
                yield element, element.attributes[name]
        if element.name == "meta" and element.attributes.get("name") == "description":
            yield element, element.attributes["content"]
