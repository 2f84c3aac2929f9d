"""The pages of a built site, and how two of them belong together."""

from __future__ import annotations

from pathlib import Path

LOST = "404.html"


def html_files(site: Path) -> list[Path]:
    """List every page of a site."""
    found = sorted(site.rglob("*.html"))
    assert found, f"no page in {site}"
    return found


def addresses(site: Path) -> list[str]:
    """List the places of all pages under the site's root."""
    return [file.relative_to(site).as_posix() for file in html_files(site)]


def twin_of(address: str) -> str:
    """Give the place of the same page in the other language."""
    return address.removeprefix("en/") if address.startswith("en/") else f"en/{address}"


def language_of(address: str) -> str:
    """Give the language that a page is in, by its place."""
    return "en" if address.startswith("en/") else "ar"
