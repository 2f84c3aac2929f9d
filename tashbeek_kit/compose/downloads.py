"""How pages link to what is printed: each booklet in its language, then in all that are built."""

from __future__ import annotations

from tashbeek_kit.compose.reader import Reader
from tashbeek_kit.document.booklets import Booklet
from tashbeek_kit.document.kit import KitDocument
from tashbeek_kit.document.module_pages import Download
from tashbeek_kit.document.sheets import ModulePage, Page, PrintPage
from tashbeek_kit.frozen import replace
from tashbeek_kit.language.locale import interface_name


def downloads(booklets: tuple[Booklet, ...], reader: Reader) -> tuple[Download, ...]:
    """List the files of some booklets."""
    locale = reader.locale
    languages = reader.index.languages
    forms = [(locale.code, locale.name)]
    if len(languages) == 2:
        names = tuple(interface_name(code) for code in languages)
        forms.append(("+".join(languages), locale.t("languages.together", names=" + ".join(names))))
    return tuple(
        Download(
            kind=booklet.kind,
            title=locale.t(f"booklet.{booklet.kind}.title"),
            summary=locale.t(f"booklet.{booklet.kind}.summary"),
            languages=words,
            file=booklet.file(code),
        )
        for booklet in booklets
        for code, words in forms
    )


def without_downloads(document: KitDocument) -> KitDocument:
    """Give a kit whose pages link to no printed file, for a site that is built without them."""
    return replace(document, pages=tuple(_without_downloads(page) for page in document.pages))


def _without_downloads(page: Page) -> Page:
    match page:
        case ModulePage():
            return replace(page, downloads=())
        case PrintPage():
            return replace(page, groups=())
        case _:
            return page
