"""Pictures of the three surfaces, and several of them side by side on one."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page

_GAP = 40
_STYLE = f"""
body {{ margin: 0; padding: {_GAP}px; display: inline-flex; gap: {_GAP}px; align-items: start }}
body {{ background: #f5efe2 }}
img {{ display: block; border-radius: 10px; box-shadow: 0 2px 14px #17323b33 }}
"""


@dataclass(frozen=True)
class Screen:
    """A window to look through."""

    width: int
    height: int


def page_at(browser: Browser, address: str, screen: Screen) -> Page:
    """Open a page of the site and wait for its fonts."""
    page = browser.new_page(
        viewport={"width": screen.width, "height": screen.height},
        color_scheme="light",
        reduced_motion="reduce",
    )
    page.goto(address)
    page.evaluate("document.fonts.ready")
    return page


def show(page: Page, selector: str, above: int) -> None:
    """Scroll until something stands that far under the upper edge."""
    page.evaluate(
        "([selector, above]) => window.scrollTo(0, window.scrollY - above"
        " + document.querySelector(selector).getBoundingClientRect().top)",
        [selector, above],
    )
    page.wait_for_timeout(300)


def shot(page: Page) -> str:
    """Give what the window shows as a data address, and close it."""
    picture = page.screenshot(animations="disabled", caret="hide")
    page.close()
    return f"data:image/png;base64,{b64encode(picture).decode('ascii')}"


def side_by_side(browser: Browser, pictures: list[str], path: Path) -> None:
    """Write pictures beside each other, each in its own size."""
    page = browser.new_page(viewport={"width": 2400, "height": 400})
    images = "".join(f'<img src="{picture}" alt="">' for picture in pictures)
    page.set_content(f"<style>{_STYLE}</style><body>{images}</body>")
    page.locator("body").screenshot(path=path)
    page.close()
