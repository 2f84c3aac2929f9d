"""Hand-written pages: the list beside them, and their place in the kit's frame."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mkdocs.structure import StructureItem
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page as EnginePage

from tashbeek_kit.adapters.engine_files import KitEnginePage
from tashbeek_kit.document.sheets import Origin
from tashbeek_kit.outputs.web.addresses import relative_href
from tashbeek_kit.outputs.web.frame import FrameLink, GuideGroup
from tashbeek_kit.outputs.web.pages import WebPage

_FOLDER_LINK = re.compile(r'href="((?![a-z]+:|/)[^"#]*/)(#[^"]*)?"')
"""A link to a folder, which from a USB stick would show a list of files."""
_SCROLLED = {
    "<pre>": '<pre tabindex="0">',
    "<table>": '<div class="table" tabindex="0"><table>',
    "</table>": "</table></div>",
}
"""A long line and a wide table scroll, so the keyboard must reach them."""


def guide_address(page: EnginePage, folder: str) -> str:
    """Give the address of a hand-written page, without the language."""
    inside = page.file.dest_uri.removesuffix("index.html")
    return f"/{inside.removeprefix(f'{folder}/' if folder else '')}"


def first_guide(nav: Navigation) -> str:
    """Give the address of the first hand-written page; empty when there is none."""
    first = next(_written(nav.pages), None)
    if first is None:
        return ""
    code = str(getattr(first.file, "locale", ""))
    return guide_address(first, code if first.file.dest_uri.startswith(f"{code}/") else "")


def guide_groups(nav: Navigation, current: EnginePage, folder: str) -> tuple[GuideGroup, ...]:
    """List the hand-written pages as seen from one of them, in the navigation's sections."""
    start = guide_address(current, folder)
    sections = [item for item in nav.items if isinstance(item, Section)]
    groups = [("", [item for item in nav.items if isinstance(item, EnginePage)])]
    groups += [(section.title, list(_pages(section))) for section in sections]
    linked = [
        GuideGroup(title, tuple(_link(page, current, start, folder) for page in _written(pages)))
        for title, pages in groups
    ]
    return tuple(group for group in linked if group.links)


def guide_page(page: EnginePage, html: str, folder: str) -> WebPage:
    """Take a hand-written page as content for the kit's frame."""
    return WebPage(
        kind="guide",
        address=guide_address(page, folder),
        title=page.title or "",
        context="",
        description=str(page.meta.get("description", "")),
        html=_scrolled(_FOLDER_LINK.sub(r'href="\1index.html\2"', html)),
        origin=Origin(page.file.src_uri),
    )


def _scrolled(html: str) -> str:
    for plain, scrolled in _SCROLLED.items():
        html = html.replace(plain, scrolled)
    return html


def _link(page: EnginePage, current: EnginePage, start: str, folder: str) -> FrameLink:
    href = relative_href(start, guide_address(page, folder))
    return FrameLink(page.title or page.file.name, href, page is current)


def _pages(item: StructureItem) -> Iterator[EnginePage]:
    if isinstance(item, EnginePage):
        yield item
    if isinstance(item, Section):
        for child in item.children:
            yield from _pages(child)


def _written(pages: Iterable[EnginePage]) -> Iterator[EnginePage]:
    """Leave out the pages that come from the kit."""
    return (page for page in pages if not isinstance(page, KitEnginePage))
