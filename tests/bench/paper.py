"""How many pages a second the paper output sets."""

from __future__ import annotations

import time
from pathlib import Path

import pypdfium2

from tashbeek_kit.build import build_kit
from tashbeek_kit.outputs.print.typeset import typeset

_KIT = Path(__file__).parents[2] / "modules"


def pages_per_second() -> float:
    """Typeset every booklet of the kit in this repository, and count."""
    documents = build_kit(_KIT, "trainer").documents
    pages = 0
    start = time.perf_counter()
    for document in documents:
        for booklet in document.booklets:
            pdf = pypdfium2.PdfDocument(typeset((booklet,), (document.locale,)))
            pages += len(pdf)
    return pages / (time.perf_counter() - start)
