"""Search in a real browser, from a USB stick: what it finds, and how it is used."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tashbeek_kit.frozen import replace
from tashbeek_kit.search.entries import SearchEntry, search_entries
from tashbeek_kit.search.index import search_script
from tests.browser.axe import find_serious
from tests.browser.deck_site import ASSETS, write_search
from tests.browser.traffic import Traffic
from tests.case_files import CASES
from tests.outputs.deck.decks import own_documents

_FIND = """(query) => window.tashbeekSearch.find(window.tashbeekIndex.ar, query)
  .map((hit) => window.tashbeekIndex.ar.entries[hit.entry][1])"""
FOUND_OF_40 = 39
"""What the kit with its term base finds; less is a step back."""
FOUND_WITHOUT_TERMS = 31
CONFUSED = {("دور", "دوري")}
"""Pairs that spelling alone cannot tell apart: «دوري» is also «my role»."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("search")
    write_search(folder, own_documents("learner"))
    return folder


def read_pairs() -> list[tuple[str, str]]:
    with (CASES / "search/pairs.tsv").open(encoding="utf-8") as file:
        return [(row["query"], row["form_in_text"]) for row in csv.DictReader(file, delimiter="\t")]


def measure(page: Page, *, with_terms: bool) -> tuple[set[str], set[tuple[str, str]]]:
    """Give the queries that find their form among the kit's own pages, and what they confuse."""
    pairs = read_pairs()
    confusables = (CASES / "search/confusables.txt").read_text(encoding="utf-8").split()[1:]
    document = own_documents("learner")[0]
    words = [f"form {form}" for _, form in pairs] + [f"like {word}" for word in confusables]
    entries = tuple(SearchEntry("/x/", word, "", "", word.partition(" ")[2]) for word in words)
    pages = document.pages if with_terms else ()
    everything = (*search_entries(document.pages), *entries)
    script = search_script(replace(document, pages=pages), everything)
    page.add_script_tag(content="".join(script))
    page.add_script_tag(path=ASSETS / "search.js")
    found: set[str] = set()
    confused: set[tuple[str, str]] = set()
    for query, form in pairs:
        anchors = page.evaluate(_FIND, query)
        found |= {query} if f"form {form}" in anchors else set()
        confused |= {(query, word) for word in confusables if f"like {word}" in anchors}
    return found, confused


def test_ordinary_queries_find_the_forms_in_the_text(page: Page) -> None:
    found, confused = measure(page, with_terms=True)

    missed = {query for query, _ in read_pairs()} - found
    assert len(read_pairs()) - len(missed) >= FOUND_OF_40, missed
    assert confused <= CONFUSED


def test_spelling_alone_finds_most_of_them(page: Page) -> None:
    found, confused = measure(page, with_terms=False)

    assert len(found) >= FOUND_WITHOUT_TERMS
    assert confused <= CONFUSED


def search(page: Page, site: Path, query: str, language: str = "") -> None:
    page.goto((site / language / "index.html").as_uri())
    page.keyboard.press("KeyS")
    page.locator(".search-field").fill(query)


def test_nothing_is_fetched_before_the_search_opens(
    page: Page, site: Path, traffic: Traffic
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    page.goto((site / "index.html").as_uri())
    before = [name for name in asked if name.startswith("search")]

    page.locator(".kit-search").click()
    expect(page.locator(".search-field")).to_be_focused()

    assert before == []
    assert [name for name in asked if name.startswith("search")] == ["search.js", "search-ar.js"]
    assert (traffic.failed, traffic.foreign) == ([], [])


def test_result_is_a_link_to_the_step_with_the_word_marked(page: Page, site: Path) -> None:
    search(page, site, "منظمتكم")

    link = page.locator('.search-hit[href*="#"]').first
    assert link.locator("mark").count() > 0
    assert (link.get_attribute("href") or "").startswith(site.as_uri())
    expect(page.locator(".search-status")).to_contain_text("نتيجة")


def test_arrows_and_enter_reach_a_result(page: Page, site: Path) -> None:
    search(page, site, "network", "en")
    links = page.locator(".search-hit")
    second = links.nth(1).get_attribute("href")

    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")

    expect(links.nth(1)).to_be_focused()
    assert second is not None
    assert "/en/" in second


def test_misspelt_word_is_offered_the_nearest_term(page: Page, site: Path) -> None:
    search(page, site, "تشبييك")
    expect(page.locator(".search-status")).to_contain_text("لا نتائج")

    page.get_by_role("button", name="تشبيك", exact=True).click()

    assert page.locator(".search-hit").count() > 0


def test_other_language_is_searched_and_labelled(page: Page, site: Path) -> None:
    search(page, site, "استمارة", "en")

    expect(page.locator(".search-label").last).to_contain_text("العربية")
    expect(page.locator(".search-pages")).to_have_attribute("dir", "rtl")


def test_keys_open_only_where_nobody_is_typing(page: Page, site: Path) -> None:
    page.goto((site / "index.html").as_uri())

    page.locator(".elsewhere").press("KeyS")
    assert page.locator("dialog.search").count() == 0
    page.locator("h1").click()
    page.keyboard.press("Slash")
    expect(page.locator("dialog.search")).to_be_visible()
    page.keyboard.press("Escape")

    expect(page.locator("dialog.search")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_dialog_is_accessible_on_a_phone(page: Page, site: Path, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.set_viewport_size({"width": 320, "height": 640})

    search(page, site, "شبكة")

    assert find_serious(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    box = page.locator(".search-field").bounding_box()
    assert box is not None
    assert box["height"] >= 44
