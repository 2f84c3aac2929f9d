"""A steady shuffle: the same key gives the same order on every machine and in every language."""

from __future__ import annotations

import random
from collections.abc import Collection
from typing import TypeVar
from zlib import crc32

T = TypeVar("T")
_TRIES = 100
"""Enough for three things of which four orders are right; with more there is nothing to ask."""


def shuffled(
    things: tuple[T, ...], key: str, not_like: Collection[tuple[T, ...]] = ()
) -> tuple[T, ...]:
    """Reorder the things by a key, never as they were given nor like any order of `not_like`."""
    mixed = list(things)
    chance = random.Random(crc32(key.encode("utf-8")))
    for _ in range(_TRIES if len(things) > 1 else 0):
        chance.shuffle(mixed)
        if tuple(mixed) != things and tuple(mixed) not in not_like:
            break
    return tuple(mixed)
