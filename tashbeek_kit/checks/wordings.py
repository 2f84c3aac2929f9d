"""The words of a text as a reader sees them, and pieces of them to show in a problem."""

from __future__ import annotations

import re

_HIDDEN = re.compile(r"(?<=\])\([^()\s]*\)|`[^`\n]*`|https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.\S+")
_AROUND = 14

ARABIC = "\u0621-\u064a\u064b-\u0652\u0670-\u06d3"
"""Arabic letters and vowel marks, for a class of a pattern."""


def visible(words: str) -> str:
    """Blank out addresses, targets of links and code; every other sign keeps its index."""
    return _HIDDEN.sub(lambda match: " " * len(match[0]), words)


def around(words: str, start: int, end: int) -> str:
    """Give a piece with the words next to it, on one line."""
    line_start = words.rfind("\n", 0, start) + 1
    line_end = words.find("\n", end)
    line_end = len(words) if line_end < 0 else line_end
    first = max(line_start, start - _AROUND)
    last = min(line_end, end + _AROUND)
    if first > line_start:
        first = words.find(" ", first, start) + 1 or start
    if last < line_end:
        last = words.rfind(" ", end, last) if " " in words[end:last] else last
    return words[first:last].strip()
