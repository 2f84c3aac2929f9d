"""Give each Arabic letter and vowel mark of a PDF its own text, so that viewers find the words.

Typst writes a letter and its marks as one piece of replacement text (ActualText). pdfium, which is
the viewer of Chrome and Edge, puts such a piece in the wrong place of a word from right to left,
and the word is lost to search. Told glyph by glyph, it puts the word together rightly.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from tashbeek_kit.outputs.print.pdf_objects import (
    PdfObjects,
    read_objects,
    stream_of,
    with_stream,
    write_objects,
)
from tashbeek_kit.outputs.print.shown_piece import (
    PIECE,
    glyphs_and_letters,
    is_arabic,
    placed_apart,
)

_REF = re.compile(rb"/(Contents|Resources|ToUnicode) (\d+) 0 R")
_DESCENDANT = re.compile(rb"/DescendantFonts\[(\d+) 0 R\]")
_FONTS = re.compile(rb"/Font<<((?:/f\d+ \d+ 0 R)+)>>")
_FONT = re.compile(rb"/(f\d+) (\d+) 0 R")
_WIDTHS = re.compile(rb"/W\[([^\]]*)\]")
_MAPPING = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]+)>")


@dataclass(slots=True)
class _Font:
    """What a font's glyphs stand for, as far as the pieces tell, in hexadecimal."""

    wide: frozenset[bytes]
    """Glyphs that take room of their own, which a mark must not."""
    bold: bool
    texts: dict[bytes, bytes] = field(default_factory=dict)

    def learn(self, piece: re.Match[bytes]) -> None:
        """Learn from a piece; those of few letters come first, as they leave no doubt."""
        glyphs, letters = glyphs_and_letters(piece)
        if not glyphs:
            return
        self.texts.setdefault(glyphs[0], letters[0])
        marks = [glyph for glyph in glyphs[1:] if glyph not in self.texts]
        left = list(letters[1:])
        for glyph in glyphs[1:]:
            if self.texts.get(glyph) in left:
                left.remove(self.texts[glyph])
        if marks and len(marks) <= len(left):
            self.texts.update(zip(marks[:-1], left, strict=False))
            self.texts[marks[-1]] = b"".join(left[len(marks) - 1 :])

    def spells(self, piece: re.Match[bytes]) -> bool:
        """Say whether the glyphs of a piece, each with its own text, give only the piece's letters.

        A mark that is lifted over another is written elsewhere, so one may be wanting here.
        """
        glyphs, letters = glyphs_and_letters(piece)
        if not glyphs or not self.wide.isdisjoint(glyphs[1:]):
            return False
        told = b"".join(self.texts.get(glyph, b"?") for glyph in glyphs)
        return told[:4] == letters[0] and not Counter(_letters(told)) - Counter(letters)

    def told(self, glyph: bytes, text: bytes) -> bytes:
        """Give what a glyph stands for; a lifted mark is the first after its letter."""
        if glyph in self.texts:
            return self.texts[glyph]
        letters = _letters(text)
        lifted = len(letters) == 3 and glyph not in self.wide and is_arabic(letters[1])
        return letters[1] if lifted else text


def spell_out(pdf: bytes) -> bytes:
    """Give the same pages with every Arabic letter and mark as text of its own."""
    file = read_objects(pdf)
    if file is None:
        return pdf
    fonts: dict[int, _Font] = {}
    pages = list(_pages(file))
    for _, named, _ in pages:
        for number in named.values():
            if number not in fonts:
                fonts[number] = _Font(_wide_glyphs(file, number), b"-Bold" in file.objects[number])
    pieces = [
        (piece, fonts[named[piece["font"]]])
        for _, named, content in pages
        for piece in PIECE.finditer(content)
    ]
    for piece, font in sorted(pieces, key=lambda found: len(found[0]["text"])):
        font.learn(piece)
    for number, named, content in pages:
        shown = _spelt_out(content, {name: fonts[font] for name, font in named.items()})
        file.objects[number] = with_stream(file.objects[number], shown)
    for number, learnt in fonts.items():
        _teach(file, number, learnt)
    return write_objects(file)


def _spelt_out(content: bytes, fonts: Mapping[bytes, _Font]) -> bytes:
    def replaced(piece: re.Match[bytes]) -> bytes:
        font = fonts[piece["font"]]
        return placed_apart(piece, bold=font.bold) if font.spells(piece) else piece[0]

    return PIECE.sub(replaced, content)


def _pages(file: PdfObjects) -> Iterator[tuple[int, dict[bytes, int], bytes]]:
    for body in tuple(file.objects.values()):
        if b"/Type/Page/" not in body:
            continue
        refs = {name: int(number) for name, number in _REF.findall(body)}
        fonts = _FONTS.search(file.objects[refs[b"Resources"]])
        if fonts:
            named = {name: int(number) for name, number in _FONT.findall(fonts[1])}
            yield refs[b"Contents"], named, stream_of(file.objects[refs[b"Contents"]])


def _wide_glyphs(file: PdfObjects, font: int) -> frozenset[bytes]:
    descendant = _DESCENDANT.search(file.objects[font])
    widths = _WIDTHS.search(file.objects[int(descendant[1])]) if descendant else None
    numbers = [float(number) for number in widths[1].split()] if widths else []
    wide: set[bytes] = set()
    for at in range(0, len(numbers) - 2, 3):
        first, last, width = numbers[at : at + 3]
        if width:
            wide.update(b"%04X" % glyph for glyph in range(int(first), int(last) + 1))
    return frozenset(wide)


def _teach(file: PdfObjects, number: int, font: _Font) -> None:
    refs = dict(_REF.findall(file.objects[number]))
    if b"ToUnicode" not in refs:
        return
    mapping = int(refs[b"ToUnicode"])
    taught = _MAPPING.sub(
        lambda found: b"<%s> <%s>" % (found[1], font.told(found[1], found[2])),
        stream_of(file.objects[mapping]),
    )
    file.objects[mapping] = with_stream(file.objects[mapping], taught)


def _letters(text: bytes) -> list[bytes]:
    return [text[at : at + 4] for at in range(0, len(text), 4)]
