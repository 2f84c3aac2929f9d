"""Pages of the kit as files of the site engine, with what static-i18n expects of its own files."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as EnginePage
from mkdocs.structure.toc import get_toc

from tashbeek_kit.adapters.broken_pages import BrokenPage
from tashbeek_kit.document.sheets import Page
from tashbeek_kit.frozen import Frozen
from tashbeek_kit.outputs.web.addresses import file_of

GENERATED_BY = "tashbeek"
_ANCHOR = re.compile(r'\sid="([^"]+)"')


class Place(Frozen):
    """Where a language's pages stand under the site's root."""

    code: str
    folder: str


class KitFile(File):
    """One page of the kit; the engine believes it to be a Markdown file in the docs folder."""

    def __init__(
        self, page: Page | BrokenPage, place: Place, edit: str | None, config: MkDocsConfig
    ) -> None:
        """Place a page in its language; `edit` leads from the docs folder to its source."""
        source = f"{page.address.lstrip('/')}index.md"
        is_home = page.address == "/"
        super().__init__(
            f"{place.code}/{source}",
            src_dir=None,
            dest_dir=config.site_dir,
            use_directory_urls=config.use_directory_urls,
            dest_uri=file_of(place.folder, page.address),
            inclusion=InclusionLevel.INCLUDED if is_home else InclusionLevel.NOT_IN_NAV,
        )
        self.generated_by = GENERATED_BY
        self.edit_uri = edit
        self._content = ""
        self.kit_page = page
        # What static-i18n puts on its own files; a contract test compares them with a real one.
        self.locale = place.code
        self.localization = place.code
        self.locale_alternate_of = place.code
        self.norm_src_uri = source
        self.alternates: dict[str, File] = {place.code: self}


class KitEnginePage(EnginePage):
    """A page without Markdown: its content is rendered only when the page is written."""

    def __init__(
        self, file: KitFile, config: MkDocsConfig, content: Callable[[KitFile], str]
    ) -> None:
        """Take the way to its content, for hand-written pages may link to its anchors."""
        super().__init__(file.kit_page.title, file, config)
        self.kit_file = file
        self._content_of = content

    def read_source(self, config: MkDocsConfig) -> None:
        """Have nothing to read."""
        self.markdown = ""
        self.meta = {"template": "kit-page.html"}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Leave the content for later."""
        self.content = ""
        self.toc = get_toc([])

    @property
    def present_anchor_ids(self) -> set[str]:  # type: ignore[override] # an attribute there
        """Give the anchors that hand-written pages may link to."""
        return set(_ANCHOR.findall(self._content_of(self.kit_file)))


def link_languages(files: Collection[KitFile]) -> None:
    """Let every page know the same page in the other languages."""
    same: dict[str, dict[str, File]] = {}
    for file in files:
        same.setdefault(file.norm_src_uri, {})[file.locale] = file
    for file in files:
        file.alternates = same[file.norm_src_uri]
