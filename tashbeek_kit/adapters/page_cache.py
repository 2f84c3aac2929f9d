"""What the last build rendered, so that a preview renders again only what changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from tashbeek_kit.document.decks import Deck
from tashbeek_kit.document.kit import KitDocument
from tashbeek_kit.document.sheets import Page
from tashbeek_kit.outputs.deck.pages import render_deck
from tashbeek_kit.outputs.files import LongFile
from tashbeek_kit.outputs.web.frame import Frame
from tashbeek_kit.outputs.web.pages import WebPage, render_page
from tashbeek_kit.outputs.web.site import ASSETS
from tashbeek_kit.search.entries import search_entries
from tashbeek_kit.search.index import search_file, search_script

Inputs = TypeVar("Inputs")
Result = TypeVar("Result")


class Kept(Generic[Inputs, Result]):
    """Results by key, each with all that it was made from."""

    def __init__(self, *, keeps: bool) -> None:
        """Start empty; a build that happens once keeps nothing, for the sake of its memory."""
        self._keeps = keeps
        self._kept: dict[Hashable, tuple[Inputs, Result]] = {}

    def get(self, key: Hashable, inputs: Inputs, make: Callable[[], Result]) -> Result:
        """Give a result again while its inputs are equal, else make it."""
        kept = self._kept.get(key)
        if kept is not None and kept[0] == inputs:
            return kept[1]
        result = make()
        if self._keeps:
            self._kept[key] = (inputs, result)
        return result


class PageCache:
    """Pages, frames, slides and search indexes of the last build."""

    def __init__(self, *, keeps: bool) -> None:
        """Start empty."""
        self._keeps = keeps
        self.page_counts: dict[str, int] = {}
        """Pages of the printed packs, as far as they were typeset."""
        self._pages = Kept[tuple[object, ...], WebPage](keeps=keeps)
        self._framed = Kept[tuple[Frame, WebPage], str](keeps=keeps)
        self._decks = Kept[tuple[object, ...], tuple[LongFile, ...]](keeps=keeps)
        self._searches = Kept[tuple[object, ...], LongFile](keeps=keeps)

    def page(self, page: Page, document: KitDocument) -> WebPage:
        """Render a page's content."""
        return self._pages.get(
            (document.locale.code, page.address),
            (page, document.locale, document.folder, document.brand),
            lambda: render_page(page, document, self.page_counts),
        )

    def framed(self, page: WebPage, frame: Frame, render: Callable[[Frame, str], str]) -> str:
        """Put a page's content into its frame."""
        return self._framed.get(
            (frame.locale.code, page.address), (frame, page), lambda: render(frame, page.html)
        )

    def deck(
        self, deck: Deck, document: KitDocument, documents: tuple[KitDocument, ...]
    ) -> tuple[LongFile, ...]:
        """Render a deck, whose pages carry the slides of every language."""
        editions = [d for each in documents for d in each.decks if d.address == deck.address]
        return self._decks.get(
            (document.locale.code, deck.address),
            (*editions, document.folder, document.brand),
            lambda: tuple(self._lasting(file) for file in render_deck(deck, document, documents)),
        )

    def search(self, document: KitDocument) -> LongFile:
        """Make the search index of a language."""
        return self._searches.get(
            document.locale.code,
            (document.pages, document.folder),
            lambda: self._lasting(_search(document)),
        )

    def _lasting(self, file: LongFile) -> LongFile:
        return file.kept() if self._keeps else file


def _search(document: KitDocument) -> LongFile:
    pieces = search_script(document, search_entries(document.pages))
    return LongFile(f"{ASSETS}{search_file(document)}", pieces)
