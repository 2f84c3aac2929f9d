"""A text file of the site before it is written: outputs give these, adapters write them."""

from __future__ import annotations

from collections.abc import Iterable

from tashbeek_kit.frozen import Frozen


class WebFile(Frozen):
    """One file, by its path under the site's root."""

    path: str
    text: str


class LongFile(Frozen):
    """A file that is made while it is written: its pieces come once, unless they are kept."""

    path: str
    pieces: Iterable[str]

    def kept(self) -> LongFile:
        """Give the file with its text made, to be written as often as one likes."""
        return LongFile(self.path, ("".join(self.pieces),))
