"""Questions in a real browser: checked, explained, tried again, read without a script."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import find_serious
from tests.browser.item_actions import check, item, state, tap_option, verdicts

both_languages = pytest.mark.parametrize("code", ["ar", "en"])

pytestmark = pytest.mark.usefixtures("script_errors")


@both_languages
def test_wrong_option_is_explained_where_it_stands(page: Page, item_pages: str, code: str) -> None:
    page.goto(f"{item_pages}/{code}/items.html")
    soil = item(page, "soil")

    tap_option(soil, "sand")
    check(soil)

    assert verdicts(soil) == {"sand": "wrong"}
    why = {"ar": "✕ ليس بعد. حبيباتها كبيرة فيمرّ الماء.", "en": "✕ Not yet. Its grains are large"}
    expect(soil.locator('[data-part="sand"] .part-feedback')).to_contain_text(why[code][2:])
    expect(soil.locator(".item-explanation")).to_be_hidden()


@both_languages
def test_right_option_closes_the_question_and_explains(
    page: Page, item_pages: str, code: str
) -> None:
    page.goto(f"{item_pages}/{code}/items.html")
    soil = item(page, "soil")

    tap_option(soil, "sand")
    check(soil)
    tap_option(soil, "clay")
    check(soil)

    assert verdicts(soil) == {"sand": "wrong", "clay": "right"}
    assert state(soil) == "right"
    expect(soil.locator(".item-explanation")).to_have_attribute("open", "")
    expect(soil.locator("fieldset")).to_have_js_property("disabled", value=True)
    expect(soil.locator('[data-do="retry"]')).to_be_focused()


@both_languages
def test_letters_follow_the_shuffled_order_and_pinned_stays_last(
    page: Page, item_pages: str, code: str
) -> None:
    page.goto(f"{item_pages}/{code}/items.html")
    soil = item(page, "soil")

    letters = soil.locator(".option-letter").all_inner_texts()

    assert letters == list("أبجد" if code == "ar" else "ABCD")
    expect(soil.locator(".option").last).to_have_attribute("data-part", "none")


@both_languages
def test_empty_answer_is_asked_for_and_nothing_is_saved(
    page: Page, item_pages: str, code: str
) -> None:
    page.goto(f"{item_pages}/{code}/items.html")
    soil = item(page, "soil")

    check(soil)

    assert state(soil) == "none"
    assert page.evaluate("localStorage.length") == 0


@both_languages
def test_hints_come_one_after_the_other(page: Page, item_pages: str, code: str) -> None:
    page.goto(f"{item_pages}/{code}/items.html")
    hints = item(page, "soil").locator(".item-hint")

    expect(hints.nth(1)).to_be_hidden()
    hints.nth(0).locator("summary").click()

    expect(hints.nth(1)).to_be_visible()


@both_languages
def test_solution_explains_every_option(page: Page, item_pages: str, code: str) -> None:
    page.goto(f"{item_pages}/{code}/items.html")
    soil = item(page, "soil")

    tap_option(soil, "sand")
    check(soil)
    soil.locator('[data-do="solution"]').click()

    assert verdicts(soil)["clay"] == "right"
    assert len(verdicts(soil)) == 4
    expect(soil.locator(".item-explanation")).to_be_visible()


@both_languages
def test_new_try_clears_and_shuffles_again(page: Page, item_pages: str, code: str) -> None:
    page.goto(f"{item_pages}/{code}/items.html")
    soil = item(page, "soil")
    tap_option(soil, "sand")
    check(soil)

    soil.locator('[data-do="retry"]').click()

    assert verdicts(soil) == {}
    assert soil.locator("input:checked").count() == 0
    expect(soil.locator('[data-do="check"]')).to_be_visible()


@both_languages
def test_questions_can_be_read_and_looked_up_without_a_script(
    browser: Browser, item_pages: str, code: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{item_pages}/{code}/items.html")
    soil = item(page, "soil")

    soil.locator(".item-answer summary").click()

    expect(soil.locator('[data-why="clay"] .why')).to_be_visible()
    expect(soil.locator(".item-actions")).to_be_hidden()
    expect(item(page, "tools").locator("select").first).to_be_visible()
    context.close()


@both_languages
@pytest.mark.parametrize("name", ["items", "quiz", "sheet", "progress"])
def test_no_page_scrolls_sideways(page: Page, item_pages: str, code: str, name: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{item_pages}/{code}/{name}.html")

    for article in page.locator('.item [data-do="solution"]').all():
        article.evaluate("button => button.click()")

    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@both_languages
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(page: Page, item_pages: str, code: str, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(f"{item_pages}/{code}/items.html")
    for button in page.locator('.item [data-do="solution"]').all():
        button.evaluate("button => button.click()")

    assert find_serious(page) == []
