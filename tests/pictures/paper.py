"""A page of a PDF as a bitmap that a browser shows."""

from __future__ import annotations

import struct
from base64 import b64encode
from pathlib import Path

import pypdfium2

_HEADERS = 54


def page_with(path: Path, words: str) -> int:
    """Find the first page that holds the words."""
    document = pypdfium2.PdfDocument(path)
    for number in range(len(document)):
        if document[number].get_textpage().search(words).get_next():
            return number
    raise LookupError(f"{path}: no page holds «{words}»")


def page_picture(path: Path, number: int, width: int) -> str:
    """Give a page, from 0, as a data address of a picture of that width."""
    page = pypdfium2.PdfDocument(path)[number]
    bitmap = page.render(scale=width / page.get_width())
    return f"data:image/bmp;base64,{b64encode(_bmp(bitmap)).decode('ascii')}"


def _bmp(bitmap: pypdfium2.PdfBitmap) -> bytes:
    pixels = bytes(bitmap.buffer)
    depth = bitmap.n_channels * 8
    # A negative height: the first row is the upper one.
    information = struct.pack(
        "<IiiHHIIiiII", 40, bitmap.width, -bitmap.height, 1, depth, 0, len(pixels), 0, 0, 0, 0
    )
    return struct.pack("<2sIII", b"BM", _HEADERS + len(pixels), 0, _HEADERS) + information + pixels
