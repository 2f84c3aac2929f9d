"""This repository's curriculum, read once."""

from __future__ import annotations

from functools import cache

from tashbeek_kit.loading.reader import read_kit
from tashbeek_kit.model.kit import Kit
from tests.site.builds import REPOSITORY


@cache
def curriculum() -> Kit:
    """Give the kit under modules/."""
    kit = read_kit(REPOSITORY / "modules").kit
    assert kit is not None
    return kit
