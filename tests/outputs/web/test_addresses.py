"""Links between pages: relative, with the file's name, from any language's folder."""

from __future__ import annotations

import pytest

from tashbeek_kit.outputs.web.addresses import across_href, file_of, relative_href, root_href


@pytest.mark.parametrize(
    ("start", "target", "anchor", "href"),
    [
        ("/", "/", "", "index.html"),
        ("/", "/modules/", "", "modules/index.html"),
        ("/modules/home/", "/", "", "../../index.html"),
        ("/modules/home/one/", "/glossary/", "term", "../../../glossary/index.html#term"),
        ("/modules/home/", "/modules/home/", "lessons", "#lessons"),
    ],
)
def test_a_link_within_a_language(start: str, target: str, anchor: str, href: str) -> None:
    assert relative_href(start, target, anchor) == href


@pytest.mark.parametrize(
    ("folder", "start", "other", "target", "href"),
    [
        ("", "/", "en", "/", "en/index.html"),
        ("en", "/", "", "/", "../index.html"),
        ("en", "/modules/home/", "", "/modules/home/", "../../../modules/home/index.html"),
        ("", "/modules/home/", "en", "/modules/home/", "../../en/modules/home/index.html"),
    ],
)
def test_a_link_across_languages(
    folder: str, start: str, other: str, target: str, href: str
) -> None:
    assert across_href(folder, start, other, target) == href


def test_the_root_is_reached_from_every_depth() -> None:
    assert root_href("", "/") == ""
    assert root_href("en", "/modules/home/") == "../../../"


def test_a_page_is_written_as_an_index() -> None:
    assert file_of("", "/") == "index.html"
    assert file_of("en", "/modules/home/") == "en/modules/home/index.html"
