"""A whole kit in one language: what compose gives and outputs take."""

from __future__ import annotations

from typing import Literal

from tashbeek_kit.document.booklets import Booklet
from tashbeek_kit.document.decks import Deck
from tashbeek_kit.document.sheets import Page
from tashbeek_kit.frozen import Frozen
from tashbeek_kit.language.locale import Locale

Audience = Literal["learner", "trainer"]


class Brand(Frozen):
    """How the kit calls and links itself."""

    id: str
    title: str
    tagline: str
    version: str
    licence: str
    publisher: str
    site_url: str
    repository: str


class KitDocument(Frozen):
    """Everything of a kit in one language and for one audience."""

    locale: Locale
    audience: Audience
    brand: Brand
    pages: tuple[Page, ...]
    decks: tuple[Deck, ...]
    booklets: tuple[Booklet, ...]
    folder: str = ""
    """Folder of this language under the site's root; empty for the kit's first language."""
