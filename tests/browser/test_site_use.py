"""The built site as people use it: by touch, by keyboard, enlarged, and without its script."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.site_pages import KINDS, LANGUAGES, LESSON, QUIZ
from tests.browser.traffic import Traffic

both_languages = pytest.mark.parametrize("language", LANGUAGES)
QUERIES = {"": "تشبيك", "en/": "network"}
_OUTLINE = """() => {
  const style = getComputedStyle(document.activeElement);
  return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
}"""
_SHOWN = """() => {
  const { top, bottom, width, height } = document.activeElement.getBoundingClientRect();
  return width > 8 && height > 8 && bottom > 0 && top < innerHeight;
}"""


@pytest.fixture
def plain_page(browser: Browser) -> Iterator[Page]:
    """Open a phone whose browser runs no script."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    yield context.new_page()
    context.close()


@both_languages
@pytest.mark.parametrize("way", ["http", "file"])
@pytest.mark.usefixtures("script_errors")
def test_walk_through_the_site_asks_for_nothing_that_fails_or_is_elsewhere(
    page: Page, traffic: Traffic, learner_site: Path, site_address: str, language: str, way: str
) -> None:
    start = site_address if way == "http" else learner_site.as_uri()
    page.goto(f"{start}/{language}index.html")
    home = page.url

    follow(page, 'main a[href*="modules/"]')
    page.locator(".kit-search").click()
    page.locator(".search-field").fill(QUERIES[language])
    follow(page, ".search-hit")
    page.goto(f"{start}/{language}{QUIZ}", wait_until="load")
    answer_first_choice(page)
    expect(page.locator("[data-verdict]").first).to_be_visible()
    follow(page, "a.language:visible")
    follow(page, "a.brand")

    assert page.url != home
    assert traffic.failed == []
    assert traffic.foreign == []


def follow(page: Page, selector: str) -> None:
    with page.expect_navigation(wait_until="load"):
        page.locator(selector).first.click()


def answer_first_choice(page: Page) -> None:
    question = page.locator('[data-response="choices"]').first
    question.locator("[data-part] label").first.click()
    question.locator('[data-do="check"]').click()


@both_languages
def test_theme_is_chosen_once_for_all_pages(page: Page, site_address: str, language: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(f"{site_address}/{language}index.html")
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")

    switch = page.locator("[data-theme-switch]:visible")
    while page.locator("html").get_attribute("data-theme") != "dark":
        switch.click()
    page.goto(f"{site_address}/{language}{LESSON}")

    assert page.locator("html").get_attribute("data-theme") == "dark"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before


@both_languages
def test_language_switch_keeps_the_page_and_the_anchor(
    page: Page, site_address: str, language: str
) -> None:
    page.goto(f"{site_address}/{language}{LESSON}")
    anchor = page.locator("section[data-step]").nth(2).get_attribute("id")
    page.goto(f"{site_address}/{language}{LESSON}#{anchor}")

    page.locator("a.language:visible").first.click()

    other = "" if language else "en/"
    expect(page).to_have_url(f"{site_address}/{other}{LESSON}#{anchor}")
    expect(page.locator("html")).to_have_attribute("lang", "ar" if language else "en")


@both_languages
def test_keyboard_skips_to_the_content_and_shows_where_it_is(
    page: Page, site_address: str, language: str
) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(f"{site_address}/{language}{LESSON}")

    page.keyboard.press("Tab")
    expect(page.locator(".skip-link")).to_be_focused()
    assert page.evaluate(_SHOWN)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.closest('#content') !== null")
    for _ in range(25):
        assert page.evaluate(_OUTLINE), page.evaluate("document.activeElement.outerHTML")
        assert page.evaluate(_SHOWN), page.evaluate("document.activeElement.outerHTML")
        page.keyboard.press("Tab")


@both_languages
def test_no_page_scrolls_sideways_when_its_letters_are_doubled(
    page: Page, site_address: str, language: str
) -> None:
    """At 1280 px a page at 200 % is 640 px wide; or the letters alone are doubled."""
    wide = []
    for kind in KINDS:
        page.set_viewport_size({"width": 640, "height": 400})
        page.goto(f"{site_address}/{language}{kind}")
        zoomed = page.evaluate("document.documentElement.scrollWidth")
        page.set_viewport_size({"width": 1280, "height": 800})
        page.add_style_tag(content="html { font-size: 200% }")
        doubled = page.evaluate("document.documentElement.scrollWidth")
        if zoomed > 640 or doubled > 1280:
            wide.append((kind, zoomed, doubled))

    assert wide == []


@both_languages
def test_lesson_is_reached_and_left_without_a_script(
    plain_page: Page, site_address: str, language: str
) -> None:
    page = plain_page
    page.goto(f"{site_address}/{language}index.html")

    page.locator(".menu > summary").click()
    page.locator('.menu-panel a[href*="modules/"]').click()
    page.locator('main a[href*="concepts/"]').first.click()
    page.locator('main a[href*="origin-and-meaning/"]').first.click()
    expect(page.locator("main h1")).to_be_visible()
    page.locator("main a[rel=next]").click()

    expect(page.locator("main h1")).to_be_visible()
    assert not page.url.endswith(LESSON)


@both_languages
def test_quiz_can_be_answered_and_looked_up_without_a_script(
    plain_page: Page, site_address: str, language: str
) -> None:
    page = plain_page
    page.goto(f"{site_address}/{language}{QUIZ}")

    questions = page.locator("[data-item-id]")
    hidden = [
        question.get_attribute("data-item-id")
        for question in questions.all()
        if not question.locator("legend").first.is_visible()
        or question.locator("input:visible, select:visible, textarea:visible").count() == 0
        or not question.locator("details summary").last.is_visible()
    ]

    assert questions.count() >= 8
    assert hidden == []
    assert page.locator("button:visible").count() == 0
