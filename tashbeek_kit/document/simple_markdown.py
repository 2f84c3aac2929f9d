"""Markdown without the parser: words, bold words and links into the kit, which is most of it.

Whatever it is not sure to read as the parser would, it leaves to the parser, by giving None.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from tashbeek_kit.document.prose import Inline, Inlines, Strong

Resolve = Callable[[str, Inlines], Inline]
"""Turn a link's target and words into an inline: a term, a citation, a page, another site."""
BLOCK_MARK = re.compile(r"^ *(?:[-+=#>|:~]|```|\d+[.)](?:\s|$)|\*\s)|^ {4}", re.M)
"""What may open a list, a table, a quote or a heading."""
_BEYOND = re.compile(r"[_`<\\\t\r\0]|&[#\w]|!\[| {2}\n")
_BLANK_LINE = re.compile(r"\n *\n\s*")
_MARK = re.compile(r"[\[\]*]")
_PIECE = re.compile(
    r"(?P<words>[^\[\]*]+)"
    r"|\[(?P<label>[^\[\]*]*)\]\((?P<target>(?!javascript|vbscript|file|data)[a-z]+:[a-z0-9/-]+)\)"
    # Bold as CommonMark has it: a sign of punctuation just inside needs a space just outside.
    r"|(?<!\*)\*\*(?:(?=[^\W_])|(?<!\S\*\*)(?=\S))(?P<bold>[^*]*[^*\s])"
    r"(?:(?<=[^\W_])\*\*|\*\*(?=\s|$))(?!\*)"
)


def paragraphs_of(text: str) -> tuple[str, ...]:
    """Cut a text at its blank lines."""
    return tuple(part for part in (p.strip() for p in _BLANK_LINE.split(text)) if part)


def simple_inlines(text: str, plain: Callable[[str], Inlines], resolve: Resolve) -> Inlines | None:
    """Read one paragraph; None when it holds more than words, bold words and links."""
    if _BEYOND.search(text):
        return None
    return _read(text, plain, resolve) if _MARK.search(text) else plain(text)


def _read(text: str, plain: Callable[[str], Inlines], resolve: Resolve) -> Inlines | None:
    found: list[Inline] = []
    at = 0
    while at < len(text):
        piece = _PIECE.match(text, at)
        if piece is None:
            return None
        at = piece.end()
        match piece.lastgroup:
            case "words":
                found += plain(piece["words"])
            case "target":
                found.append(resolve(piece["target"], plain(piece["label"])))
            case _:
                inner = _read(piece["bold"], plain, resolve)
                if inner is None:
                    return None
                found.append(Strong(inner))
    return tuple(found)
