"""How property tests run: the same examples each time, and no clock."""

from __future__ import annotations

from hypothesis import settings

steady = settings(deadline=None, derandomize=True, database=None)
few = settings(steady, max_examples=40)
