"""Take the README's pictures of the site in a folder: `python -m tests.pictures [SITE]`."""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.browser.chromium import find_chromium, list_flags
from tests.browser.site_server import serve_folder
from tests.pictures.paper import page_picture, page_with
from tests.pictures.shots import Screen, page_at, shot, show, side_by_side

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "docs/pictures"
MOST = 200_000
LESSON = "modules/concepts/collaboration-ladder/index.html"
SLIDE = "modules/concepts/present/index.html#collaboration-ladder-twelve-cards-1"


def main(site: Path) -> int:
    """Write the pictures; say which are too heavy."""
    with serve_folder(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list_flags())
        side_by_side(browser, _study(browser, f"{address}/{LESSON}"), PICTURES / "study.png")
        side_by_side(browser, _room(browser, f"{address}/{SLIDE}"), PICTURES / "slide.png")
        side_by_side(browser, _paper(site / "print/ar"), PICTURES / "paper.png")
        browser.close()
    heavy = [path.name for path in sorted(PICTURES.glob("*.png")) if path.stat().st_size > MOST]
    if heavy:
        print(f"Heavier than {MOST} bytes: {', '.join(heavy)}", file=sys.stderr)
    return 1 if heavy else 0


def _study(browser: Browser, address: str) -> list[str]:
    phone = page_at(browser, address, Screen(360, 700))
    item = '[data-item-id="concepts/monthly-meeting"]'
    phone.locator(f"{item} label").first.click()
    phone.locator(f'{item} button:not([hidden])[type="submit"]').first.click()
    show(phone, item, 90)
    desktop = page_at(browser, address, Screen(1000, 700))
    show(desktop, "#five-rungs figure", 210)
    return [shot(desktop), shot(phone)]


def _room(browser: Browser, address: str) -> list[str]:
    slide = page_at(browser, address, Screen(1120, 630))
    slide.wait_for_timeout(3500)  # The controls leave when nobody moves.
    return [shot(slide)]


def _paper(folder: Path) -> list[str]:
    handout, workbook = folder / "concepts-handout.pdf", folder / "concepts-workbook.pdf"
    return [
        page_picture(handout, page_with(handout, "ماذا تطلب كل درجة"), 540),
        page_picture(workbook, 2, 540),
    ]


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "site"))
