"""Slides, presenter pages and a page with a search, written to a folder as a build would."""

from __future__ import annotations

import shutil
from pathlib import Path

from tashbeek_kit.document.kit import KitDocument
from tashbeek_kit.search.entries import search_entries
from tashbeek_kit.search.index import search_file, search_script
from tests.outputs.deck.decks import deck_files

REPOSITORY = Path(__file__).parents[2]
ASSETS = REPOSITORY / "tashbeek_kit/assets"

_PAGE = """<!doctype html><html lang="{lang}" dir="{dir}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>{lang}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="{root}assets/tashbeek/kit.css">
<script src="{root}assets/tashbeek/kit.js" defer></script></head><body><main><h1>{lang}</h1>
<a class="kit-search" href="glossary/index.html">?</a>
<a href="#" lang="{other}" data-language-link>{other}</a><input class="elsewhere" aria-label="x">
</main></body></html>"""


def write_decks(folder: Path, documents: tuple[KitDocument, ...]) -> None:
    """Write every deck and the assets they use."""
    shutil.copytree(ASSETS, folder / "assets/tashbeek")
    for name, text in deck_files(documents).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def write_search(folder: Path, documents: tuple[KitDocument, ...]) -> None:
    """Write one page for each language, with the search in its header."""
    shutil.copytree(ASSETS, folder / "assets/tashbeek")
    for document in documents:
        own = document.locale
        others = [other.locale.code for other in documents if other is not document]
        path = folder / document.folder / "index.html"
        path.parent.mkdir(exist_ok=True)
        root = "../" if document.folder else ""
        page = _PAGE.format(lang=own.code, dir=own.direction, root=root, other=others[0])
        path.write_text(page, encoding="utf-8")
        script = folder / "assets/tashbeek" / search_file(document)
        pieces = search_script(document, search_entries(document.pages))
        script.write_text("".join(pieces), encoding="utf-8")
