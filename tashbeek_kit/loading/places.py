"""Where every key and value of a kit stands; composed again only for a file that has a problem."""

from __future__ import annotations

from collections.abc import Mapping

import yaml
from yaml.nodes import Node

from tashbeek_kit.frozen import Frozen
from tashbeek_kit.loading.yaml_loader import compose
from tashbeek_kit.loading.yaml_source import Keys, spans
from tashbeek_kit.problems import Place


class _Span(Frozen):
    """Where a key begins, and where its value begins and ends, as line and column from 0."""

    key: tuple[int, int]
    start: tuple[int, int]
    end: tuple[int, int]


class LeftOut(Frozen):
    """An entry that was dropped from a list of a file because of a mistake in it."""

    name: str
    """Key of the list."""
    index: int
    """Its index in the file."""
    id: str
    """Its id, empty when it has none."""


class Places:
    """Positions by file and keys of the model's values, and what could not be read."""

    def __init__(
        self,
        contents: Mapping[str, bytes],
        unread: frozenset[str] = frozenset(),
        left_out: Mapping[str, tuple[LeftOut, ...]] | None = None,
    ) -> None:
        """Keep the bytes of the files; nothing is parsed before a position is asked for."""
        self._contents = dict(contents)
        self._spans: dict[str, dict[Keys, _Span]] = {}
        self._left_out = dict(left_out or {})
        self.unread = unread
        """Paths of files that are missing or could not be used."""

    def left_out(self, path: str, name: str) -> frozenset[str]:
        """Give the ids of the broken entries that a list of a file goes without."""
        return frozenset(gone.id for gone in self._left_out.get(path, ()) if gone.name == name)

    def is_whole(self, path: str) -> bool:
        """Say whether everything that stands in a file, if it is there, was read."""
        return path not in self.unread and not self._left_out.get(path)

    def of(self, path: str, keys: Keys = ()) -> Place:
        """Give the position of a value, or of the nearest thing around it that is there."""
        return _place(path, self._span(path, keys).start)

    def key(self, path: str, keys: Keys) -> Place:
        """Give the position of the key that a value stands under."""
        return _place(path, self._span(path, keys).key)

    def find(self, path: str, keys: Keys, words: str) -> Place:
        """Give the position of some words inside a value, or of the value when they are split."""
        span = self._span(path, keys)
        lines = self._text(path).splitlines()
        first, last = span.start[0], min(span.end[0], len(lines) - 1)
        for number in range(first, last + 1):
            column = lines[number].find(words, span.start[1] if number == first else 0)
            if column >= 0 and words:
                return Place(path, number + 1, column + 1)
        return _place(path, span.start)

    def _span(self, path: str, keys: Keys) -> _Span:
        spans_of_file = self._spans_of(path)
        keys = self._in_file(path, keys)
        while keys and keys not in spans_of_file:
            keys = keys[:-1]
        return spans_of_file.get(keys, _NOWHERE)

    def _in_file(self, path: str, keys: Keys) -> Keys:
        """Turn the index of an entry that was read into its index in the file."""
        match keys:
            case (str() as name, int() as index, *rest) if path in self._left_out:
                gone = sorted(one.index for one in self._left_out[path] if one.name == name)
                for number in gone:
                    index += number <= index
                return (name, index, *rest)
        return keys

    def _spans_of(self, path: str) -> dict[Keys, _Span]:
        if path not in self._spans:
            self._spans[path] = _compose_spans(self._text(path))
        return self._spans[path]

    def _text(self, path: str) -> str:
        return self._contents.get(path, b"").decode("utf-8-sig", errors="replace")


_NOWHERE = _Span((0, 0), (0, 0), (0, 0))


def _compose_spans(source: str) -> dict[Keys, _Span]:
    try:
        root = compose(source)
    except (yaml.YAMLError, RecursionError):
        return {}
    if root is None:
        return {}
    return {keys: _span_of(key, node) for keys, key, node in spans(root)}


def _span_of(key: Node | None, node: Node) -> _Span:
    start = (node.start_mark.line, node.start_mark.column)
    end = (node.end_mark.line, node.end_mark.column)
    return _Span((key.start_mark.line, key.start_mark.column) if key else start, start, end)


def _place(path: str, position: tuple[int, int]) -> Place:
    return Place(path, position[0] + 1, position[1] + 1)
