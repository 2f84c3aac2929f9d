"""Figures: one file for each kind, and the choice between them."""

from __future__ import annotations

from typing import assert_never

from tashbeek_kit.compose.figures.balance import draw_balance
from tashbeek_kit.compose.figures.bars import draw_bars
from tashbeek_kit.compose.figures.chain import draw_chain
from tashbeek_kit.compose.figures.cycle import draw_cycle
from tashbeek_kit.compose.figures.decision import draw_decision
from tashbeek_kit.compose.figures.gantt import draw_gantt
from tashbeek_kit.compose.figures.ladder import draw_ladder
from tashbeek_kit.compose.figures.matrix import draw_matrix
from tashbeek_kit.compose.figures.network import draw_network
from tashbeek_kit.compose.figures.patterns import draw_patterns
from tashbeek_kit.compose.figures.plane import NARROW, WIDE
from tashbeek_kit.compose.figures.stack import draw_stack
from tashbeek_kit.compose.figures.timeline import draw_timeline
from tashbeek_kit.compose.figures.tree import draw_tree
from tashbeek_kit.document.drawing import Drawing, Figure
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model import figures


def compose_figure(figure: figures.Figure, locale: Locale) -> Figure:
    """Draw a figure in one language, for wide and for narrow places."""
    return Figure(
        id=figure.id,
        title=figure.title.get(locale.code),
        alternative=figure.alternative.get(locale.code),
        caption=figure.caption.get(locale.code) if figure.caption else "",
        wide=_draw(figure, locale, WIDE),
        narrow=_draw(figure, locale, NARROW),
    )


# One case for each kind, and mypy names the missing one: long, but nothing to follow.
def _draw(figure: figures.Figure, locale: Locale, width: float) -> Drawing:  # noqa: C901, PLR0911, PLR0912
    match figure:
        case figures.LadderFigure():
            return draw_ladder(figure, locale, width)
        case figures.CycleFigure():
            return draw_cycle(figure, locale, width)
        case figures.TimelineFigure():
            return draw_timeline(figure, locale, width)
        case figures.NetworkFigure():
            return draw_network(figure, locale, width)
        case figures.PatternsFigure():
            return draw_patterns(figure, locale, width)
        case figures.MatrixFigure():
            return draw_matrix(figure, locale, width)
        case figures.BarsFigure():
            return draw_bars(figure, locale, width)
        case figures.BalanceFigure():
            return draw_balance(figure, locale, width)
        case figures.TreeFigure():
            return draw_tree(figure, locale, width)
        case figures.DecisionFigure():
            return draw_decision(figure, locale, width)
        case figures.ChainFigure():
            return draw_chain(figure, locale, width)
        case figures.GanttFigure():
            return draw_gantt(figure, locale, width)
        case figures.StackFigure():
            return draw_stack(figure, locale, width)
        case _:
            assert_never(figure)
