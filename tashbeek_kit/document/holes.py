"""Running text with holes in it: cut where something else is to stand, mark-up and all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tashbeek_kit.document.prose import (
    Code,
    Emphasis,
    Inline,
    Inlines,
    Link,
    PageLink,
    Plain,
    Strong,
    TermLink,
)
from tashbeek_kit.frozen import replace

_FIRST = 0xE000  # Private letters: no author writes them, and Markdown leaves them alone.
_HOLE = re.compile("([\ue000-\uf8ff])")


def hole(number: int) -> str:
    """Give the letter that stands for a hole, counted from 0, while a text is read."""
    return chr(_FIRST + number)


def cut_at_holes(content: Inlines) -> tuple[Inlines | int, ...]:
    """Cut a line at its holes; each becomes its number, without the spaces around it."""
    pieces = (_trimmed(piece) if isinstance(piece, tuple) else piece for piece in _grouped(content))
    return tuple(piece for piece in pieces if piece != ())


def _grouped(content: Inlines) -> Iterator[Inlines | int]:
    together: list[Inline] = []
    for piece in _pieces(content):
        if isinstance(piece, int):
            yield tuple(together)
            yield piece
            together = []
        else:
            together.append(piece)
    yield tuple(together)


def _pieces(content: Iterable[Inline]) -> Iterator[Inline | int]:
    for inline in content:
        match inline:
            case Plain(text) | Code(text):
                for index, words in enumerate(_HOLE.split(text)):
                    if index % 2:
                        yield ord(words) - _FIRST
                    elif words:
                        yield replace(inline, text=words)
            case Strong() | Emphasis() | Link() | PageLink() | TermLink():
                for piece in _grouped(inline.content):
                    if isinstance(piece, int):
                        yield piece
                    elif piece:
                        yield replace(inline, content=piece)
            case _:
                yield inline


def _trimmed(content: Inlines) -> Inlines:
    if content and isinstance(content[0], Plain):
        content = _with(content[0].text.lstrip(), content[1:], at_start=True)
    if content and isinstance(content[-1], Plain):
        content = _with(content[-1].text.rstrip(), content[:-1], at_start=False)
    return content


def _with(words: str, rest: Inlines, *, at_start: bool) -> Inlines:
    if not words:
        return rest
    return (Plain(words), *rest) if at_start else (*rest, Plain(words))
