"""Booklets of two languages side by side: what belongs together is found by its key."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Protocol, TypeVar

from tashbeek_kit.outputs.print.lowering.edition import Node, Row, Section, Value


class _Keyed(Protocol):
    @property
    def key(self) -> str: ...


T = TypeVar("T", bound=_Keyed)


def join(editions: Sequence[tuple[Section, ...]]) -> list[Node]:
    """Give the sections of one or two editions, each row with a cell for each language."""
    if len(editions) == 1:
        return [_alone(section, 0) for section in editions[0]]
    first, second = editions
    joined: list[Node] = []
    for pair in pairs(first, second):
        if _needs_whole_sheet(pair):
            joined += [_alone(section, at) for at, section in enumerate(pair) if section]
        else:
            joined.append(_beside(pair))
    return joined


def pairs(first: Sequence[T], second: Sequence[T]) -> Iterator[tuple[T | None, T | None]]:
    """Pair things of equal keys, in order; what has no partner stands alone."""
    keys, others = [one.key for one in first], [one.key for one in second]
    matcher = SequenceMatcher(None, keys, others, autojunk=False)
    for tag, start, end, other_start, other_end in matcher.get_opcodes():
        if tag == "equal":
            yield from zip(first[start:end], second[other_start:other_end], strict=True)
        else:
            yield from ((one, None) for one in first[start:end])
            yield from ((None, one) for one in second[other_start:other_end])


def _needs_whole_sheet(pair: tuple[Section | None, ...]) -> bool:
    return any(section and (section.alone or section.landscape) for section in pair)


def _alone(section: Section, language: int) -> Node:
    return {
        "key": section.key,
        "kind": section.kind,
        "languages": [language],
        "titles": [section.title],
        "paper": section.paper,
        "landscape": section.landscape,
        "rows": [[row.node] for row in section.rows],
    }


def _beside(pair: tuple[Section | None, Section | None]) -> Node:
    present = [section for section in pair if section]
    first, second = (section.rows if section else () for section in pair)
    rows: list[Value] = [[_node(row) for row in both] for both in pairs(first, second)]
    return {
        "key": present[0].key,
        "kind": present[0].kind,
        "languages": [0, 1],
        "titles": [section.title if section else "" for section in pair],
        "paper": "a3" if any(section.paper == "a3" for section in present) else "a4",
        "landscape": True,
        "rows": rows,
    }


def _node(row: Row | None) -> Node | None:
    return row.node if row else None
