"""The live preview, as an author sees it: an open page follows its file, broken or mended."""

from __future__ import annotations

import re
import socket
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Error, Page, expect

from tests.site.builds import command, environment, new_kit

LONGEST = 60_000
"""Milliseconds after which a preview that says nothing hangs; the benchmark measures its speed."""
LESSON = "modules/meetings/lessons/purpose.yaml"
PAGES = {"ar": "modules/meetings/purpose/", "en": "en/modules/meetings/purpose/"}


@dataclass(frozen=True)
class Preview:
    """A preview that runs."""

    project: Path
    address: str

    @property
    def lesson(self) -> Path:
        """The lesson that the tests change."""
        return self.project / LESSON


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """Start `mkdocs serve` in a new kit; stop it afterwards."""
    project = new_kit(tmp_path_factory.mktemp("preview") / "good-meetings")
    address = f"127.0.0.1:{free_port()}"
    log = project.parent / "log.txt"
    with log.open("w", encoding="utf-8") as output:
        server = subprocess.Popen(
            command("mkdocs", "serve", "--dev-addr", address),
            cwd=project,
            env=environment(),
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        yield Preview(project, f"http://{address}")
        server.terminate()
        server.wait(timeout=30)
    assert "Traceback" not in log.read_text(encoding="utf-8")


@pytest.fixture
def good(preview: Preview) -> Iterator[str]:
    """Give the words of the lesson, and put them back afterwards."""
    words = preview.lesson.read_text(encoding="utf-8")
    yield words
    preview.lesson.write_text(words, encoding="utf-8")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def open_page(page: Page, address: str) -> None:
    """Open a page of the preview; the server may still be building."""
    page.set_default_timeout(LONGEST)
    for _ in range(LONGEST // 250):
        try:
            page.goto(address)
        except Error as error:
            if "ERR_CONNECTION_REFUSED" not in str(error):
                raise
            page.wait_for_timeout(250)
        else:
            return
    pytest.fail(f"nothing answers at {address}")


def title_of(lesson: str, code: str) -> str:
    found = re.search(rf"^  {code}: (.+)$", lesson, re.M)
    assert found is not None
    return found.group(1)


@pytest.mark.parametrize("code", ["ar", "en"])
def test_open_page_follows_a_change(page: Page, preview: Preview, good: str, code: str) -> None:
    open_page(page, f"{preview.address}/{PAGES[code]}")
    title = title_of(good, code)
    expect(page.locator("h1")).to_contain_text(title)
    changed = {"ar": "عنوان آخر", "en": "Another title"}[code]

    preview.lesson.write_text(good.replace(title, changed, 1), encoding="utf-8")

    expect(page.locator("h1")).to_contain_text(changed, timeout=LONGEST)


@pytest.mark.parametrize("code", ["ar", "en"])
def test_broken_lesson_says_where_and_comes_back_when_mended(
    page: Page, preview: Preview, good: str, code: str
) -> None:
    open_page(page, f"{preview.address}/{PAGES[code]}")
    expect(page.locator("h1")).to_contain_text(title_of(good, code))
    line = good.splitlines().index("objectives:") + 1
    other = page.context.new_page()

    preview.lesson.write_text(good.replace("objectives:", "objektives:", 1), encoding="utf-8")

    place = f"{LESSON}:{line}:1"
    expect(page.locator("code", has_text=place)).to_be_visible(timeout=LONGEST)
    expect(page.locator("html")).to_have_attribute("lang", code)
    for address in (PAGES[code].replace("purpose", "conduct"), PAGES[code].split("modules")[0]):
        open_page(other, f"{preview.address}/{address}")
        expect(other.locator("main h1")).to_be_visible()
        assert other.locator("code", has_text=LESSON).count() == 0

    preview.lesson.write_text(good, encoding="utf-8")

    expect(page.locator("h1")).to_contain_text(title_of(good, code), timeout=LONGEST)
    expect(page.locator("section[data-step]").first).to_be_visible()


def test_kit_that_cannot_be_read_says_so_and_comes_back(page: Page, preview: Preview) -> None:
    open_page(page, f"{preview.address}/")
    kit = preview.project / "modules/kit.yaml"
    words = kit.read_text(encoding="utf-8")

    kit.write_text(words.replace("title:", "title: [", 1), encoding="utf-8")

    expect(page.locator("code", has_text="modules/kit.yaml:").first).to_be_visible(timeout=LONGEST)
    kit.write_text(words, encoding="utf-8")
    expect(page.locator("body.page-home h1")).to_be_visible(timeout=LONGEST)
