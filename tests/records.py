"""Values of the model from plain data, and back."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar

from tashbeek_kit.frozen import defaults_of, fields_of
from tashbeek_kit.loading.annotations import shape_of
from tashbeek_kit.loading.places import Places
from tashbeek_kit.loading.shapes import KindsShape
from tashbeek_kit.loading.validation import validate
from tashbeek_kit.model.base import Record
from tashbeek_kit.model.text import Text, Words

T = TypeVar("T", bound=Record)


def made(kind: type[T], data: Any) -> T:
    """Make a value from data that fits."""
    result = validate(kind, written(data), "sample.yaml", Places({}))
    assert result.value is not None, result.problems
    return result.value


def written(value: Any) -> Any:
    """Give the data that a value could be made from, as our own reader of YAML would give it."""
    match value:
        case Text() | Words():
            return {code: written(words) for code, words in value.by_language.items()}
        case Record():
            defaults = defaults_of(type(value))
            held = {name: getattr(value, name) for name in fields_of(type(value))}
            return {
                name: written(one)
                for name, one in held.items()
                if name not in defaults or one != defaults[name]
            }
        case dict():
            return {key: written(one) for key, one in value.items()}
        case list() | tuple():
            return [written(entry) for entry in value]
        case date():
            return value.isoformat()
        case _:
            return value


def kinds_of(union: object) -> dict[str, type[Record]]:
    """Give the classes of a union by their kind."""
    shape = shape_of(union)
    assert isinstance(shape, KindsShape)
    return dict(shape.kinds)
