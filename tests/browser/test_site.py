"""The built site in a real browser: nothing from afar, nothing sideways, nothing hidden."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Response

from tests.browser.axe import find_serious
from tests.browser.site_pages import KINDS, LANGUAGES, LESSON
from tests.browser.traffic import Traffic
from tests.site.pages import addresses

MOST_BYTES = 150_000
"""What the first lesson page may weigh over the wire, fonts included."""


@dataclass(frozen=True)
class Visit:
    """What was seen of a page."""

    width: int
    """How wide its content is."""
    complaints: tuple[str, ...]
    """Errors that stand in its console."""


def complaints_of(said: ConsoleMessage) -> list[str]:
    where = said.location["url"]
    # The browser guesses this place when a page is left before its icon came.
    is_guess = where.endswith("/favicon.ico")
    return [f"{said.text} {where}"] if said.type == "error" and not is_guess else []


@pytest.fixture(scope="module")
def visits(browser: Browser, learner_site: Path, site_address: str) -> dict[str, Visit]:
    """Open every page once, on the narrowest phone."""
    page = browser.new_page(viewport={"width": 320, "height": 640})
    complaints: list[str] = []
    page.on("console", lambda said: complaints.extend(complaints_of(said)))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    found = {}
    for address in addresses(learner_site):
        page.goto(f"{site_address}/{address}", wait_until="load")
        width = page.evaluate("document.documentElement.scrollWidth")
        found[address] = Visit(width, tuple(complaints))
        complaints.clear()
    page.close()
    return found


def test_no_page_scrolls_sideways_at_320(visits: dict[str, Visit]) -> None:
    assert [(address, visit.width) for address, visit in visits.items() if visit.width > 320] == []


def test_no_page_complains_in_the_console(visits: dict[str, Visit]) -> None:
    found = {address: visit.complaints for address, visit in visits.items()}

    assert {address: said for address, said in found.items() if said} == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_serious(
    page: Page, site_address: str, language: str, scheme: str
) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    found = {}

    for kind in KINDS:
        page.goto(f"{site_address}/{language}{kind}")
        if serious := find_serious(page):
            found[kind] = serious

    assert found == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("way", ["http", "file"])
def test_pages_ask_for_nothing_that_fails_or_is_elsewhere(
    page: Page, traffic: Traffic, learner_site: Path, site_address: str, language: str, way: str
) -> None:
    start = site_address if way == "http" else learner_site.as_uri()

    for kind in KINDS:
        page.goto(f"{start}/{language}{kind}")
        page.wait_for_load_state("networkidle")

    assert traffic.foreign == []
    assert traffic.failed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_first_lesson_weighs_little(
    page: Page, learner_site: Path, site_address: str, language: str
) -> None:
    asked: list[Response] = []

    def note(response: Response) -> None:
        asked.append(response)

    page.on("response", note)

    page.goto(f"{site_address}/{language}{LESSON}")
    page.wait_for_load_state("networkidle")

    files = {unquote(urlsplit(response.url).path).lstrip("/") for response in asked}
    weights = {name: _over_the_wire(learner_site / name) for name in sorted(files)}
    assert any(name.endswith(".woff2") for name in weights)
    assert sum(weights.values()) <= MOST_BYTES, weights


@pytest.mark.parametrize("language", LANGUAGES)
def test_lesson_is_whole_without_its_script(
    browser: Browser, site_address: str, language: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()

    page.goto(f"{site_address}/{language}{LESSON}")

    assert page.locator("main h1").is_visible()
    assert page.locator("main section h2, main section h3").count() >= 9
    assert page.locator("[data-item-id] :is(input, select, textarea)").first.is_visible()
    explained = page.locator("[data-item-id] details summary").first
    explained.click()
    assert page.locator("[data-item-id] details[open]").count() == 1
    context.close()


def _over_the_wire(file: Path) -> int:
    content = file.read_bytes()
    return len(content) if file.suffix == ".woff2" else len(gzip.compress(content, 9, mtime=0))
