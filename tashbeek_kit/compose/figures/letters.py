"""How wide letters are: measured in the bold letters of the site, the wider ones of the two.

Widths are in hundredths of the type size. An Arabic letter has two: one where the word or the
joining ends with it, and one where it joins the next letter.
"""

from __future__ import annotations

from functools import lru_cache

_OTHER = 64
_NEVER_JOINS = frozenset("اأإآدذرزوؤةىء")
_ENDING = {
    29: "اأإآ",
    35: "رز",
    46: "ء",
    50: "وؤ",
    53: "ةه",
    61: "دذ",
    66: "جحخعغ",
    71: "م",
    74: "لن",
    78: "يىئقطظ",
    97: "بتثك",
    104: "ف",
    124: "سش",
    134: "صض",
}
_JOINED = {33: "بتثلنيئ", 50: "فقك", 57: "عغ", 61: "م", 67: "جحخه", 73: "طظ", 85: "سش", 92: "صض"}
_ALONE = {
    12: "ـ",
    24: " ",
    32: "'’ijl,.،؛:;!٫()[]١٠",
    36: "f{}",
    40: "t|-r",
    44: "•I/\\",
    48: '"?؟',
    52: "s٢٦cz٤Ly“”v",
    56: "٧٨٩_«»Jxeéo٥akg",
    60: "£TF–hnu٪+0123456789<=>×÷−$*EZbdpq",
    72: "RAUKDOQG&HN",
    76: "—",
    80: "M",
    88: "mw…↑",
    96: "W%@",
}


def _by_letter(widths: dict[int, str]) -> dict[str, int]:
    return {letter: width for width, letters in widths.items() for letter in letters}


_WIDTHS = _by_letter(_ALONE) | _by_letter(_ENDING)
_JOINED_WIDTHS = _by_letter(_JOINED)


@lru_cache(maxsize=1 << 12)
def word_width(word: str) -> int:
    """Estimate how wide a word is, in hundredths of its type size."""
    letters = [letter for letter in word if not "\u064b" <= letter <= "\u0652"]
    total = 0
    for letter, following in zip(letters, [*letters, ""][1:], strict=True):
        joins = letter not in _NEVER_JOINS and "\u0621" <= following <= "\u064a"
        widths = _JOINED_WIDTHS if joins else _WIDTHS
        total += widths.get(letter) or _WIDTHS.get(letter, _OTHER)
    return total
