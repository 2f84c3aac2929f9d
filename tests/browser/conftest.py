"""Fixtures of the browser tests: one Chromium for the run, a fresh context for each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser.chromium import find_chromium, list_flags
from tests.browser.item_pages import write_pages
from tests.browser.site_server import serve_folder
from tests.browser.traffic import Traffic


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the Chromium that all browser tests share."""
    path = find_chromium()
    assert path is not None, "No Chromium on this machine. Run: make browser"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=list_flags())
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def serve() -> Iterator[Callable[[Path], str]]:
    """Serve built folders until the run ends: `serve(folder)` gives the address."""
    with ExitStack() as servers:
        yield lambda folder: servers.enter_context(serve_folder(folder))


@pytest.fixture
def traffic() -> Traffic:
    """Give the record of what the test's pages ask for."""
    return Traffic()


@pytest.fixture
def context(browser: Browser, traffic: Traffic) -> Iterator[BrowserContext]:
    """Open a fresh context, watched by `traffic`: phone-sized, still, with no storage."""
    fresh = browser.new_context(
        viewport={"width": 360, "height": 740}, reduced_motion="reduce", color_scheme="light"
    )
    traffic.watch(fresh)
    yield fresh
    fresh.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """Open an empty page in the fresh context."""
    return context.new_page()


@pytest.fixture
def script_errors(page: Page) -> Iterator[list[str]]:
    """Fail the test when a script of its page throws."""
    found: list[str] = []
    page.on("pageerror", lambda error: found.append(str(error)))
    yield found
    assert found == []


@pytest.fixture(scope="session")
def item_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder of pages with a question for each response, in both languages."""
    return write_pages(tmp_path_factory.mktemp("items") / "site")


@pytest.fixture(scope="session")
def item_pages(item_folder: Path, serve: Callable[[Path], str]) -> str:
    """Give the address at which those pages are served."""
    return serve(item_folder)


@pytest.fixture(scope="session")
def site_address(learner_site: Path, serve: Callable[[Path], str]) -> str:
    """Give the address at which this repository's site is served."""
    return serve(learner_site)
