"""From the annotations of a class of the model to the shapes of its fields."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from inspect import get_annotations
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

from tashbeek_kit.frozen import Frozen, defaults_of, fields_of
from tashbeek_kit.loading.shapes import (
    ByLanguageShape,
    DayShape,
    KindsShape,
    ListShape,
    MaybeShape,
    NumberShape,
    OneOfShape,
    RecordShape,
    Shape,
    TextShape,
    TruthShape,
)
from tashbeek_kit.model.base import Record
from tashbeek_kit.model.limits import Count, NameForm, Range, Stripped
from tashbeek_kit.model.text import Text, Words

_SIMPLE: Mapping[object, Shape] = {
    str: TextShape(),
    int: NumberShape(whole=True),
    float: NumberShape(whole=False),
    bool: TruthShape(),
    date: DayShape(),
}


class Field(Frozen):
    """One field of a class."""

    name: str
    shape: Shape
    required: bool
    default: object = None


@cache
def fields(kind: type[Record]) -> tuple[Field, ...]:
    """Give the fields of a class, those of its bases first."""
    shapes: dict[str, Shape] = {}
    for base in reversed(kind.__mro__):
        if issubclass(base, Frozen):
            shapes |= _own_shapes(base)
    defaults = defaults_of(kind)
    return tuple(
        Field(name, shapes[name], name not in defaults, defaults.get(name))
        for name in fields_of(kind)
    )


@cache
def _own_shapes(kind: type[Frozen]) -> dict[str, Shape]:
    hints = get_annotations(kind, eval_str=True)
    return {name: shape_of(hint) for name, hint in hints.items()}


def shape_of(hint: object) -> Shape:
    """Give the shape that an annotation of the model asks for."""
    if hint in _SIMPLE:
        return _SIMPLE[hint]
    match get_origin(hint), get_args(hint):
        case origin, (inner, limit) if origin is Annotated:
            return _limited(shape_of(inner), limit)
        case origin, (entry, _) if origin is tuple:
            return ListShape(shape_of(entry), Count())
        case origin, members if origin in {Union, UnionType}:
            return _union(members)
        case origin, known if origin is Literal:
            return OneOfShape(known)
        case origin, (language, value) if origin is Mapping:
            return ByLanguageShape(_form(language), shape_of(value))
    if hint is Text or hint is Words:
        return _by_language(hint)
    if isinstance(hint, type) and issubclass(hint, Record):
        return RecordShape(hint)
    raise TypeError(hint)


def _limited(shape: Shape, limit: object) -> Shape:
    match shape, limit:
        case TextShape(), NameForm():
            return TextShape(limit)
        case TextShape(), Stripped():
            return TextShape(stripped=True)
        case NumberShape(whole), Range():
            return NumberShape(whole, limit)
        case ListShape(entry), Count():
            return ListShape(entry, limit)
        case _:
            raise TypeError(limit)


def _union(members: tuple[object, ...]) -> Shape:
    present = tuple(member for member in members if member is not NoneType)
    shape = shape_of(present[0]) if len(present) == 1 else _kinds(present)
    return shape if len(present) == len(members) else MaybeShape(shape)


def _kinds(classes: tuple[object, ...]) -> Shape:
    kinds: dict[str, type[Record]] = {}
    for member in classes:
        if not (isinstance(member, type) and issubclass(member, Record)):
            raise TypeError(member)
        match next(field.shape for field in fields(member) if field.name == "kind"):
            case OneOfShape(known):
                kinds |= dict.fromkeys(known, member)
            case _:
                raise TypeError(member)
    return KindsShape(kinds)


def _by_language(kind: type[Text] | type[Words]) -> Shape:
    match _own_shapes(kind)["by_language"]:
        case ByLanguageShape(name, value):
            return ByLanguageShape(name, value, kind)
        case _:
            raise TypeError(kind)


def _form(hint: object) -> NameForm:
    match shape_of(hint):
        case TextShape(form=NameForm() as form):
            return form
        case _:
            raise TypeError(hint)
