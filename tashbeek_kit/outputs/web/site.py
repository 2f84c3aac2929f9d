"""What a page's frame says, worked out from the kit's documents in every language."""

from __future__ import annotations

from collections.abc import Collection

from tashbeek_kit.document.kit import KitDocument
from tashbeek_kit.document.sheets import (
    AboutPage,
    FormsPage,
    GlossaryPage,
    IndicatorsPage,
    ModulesPage,
    Page,
    PartnersPage,
    PrintPage,
    ProgressPage,
    SourcesPage,
    TemplatesPage,
)
from tashbeek_kit.frozen import Frozen
from tashbeek_kit.outputs.web.addresses import across_href, file_of, relative_href, root_href
from tashbeek_kit.outputs.web.frame import Frame, FrameLink, GuideGroup, LanguageLink
from tashbeek_kit.outputs.web.pages import WebPage

ASSETS = "assets/tashbeek/"
"""Where scripts, styles and fonts stand under the site's root."""
_HEAD_PAGES = (ModulesPage, GlossaryPage, ProgressPage)
_FOOT_PAGES = (
    *(TemplatesPage, IndicatorsPage, FormsPage, PartnersPage),
    *(SourcesPage, PrintPage, AboutPage),
)


class Placed(Frozen):
    """Where and how a page stands in the site, apart from what its own content says."""

    edit: str = ""
    origin: str = ""
    guides: tuple[GuideGroup, ...] = ()
    stylesheets: tuple[str, ...] = ()
    """The theme's style sheets, by their place under the site's root."""


class Site:
    """The kit's documents side by side: which page exists in which language, and where."""

    def __init__(
        self, documents: tuple[KitDocument, ...], site_url: str = "", guide: str = ""
    ) -> None:
        """Index the pages; `guide` is the address of the first hand-written page, if any."""
        self._documents = documents
        self._site_url = site_url.rstrip("/")
        self._guide = guide
        self._addresses = {
            document.locale.code: frozenset(page.address for page in document.pages)
            for document in documents
        }
        self._links = {document.locale.code: _links(document) for document in documents}

    def languages_with(self, address: str) -> frozenset[str]:
        """Say in which languages the kit itself has a page at an address."""
        return frozenset(code for code, known in self._addresses.items() if address in known)

    def frame(
        self,
        page: WebPage,
        document: KitDocument,
        placed: Placed,
        languages: Collection[str],
    ) -> Frame:
        """Work out the frame around a page that exists in the given languages."""
        address, folder = page.address, document.folder
        root = root_href(folder, address)
        head, foot = self._links[document.locale.code]
        return Frame(
            kind=page.kind,
            locale=document.locale,
            kit=document.brand.id,
            site_title=document.brand.title,
            title=page.title,
            context=page.context,
            description=page.description,
            home=relative_href(address, "/"),
            search=relative_href(address, self._search_address(document)),
            links=_frame_links(head, address),
            foot_links=_frame_links((*self._guide_link(document), *foot), address),
            languages=tuple(
                self._language(other, document, address, languages) for other in self._documents
            ),
            version=document.brand.version,
            licence=document.brand.licence,
            stylesheet=f"{root}{ASSETS}kit.css",
            script=f"{root}{ASSETS}kit.js",
            icon=f"{root}icon.svg",
            edit=placed.edit,
            origin=placed.origin,
            canonical=self._absolute(folder, address),
            stylesheets_below=tuple(f"{root}{file}" for file in placed.stylesheets),
            guides=placed.guides,
        )

    def _language(
        self, other: KitDocument, own: KitDocument, address: str, languages: Collection[str]
    ) -> LanguageLink:
        target = address if other.locale.code in languages else "/"
        return LanguageLink(
            code=other.locale.code,
            name=other.locale.name,
            href=across_href(own.folder, address, other.folder, target),
            current=other is own,
            absolute=self._absolute(other.folder, target),
        )

    def _search_address(self, document: KitDocument) -> str:
        """Give where a search goes without a script: to the list of terms, or of modules."""
        known = self._addresses[document.locale.code]
        return "/glossary/" if "/glossary/" in known else "/modules/"

    def _absolute(self, folder: str, address: str) -> str:
        if not self._site_url:
            return ""
        return f"{self._site_url}/{file_of(folder, address).removesuffix('index.html')}"

    def _guide_link(self, document: KitDocument) -> tuple[tuple[str, str], ...]:
        return ((document.locale.t("nav.guides"), self._guide),) if self._guide else ()


def _links(
    document: KitDocument,
) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    return _listed(document.pages, _HEAD_PAGES), _listed(document.pages, _FOOT_PAGES)


def _listed(pages: tuple[Page, ...], kinds: tuple[type[Page], ...]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (page.title, page.address) for kind in kinds for page in pages if isinstance(page, kind)
    )


def _frame_links(links: tuple[tuple[str, str], ...], address: str) -> tuple[FrameLink, ...]:
    return tuple(
        FrameLink(title, relative_href(address, target), target == address)
        for title, target in links
    )
