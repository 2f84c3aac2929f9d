"""The name that an author most likely meant, and how a name is written as an id."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches


def slug(words: str) -> str:
    """Write words as an id, as far as Latin letters and digits go."""
    return "-".join(re.findall(r"[a-z0-9]+", words.lower()))


def nearest(found: str, known: Iterable[str]) -> str:
    """Give the known name nearest to the one found, empty when none is near."""
    names = sorted(known)
    folded = {name.lower().replace("_", "-"): name for name in reversed(names)}
    wanted = found.strip().lower().replace("_", "-").replace(" ", "-")
    if wanted in folded:
        return folded[wanted]
    matches = get_close_matches(wanted, sorted(folded), n=1, cutoff=0.6)
    return folded[matches[0]] if matches else ""
