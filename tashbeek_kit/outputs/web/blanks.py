"""The text around blanks: which words and blanks follow each other, and where a space stands."""

from __future__ import annotations

import json

from tashbeek_kit.document.items import Blank, Blanks
from tashbeek_kit.document.prose import Inlines, plain_text
from tashbeek_kit.frozen import Frozen

_CLOSING = tuple(".,;:!?)]»”’،؛؟…%")
_OPENING = tuple("([«“‘")
_NARROWEST, _WIDEST = 6, 24


class Piece(Frozen):
    """Words of the text, or a blank with its number in it, counted from 1."""

    spaced: bool
    """True when a space stands before it."""
    words: Inlines = ()
    blank: Blank | None = None
    number: int = 0

    @property
    def accept(self) -> str:
        """The right answers, for the script."""
        return _as_json(self.blank.accept if self.blank else ())

    @property
    def wrong(self) -> str:
        """The known wrong answers, for the script."""
        return _as_json(tuple(w.answer for w in self.blank.wrong) if self.blank else ())


def pieces_of(blanks: Blanks) -> tuple[Piece, ...]:
    """Cut the text at its blanks."""
    pieces: list[Piece] = []
    before = ""
    number = 0
    for part in blanks.text:
        words = "" if isinstance(part, Blank) else plain_text(part)
        spaced = bool(pieces) and not before.endswith(_OPENING) and not words.startswith(_CLOSING)
        if isinstance(part, Blank):
            number += 1
            pieces.append(Piece(spaced, blank=part, number=number))
        else:
            pieces.append(Piece(spaced, words=part))
        before = words
    return tuple(pieces)


def blank_width(blanks: Blanks) -> int:
    """Give one width for all blanks, in letters, so that none gives itself away."""
    longest = max(
        (len(answer) for part in blanks.text if isinstance(part, Blank) for answer in part.accept),
        default=_NARROWEST,
    )
    return min(max(longest + 2, _NARROWEST), _WIDEST)


def _as_json(words: tuple[str, ...]) -> str:
    return json.dumps(words, ensure_ascii=False)
