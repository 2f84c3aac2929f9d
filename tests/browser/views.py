"""What is looked at for the snapshots: the kit that `tashbeek new kit` makes.

It has one of everything and seldom changes, while our curriculum is rewritten every day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from playwright.sync_api import Browser, Page, expect

NOW = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
SCREENS = {"phone": (360, 740), "desktop": (1280, 800)}
LANGUAGES = {"ar": "", "en": "en/"}
_QUESTION = '[data-item-id="meetings/news-to-share"]'


def _leave(page: Page) -> None:
    """Leave the page as it opens."""


def _darken_device(page: Page) -> None:
    page.emulate_media(color_scheme="dark")


@dataclass(frozen=True)
class View:
    """A page, and what is done on it before it is looked at."""

    name: str
    address: str
    prepare: Callable[[Page], None] = _leave
    darken: Callable[[Page], None] = _darken_device
    """How it comes into its dark colours."""


def _show_question(page: Page) -> None:
    top = "q => scrollTo(0, scrollY + q.getBoundingClientRect().top - 90)"
    page.locator(_QUESTION).evaluate(top)


def _answer_question(page: Page) -> None:
    question = page.locator(_QUESTION)
    for option in ("longer-meeting", "one-page"):
        question.locator(f'[data-part="{option}"] label').click()
        question.locator('[data-do="check"]').click()
    expect(question.locator(".item-result")).to_have_attribute("data-state", "right")
    page.mouse.move(0, 0)
    _show_question(page)


def _wait_for_controls_to_leave(page: Page) -> None:
    page.clock.run_for(10_000)


def _darken_hall(page: Page) -> None:
    page.keyboard.press("KeyD")


VIEWS = (
    View("home", "index.html"),
    View("module", "modules/meetings/index.html"),
    View("lesson", "modules/meetings/purpose/index.html"),
    View("quiz", "modules/meetings/quiz/index.html", _show_question),
    View("quiz-answered", "modules/meetings/quiz/index.html", _answer_question),
    View(
        "slide",
        "modules/meetings/present/index.html#conduct-around-a-meeting-1",
        _wait_for_controls_to_leave,
        _darken_hall,
    ),
)


@contextmanager
def looking(browser: Browser, site: str, view: View, language: str, screen: str) -> Iterator[Page]:
    """Open a view in a window of its own: still, at a fixed time, with its fonts."""
    width, height = SCREENS[screen]
    context = browser.new_context(
        viewport={"width": width, "height": height},
        reduced_motion="reduce",
        color_scheme="light",
        locale="en-GB",
        timezone_id="UTC",
    )
    page = context.new_page()
    page.clock.install(time=NOW)
    page.goto(f"{site}/{LANGUAGES[language]}{view.address}")
    page.evaluate("document.fonts.ready")
    view.prepare(page)
    yield page
    context.close()
