"""Every response answered in a real browser, by tap and by keyboard."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.item_actions import (
    check,
    item,
    order_of,
    press,
    sort_cards,
    state,
    tap_option,
    verdicts,
)

both_languages = pytest.mark.parametrize("code", ["ar", "en"])

pytestmark = pytest.mark.usefixtures("script_errors")


@both_languages
def test_choice_by_keyboard(page: Page, item_pages: str, code: str) -> None:
    page.goto(f"{item_pages}/{code}/items.html")
    soil = item(page, "soil")

    soil.locator('input[value="clay"]').focus()
    press(page, "Space", "Enter")

    assert state(soil) == "right"


@both_languages
def test_several_options_by_keyboard_partly_right_then_the_solution_shows(
    page: Page, item_pages: str, code: str
) -> None:
    page.goto(f"{item_pages}/{code}/items.html")
    compost = item(page, "compost")

    compost.locator('input[value="leaves"]').focus()
    press(page, "Space", "Enter")
    assert state(compost) == "partly"
    compost.locator('input[value="glass"]').focus()
    press(page, "Space", "Enter")

    assert verdicts(compost) == {"leaves": "right", "peel": "right", "glass": "wrong"}
    expect(compost.locator("fieldset")).to_have_js_property("disabled", value=True)


@both_languages
def test_true_or_false_with_a_reason(page: Page, item_pages: str, code: str) -> None:
    page.goto(f"{item_pages}/{code}/items.html")
    night = item(page, "night")

    night.locator("textarea").fill("…")
    tap_option(night, "true")
    check(night)

    assert verdicts(night) == {"true": "right"}


@both_languages
def test_order_by_tap(page: Page, item_pages: str, code: str) -> None:
    page.goto(f"{item_pages}/{code}/items.html")

    sort_cards(page, lambda button: button.click())
    check(item(page, "sowing"))

    assert state(item(page, "sowing")) == "right"
    assert set(verdicts(item(page, "sowing")).values()) == {"right"}


@both_languages
def test_order_by_keyboard_keeps_focus_and_is_spoken(
    page: Page, item_pages: str, code: str
) -> None:
    page.goto(f"{item_pages}/{code}/items.html")
    sowing = item(page, "sowing")
    last = order_of(page)[-1]
    button = sowing.locator(f'[data-part="{last}"] [data-move="-1"]')

    button.focus()
    press(page, "ArrowUp")

    assert order_of(page)[1] == last
    expect(button).to_be_focused()
    spoken = {"ar": "المكان 2 من 3", "en": "Place 2 of 3"}[code]
    expect(sowing.locator(".order-live")).to_have_text(spoken)
    sort_cards(page, lambda up: up.press("Enter"))
    sowing.locator('[data-do="check"]').press("Enter")
    assert state(sowing) == "right"


def test_order_by_dragging(page: Page, item_pages: str) -> None:
    page.goto(f"{item_pages}/ar/items.html")
    before = order_of(page)
    cards = item(page, "sowing").locator(".card")
    cards.last.scroll_into_view_if_needed()
    grip = cards.first.locator(".card-number").bounding_box()
    end = cards.last.bounding_box()
    assert grip is not None
    assert end is not None

    page.mouse.move(grip["x"] + 20, grip["y"] + 20)
    page.mouse.down()
    page.mouse.move(grip["x"] + 20, end["y"] + end["height"] - 4, steps=8)
    page.mouse.up()

    assert order_of(page) == [*before[1:], before[0]]


@both_languages
def test_match_by_tap_goes_on_to_the_next_entry(page: Page, item_pages: str, code: str) -> None:
    page.goto(f"{item_pages}/{code}/items.html")
    tools = item(page, "tools")

    tools.locator('[data-part="spade"] .slot').click()
    tools.locator('[data-choice="can"]').click()
    tools.locator('[data-part="can"] [data-choice="can"]').click()
    check(tools)

    assert verdicts(tools) == {"spade": "wrong", "can": "right"}
    assert state(tools) == "partly"


@both_languages
def test_match_by_keyboard(page: Page, item_pages: str, code: str) -> None:
    page.goto(f"{item_pages}/{code}/items.html")
    tools = item(page, "tools")

    tools.locator('[data-part="spade"] .slot').focus()
    for name in ("spade", "can"):
        press(page, "Enter") if name == "spade" else None
        for _ in range(6):
            press(page, "Tab")
            if page.evaluate("document.activeElement.dataset.choice") == name:
                break
        press(page, "Enter")
    tools.locator('[data-do="check"]').press("Enter")

    assert state(tools) == "right"


@both_languages
def test_sorting_into_groups(page: Page, item_pages: str, code: str) -> None:
    page.goto(f"{item_pages}/{code}/items.html")
    bins = item(page, "bins")
    right = {"bread": "heap", "foil": "bin"}

    first = bins.locator(".entry").first
    first.locator(".slot").click()
    for entry in bins.locator(".entry").all():
        name = entry.get_attribute("data-part") or ""
        entry.locator(f'[data-choice="{right[name]}"]').click()
    check(bins)

    assert state(bins) == "right"
    assert verdicts(bins) == {"bread": "right", "foil": "right"}


@both_languages
def test_word_bank_by_tap(page: Page, item_pages: str, code: str) -> None:
    page.goto(f"{item_pages}/{code}/items.html")
    gaps = item(page, "gaps")
    words = {"ar": ("الطينية", "الهواء"), "en": ("clay", "air")}[code]

    for word in words:
        gaps.locator(".chip", has_text=word).click()
    check(gaps)

    assert verdicts(gaps) == {"soil": "right", "other": "wrong"}
    expect(gaps.locator('[data-note-for="soil"]')).to_contain_text(words[0])


@both_languages
def test_a_gap_is_called_by_its_number_and_its_word(page: Page, item_pages: str, code: str) -> None:
    page.goto(f"{item_pages}/{code}/items.html")
    gaps = item(page, "gaps")
    second, word = {"ar": ("الفراغ 2", "الهواء"), "en": ("Blank 2", "air")}[code]

    slot = gaps.locator(".slot").nth(1)
    slot.click()
    gaps.locator(".chip", has_text=word).click()

    expect(slot).to_have_accessible_name(f"{second} {word}")


@both_languages
def test_word_from_a_list_by_keyboard(page: Page, item_pages: str, code: str) -> None:
    page.goto(f"{item_pages}/{code}/items.html")
    listed = item(page, "listed")

    listed.locator("select").select_option(label={"ar": "أخضر", "en": "green"}[code])
    listed.locator('[data-do="check"]').press("Enter")

    assert state(listed) == "right"


@pytest.mark.parametrize("typed", ["3.5", "3,5", "٣٫٥", "٣،٥", "3.5 litres"])
def test_number_in_any_digits(page: Page, item_pages: str, typed: str) -> None:
    page.goto(f"{item_pages}/ar/items.html")
    litres = item(page, "litres")

    litres.locator("input.typing").fill(typed)
    press(page, "Enter")

    assert state(litres) == "right"


@both_languages
def test_known_mistake_has_a_word_of_its_own(page: Page, item_pages: str, code: str) -> None:
    page.goto(f"{item_pages}/{code}/items.html")
    litres = item(page, "litres")

    litres.locator("input.typing").fill("7")
    press(page, "Enter")

    why = {"ar": "هذا لتر كل يوم.", "en": "That is a litre a day."}[code]
    expect(litres.locator(".blank-notes")).to_contain_text(why)


@pytest.mark.parametrize(
    ("code", "typed"), [("ar", "نعناع"), ("ar", "النّعناع "), ("en", "Mint"), ("en", "the mint")]
)
def test_typed_words_are_folded(page: Page, item_pages: str, code: str, typed: str) -> None:
    page.goto(f"{item_pages}/{code}/items.html")
    plant = item(page, "plant")

    plant.locator("input.typing").fill(typed)
    press(page, "Enter")

    assert state(plant) == "right"


@both_languages
def test_poll_says_something_and_judges_nothing(page: Page, item_pages: str, code: str) -> None:
    page.goto(f"{item_pages}/{code}/items.html")
    favourite = item(page, "favourite")

    tap_option(favourite, "evening")
    check(favourite)

    assert verdicts(favourite) == {"evening": "none"}
    said = {"ar": "الضوء هادئ.", "en": "The light is calm."}[code]
    expect(favourite.locator('[data-part="evening"] .part-feedback')).to_have_text(said)
