"""Which class or type of the model an error is about, found by walking the model's own types."""

from __future__ import annotations

from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

from pydantic import BaseModel, RootModel

from tashbeek_kit.frozen import Frozen
from tashbeek_kit.loading.yaml_source import Keys

Shape = object
"""A class or a typing construct; compared and taken apart, never called."""


class Target(Frozen):
    """What an error of pydantic points at."""

    keys: Keys
    """Where it stands in the author's data."""
    shape: Shape
    """What the model wants there; None when the model knows nothing of it."""
    owner: Shape
    """What the model wants one level up."""
    is_key: bool
    """True when the key itself is wrong, not its value."""


def target(model: type[BaseModel], location: Keys) -> Target:
    """Follow pydantic's location through the model, dropping what is not in the data."""
    shape: Shape = model
    owner: Shape = None
    keys: list[str | int] = []
    for step in location:
        if step == "[key]":
            return Target(tuple(keys), shape, owner, is_key=True)
        kinds = kinds_of(shape)
        if kinds:
            shape = kinds.get(str(step))
            continue
        owner, shape = bare(shape), _below(shape, step)
        keys.append(step)
    return Target(tuple(keys), bare(shape), owner, is_key=False)


def bare(shape: Shape) -> Shape:
    """Take the annotations and the «or nothing» off a type."""
    while get_origin(shape) is Annotated:
        shape = get_args(shape)[0]
    if get_origin(shape) in {Union, UnionType}:
        members = [member for member in get_args(shape) if member is not NoneType]
        if len(members) == 1:
            return bare(members[0])
    return shape


def kinds_of(shape: Shape) -> dict[str, type[BaseModel]]:
    """Give the classes of a union that is told apart by `kind`; empty for anything else."""
    shape = bare(shape)
    if get_origin(shape) not in {Union, UnionType}:
        return {}
    return {
        str(name): member
        for member in get_args(shape)
        if isinstance(member, type) and issubclass(member, BaseModel)
        for name in get_args(member.model_fields["kind"].annotation)
    }


def values_of(shape: Shape) -> tuple[str, ...]:
    """Give the allowed values of a type with a closed list of them."""
    shape = bare(shape)
    return tuple(map(str, get_args(shape))) if get_origin(shape) is Literal else ()


def fields_of(shape: Shape) -> tuple[str, ...]:
    """Give the keys that a class takes, in order."""
    record = _record(shape)
    return tuple(record.model_fields) if record and not is_root(shape) else ()


def is_root(shape: Shape) -> bool:
    """Say whether a class stands for one value, such as a text in every language."""
    return isinstance(shape, type) and issubclass(shape, RootModel)


def _record(shape: Shape) -> type[BaseModel] | None:
    return shape if isinstance(shape, type) and issubclass(shape, BaseModel) else None


def _below(shape: Shape, step: str | int) -> Shape:
    shape = bare(shape)
    if record := _record(shape):
        if is_root(record):
            return _below(record.model_fields["root"].annotation, step)
        field = record.model_fields.get(str(step))
        return field.annotation if field else None
    match get_origin(shape), get_args(shape):
        case origin, (entry, *_) if origin is tuple:
            return bare(entry)
        case origin, (_, entry) if origin is dict:
            return bare(entry)
    return None
