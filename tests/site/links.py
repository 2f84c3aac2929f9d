"""Where the links of a site lead: to a file that is there, and an anchor that is in it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.site.html_tree import Element, parse
from tests.site.pages import LOST, html_files

_OTHER = ("http", "https", "mailto", "tel", "data")
_LINKS = {
    "a": "href",
    "link": "href",
    "script": "src",
    "img": "src",
    "source": "src",
    "use": "href",
}


def broken_links(site: Path) -> list[str]:
    """List the links within a site that lead nowhere."""
    return [
        f"{file.relative_to(site).as_posix()} {element}"
        for file in html_files(site)
        for element, link in links_of(parse(file))
        if not _leads_somewhere(site, file, link)
    ]


def links_of(page: Element) -> Iterator[tuple[Element, str]]:
    """Give every element that links or loads, with its address."""
    for element in page.find(*_LINKS):
        attribute = _LINKS[element.name]
        if attribute in element.attributes:
            yield element, element.attributes[attribute]


def loads(page: Element) -> Iterator[tuple[Element, str]]:
    """Give what a page fetches by itself, without a reader's click."""
    for element, link in links_of(page):
        is_relation = element.name == "link" and element.attributes.get("rel") in (
            "canonical",
            "alternate",
        )
        if element.name != "a" and not is_relation:
            yield element, link


def _leads_somewhere(site: Path, file: Path, link: str) -> bool:
    parts = urlsplit(link)
    if parts.scheme in _OTHER:
        return True
    if file.name == LOST and parts.path.startswith("/"):
        # The page for lost addresses may show at any depth: it counts from the root.
        target = site / unquote(parts.path).lstrip("/")
        target = target / "index.html" if target.is_dir() else target
    else:
        target = (file.parent / unquote(parts.path)).resolve() if parts.path else file
    if not target.is_file() or not target.resolve().is_relative_to(site.resolve()):
        return False
    return not parts.fragment or unquote(parts.fragment) in _anchors(target)


@cache
def _anchors(file: Path) -> frozenset[str]:
    # The slides' script also goes to the anchors that it alone knows.
    names = ("id", "data-anchor")
    return frozenset(
        e.attributes[n] for e in parse(file).walk() for n in names if n in e.attributes
    )
