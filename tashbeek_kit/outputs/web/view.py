"""What a template knows of its page: the language, the address, and how to write text."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from markupsafe import Markup

from tashbeek_kit.document.drawing import Figure
from tashbeek_kit.document.prose import Inlines, Prose
from tashbeek_kit.document.sheets import Segment
from tashbeek_kit.frozen import EMPTY, Frozen
from tashbeek_kit.language.locale import Locale, known_languages
from tashbeek_kit.outputs.web.addresses import relative_href, root_href
from tashbeek_kit.outputs.web.figures import figure_html
from tashbeek_kit.outputs.web.prose import inlines_html, prose_html
from tashbeek_kit.outputs.web.threads import small_thread_html, thread_html


class View(Frozen):
    """One page seen from its templates."""

    locale: Locale
    address: str
    folder: str = ""
    """Folder of the language under the site's root; empty for the kit's first language."""
    listed_sources: frozenset[str] = frozenset()
    """Sources that the page itself lists."""
    page_counts: Mapping[str, int] = EMPTY
    """Pages of the printed packs that were made, by file."""

    def t(self, key: str, **values: str | int) -> str:
        """Give the interface's words for a key."""
        return self.locale.t(key, **values)

    def href(self, address: str, anchor: str = "") -> str:
        """Link to a page of the kit in the same language."""
        return relative_href(self.address, address, anchor)

    def file_href(self, file: str) -> str:
        """Link to a file under the site's root."""
        return f"{root_href(self.folder, self.address)}{file}"

    def languages_of(self, file: str) -> Markup:
        """Name the languages of a printed pack, which its folder tells, each in itself."""
        codes = PurePosixPath(file).parent.name.split("+")
        names = [
            Markup('<bdi lang="{}">{}</bdi>').format(code, Locale(code).name)
            for code in codes
            if code in known_languages()
        ]
        return Markup(" + ").join(names)

    def pages_of(self, file: str) -> str:
        """Say how many pages a printed pack has, and on how many sheets; empty while unknown."""
        pages = self.page_counts.get(file, 0)
        if not pages:
            return ""
        sheets = self.t("count.sheets", count=(pages + 1) // 2)
        return self.locale.join((self.t("count.pages", count=pages), sheets))

    def source_href(self, source: str) -> str:
        """Link to a source: on this page where it is listed, else on the page of sources."""
        if source in self.listed_sources:
            return f"#source-{source}"
        return self.href("/sources/", f"source-{source}")

    def prose(self, prose: Prose, level: int = 3) -> Markup:
        """Render running text."""
        return prose_html(prose, self, level)

    def inlines(self, content: Inlines) -> Markup:
        """Render one line of text."""
        return inlines_html(content, self)

    def thread(self, segments: tuple[Segment, ...], label: str) -> Markup:
        """Render the thread of the page's own lesson."""
        return thread_html(segments, label)

    def small_thread(self, segments: tuple[Segment, ...]) -> Markup:
        """Render a thread to look at."""
        return small_thread_html(segments)

    def figure(self, figure: Figure) -> Markup:
        """Render a figure."""
        return figure_html(figure, f"figure-{figure.id}")
