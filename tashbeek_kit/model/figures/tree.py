"""Tree: a trunk, what grows out of it above, and what it grows from below."""

from __future__ import annotations

from typing import Annotated, Literal

from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.figures.base import FigureBase
from tashbeek_kit.model.limits import Count
from tashbeek_kit.model.text import Text


class Limb(Record):
    """One branch or one root."""

    id: Id
    title: Text
    emphasis: bool = False


class TreeFigure(FigureBase):
    """A trunk with branches above it and roots below."""

    kind: Literal["tree"]
    trunk: Text
    branches: Annotated[Many[Limb], Count(2, 5)]
    roots: Annotated[Many[Limb], Count(2, 5)]
    above: Text | None = None
    """What the branches are, such as effects."""
    below: Text | None = None
    """What the roots are, such as causes."""
