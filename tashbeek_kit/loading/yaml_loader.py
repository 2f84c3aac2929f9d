"""YAML text to a node graph, by the core schema of YAML 1.2: `no`, `on` and dates stay text."""

from __future__ import annotations

import re

import yaml
from yaml.composer import Composer
from yaml.nodes import Node, ScalarNode
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

TEXT = "tag:yaml.org,2002:str"
NOTHING = "tag:yaml.org,2002:null"
TRUTH = "tag:yaml.org,2002:bool"
WHOLE = "tag:yaml.org,2002:int"
DECIMAL = "tag:yaml.org,2002:float"
LIST = "tag:yaml.org,2002:seq"
MAPPING = "tag:yaml.org,2002:map"

# The longest number that is read as a number; more digits are an account or a phone: text.
_LONGEST_NUMBER = 18
_MANY_BRACKETS = 5000
_DASHES = re.compile(r"(?:[-?] +){200}")
_WORDS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), NOTHING),
    **dict.fromkeys(("true", "True", "TRUE", "false", "False", "FALSE"), TRUTH),
}
_NUMBERS = (
    (WHOLE, re.compile(r"(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\Z")),
    (
        DECIMAL,
        re.compile(
            r"(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
            r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z"
        ),
    ),
)
_MAY_BE_NUMBER = frozenset("-+.0123456789")


class CoreResolver:
    """Says what a value without quotes is; the other values are text, lists and mappings."""

    def descend_resolver(self, parent: Node | None, index: object) -> None:
        """Path resolvers are not used."""

    def ascend_resolver(self) -> None:
        """Path resolvers are not used."""

    def resolve(self, kind: type[Node], value: str, implicit: object) -> str:
        """Give the tag of a node that carries none."""
        if kind is not ScalarNode:
            return LIST if kind is yaml.SequenceNode else MAPPING
        if not (isinstance(implicit, tuple) and implicit[0]):
            return TEXT
        if value and value[0] in _MAY_BE_NUMBER and len(value) <= _LONGEST_NUMBER:
            return next((tag for tag, pattern in _NUMBERS if pattern.match(value)), TEXT)
        return _WORDS.get(value, TEXT)


class PurePythonLoader(Reader, Scanner, Parser, Composer, CoreResolver):
    """Slow, and present wherever Python is."""

    def __init__(self, source: str) -> None:
        """Prepare to compose the source."""
        Reader.__init__(self, source)
        Scanner.__init__(self)
        Parser.__init__(self)
        Composer.__init__(self)


def is_fast() -> bool:
    """Say whether PyYAML was built with the C parser, which is ten times as fast."""
    return yaml.__with_libyaml__


def compose(source: str, *, fast: bool = True) -> Node | None:
    """Compose the node graph of a document, None for an empty file; raises `yaml.YAMLError`."""
    if fast and is_fast() and not _may_overflow(source):
        from tashbeek_kit.loading.yaml_c_loader import CLoader  # noqa: PLC0415  absent on some machines

        return CLoader(source).get_single_node()
    return PurePythonLoader(source).get_single_node()


def _may_overflow(source: str) -> bool:
    """Say whether the source may be nested so deep that the C parser would take Python down."""
    return source.count("[") + source.count("{") > _MANY_BRACKETS or bool(_DASHES.search(source))
