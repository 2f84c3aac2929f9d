"""Runs of words in common with the document the kit began with, found without keeping its text.

The document stays outside the repository. `source_runs.txt` holds a short digest of every run of
eight of its words. `python -m tests.curriculum.own_words FILE` makes it anew from the document.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from tashbeek_kit.checks.links import LINK
from tashbeek_kit.language.arabic import normalise

RUNS = Path(__file__).parent / "source_runs.txt"
LENGTH = 8
_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"«[^«»]*»|^ *>.*$", re.M)
"""Words that are marked as somebody else's."""


def runs(text: str) -> Iterator[tuple[str, str]]:
    """Give each run of eight words, and its digest."""
    words = _WORD.findall(normalise(text))
    for at in range(len(words) - LENGTH + 1):
        run = " ".join(words[at : at + LENGTH])
        yield run, sha256(run.encode("utf-8")).hexdigest()[:16]


def borrowed(text: str, known: frozenset[str]) -> list[str]:
    """Give the runs of a text that stand in the document too, quotations aside."""
    own = _QUOTED.sub(" — ", LINK.sub(r"\1", text))
    return [run for piece in own.split("—") for run, digest in runs(piece) if digest in known]


def known_runs() -> frozenset[str]:
    """Read the digests that are kept."""
    return frozenset(RUNS.read_text(encoding="ascii").split())


if __name__ == "__main__":
    document = Path(sys.argv[1]).read_text(encoding="utf-8")
    RUNS.write_text("\n".join(sorted({digest for _, digest in runs(document)})) + "\n", "ascii")
