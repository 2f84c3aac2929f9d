"""Files of the site that are no pages: scripts, styles, fonts, slides, packs, the 404 page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File

from tashbeek_kit.adapters.engine_setup import THEIR_FOLDER
from tashbeek_kit.adapters.page_cache import PageCache
from tashbeek_kit.document.kit import KitDocument
from tashbeek_kit.outputs.files import LongFile, WebFile
from tashbeek_kit.outputs.web.site import ASSETS

_ASSETS_FOLDER = Path(__file__).parents[1] / "assets"
_NOT_SERVED = ("fonts/print/", "sources.sha256")
"""What the package carries for other uses than the site."""


def asset_files(config: MkDocsConfig) -> Iterator[File]:
    """Give our scripts, styles and fonts."""
    for path in sorted(_ASSETS_FOLDER.rglob("*")):
        name = path.relative_to(_ASSETS_FOLDER).as_posix()
        if path.is_file() and not name.startswith(_NOT_SERVED):
            yield File.generated(config, f"{ASSETS}{name}", abs_src_path=str(path))


def text_files(files: Iterable[WebFile], config: MkDocsConfig) -> Iterator[File]:
    """Give files that an output rendered."""
    for file in files:
        yield File.generated(config, file.path, content=file.text)


def long_files(
    document: KitDocument, documents: tuple[KitDocument, ...], cache: PageCache
) -> Iterator[LongFile]:
    """Give the slides of one language, and its search index, which a page loads when it is used."""
    for deck in document.decks:
        yield from cache.deck(deck, document, documents)
    yield cache.search(document)


def write_file(file: LongFile, config: MkDocsConfig) -> None:
    """Write a file piece by piece: the engine would keep its text until the end of the build."""
    path = Path(config.site_dir, file.path)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="\n") as target:
        target.writelines(file.pieces)


def pack_files(
    documents: tuple[KitDocument, ...], cache: PageCache, folder: Path, config: MkDocsConfig
) -> Iterator[File]:
    """Give the printed packs, typeset before any page is rendered, and count their pages."""
    # Imported here: the typesetter takes as long to load as a small site to build.
    from tashbeek_kit.adapters.packs import packs_of, page_count, typeset_pack  # noqa: PLC0415

    for pack in packs_of(documents):
        pdf = typeset_pack(pack, folder)
        cache.page_counts[pack.file] = page_count(pdf)
        yield File.generated(config, pack.file, content=pdf)


def theme_styles(config: MkDocsConfig) -> Iterator[File]:
    """Give the theme's style sheet, for the components of hand-written pages."""
    for path in sorted(THEIR_FOLDER.glob("assets/stylesheets/main.*.css")):
        name = path.relative_to(THEIR_FOLDER).as_posix()
        yield File.generated(config, name, abs_src_path=str(path))
