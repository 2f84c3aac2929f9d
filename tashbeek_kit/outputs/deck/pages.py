"""A module's slides as standalone pages: the projector's, and the presenter's where notes are."""

from __future__ import annotations

from collections.abc import Sequence

from tashbeek_kit.document.decks import Deck
from tashbeek_kit.document.kit import KitDocument
from tashbeek_kit.frozen import replace
from tashbeek_kit.outputs.deck.agenda import plan_agenda
from tashbeek_kit.outputs.deck.environment import environment
from tashbeek_kit.outputs.deck.stage import Stage
from tashbeek_kit.outputs.files import LongFile
from tashbeek_kit.outputs.web.addresses import across_href, file_of
from tashbeek_kit.outputs.web.frame import LanguageLink
from tashbeek_kit.outputs.web.view import View

_PRESENTER = "presenter/"


def render_deck(
    deck: Deck, document: KitDocument, editions: Sequence[KitDocument]
) -> tuple[LongFile, ...]:
    """Render a deck of one language; the editions are the kit's documents in all its languages.

    Every page carries the slides of all languages, so that changing language in the hall keeps the
    full screen, the countdown and the place.
    """
    view = View(document.locale, deck.address, document.folder)
    files = (_render("projector.html", view, deck, document, editions),)
    if not deck.notes:
        return files
    beside = replace(view, address=f"{deck.address}{_PRESENTER}")
    return (*files, _render("presenter.html", beside, deck, document, editions))


def _render(
    template: str,
    view: View,
    deck: Deck,
    document: KitDocument,
    editions: Sequence[KitDocument],
) -> LongFile:
    others = tuple(edition for edition in editions if edition.folder != document.folder)
    pieces = (
        environment()
        .get_template(template)
        .generate(
            view=view,
            deck=deck,
            brand=document.brand,
            stages=_stages(deck, view, others),
            others=tuple(_language_link(view, edition) for edition in others),
            module_href=view.href(_parent(deck.address)),
            agenda=plan_agenda(deck, view) if deck.notes else (),
        )
    )
    return LongFile(file_of(view.folder, view.address), pieces)


def _stages(deck: Deck, view: View, others: Sequence[KitDocument]) -> tuple[Stage, ...]:
    """Set the page's own language first, then the same deck in every other."""
    return (
        Stage(deck, view),
        *(
            Stage(other, replace(view, locale=edition.locale))
            for edition in others
            for other in edition.decks
            if other.address == deck.address
        ),
    )


def _language_link(view: View, edition: KitDocument) -> LanguageLink:
    locale = edition.locale
    href = across_href(view.folder, view.address, edition.folder, view.address)
    return LanguageLink(locale.code, locale.name, href, current=False)


def _parent(address: str) -> str:
    return f"{address.rstrip('/').rpartition('/')[0]}/"
