"""One YAML file as plain data, with a problem for what YAML allows and a kit does not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from sys import intern

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from tashbeek_kit.frozen import Frozen
from tashbeek_kit.loading.yaml_loader import DECIMAL, NOTHING, TEXT, TRUTH, WHOLE, compose
from tashbeek_kit.loading.yaml_mistakes import problem_of
from tashbeek_kit.problems import Place, Problem

Data = str | int | float | bool | None | list["Data"] | dict[str, "Data"]
Keys = tuple[str | int, ...]

_SCALARS = frozenset({TEXT, NOTHING, TRUTH, WHOLE, DECIMAL})
_DEEPEST = 60


class YamlFile(Frozen):
    """What a file says, and what is wrong with how it says it."""

    data: Data
    problems: tuple[Problem, ...]
    is_whole: bool
    """False when the data must not be used."""


def read_yaml(source: str, path: str, *, fast: bool = True) -> YamlFile:
    """Read the text of a file; mistakes become problems."""
    try:
        root = compose(source, fast=fast)
    except yaml.YAMLError as error:
        return YamlFile(None, (problem_of(error, source, path),), is_whole=False)
    except RecursionError:
        return YamlFile(None, (Problem("yaml-deep", Place(path)),), is_whole=False)
    if root is None or (isinstance(root, ScalarNode) and root.tag == NOTHING):
        return YamlFile(None, (Problem("empty-file", Place(path)),), is_whole=False)
    building = _Building(path)
    data = building.value(root, 0)
    return YamlFile(data, tuple(building.problems), is_whole=not building.problems)


@dataclass(slots=True)
class _Building:
    """The data of one file, and the problems met on the way."""

    path: str
    problems: list[Problem] = field(default_factory=list)
    _seen: set[int] = field(default_factory=set)

    def value(self, node: Node, depth: int, place: Node | None = None) -> Data:
        """Give a node's data; `place` is where to point when the node itself stands elsewhere."""
        if id(node) in self._seen:
            self._report("yaml-alias", place or node, found=_name(node))
            return None
        if depth > _DEEPEST:
            self._report("yaml-deep", node)
            return None
        match node:
            case ScalarNode():
                self._seen.add(id(node))
                return self._scalar(node)
            case SequenceNode():
                self._seen.add(id(node))
                return [self.value(entry, depth + 1, node) for entry in node.value]
            case MappingNode():
                self._seen.add(id(node))
                return self._mapping(node, depth)
            case _:
                raise AssertionError(node)

    def _mapping(self, node: MappingNode, depth: int) -> dict[str, Data]:
        result: dict[str, Data] = {}
        lines: dict[str, int] = {}
        for key, value in node.value:
            if not isinstance(key, ScalarNode):
                self._report("yaml-key", key)
                continue
            name = intern(str(key.value))  # The same few keys come in every file.
            if name in result:
                self._report("yaml-duplicate-key", key, key=name, line=str(lines[name]))
                continue
            lines[name] = key.start_mark.line + 1
            result[name] = self.value(value, depth + 1, key)
        return result

    def _scalar(self, node: ScalarNode) -> Data:
        words = str(node.value)
        if node.tag not in _SCALARS:
            self._report("yaml-tag", node, found=str(node.tag))
            return None
        return scalar(node.tag, words)

    def _report(self, rule: str, node: Node, **values: str) -> None:
        mark = node.start_mark
        self.problems.append(
            Problem(rule, Place(self.path, mark.line + 1, mark.column + 1), values)
        )


def scalar(tag: str, words: str) -> Data:
    """Give the value of a scalar by its tag; an explicit tag that does not fit leaves the words."""
    try:
        if tag == NOTHING:
            return None
        if tag == TRUTH:
            return {"true": True, "false": False}[words.lower()]
        if tag == WHOLE:
            return int(words, 0 if words[:2] in {"0o", "0x"} else 10)
        if tag == DECIMAL:
            return float(words.lower().replace(".inf", "inf").replace(".nan", "nan"))
    except (KeyError, ValueError):
        return words
    return words


def spans(root: Node) -> Iterator[tuple[Keys, Node | None, Node]]:
    """Give the keys, the key's node and the value's node of everything in a graph."""
    waiting: list[tuple[Keys, Node | None, Node]] = [((), None, root)]
    seen: set[int] = set()
    while waiting:
        keys, key, node = waiting.pop()
        yield keys, key, node
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, MappingNode):
            waiting.extend(
                ((*keys, str(name.value)), name, value)
                for name, value in node.value
                if isinstance(name, ScalarNode)
            )
        elif isinstance(node, SequenceNode):
            waiting.extend(((*keys, index), None, entry) for index, entry in enumerate(node.value))


def _name(node: Node) -> str:
    return str(node.value) if isinstance(node, ScalarNode) else "…"
