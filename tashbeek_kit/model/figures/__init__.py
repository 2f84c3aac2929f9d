"""The kinds of figure: one file each, and this list. A new kind is a file and a line here."""

from __future__ import annotations

from tashbeek_kit.model.figures.balance import BalanceFigure, Side
from tashbeek_kit.model.figures.bars import BarsFigure
from tashbeek_kit.model.figures.chain import ChainFigure, Link
from tashbeek_kit.model.figures.cycle import CycleFigure
from tashbeek_kit.model.figures.decision import DecisionFigure, Gate
from tashbeek_kit.model.figures.gantt import GanttFigure, Task
from tashbeek_kit.model.figures.ladder import LadderFigure
from tashbeek_kit.model.figures.matrix import MatrixFigure, Quadrant
from tashbeek_kit.model.figures.network import NetworkFigure
from tashbeek_kit.model.figures.patterns import Pattern, PatternsFigure
from tashbeek_kit.model.figures.stack import StackBar, StackFigure, StackPart
from tashbeek_kit.model.figures.timeline import TimelineFigure
from tashbeek_kit.model.figures.tree import Limb, TreeFigure

__all__ = [
    "BalanceFigure",
    "BarsFigure",
    "ChainFigure",
    "CycleFigure",
    "DecisionFigure",
    "Figure",
    "GanttFigure",
    "Gate",
    "LadderFigure",
    "Limb",
    "Link",
    "MatrixFigure",
    "NetworkFigure",
    "Pattern",
    "PatternsFigure",
    "Quadrant",
    "Side",
    "StackBar",
    "StackFigure",
    "StackPart",
    "Task",
    "TimelineFigure",
    "TreeFigure",
]

Figure = (
    LadderFigure
    | CycleFigure
    | TimelineFigure
    | NetworkFigure
    | PatternsFigure
    | MatrixFigure
    | BarsFigure
    | BalanceFigure
    | TreeFigure
    | DecisionFigure
    | ChainFigure
    | GanttFigure
    | StackFigure
)
