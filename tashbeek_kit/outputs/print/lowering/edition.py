"""What lowering needs to know beside the thing it lowers: the language, and what may be shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from tashbeek_kit.frozen import Frozen
from tashbeek_kit.language.locale import Locale

Value: TypeAlias = "str | int | float | bool | Sequence[Value] | Mapping[str, Value] | None"
"""What JSON can carry."""
Node: TypeAlias = dict[str, Value]
"""One thing for a template to draw; `kind` says which."""


class Edition(Frozen):
    """One booklet in one language, for one kind of reader."""

    locale: Locale
    reveal: bool
    """True when answers and trainer's notes may be shown."""
    sources: Mapping[str, int]
    """The number of each source in the list at the booklet's end."""

    def t(self, key: str) -> str:
        """Give the words of paper for a key."""
        return self.locale.t(f"print.{key}")


class Row(Frozen):
    """One thing on a page; rows of two languages with the same key stand beside each other."""

    key: str
    node: Node


class Section(Frozen):
    """Rows that begin on a new page."""

    key: str
    kind: str
    """Which template sets the page: `cover`, `lesson`, `worksheet`, …"""
    title: str
    """Stands in the contents and at the head of its pages; empty for the cover."""
    rows: tuple[Row, ...]
    paper: str = "a4"
    landscape: bool = False
    alone: bool = False
    """True when another language finds no room beside it."""
