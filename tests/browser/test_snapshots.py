"""The pages as readers see them and as screen readers hear them, against what was kept.

Make them anew with `make snapshots`, then look at every picture and read every line that changed.
"""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import pictures
from tests.browser.views import LANGUAGES, SCREENS, VIEWS, View, looking

HEARD = Path(__file__).parents[1] / "snapshots/aria"
MAKE = "Make them with: make snapshots"

every_view = pytest.mark.parametrize("view", VIEWS, ids=[view.name for view in VIEWS])
every_language = pytest.mark.parametrize("language", LANGUAGES)
every_screen = pytest.mark.parametrize("screen", SCREENS)


@pytest.fixture(scope="module")
def starter_address(starter_site: Path, request: pytest.FixtureRequest) -> str:
    """Give the address at which the new kit's site is served."""
    address: str = request.getfixturevalue("serve")(starter_site)
    return address


@every_screen
@every_language
@every_view
def test_page_is_heard_as_before(
    browser: Browser,
    starter_address: str,
    view: View,
    language: str,
    screen: str,
    updates_snapshots: bool,
) -> None:
    with looking(browser, starter_address, view, language, screen) as page:
        heard = page.locator("body").aria_snapshot() + "\n"
    file = HEARD / f"{view.name}-{language}-{screen}.yaml"
    if updates_snapshots:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(heard, encoding="utf-8")

    assert file.is_file(), f"{file.name} is not kept. {MAKE}"
    kept = file.read_text(encoding="utf-8")
    changed = unified_diff(kept.splitlines(), heard.splitlines(), "kept", "heard", "", "", 2, "")
    assert heard == kept, "\n".join([file.name, *changed])


@every_screen
@every_language
@every_view
def test_page_looks_as_before(
    browser: Browser,
    starter_address: str,
    view: View,
    language: str,
    screen: str,
    updates_snapshots: bool,
) -> None:
    own = int(browser.version.split(".")[0])
    name = f"{view.name}-{language}-{screen}"
    with looking(browser, starter_address, view, language, screen) as page:
        seen = {f"{name}-light.png": picture(page)}
        view.darken(page)
        seen[f"{name}-dark.png"] = picture(page)
    if updates_snapshots:
        for file, content in seen.items():
            pictures.keep(content, pictures.folder_of(own) / file)

    nearest = pictures.nearest_major(own)
    assert nearest is not None, f"no pictures are kept. {MAKE}"
    found = []
    for file, content in seen.items():
        kept = pictures.folder_of(nearest) / file
        assert kept.is_file(), f"{kept.name} is not kept. {MAKE}"
        if words := pictures.difference(content, kept, is_same_browser=nearest == own):
            actual = HEARD.parent / "actual" / file
            actual.parent.mkdir(exist_ok=True)
            actual.write_bytes(content)
            found.append(f"{words}; see {actual.relative_to(HEARD.parents[2])}")
    assert found == [], MAKE


def picture(page: Page) -> bytes:
    return page.screenshot(animations="disabled", caret="hide")


def test_kept_pictures_are_light() -> None:
    weight = sum(file.stat().st_size for file in HEARD.parent.rglob("*") if file.is_file())

    assert weight < 6_000_000
