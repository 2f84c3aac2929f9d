"""The kit during one build: its pages in every language, and how each becomes a whole HTML page."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from pathlib import Path, PurePath
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as EnginePage

from tashbeek_kit.adapters import guides
from tashbeek_kit.adapters.broken_pages import (
    BrokenPage,
    broken_kit,
    pages_in_preview,
    render_broken_page,
)
from tashbeek_kit.adapters.engine_files import KitFile, Place, link_languages
from tashbeek_kit.adapters.page_cache import PageCache
from tashbeek_kit.build import Building
from tashbeek_kit.document.kit import KitDocument
from tashbeek_kit.document.sheets import Page
from tashbeek_kit.frozen import replace
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.outputs.files import WebFile
from tashbeek_kit.outputs.web.environment import environment
from tashbeek_kit.outputs.web.frame import frame_environment, render_frame
from tashbeek_kit.outputs.web.lost import render_lost_pages
from tashbeek_kit.outputs.web.pages import WebPage
from tashbeek_kit.outputs.web.site import Placed, Site


class KitSite:
    """What was built of the kit, as the site shows it."""

    def __init__(
        self,
        building: Building,
        languages: tuple[str, ...],
        cache: PageCache,
        config: MkDocsConfig,
        *,
        is_preview: bool,
    ) -> None:
        """Take the languages as the engine builds them, the root's first."""
        self.documents = tuple(
            replace(document, folder=_folder(document.locale.code, languages))
            for document in building.documents
        )
        self._by_code = {document.locale.code: document for document in self.documents}
        self._languages = languages
        self._problems = building.problems
        self._cache = cache
        self._is_preview = is_preview
        self._site_url = config.site_url or ""
        self._site = self._linked("")
        overrides = config.theme.custom_dir
        self._environment = frame_environment([Path(overrides)] if overrides else [])
        self._environment.bytecode_cache = environment().bytecode_cache

    def document(self, code: str) -> KitDocument | None:
        """Give the kit in one language; None when it cannot be read."""
        return self._by_code.get(code)

    def files(self, config: MkDocsConfig, kit_folder: Path) -> tuple[KitFile, ...]:
        """Give every page in every language as a file of the engine."""
        above = os.path.relpath(kit_folder.parent, config.docs_dir)
        files = tuple(
            KitFile(page, Place(code, _folder(code, self._languages)), _edit(page, above), config)
            for code in self._languages
            for page in self._pages(code)
        )
        link_languages(files)
        return files

    def lost_pages(self) -> tuple[WebFile, ...]:
        """Give the pages for addresses that are not there; in a broken kit none is."""
        if self.documents:
            base = urlsplit(self._site_url or "/").path or "/"
            return render_lost_pages(self.documents, base, self._environment)
        locale = Locale(self._languages[0])
        page = broken_kit(locale, self._problems)
        return (WebFile("404.html", render_broken_page(page, locale, self._environment)),)

    def link_guides(self, nav: Navigation) -> None:
        """Let every page link to the hand-written ones."""
        self._site = self._linked(guides.first_guide(nav))

    def content(self, file: KitFile) -> str:
        """Render a page of the kit without its frame."""
        if isinstance(file.kit_page, BrokenPage):
            return render_broken_page(file.kit_page, Locale(file.locale), self._environment)
        return self._cache.page(file.kit_page, self._by_code[file.locale]).html

    def whole(self, file: KitFile, edit: str) -> str:
        """Render a page of the kit as a whole HTML page."""
        if isinstance(file.kit_page, BrokenPage):
            return self.content(file)
        document = self._by_code[file.locale]
        page = self._cache.page(file.kit_page, document)
        origin = f"{page.origin.path}:{page.origin.line}" if self._is_preview else ""
        languages = self._site.languages_with(page.address)
        return self._framed(page, document, Placed(edit, origin), languages)

    def guide(self, page: EnginePage, html: str, nav: Navigation, styles: Iterable[str]) -> str:
        """Render a hand-written page as a whole HTML page."""
        code = str(getattr(page.file, "locale", self._languages[0]))
        document = self._by_code.get(code)
        if document is None:
            return html
        placed = Placed(
            edit=page.edit_url or "",
            guides=guides.guide_groups(nav, page, document.folder),
            stylesheets=tuple(styles),
        )
        content = guides.guide_page(page, html, document.folder)
        return self._framed(content, document, placed, getattr(page.file, "alternates", {code}))

    def _framed(
        self, page: WebPage, document: KitDocument, placed: Placed, languages: Collection[str]
    ) -> str:
        frame = self._site.frame(page, document, placed, languages)
        return self._cache.framed(
            page, frame, lambda frame, html: render_frame(frame, html, self._environment)
        )

    def _linked(self, guide: str) -> Site:
        return Site(self.documents, "" if self._is_preview else self._site_url, guide)

    def _pages(self, code: str) -> tuple[Page | BrokenPage, ...]:
        document = self._by_code.get(code)
        if document is None:
            return (broken_kit(Locale(code), self._problems),)
        return pages_in_preview(document, self._problems) if self._is_preview else document.pages


def _folder(code: str, languages: tuple[str, ...]) -> str:
    return "" if code == languages[0] else code


def _edit(page: Page | BrokenPage, above: str) -> str | None:
    """Give the way from the docs folder to the file that a page comes from, with its line."""
    if isinstance(page, BrokenPage):
        return None
    return f"{(PurePath(above) / page.origin.path).as_posix()}#L{page.origin.line}"
