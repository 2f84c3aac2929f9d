"""The page for an address that is not there, in every language of the kit."""

from __future__ import annotations

from jinja2 import Environment

from tashbeek_kit.document.kit import KitDocument
from tashbeek_kit.frozen import Frozen
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.outputs.files import WebFile


class _Part(Frozen):
    locale: Locale
    title: str
    home: str


def render_lost_pages(
    documents: tuple[KitDocument, ...], base: str, environment: Environment
) -> tuple[WebFile, ...]:
    """Render a 404 page for each language, which speaks that language first and then the others.

    A host shows the root's for every missing address, at any depth: links start from `base`, the
    path that the site is published under.
    """
    template = environment.get_template("lost.html")
    return tuple(
        WebFile(
            f"{own.folder}/404.html".lstrip("/"),
            template.render(parts=[_part(each, base) for each in _first(own, documents)]),
        )
        for own in documents
    )


def _first(own: KitDocument, documents: tuple[KitDocument, ...]) -> list[KitDocument]:
    return [own, *(other for other in documents if other is not own)]


def _part(document: KitDocument, base: str) -> _Part:
    folder = f"{document.folder}/" if document.folder else ""
    return _Part(document.locale, document.brand.title, f"{base.rstrip('/')}/{folder}")
