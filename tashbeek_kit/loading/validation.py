"""Plain data to a class of the model, or to problems; of a list, as much as is valid."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

from tashbeek_kit.frozen import Frozen
from tashbeek_kit.loading.findings import Findings
from tashbeek_kit.loading.fitting import fit
from tashbeek_kit.loading.places import LeftOut, Places
from tashbeek_kit.loading.shapes import RecordShape
from tashbeek_kit.loading.yaml_source import Data, Keys
from tashbeek_kit.model.base import Record
from tashbeek_kit.problems import Problem

T = TypeVar("T", bound=Record)


class Validated(Frozen, Generic[T]):
    """The value when there is one, the problems, and the entries that were left out."""

    value: T | None
    problems: tuple[Problem, ...]
    left_out: tuple[LeftOut, ...] = ()


def validate(model: type[T], data: Data, path: str, places: Places) -> Validated[T]:
    """Make a value of a class of the model."""
    return _validate(model, data, Findings(path, places))


def validate_entries(model: type[T], data: Data, path: str, places: Places) -> Validated[T]:
    """Make a value of a class that holds lists; a broken entry is left out, the others stay."""
    found = Findings(path, places)
    whole = _validate(model, data, found)
    if whole.value is not None or not isinstance(data, dict):
        return whole
    rest, left_out = _without(data, found.entries)
    return Validated(validate(model, rest, path, places).value, whole.problems, left_out)


def _validate(model: type[T], data: Data, found: Findings) -> Validated[T]:
    value: T = fit(RecordShape(model), data, (), found)
    return Validated(None if found.problems else value, tuple(found.problems))


def _without(
    data: dict[str, Data], broken: Iterable[Keys]
) -> tuple[dict[str, Data], tuple[LeftOut, ...]]:
    """Drop the entries that the broken keys name; give what is left and what was dropped."""
    dropped: list[LeftOut] = []
    rest = dict(data)
    marked = {keys for keys in broken if len(keys) == 2}
    for name, entries in data.items():
        if isinstance(entries, list):
            kept: list[Data] = []
            for index, entry in enumerate(entries):
                if (name, index) in marked:
                    dropped.append(LeftOut(name, index, _id(entry)))
                else:
                    kept.append(entry)
            rest[name] = kept
    return rest, tuple(dropped)


def _id(entry: Data) -> str:
    found = entry.get("id") if isinstance(entry, dict) else None
    return found if isinstance(found, str) else ""
