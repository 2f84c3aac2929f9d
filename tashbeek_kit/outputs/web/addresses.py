"""Addresses as relative links that end in a file name, so that a site works from a USB stick."""

from __future__ import annotations


def depth_of(address: str) -> int:
    """Count the folders between an address and the root it is counted from."""
    return address.strip("/").count("/") + 1 if address.strip("/") else 0


def relative_href(start: str, target: str, anchor: str = "") -> str:
    """Link from one page to another of the same language; both addresses begin with a slash."""
    fragment = f"#{anchor}" if anchor else ""
    if target == start:
        return fragment or "index.html"
    return (
        f"{_ascend(start)}{target.strip('/')}{'/' if target.strip('/') else ''}index.html{fragment}"
    )


def root_href(folder: str, start: str) -> str:
    """Give the way from a page up to the site's root: empty, or `../` as often as needed."""
    return "../" * (depth_of(start) + depth_of(folder))


def across_href(folder: str, start: str, other_folder: str, target: str) -> str:
    """Link from a page to a page in another language's folder."""
    inside = "/".join(part for part in (other_folder.strip("/"), target.strip("/")) if part)
    return f"{root_href(folder, start)}{inside}{'/' if inside else ''}index.html"


def file_of(folder: str, address: str) -> str:
    """Give the file that a page is written to, under the site's root."""
    inside = "/".join(part for part in (folder.strip("/"), address.strip("/")) if part)
    return f"{inside}/index.html" if inside else "index.html"


def _ascend(start: str) -> str:
    return "../" * depth_of(start)
