"""How a class of the model says that a rule is broken; loading words and places it."""

from __future__ import annotations

from pydantic_core import PydanticCustomError

Path = tuple[str | int, ...]


def broken(rule: str, path: Path, **values: str) -> PydanticCustomError:
    """Make the error for a broken rule: its id, the path below the object, and what was found."""
    return PydanticCustomError("rule", "{rule}", {"rule": rule, "path": path, "values": values})
