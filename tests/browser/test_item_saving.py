"""Answers on the device: over a reload, another language, a USB stick, and without storage."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.item_actions import answer_some, assert_some_answered, item, press, state
from tests.browser.traffic import Traffic

NO_STORAGE = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("denied", "SecurityError"); } });"""

pytestmark = pytest.mark.usefixtures("script_errors")


def test_answers_survive_reload_and_language(page: Page, item_pages: str) -> None:
    page.goto(f"{item_pages}/ar/items.html")
    answer_some(page)

    page.reload()
    assert_some_answered(page)
    page.locator("[data-language-link]").click()

    assert page.url.startswith(f"{item_pages}/en/items.html")
    assert_some_answered(page)


def test_answers_are_kept_on_a_usb_stick(page: Page, item_folder: Path, traffic: Traffic) -> None:
    page.goto((item_folder / "ar/items.html").as_uri())
    answer_some(page)

    page.reload()

    assert_some_answered(page)
    assert (traffic.failed, traffic.foreign) == ([], [])


def test_typed_answer_is_not_judged_in_another_language(page: Page, item_pages: str) -> None:
    page.goto(f"{item_pages}/ar/items.html")
    item(page, "plant").locator("input.typing").fill("النعناع")
    press(page, "Enter")

    page.goto(f"{item_pages}/en/items.html")

    assert state(item(page, "plant")) == "right"
    expect(item(page, "plant").locator("input.typing")).to_have_value("النعناع")


def test_questions_work_without_storage(page: Page, item_pages: str) -> None:
    page.add_init_script(NO_STORAGE)
    page.goto(f"{item_pages}/ar/items.html")

    answer_some(page)

    assert_some_answered(page)
