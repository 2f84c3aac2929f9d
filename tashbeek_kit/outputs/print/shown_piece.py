"""One letter with its marks, as Typst writes it into a page: which glyph is which, and where."""

from __future__ import annotations

import re

PIECE = re.compile(
    rb"/Span<</ActualText<FEFF(?P<text>[0-9A-F]+)>>>BDC"
    rb"(?P<set> 0 Tr/(?P<font>f\d+) (?P<size>[\d.]+) Tf) "
    rb"1 0 0 -1 (?P<x>[\d.-]+) (?P<y>[\d.-]+) Tm"
    rb"\[(?P<shown>(?:-?[\d.]+|\((?:\\.|[^\\)])*\)|<[0-9A-F]+>)+)\]TJ\nEMC",
    re.DOTALL,
)
_SHOWN = re.compile(
    rb"(?P<string>\((?P<plain>(?:\\.|[^\\)])*)\)|<(?P<hex>[0-9A-F]+)>)|(?P<move>-?[\d.]+)",
    re.DOTALL,
)
_FARTHEST = 140
"""In thousandths of the size: less than half a space of Amiri."""
_LARGEST = 13.6
"""Size in points up to which no mark of the regular face is taller than pdfium's 4.5 points."""
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def glyphs_and_letters(piece: re.Match[bytes]) -> tuple[list[bytes], list[bytes]]:
    """Give a piece's glyphs and letters in hexadecimal, each the base letter first.

    Both are empty when they cannot be told apart: other scripts, or marks in the letter's glyph.
    """
    text = piece["text"]
    letters = [text[at : at + 4] for at in range(0, len(text), 4)]
    # From right to left, the marks of a letter are written before it.
    glyphs = _glyphs(piece["shown"])[::-1]
    if not 2 <= len(glyphs) <= len(letters) or not all(is_arabic(letter) for letter in letters):
        return [], []
    return glyphs, letters


def placed_apart(piece: re.Match[bytes], *, bold: bool) -> bytes:
    """Give the same glyphs at the same places, without replacement text.

    pdfium reads a far move to the right as a space, so what follows it gets a place of its own; and
    it reads a tall mark in a place of its own as a line, so a large piece tells its letter only.
    The marks are without width: only moves count.
    """
    out = [piece["set"]]
    x, size = float(piece["x"]), float(piece["size"])
    row = b""
    for shown in _SHOWN.finditer(piece["shown"]):
        if not shown["move"]:
            row = (row or _at(x, piece)) + shown["string"]
            continue
        move = float(shown["move"])
        x -= move * size / 1000
        if not row:
            continue
        if move > -_FARTHEST:
            row += shown["move"]
        elif bold or size > _LARGEST:
            return _with_letter_only(piece)
        else:
            out.append(row + b"]TJ")
            row = b""
    return b"".join((*out, row, b"]TJ"))


def _with_letter_only(piece: re.Match[bytes]) -> bytes:
    return piece[0].replace(piece["text"], piece["text"][:4], 1)


def _at(x: float, piece: re.Match[bytes]) -> bytes:
    return b" 1 0 0 -1 %s %s Tm[" % (_number(x), piece["y"])


def _number(value: float) -> bytes:
    return f"{value:.4f}".rstrip("0").rstrip(".").encode("ascii")


def _glyphs(shown: bytes) -> list[bytes]:
    codes = b"".join(_codes(string) for string in _SHOWN.finditer(shown) if string["string"])
    return [codes[at : at + 2].hex().upper().encode("ascii") for at in range(0, len(codes), 2)]


def _codes(string: re.Match[bytes]) -> bytes:
    if string["hex"]:
        return bytes.fromhex(string["hex"].decode("ascii"))
    return _ESCAPE.sub(_unescaped, string["plain"])


def _unescaped(found: re.Match[bytes]) -> bytes:
    code = found[1]
    return bytes((int(code, 8),)) if code.isdigit() else _ESCAPED.get(code, code)


def is_arabic(letter: bytes) -> bool:
    """Say whether a letter in hexadecimal is of the Arabic block."""
    return 0x0600 <= int(letter, 16) <= 0x06FF
