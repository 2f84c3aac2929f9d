"""What every immutable value can do, whatever its class."""

from __future__ import annotations

from typing import Any

import pytest

from tashbeek_kit.frozen import EMPTY, Frozen, defaults_of, fields_of, make, replace


class Point(Frozen):
    """A place on a sheet."""

    x: int
    y: int = 0


class Named(Point):
    """A place with a name, which comes after the fields of a place."""

    name: str = "here"


class Nothing(Frozen):
    """A value without fields."""


def test_fields_come_by_place_by_name_or_by_default() -> None:
    assert Point(1, 2) == Point(1, y=2) == Point(x=1, y=2)
    assert Point(1).y == 0
    assert fields_of(Named) == ("x", "y", "name")
    assert dict(defaults_of(Named)) == {"y": 0, "name": "here"}


@pytest.mark.parametrize(
    ("given", "named"),
    [((), {}), ((1, 2, 3), {}), ((1,), {"z": 2}), ((1, 2), {"x": 1}), ((1, 2), {"z": 3})],
)
def test_a_call_that_does_not_fit_is_refused(given: tuple[int, ...], named: dict[str, int]) -> None:
    with pytest.raises(TypeError, match="Point"):
        Point(*given, **named)


def test_nothing_changes() -> None:
    point: Any = Point(1)

    with pytest.raises(AttributeError, match="x"):
        point.x = 2
    with pytest.raises(AttributeError, match="x"):
        del point.x
    with pytest.raises(AttributeError):
        point.z = 3
    with pytest.raises(TypeError):
        EMPTY["key"] = "value"  # type: ignore[index]


def test_values_are_equal_by_class_and_fields() -> None:
    assert Point(1) != Point(2)
    assert Point(1) != Named(1)
    assert Point(1) != (1, 0)
    assert len({Point(1), Point(1, 0), Point(2)}) == 2
    assert Nothing() == Nothing()
    assert hash(Nothing()) == hash(Nothing())


def test_a_value_shows_its_fields() -> None:
    assert repr(Named(1, name="there")) == "Named(x=1, y=0, name='there')"


def test_a_changed_copy_keeps_the_rest() -> None:
    assert replace(Named(1, 2), name="there") == Named(1, 2, "there")
    with pytest.raises(TypeError, match="z"):
        replace(Point(1), z=3)


def test_all_fields_in_order_make_a_value() -> None:
    assert make(Named, [1, 2, "there"]) == Named(1, 2, "there")
    with pytest.raises(ValueError, match="shorter"):
        make(Named, [1, 2])


def test_a_pattern_takes_a_value_apart() -> None:
    match Named(1, 2, "there"):
        case Named(x, y, name):
            assert (x, y, name) == (1, 2, "there")
