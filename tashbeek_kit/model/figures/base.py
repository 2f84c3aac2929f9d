"""What every figure carries, whatever its kind: what is shown, never how it is drawn."""

from __future__ import annotations

from tashbeek_kit.model.base import Id, Record
from tashbeek_kit.model.text import Text


class FigureBase(Record):
    """A figure as data, with its words for those who cannot see it."""

    id: Id
    title: Text
    alternative: Text
    """What the picture says, for those who cannot see it."""
    caption: Text | None = None
