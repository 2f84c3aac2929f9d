"""Cells of a grid with the words that name them, for those who do not see the table around them."""

from __future__ import annotations

from tashbeek_kit.document.items import Grid, GridCell
from tashbeek_kit.document.prose import Inlines, plain_text
from tashbeek_kit.frozen import Frozen
from tashbeek_kit.language.locale import Locale


class LabelledCell(Frozen):
    """A cell, the title of its column, and its name."""

    cell: GridCell
    column: Inlines
    label: str
    """Row and column in words; empty for printed words."""


def label_rows(grid: Grid, locale: Locale) -> tuple[tuple[LabelledCell, ...], ...]:
    """Name every cell after its row and its column."""
    return tuple(_row(grid, row, number, locale) for number, row in enumerate(grid.rows, 1))


def column_shares(grid: Grid) -> tuple[int, ...]:
    """Give the columns' widths as whole percents of the table's."""
    return tuple(round(100 * width / sum(grid.widths)) for width in grid.widths)


def _row(
    grid: Grid, row: tuple[GridCell, ...], number: int, locale: Locale
) -> tuple[LabelledCell, ...]:
    heading = next((plain_text(cell.content) for cell in row if cell.kind == "heading"), "")
    title = heading or locale.t("item.row", number=number)
    cells: list[LabelledCell] = []
    for index, cell in enumerate(row):
        column = grid.columns[index] if index < len(grid.columns) else ()
        parts = (title, plain_text(column)) if grid.columns else (plain_text(cell.content),)
        label = locale.join(tuple(part for part in parts if part)) if cell.id else ""
        cells.append(LabelledCell(cell, column, label))
    return tuple(cells)
