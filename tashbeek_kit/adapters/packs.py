"""Printed packs: what a kit prints, typeset once and kept until its words change."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pypdfium2

from tashbeek_kit.adapters.files import write_whole
from tashbeek_kit.document.booklets import Booklet
from tashbeek_kit.document.kit import KitDocument
from tashbeek_kit.frozen import Frozen
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.outputs.print.typeset import fingerprint, typeset


class Pack(Frozen):
    """One file to print, before it is typeset: a booklet, or the same in several languages."""

    file: str
    """Its place under the site's root."""
    booklets: tuple[Booklet, ...]
    locales: tuple[Locale, ...]


def packs_of(documents: tuple[KitDocument, ...]) -> Iterator[Pack]:
    """List what a kit prints: each booklet in each language, then two languages side by side."""
    for document in documents:
        for booklet in document.booklets:
            yield Pack(booklet.file(document.locale.code), (booklet,), (document.locale,))
    if len(documents) == 2:
        locales = tuple(document.locale for document in documents)
        together = "+".join(locale.code for locale in locales)
        for booklets in zip(*(document.booklets for document in documents), strict=True):
            yield Pack(booklets[0].file(together), booklets, locales)


def typeset_pack(pack: Pack, cache: Path | None) -> bytes:
    """Give a pack's PDF, from the cache folder where nothing in it has changed."""
    if cache is None:
        return typeset(pack.booklets, pack.locales)
    key = sha256(fingerprint(pack.booklets, pack.locales)).hexdigest()
    kept = cache / f"{key}.pdf"
    if kept.is_file():
        return kept.read_bytes()
    pdf = typeset(pack.booklets, pack.locales)
    write_whole(kept, pdf)
    return pdf


def page_count(pdf: bytes) -> int:
    """Count the pages of a PDF."""
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    try:
        return len(document)
    finally:
        document.close()


def contents_of(pdf: bytes) -> tuple[tuple[str, int], ...]:
    """Give the titles in a PDF's own contents, each with its page, counted from 1."""
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    try:
        entries = [(entry.get_title(), entry.get_dest()) for entry in document.get_toc()]
        places = [(title, dest.get_index()) for title, dest in entries if dest]
    finally:
        document.close()
    return tuple((title, index + 1) for title, index in places if index is not None)
