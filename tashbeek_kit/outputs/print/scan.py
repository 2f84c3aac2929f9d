"""The square code that a phone's camera follows to the booklet's page."""

from __future__ import annotations

import segno

_BLACK, _WHITE = 0, 255


def scan_code(address: str) -> dict[str, int | list[int]]:
    """Give the code's size in modules and its pixels, row by row, as grey values."""
    matrix = segno.make_qr(address, error="m", boost_error=False).matrix
    pixels = [_BLACK if module else _WHITE for row in matrix for module in row]
    return {"size": len(matrix), "pixels": pixels}
