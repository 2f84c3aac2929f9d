"""Values that never change: a constructor, slots and equality from the annotations of a class.

As `dataclass(frozen=True, slots=True)`, without the functions that it compiles for each class: with
some 250 classes these are a good part of a build's memory and of its start. A module with such
classes postpones its annotations (`from __future__ import annotations`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import chain
from operator import attrgetter
from types import MappingProxyType
from typing import Any, NamedTuple, NoReturn, TypeVar, dataclass_transform

F = TypeVar("F", bound="Frozen")

EMPTY: Mapping[str, Any] = MappingProxyType({})
"""An empty mapping, for a default that all values share."""


class _Plan(NamedTuple):
    """What a class is made of."""

    defaults: Mapping[str, object]
    setters: tuple[Callable[[object, object], None], ...]
    values_of: Callable[[object], object]
    """Gives all values, as a tuple unless there is only one."""


@dataclass_transform(frozen_default=True)
class _Maker(type):
    """Makes the classes: an annotation is a field, what it is set to is its default."""

    __match_args__: tuple[str, ...]
    own_defaults: Mapping[str, object]
    plan_: _Plan | None
    """Made with the first value: many classes have none in a build."""

    def __new__(
        cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **options: object
    ) -> _Maker:
        """Turn annotations into slots."""
        own = tuple(namespace.get("__annotations__", ()))
        inherited = (base.__match_args__ for base in bases if isinstance(base, _Maker))
        namespace["own_defaults"] = {name: namespace.pop(name) for name in own if name in namespace}
        namespace["__slots__"] = own
        namespace["__match_args__"] = tuple(dict.fromkeys((*chain(*inherited), *own)))
        namespace["plan_"] = None
        return super().__new__(cls, name, bases, namespace, **options)


class Frozen(metaclass=_Maker):
    """What every such value can do."""

    def __init__(self, *given: object, **named: object) -> None:
        """Take the fields in their order or by name; the others have their defaults."""
        kind = type(self)
        plan = _plan(kind)
        values: Iterable[object] = given
        if named or len(given) != len(plan.setters):
            values = _in_order(kind, plan, given, named)
        for put, value in zip(plan.setters, values, strict=True):
            put(self, value)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Refuse."""
        raise AttributeError(f"{type(self).__name__}.{name} never changes")

    def __delattr__(self, name: str) -> NoReturn:
        """Refuse."""
        raise AttributeError(f"{type(self).__name__}.{name} never changes")

    def __eq__(self, other: object) -> bool:
        """Compare field by field with a value of the same class."""
        if self is other:
            return True
        if type(self) is not type(other):
            return NotImplemented
        values_of = _plan(type(self)).values_of
        return values_of(self) == values_of(other)

    def __hash__(self) -> int:
        """Hash all fields; a field that cannot be hashed raises TypeError."""
        return hash(_plan(type(self)).values_of(self))

    def __repr__(self) -> str:
        """Show the fields by name."""
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in fields_of(type(self)))
        return f"{type(self).__qualname__}({shown})"


def fields_of(kind: type[Frozen]) -> tuple[str, ...]:
    """Give the names of a class's fields, those of its bases first."""
    return kind.__match_args__


def defaults_of(kind: type[Frozen]) -> Mapping[str, object]:
    """Give the defaults of the fields that have one."""
    return _plan(kind).defaults


def make(kind: type[F], values: Iterable[object]) -> F:
    """Make a value from all its fields in their order, without a call's keywords."""
    made = kind.__new__(kind)
    for put, value in zip(_plan(kind).setters, values, strict=True):
        put(made, value)
    return made


def replace(value: F, **changes: object) -> F:
    """Give a value like another one, some fields changed; an unknown name raises TypeError."""
    kept = {name: getattr(value, name) for name in fields_of(type(value))}
    return type(value)(**(kept | changes))


def _in_order(
    kind: type[Frozen], plan: _Plan, given: tuple[object, ...], named: Mapping[str, object]
) -> list[object]:
    fields = fields_of(kind)
    values = {**plan.defaults, **dict(zip(fields, given, strict=False)), **named}
    twice = named.keys() & fields[: len(given)] if given and named else ()
    if len(given) > len(fields) or len(values) > len(fields) or twice:
        raise TypeError(f"{kind.__name__} takes {fields}: given {len(given)} and {[*named]}")
    try:
        return [values[field] for field in fields]
    except KeyError as missing:
        raise TypeError(f"{kind.__name__} needs {missing}") from missing


def _plan(kind: type[Frozen]) -> _Plan:
    return kind.plan_ or _make_plan(kind)


def _make_plan(kind: type[Frozen]) -> _Plan:
    fields = fields_of(kind)
    defaults = {
        name: value
        for base in reversed(kind.__mro__)
        if isinstance(base, _Maker)
        for name, value in base.own_defaults.items()
    }
    setters = tuple(getattr(kind, field).__set__ for field in fields)
    kind.plan_ = _Plan(defaults, setters, attrgetter(*fields) if fields else _nothing)
    return kind.plan_


def _nothing(_value: object) -> tuple[()]:
    return ()
