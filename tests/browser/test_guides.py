"""Hand-written pages on a phone: words of source stay whole and read from left to right."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.site_pages import LANGUAGES

both_languages = pytest.mark.parametrize("language", LANGUAGES)


@both_languages
def test_a_word_of_source_in_a_table_is_not_broken(
    page: Page, site_address: str, language: str
) -> None:
    page.goto(f"{site_address}/{language}guides/authors/index.html")

    broken = page.locator("td code").evaluate_all(
        "all => all.filter(e => /^\\w+:?$/.test(e.textContent) && e.getClientRects().length > 1)"
        ".map(e => e.textContent)"
    )

    assert page.locator("td code").count() > 10
    assert broken == []


@both_languages
def test_a_wide_table_scrolls_in_its_own_frame(
    page: Page, site_address: str, language: str
) -> None:
    page.goto(f"{site_address}/{language}guides/printers/index.html")

    frames = page.locator(".guide-text table").evaluate_all(
        "all => all.map(e => getComputedStyle(e.parentElement).overflowX)"
    )

    assert frames
    assert set(frames) == {"auto"}
    assert page.evaluate("document.documentElement.scrollWidth") == 360


@both_languages
def test_source_reads_from_left_to_right(page: Page, site_address: str, language: str) -> None:
    page.goto(f"{site_address}/{language}guides/authors/index.html")

    directions = page.locator("code").evaluate_all(
        "all => all.map(e => getComputedStyle(e).direction + getComputedStyle(e).unicodeBidi)"
    )

    assert set(directions) <= {"ltrisolate"}
