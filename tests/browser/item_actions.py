"""What a reader does with a question on an open page, and what the page shows of it."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect


def item(page: Page, name: str) -> Locator:
    """Find a question by its id."""
    return page.locator(f'[data-item-id="home/{name}"]')


def check(article: Locator) -> None:
    """Give the answer in."""
    article.locator('[data-do="check"]').click()


def state(article: Locator) -> str:
    """Read how the answer went."""
    return article.locator(".item-result").get_attribute("data-state") or ""


def verdicts(article: Locator) -> dict[str, str]:
    """Read the verdict of each part that has one."""
    pairs: dict[str, str] = article.evaluate(
        "a => Object.fromEntries([...a.querySelectorAll('[data-verdict]')]"
        ".map(p => [p.dataset.part, p.dataset.verdict]))"
    )
    return pairs


def press(page: Page, *keys: str) -> None:
    """Press keys one after the other."""
    for key in keys:
        page.keyboard.press(key)


def tap_option(article: Locator, option: str) -> None:
    """Tap an option."""
    article.locator(f'[data-part="{option}"] label').click()


def order_of(page: Page) -> list[str]:
    """Read the order of the cards."""
    cards = item(page, "sowing").locator(".card").all()
    return [card.get_attribute("data-part") or "" for card in cards]


def sort_cards(page: Page, up: Callable[[Locator], None]) -> None:
    """Bring the cards into the right order by moving each up as often as needed."""
    for place, name in enumerate(("dig", "sow", "water")):
        while order_of(page).index(name) > place:
            button = item(page, "sowing").locator(f'[data-part="{name}"] [data-move="-1"]')
            up(button)


def answer_some(page: Page) -> None:
    """Answer a few questions, some given in and some not."""
    tap_option(item(page, "soil"), "clay")
    check(item(page, "soil"))
    item(page, "gaps").locator(".chip").first.click()
    item(page, "sure").locator('input[value="3"]').check(force=True)
    item(page, "letter").locator("textarea").fill("نعناع")


def assert_some_answered(page: Page) -> None:
    """Say whether those answers stand there."""
    assert verdicts(item(page, "soil")) == {"clay": "right"}
    assert item(page, "gaps").locator(".slot.is-filled").count() == 1
    expect(item(page, "sure").locator('input[value="3"]')).to_be_checked()
    expect(item(page, "letter").locator("textarea")).to_have_value("نعناع")
