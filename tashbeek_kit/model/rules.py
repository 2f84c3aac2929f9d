"""How a class of the model says that a rule is broken; loading words and places it."""

from __future__ import annotations

from collections.abc import Mapping

from tashbeek_kit.frozen import Frozen

Path = tuple[str | int, ...]


class Broken(Frozen):
    """A broken rule."""

    rule: str
    """Its id."""
    path: Path
    """Where, below the object."""
    values: Mapping[str, str]
    """What was found, by the placeholder names of the rule's words."""


def broken(rule: str, path: Path, **values: str) -> Broken:
    """Say that a rule is broken: its id, the path below the object, and what was found."""
    return Broken(rule, path, values)
