"""The text of a built file: of a PDF what its reader finds, of anything else what is written."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pypdfium2


@cache
def text_of(file: Path) -> str:
    """Give all text of a file."""
    if file.suffix == ".pdf":
        return pdf_text(file)
    return file.read_bytes().decode("utf-8", errors="replace")


def pdf_text(file: Path) -> str:
    """Give the text of a PDF as the viewers of Chrome and Edge see it."""
    document = pypdfium2.PdfDocument(file)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
