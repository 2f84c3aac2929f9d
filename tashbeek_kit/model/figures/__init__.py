"""The kinds of figure: one file each, and this list. A new kind is a file and a line here."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from tashbeek_kit.model.figures.balance import BalanceFigure, Side
from tashbeek_kit.model.figures.bars import BarsFigure
from tashbeek_kit.model.figures.cycle import CycleFigure
from tashbeek_kit.model.figures.ladder import LadderFigure
from tashbeek_kit.model.figures.matrix import MatrixFigure, Quadrant
from tashbeek_kit.model.figures.network import NetworkFigure
from tashbeek_kit.model.figures.patterns import Pattern, PatternsFigure
from tashbeek_kit.model.figures.timeline import TimelineFigure

__all__ = [
    "BalanceFigure",
    "BarsFigure",
    "CycleFigure",
    "Figure",
    "LadderFigure",
    "MatrixFigure",
    "NetworkFigure",
    "Pattern",
    "PatternsFigure",
    "Quadrant",
    "Side",
    "TimelineFigure",
]

Figure = Annotated[
    LadderFigure
    | CycleFigure
    | TimelineFigure
    | NetworkFigure
    | PatternsFigure
    | MatrixFigure
    | BarsFigure
    | BalanceFigure,
    Field(discriminator="kind"),
]
