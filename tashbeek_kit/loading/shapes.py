"""What the model wants at a place, in parts that a reader and a schema can follow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from tashbeek_kit.frozen import Frozen
from tashbeek_kit.model.base import Record
from tashbeek_kit.model.limits import Count, NameForm, Range
from tashbeek_kit.model.text import Text, Words


class TextShape(Frozen):
    """A text; with a form it is a name."""

    form: NameForm | None = None
    stripped: bool = False


class NumberShape(Frozen):
    """A number."""

    whole: bool
    range: Range | None = None


class TruthShape(Frozen):
    """True or false."""


class DayShape(Frozen):
    """A date."""


class OneOfShape(Frozen):
    """One of some words."""

    known: tuple[str, ...]


class ListShape(Frozen):
    """A list."""

    entry: Shape
    count: Count


class ByLanguageShape(Frozen):
    """A value for each language."""

    name: NameForm
    """The form of a language's code."""
    value: Shape
    holder: type[Text] | type[Words] | None = None
    """The class that holds the values; without one, a mapping does."""


class RecordShape(Frozen):
    """An object of a class; its fields are asked for when they are needed."""

    kind: type[Record]


class KindsShape(Frozen):
    """An object of one of several classes, told apart by its `kind`."""

    kinds: Mapping[str, type[Record]]


class MaybeShape(Frozen):
    """Something, or nothing."""

    shape: Shape


Shape: TypeAlias = (
    TextShape
    | NumberShape
    | TruthShape
    | DayShape
    | OneOfShape
    | ListShape
    | ByLanguageShape
    | RecordShape
    | KindsShape
    | MaybeShape
)
