"""What every page owes its readers: headings in order, names, its language, nothing from afar."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.site.html_tree import Element, parse
from tests.site.links import loads
from tests.site.pages import LOST, addresses, html_files, language_of

PHYSICAL = re.compile(
    r"(?:^|[;\s{-])(?:left|right|(?:margin|padding|border)-(?:left|right)"
    r"|(?:text-align|float|clear)\s*:\s*(?:left|right))\s*[:;]?"
)
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
DIRECTIONS = {"ar": "rtl", "en": "ltr"}


@pytest.fixture(params=["learner_site", "trainer_site", "starter_site"], scope="session")
def site(request: pytest.FixtureRequest) -> Path:
    """Each of the built sites in turn."""
    folder: Path = request.getfixturevalue(request.param)
    return folder


def all_elements(site: Path) -> list[tuple[str, Element]]:
    return [
        (file.relative_to(site).as_posix(), element)
        for file in html_files(site)
        for element in parse(file).walk()
    ]


def test_page_says_its_language_and_direction(site: Path) -> None:
    wrong = []
    for address in addresses(site):
        (html,) = parse(site / address).find("html")
        said = (html.attributes.get("lang"), html.attributes.get("dir"))
        if said != (language_of(address), DIRECTIONS[language_of(address)]):
            wrong.append((address, said))

    assert wrong == []


def test_page_has_one_first_heading_and_skips_no_level(site: Path) -> None:
    wrong = []
    for address in addresses(site):
        levels = [int(heading.name[1]) for heading in parse(site / address).find(*HEADINGS)]
        skips = [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1]
        if levels.count(1) != 1 or levels[:1] != [1] or skips:
            wrong.append((address, levels[:12], skips))

    assert wrong == []


def test_heading_has_words(site: Path) -> None:
    empty = [(a, str(e)) for a, e in all_elements(site) if e.name in HEADINGS and not e.text]

    assert empty == []


def test_titles_are_unique_in_a_language(site: Path) -> None:
    titles: Counter[tuple[str, str]] = Counter()
    for address in addresses(site):
        if not address.endswith(LOST):
            (title,) = parse(site / address).find("head")[0].find("title")
            titles[language_of(address), title.text] += 1

    assert [title for title, count in titles.items() if count > 1] == []


def test_picture_has_a_name_or_is_hidden_from_readers(site: Path) -> None:
    nameless = [
        (address, str(element))
        for address, element in all_elements(site)
        if element.name in ("img", "svg") and not _has_name_or_is_hidden(element)
    ]

    assert nameless == []


def _has_name_or_is_hidden(picture: Element) -> bool:
    if any(above.attributes.get("aria-hidden") == "true" for above in picture.path()):
        return True
    if picture.name == "img":
        return "alt" in picture.attributes
    names = ("aria-label", "aria-labelledby")
    is_named = any(picture.attributes.get(name) for name in names)
    return picture.attributes.get("role") == "img" and (is_named or bool(picture.find("title")))


def test_reference_to_an_element_finds_it(site: Path) -> None:
    lost = []
    for address in addresses(site):
        page = parse(site / address)
        known = {e.attributes["id"] for e in page.walk() if "id" in e.attributes}
        for element in page.walk():
            for name in ("aria-labelledby", "aria-describedby", "aria-controls", "for"):
                asked = set(element.attributes.get(name, "").split())
                lost += [(address, str(element), one) for one in asked - known]

    assert lost == []


def test_page_loads_nothing_from_another_host(site: Path) -> None:
    foreign = [
        (file.name, link)
        for file in html_files(site)
        for _, link in loads(parse(file))
        if urlsplit(link).netloc
    ]

    assert foreign == []


def test_style_sheet_and_script_name_no_other_host(site: Path) -> None:
    """The browser tests see what is asked for; this also finds what they never click."""
    asks = re.compile(
        r"""(?:url\(\s*|@import\s*|fetch\(\s*|src\s*=\s*)['"`]?(?:https?:)?//[^\s'"`)]+"""
    )
    foreign = [
        (file.relative_to(site).as_posix(), found)
        for file in sorted(site.rglob("*"))
        if file.suffix in (".css", ".js")
        for found in asks.findall(file.read_text(encoding="utf-8"))
    ]

    assert foreign == []


def test_no_element_carries_a_script_of_its_own(site: Path) -> None:
    inline = [
        (address, str(element))
        for address, element in all_elements(site)
        if any(name.startswith("on") for name in element.attributes)
        or element.attributes.get("href", "").lower().startswith("javascript:")
    ]

    assert inline == []


def test_no_style_knows_left_from_right(site: Path) -> None:
    physical = [
        (address, element.attributes["style"])
        for address, element in all_elements(site)
        if PHYSICAL.search(element.attributes.get("style", ""))
    ]

    assert physical == []


def test_page_says_nothing_undefined(site: Path) -> None:
    """What a template or a script makes of a value that is not there."""
    signs = re.compile(r"^None$|\b(?:undefined|Undefined|NaN)\b|\[object Object\]|\{\{|\}\}|\{%")
    found = [
        (file.relative_to(site).as_posix(), text.strip()[:60])
        for file in html_files(site)
        for element, text in parse(file).texts()
        if not {above.name for above in element.path()} & {"script", "style", "code", "samp"}
        and signs.search(text.strip())
    ]

    assert found == []
