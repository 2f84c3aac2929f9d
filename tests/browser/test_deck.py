"""The room in a real browser, from a USB stick: turning slides, fitting them, two windows."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.axe import find_serious
from tests.browser.deck_site import write_decks
from tests.browser.traffic import Traffic
from tests.outputs.deck.decks import own_documents, sample_documents

DECK = "modules/home/present"
STAGE = {"width": 1280, "height": 720}
PHONE = {"width": 360, "height": 740}
CURRENT = ".stage:not([hidden]) .slide[data-current]"
LARGEST_TITLE = 82
"""Pixels, on a stage of 1280 by 720."""
_SHARES_OF_WIDTH = """(titles) => titles.map((title) =>
  parseFloat(getComputedStyle(title).fontSize) / title.closest('.slide').clientWidth)"""
_OVERFLOWING = """() => {
  const found = [];
  for (const slide of document.querySelectorAll('.stage:not([hidden]) .slide')) {
    location.hash = slide.dataset.anchor;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    if (slide.hasAttribute('data-overflows')) found.push(slide.dataset.anchor);
  }
  return found;
}"""
_SMALLEST_TEXT = """() => Math.min(...[...document.querySelectorAll(
  '.slide[data-current] :is(.slide-title, .slide-stem, .slide-text, .options, .cards, .targets)')]
  .map((part) => parseFloat(getComputedStyle(part).fontSize)))"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("decks")
    write_decks(folder, sample_documents("trainer"))
    return folder


@pytest.fixture(scope="module")
def own_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("own-decks")
    write_decks(folder, own_documents("trainer"))
    return folder


def anchor_of(page: Page) -> str:
    anchor = page.locator(CURRENT).get_attribute("data-anchor")
    assert anchor is not None
    return anchor


def open_deck(page: Page, site: Path, language: str = "", anchor: str = "") -> list[str]:
    page.set_viewport_size({"width": 1280, "height": 720})
    page.goto(f"{(site / language / DECK / 'index.html').as_uri()}#{anchor}")
    anchors: list[str] = page.locator(".stage .slide").evaluate_all(
        "(slides) => slides.map((slide) => slide.dataset.anchor)"
    )
    return anchors


@pytest.mark.parametrize(("language", "key"), [("", "ArrowLeft"), ("en", "ArrowRight")])
def test_arrow_in_the_direction_of_reading_goes_on(
    page: Page, site: Path, language: str, key: str
) -> None:
    anchors = open_deck(page, site, language)

    page.keyboard.press(key)

    assert anchor_of(page) == anchors[1]
    assert page.url.endswith(f"#{anchors[1]}")


def test_clicker_goes_to_the_end_and_back(page: Page, site: Path) -> None:
    anchors = open_deck(page, site)

    page.keyboard.press("End")
    last = anchor_of(page)
    page.keyboard.press("PageDown")
    stayed = anchor_of(page)
    page.keyboard.press("Home")
    page.keyboard.press("PageDown")
    page.keyboard.press("PageUp")

    assert (last, stayed, anchor_of(page)) == (anchors[-1], anchors[-1], anchors[0])


def test_language_changes_and_the_slide_stays(page: Page, site: Path) -> None:
    anchors = open_deck(page, site)
    page.keyboard.press("PageDown")

    page.keyboard.press("KeyL")

    assert anchor_of(page) == anchors[1]
    expect(page.locator(".stage:not([hidden])")).to_have_attribute("lang", "en")


def test_answer_is_covered_until_it_is_asked_for(page: Page, site: Path) -> None:
    open_deck(page, site)
    slide = page.locator(".stage:not([hidden]) .slide:has(.option[data-right])").first
    page.goto(f"{page.url.split('#')[0]}#{slide.get_attribute('data-anchor')}")
    mark = page.locator(f"{CURRENT} .option .mark").first
    expect(mark).to_be_hidden()

    page.keyboard.press("KeyA")

    expect(mark).to_be_visible()
    expect(mark).to_contain_text("صحيح")


def test_black_screen_and_back(page: Page, site: Path) -> None:
    anchors = open_deck(page, site)

    page.keyboard.press("KeyB")
    expect(page.locator(CURRENT)).to_be_hidden()
    page.keyboard.press("PageDown")

    expect(page.locator(CURRENT)).to_be_visible()
    assert anchor_of(page) == anchors[0]


def test_place_is_remembered(page: Page, site: Path) -> None:
    anchors = open_deck(page, site)
    page.keyboard.press("PageDown")

    page.goto("about:blank")
    open_deck(page, site)

    assert anchor_of(page) == anchors[1]


def test_countdown_runs_and_stops(page: Page, site: Path) -> None:
    open_deck(page, site)
    slide = page.locator(".stage:not([hidden]) .slide:has(.clock)").first
    page.goto(f"{page.url.split('#')[0]}#{slide.get_attribute('data-anchor')}")
    time = page.locator(f"{CURRENT} .clock-time")
    whole = time.inner_text()

    page.keyboard.press("KeyT")
    expect(time).not_to_have_text(whole)
    page.keyboard.press("KeyT")

    expect(page.locator(f"{CURRENT} .clock")).to_have_attribute("data-state", "still")


def test_overview_leads_to_a_slide(page: Page, site: Path) -> None:
    anchors = open_deck(page, site)

    page.keyboard.press("KeyO")
    page.locator(f'.thumbnail[data-to="{anchors[2]}"]').click()

    assert anchor_of(page) == anchors[2]


def test_overview_keeps_the_proportions_of_the_slides(page: Page, site: Path) -> None:
    open_deck(page, site)

    page.keyboard.press("KeyO")

    shares = page.locator(".thumbnail .slide-title").evaluate_all(_SHARES_OF_WIDTH)
    assert shares
    assert max(shares) <= LARGEST_TITLE / STAGE["width"]


def test_document_reads_without_the_script(context: BrowserContext, site: Path) -> None:
    page = context.new_page()
    page.route("**/deck.js", lambda route: route.abort())

    page.goto((site / DECK / "index.html").as_uri())

    slides = page.locator(".slide")
    assert slides.count() > 3
    assert all(slides.nth(at).is_visible() for at in range(slides.count()))
    expect(page.locator(".controls")).to_be_hidden()


@pytest.mark.parametrize("language", ["", "en"])
def test_no_slide_of_the_kit_overflows(page: Page, own_site: Path, language: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 720})
    for deck in sorted((own_site / language / "modules").glob("*/present/index.html")):
        page.goto(deck.as_uri())
        page.evaluate("document.fonts.ready")

        assert page.evaluate(_OVERFLOWING) == []


@pytest.mark.parametrize("language", ["", "en"])
def test_text_is_never_smaller_than_a_hall_can_read(
    page: Page, own_site: Path, language: str
) -> None:
    page.set_viewport_size({"width": 1280, "height": 720})
    page.goto((own_site / language / "modules/concepts/present/index.html").as_uri())
    smallest = []
    for anchor in page.locator(".stages .slide").evaluate_all(
        "(slides) => slides.map((slide) => slide.dataset.anchor)"
    ):
        page.evaluate(
            "(anchor) => { location.hash = anchor; "
            "window.dispatchEvent(new HashChangeEvent('hashchange')); }",
            anchor,
        )
        smallest.append((page.evaluate(_SMALLEST_TEXT), anchor))

    assert min(smallest)[0] >= 28, min(smallest)


def test_two_windows_stay_in_step(context: BrowserContext, site: Path) -> None:
    presenter = context.new_page()
    presenter.goto((site / DECK / "presenter/index.html").as_uri())
    with context.expect_page() as opened:
        presenter.locator('[data-command="projector"]').click()
    projector = opened.value
    expect(presenter.locator(".hall-state")).to_contain_text("تتبع")
    first = anchor_of(projector)

    presenter.keyboard.press("ArrowLeft")
    expect(projector.locator(CURRENT)).not_to_have_attribute("data-anchor", first)
    presenter.locator('[data-command="language"][data-language="en"]').click()
    expect(projector.locator(".stage:not([hidden])")).to_have_attribute("lang", "en")
    projector.keyboard.press("PageDown")
    third = anchor_of(projector)
    expect(presenter).to_have_url(f"{presenter.url.split('#')[0]}#{third}")
    projector.reload()
    expect(projector.locator(CURRENT)).to_have_attribute("data-anchor", third)
    presenter.reload()
    expect(presenter.locator(".hall-state")).to_contain_text("تتبع")
    presenter.keyboard.press("PageUp")
    expect(projector.locator(CURRENT)).not_to_have_attribute("data-anchor", third)


def test_blocked_window_is_explained(page: Page, site: Path) -> None:
    page.add_init_script("window.open = () => null")
    page.goto((site / DECK / "presenter/index.html").as_uri())

    page.locator('[data-command="projector"]').click()

    expect(page.locator(".notice")).to_contain_text("منع المتصفح")


def test_late_lesson_says_so(page: Page, site: Path) -> None:
    page.clock.install()
    page.goto((site / DECK / "presenter/index.html").as_uri())
    expect(page.locator(".pace-words")).to_have_text("لم تبدأ")
    page.locator('[data-command="lesson-clock"]').click()

    page.clock.fast_forward("01:00:00")

    expect(page.locator(".pace")).to_have_attribute("data-state", "late")
    expect(page.locator(".pace-words")).to_contain_text("تأخّر")


@pytest.mark.parametrize("language", ["", "en"])
@pytest.mark.parametrize("view", ["index.html", "presenter/index.html"])
def test_pages_are_accessible_and_ask_for_nothing_elsewhere(
    page: Page, site: Path, traffic: Traffic, language: str, view: str
) -> None:
    for size in (STAGE, PHONE):
        page.set_viewport_size({"width": size["width"], "height": size["height"]})
        page.goto((site / language / DECK / view).as_uri())

        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
        # Before axe, which asks for the styles in a way that file:// refuses.
        assert (traffic.failed, traffic.foreign) == ([], [])
        assert find_serious(page) == []
        traffic.failed.clear()


def test_dark_hall_keeps_its_contrast(page: Page, site: Path) -> None:
    open_deck(page, site)

    page.keyboard.press("KeyD")

    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    assert find_serious(page) == []
