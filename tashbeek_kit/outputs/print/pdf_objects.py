"""The objects of a PDF as Typst writes it, to change a stream and write the file again.

Only for files with a plain cross-reference table, which is what Typst writes below PDF 2.0.
"""

from __future__ import annotations

import re
import zlib
from itertools import pairwise

from tashbeek_kit.frozen import Frozen

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_TABLE = re.compile(rb"xref\s+0 (\d+)\s+")
_LENGTH = re.compile(rb"/Length \d+")
_ENTRY = 20
_COMPRESSED = b"/Filter/FlateDecode"


class PdfObjects(Frozen):
    """A PDF taken apart: its first bytes, its objects by number, and its trailer."""

    head: bytes
    objects: dict[int, bytes]
    """From `N 0 obj` to `endobj`, in the order of the file."""
    count: int
    trailer: bytes


def read_objects(pdf: bytes) -> PdfObjects | None:
    """Take a PDF apart; None for a file of another build, which is then better left alone."""
    start = _START.search(pdf[-64:])
    table = _TABLE.match(pdf, int(start[1])) if start else None
    if not start or not table:
        return None
    at, count = table.end(), int(table[1])
    offsets = {}
    for number in range(count):
        entry = pdf[at + number * _ENTRY : at + (number + 1) * _ENTRY]
        if entry[17:18] == b"n":
            offsets[number] = int(entry[:10])
    ends = [*sorted(offsets.values()), int(start[1])]
    following = dict(pairwise(ends))
    ordered = sorted(offsets, key=offsets.__getitem__)
    objects = {number: pdf[offsets[number] : following[offsets[number]]] for number in ordered}
    trailer = pdf[at + count * _ENTRY : len(pdf) - 64 + start.start()]
    return PdfObjects(pdf[: ends[0]], objects, count, trailer)


def write_objects(file: PdfObjects) -> bytes:
    """Put a PDF together again, with a new table of where its objects are."""
    pieces = [file.head]
    at = len(file.head)
    offsets: dict[int, int] = {}
    for number, body in file.objects.items():
        offsets[number] = at
        pieces.append(body)
        at += len(body)
    table = b"xref\n0 %d\n" % file.count
    for number in range(file.count):
        used = number in offsets
        table += b"%010d %05d %s\r\n" % (
            offsets.get(number, 0),
            0 if used else 65535,
            b"n" if used else b"f",
        )
    return b"".join((*pieces, table, file.trailer, b"startxref\n%d\n%%%%EOF" % at))


def stream_of(body: bytes) -> bytes:
    """Give an object's stream as it was before compression."""
    start, end = _stream_bounds(body)
    packed = body[start:end]
    return zlib.decompress(packed) if _COMPRESSED in body[:start] else packed


def with_stream(body: bytes, stream: bytes) -> bytes:
    """Give an object with another stream."""
    start, end = _stream_bounds(body)
    packed = zlib.compress(stream, 6) if _COMPRESSED in body[:start] else stream
    head = _LENGTH.sub(b"/Length %d" % len(packed), body[:start], count=1)
    return head + packed + body[end:]


def _stream_bounds(body: bytes) -> tuple[int, int]:
    start = body.index(b"stream") + len(b"stream")
    start += 2 if body[start : start + 2] == b"\r\n" else 1
    length = _LENGTH.search(body)
    if not length:
        raise ValueError("a stream without a length")
    return start, start + int(length[0].split()[1])
