"""A value as its author wrote it, short enough to stand in a sentence."""

from __future__ import annotations

from tashbeek_kit.loading.yaml_source import Data

_LONGEST = 60


def shown(given: Data) -> str:
    """Write a value as its author wrote it, shortened."""
    match given:
        case bool():
            words = "true" if given else "false"
        case dict():
            words = "{…}"
        case list():
            words = "- …"
        case None:
            words = ""
        case _:
            words = str(given)
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
