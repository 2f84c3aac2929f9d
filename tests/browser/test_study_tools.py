"""What stands around the questions: quiz result, worksheet, progress, terms, theme, language."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.item_actions import check, item, press, tap_option

both_languages = pytest.mark.parametrize("code", ["ar", "en"])
pytestmark = pytest.mark.usefixtures("script_errors")


def answer_quiz(page: Page, soil: str) -> None:
    tap_option(item(page, "soil"), soil)
    check(item(page, "soil"))
    tap_option(item(page, "compost"), "leaves")
    tap_option(item(page, "compost"), "peel")
    check(item(page, "compost"))


@pytest.mark.parametrize(("code", "left"), [("ar", "بقي سؤالان"), ("en", "2 questions left")])
def test_quiz_says_how_many_questions_are_left(
    page: Page, item_pages: str, code: str, left: str
) -> None:
    page.goto(f"{item_pages}/{code}/quiz.html")

    expect(page.locator(".quiz-percent")).to_have_text(left)


@both_languages
def test_quiz_weighs_points_and_gives_the_advice_of_its_band(
    page: Page, item_pages: str, code: str
) -> None:
    page.goto(f"{item_pages}/{code}/quiz.html")

    answer_quiz(page, "sand")

    expect(page.locator(".quiz-percent")).to_have_text("75%")
    expect(page.locator(".quiz-advice")).to_have_text("high")
    expect(page.locator(".quiz-result")).to_have_attribute("data-state", "passed")


@both_languages
def test_retrying_what_was_wrong_spares_the_rest(page: Page, item_pages: str, code: str) -> None:
    page.goto(f"{item_pages}/{code}/quiz.html")
    answer_quiz(page, "sand")

    page.locator('[data-do="retry-wrong"]').click()

    assert item(page, "soil").locator("input:checked").count() == 0
    assert item(page, "compost").locator("input:checked").count() == 2
    page.reload()
    assert item(page, "compost").locator("input:checked").count() == 2


@both_languages
def test_quiz_asks_afresh_what_a_lesson_asked(page: Page, item_pages: str, code: str) -> None:
    page.goto(f"{item_pages}/{code}/items.html")
    tap_option(item(page, "soil"), "clay")
    check(item(page, "soil"))

    page.goto(f"{item_pages}/{code}/quiz.html")
    assert page.locator("input:checked").count() == 0
    answer_quiz(page, "sand")
    page.reload()

    expect(page.locator(".quiz-percent")).to_have_text("75%")
    page.goto(f"{item_pages}/{code}/items.html")
    expect(item(page, "soil").locator('input[value="clay"]')).to_be_checked()
    page.goto(f"{item_pages}/{code}/progress.html")
    words = {"ar": "أُجيب عن 1 من 13", "en": "1 of 13 answered"}
    expect(page.locator("[data-progress-text]")).to_have_text(words[code])


def test_starting_over_clears_every_question(page: Page, item_pages: str) -> None:
    page.goto(f"{item_pages}/ar/quiz.html")
    answer_quiz(page, "clay")
    expect(page.locator('[data-do="retry-wrong"]')).to_be_hidden()

    page.locator('[data-do="retry-all"]').click()

    assert page.locator("input:checked").count() == 0


def fill_sheet(page: Page) -> None:
    page.locator('[data-head="name"]').fill("سالم")
    page.locator('textarea[name="spring-what"]').fill("نعناع")
    page.locator('input[name="mint"]').first.check(force=True)
    page.locator('input[value="gloves"]').check(force=True)
    for row, value in (("damp", 5), ("loose", 4), ("fresh", 1)):
        page.locator(f'input[name="{row}"][value="{value}"]').check(force=True)


def assert_sheet_filled(page: Page) -> None:
    expect(page.locator('[data-head="name"]')).to_have_value("سالم")
    expect(page.locator('textarea[name="spring-what"]')).to_have_value("نعناع")
    expect(page.locator('input[name="mint"]').first).to_be_checked()
    expect(page.locator('input[value="gloves"]')).to_be_checked()


def test_sheet_survives_reload_and_language(page: Page, item_pages: str) -> None:
    page.goto(f"{item_pages}/ar/sheet.html")
    fill_sheet(page)

    page.reload()
    assert_sheet_filled(page)
    page.locator("[data-language-link]").click()

    assert page.url.startswith(f"{item_pages}/en/")
    assert_sheet_filled(page)


@pytest.mark.parametrize(
    ("code", "means"),
    [
        ("ar", ["4.5 من 5 · قوة", "1 من 5 · يحتاج إلى عمل", "3.3 من 5 · للنقاش"]),
        ("en", ["4.5 of 5 · Strength", "1 of 5 · Needs work", "3.3 of 5 · To discuss"]),
    ],
)
def test_scorecard_shows_its_means(
    page: Page, item_pages: str, code: str, means: list[str]
) -> None:
    page.goto(f"{item_pages}/{code}/sheet.html")

    fill_sheet(page)

    assert page.locator(".mean-value").all_inner_texts() == means


def test_sheet_is_saved_as_a_text_file(page: Page, item_pages: str) -> None:
    page.goto(f"{item_pages}/en/sheet.html")
    fill_sheet(page)

    with page.expect_download() as download:
        page.locator("[data-export]").click()

    assert download.value.suggested_filename == "home-bed.txt"
    text = Path(download.value.path()).read_text(encoding="utf-8")
    assert "- Spring, What: نعناع" in text
    assert "- Mint, Alive" in text
    assert "- Damp: 5" in text
    assert "- Gloves" in text


@both_languages
def test_sheet_is_cleared_only_when_confirmed(page: Page, item_pages: str, code: str) -> None:
    page.goto(f"{item_pages}/{code}/sheet.html")
    fill_sheet(page)

    page.locator("[data-clear]").click()
    press(page, "Escape")
    assert_sheet_filled(page)
    page.locator("[data-clear]").click()
    page.locator('dialog [value="yes"]').click()

    expect(page.locator('textarea[name="spring-what"]')).to_have_value("")
    page.reload()
    expect(page.locator('[data-head="name"]')).to_have_value("")


def test_sheet_warns_when_nothing_can_be_kept(page: Page, item_pages: str) -> None:
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full'); };")
    page.goto(f"{item_pages}/en/sheet.html")

    fill_sheet(page)

    expect(page.locator("[data-kept]")).to_contain_text("Could not be saved")


def answer_one(page: Page, item_pages: str) -> None:
    page.goto(f"{item_pages}/ar/items.html")
    tap_option(item(page, "soil"), "clay")
    check(item(page, "soil"))


@pytest.mark.parametrize(("code", "words"), [("ar", "أُجيب عن 1 من 13"), ("en", "1 of 13 answered")])
def test_progress_counts_what_was_given_in(
    page: Page, item_pages: str, code: str, words: str
) -> None:
    answer_one(page, item_pages)

    page.goto(f"{item_pages}/{code}/progress.html")

    expect(page.locator("[data-progress-text]")).to_have_text(words)
    expect(page.locator("[data-progress-items]")).to_have_attribute("data-progress", "some")


def test_progress_travels_in_a_file(page: Page, item_pages: str, tmp_path: Path) -> None:
    answer_one(page, item_pages)
    page.goto(f"{item_pages}/ar/progress.html")
    with page.expect_download() as download:
        page.locator('[data-do="export"]').click()
    file = tmp_path / "progress.json"
    download.value.save_as(file)
    assert json.loads(file.read_text(encoding="utf-8"))["kit"] == "sample"

    page.locator('[data-do="reset"]').click()
    page.locator('dialog [value="yes"]').click()
    expect(page.locator("[data-progress-items]")).to_have_attribute("data-progress", "none")
    with page.expect_file_chooser() as chooser:
        page.locator('[data-do="import"]').click()
    chooser.value.set_files(file)

    expect(page.locator("[data-progress-said]")).to_have_text("استُعيدت إجابة واحدة.")
    expect(page.locator("[data-progress-items]")).to_have_attribute("data-progress", "some")


@pytest.mark.parametrize("opening", ["Enter", "Space"])
def test_term_opens_and_closes_by_keyboard(page: Page, item_pages: str, opening: str) -> None:
    page.goto(f"{item_pages}/en/items.html")
    term = page.locator("a.term")

    term.focus()
    press(page, opening)
    expect(page.locator(".term-card")).to_contain_text("Earth.")
    expect(page.locator(".term-card")).to_be_focused()
    press(page, "Escape")

    expect(page.locator(".term-card")).to_have_count(0)
    expect(term).to_be_focused()


@both_languages
def test_term_stands_inside_a_wide_screen(page: Page, item_pages: str, code: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(f"{item_pages}/{code}/items.html")

    page.locator("a.term").click()

    card = page.locator(".term-card").bounding_box()
    term = page.locator("a.term").bounding_box()
    assert card is not None
    assert term is not None
    assert card["x"] >= 0
    assert card["x"] + card["width"] <= 1280
    assert card["y"] >= term["y"] + term["height"]


def test_theme_is_chosen_and_remembered(page: Page, item_pages: str) -> None:
    page.goto(f"{item_pages}/ar/items.html")
    ground = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(ground)

    page.locator("[data-theme-switch]").click()
    assert page.evaluate(ground) == light
    page.locator("[data-theme-switch]").click()
    dark = page.evaluate(ground)

    assert dark != light
    page.reload()
    assert page.evaluate(ground) == dark


def test_language_switch_keeps_the_question_on_the_screen(
    page: Page, item_pages: str, find_place: Callable[[Page], float]
) -> None:
    page.goto(f"{item_pages}/ar/items.html")
    item(page, "bins").evaluate("article => article.scrollIntoView({ block: 'start' })")
    before = find_place(page)

    page.locator("[data-language-link]").evaluate("link => link.click()")
    page.wait_for_url("**/en/items.html*")
    page.wait_for_load_state()

    assert page.url.endswith("#question-bins")
    assert abs(find_place(page) - before) < 80


@pytest.fixture
def find_place() -> Callable[[Page], float]:
    """Give the distance of the question on the screen from the top."""
    return lambda page: float(
        item(page, "bins").evaluate("article => article.getBoundingClientRect().top")
    )
