"""The kits whose slides the tests render: the sample kit, and the repository's own."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tashbeek_kit.compose.kit import compose_kit, locales_of
from tashbeek_kit.document.kit import Audience, KitDocument
from tashbeek_kit.loading.reader import read_kit
from tashbeek_kit.model.kit import Kit
from tashbeek_kit.outputs.deck.pages import render_deck
from tests.sample_kit import sample_kit

MODULES = Path(__file__).parents[3] / "modules"


@cache
def own_documents(audience: Audience) -> tuple[KitDocument, ...]:
    """Compose the repository's own kit in all its languages."""
    kit = read_kit(MODULES).kit
    assert kit is not None
    return _documents(kit, audience)


@cache
def sample_documents(audience: Audience) -> tuple[KitDocument, ...]:
    """Compose the sample kit in all its languages."""
    return _documents(sample_kit(), audience)


def deck_files(documents: tuple[KitDocument, ...]) -> dict[str, str]:
    """Render every deck of a kit: path to text."""
    return {
        file.path: "".join(file.pieces)
        for document in documents
        for deck in document.decks
        for file in render_deck(deck, document, documents)
    }


def _documents(kit: Kit, audience: Audience) -> tuple[KitDocument, ...]:
    return tuple(compose_kit(kit, locale, audience) for locale in locales_of(kit))
