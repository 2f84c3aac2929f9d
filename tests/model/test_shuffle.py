"""The steady shuffle."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tashbeek_kit.model.shuffle import shuffled
from tests.properties import steady

THINGS = st.lists(st.integers(), min_size=2, max_size=10, unique=True).map(tuple)


@steady
@given(THINGS, st.text(max_size=10))
def test_nothing_is_lost_and_the_order_given_is_never_shown(
    things: tuple[int, ...], key: str
) -> None:
    mixed = shuffled(things, key)

    assert sorted(mixed) == sorted(things)
    assert mixed != things


@steady
@given(THINGS, st.text(max_size=10))
def test_the_same_key_gives_the_same_order(things: tuple[int, ...], key: str) -> None:
    assert shuffled(things, key) == shuffled(things, key)


def test_other_right_orders_are_not_shown_either() -> None:
    things = ("a", "b", "c")
    right = [("b", "a", "c"), ("a", "c", "b"), ("b", "c", "a"), ("c", "a", "b")]

    for number in range(50):
        assert shuffled(things, f"key-{number}", not_like=right) == ("c", "b", "a")


def test_one_thing_stays_where_it_is() -> None:
    assert shuffled(("a",), "key") == ("a",)
    assert shuffled((), "key") == ()
