"""The browser tests' own ground: pages are served, and what goes wrong is recorded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page

from tests.browser.axe import find_serious
from tests.browser.traffic import Traffic

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>{head}
</head><body><main><h1>Title</h1>{body}</main></body></html>"""


def write_page(folder: Path, head: str = "", body: str = "") -> Path:
    path = folder / "index.html"
    path.write_text(PAGE.format(head=head, body=body), encoding="utf-8")
    return path


def test_served_page_opens_without_failed_requests(
    page: Page, serve: Callable[[Path], str], traffic: Traffic, tmp_path: Path
) -> None:
    write_page(tmp_path, head='<link rel="icon" href="data:,">')

    page.goto(f"{serve(tmp_path)}/")

    assert page.inner_text("h1") == "Title"
    assert (traffic.failed, traffic.foreign) == ([], [])


def test_missing_file_is_recorded(
    page: Page, serve: Callable[[Path], str], traffic: Traffic, tmp_path: Path
) -> None:
    write_page(tmp_path, head='<link rel="icon" href="data:,"><script src="gone.js"></script>')
    address = serve(tmp_path)

    page.goto(f"{address}/")

    assert traffic.failed == [f"{address}/gone.js"]


def test_request_to_another_host_is_recorded(page: Page, traffic: Traffic, tmp_path: Path) -> None:
    path = write_page(tmp_path, body='<img alt="" src="http://elsewhere.invalid/a.png">')

    page.goto(path.as_uri())

    assert traffic.foreign == ["http://elsewhere.invalid/a.png"]


def test_axe_finds_an_image_without_words(page: Page, tmp_path: Path) -> None:
    path = write_page(tmp_path, body='<img src="data:,">')

    page.goto(path.as_uri())

    assert [found["id"] for found in find_serious(page)] == ["image-alt"]
