"""What is filled in on a sheet: each field lowered to a response."""

from __future__ import annotations

from typing import assert_never

from tashbeek_kit.compose.reader import Reader
from tashbeek_kit.document.items import Choices, Grid, GridCell, Lines, Option, Response, ScalePoint
from tashbeek_kit.document.prose import Inlines
from tashbeek_kit.document.sheets import WorksheetField
from tashbeek_kit.model import worksheet as model


def compose_field(field: model.WorksheetField, sheet: str, reader: Reader) -> WorksheetField:
    """Lower one field of the sheet with an id."""
    sections: tuple[tuple[str, Grid], ...] = ()
    if isinstance(field, model.ScorecardField):
        sections = tuple(
            (reader.words(section.title), _rated(field, section, reader))
            for section in field.sections
        )
    return WorksheetField(
        id=f"{sheet}/{field.id}",
        kind=field.kind,
        prompt=reader.prose(field.prompt),
        response=_response(field, reader),
        sections=sections,
    )


def _response(field: model.WorksheetField, reader: Reader) -> Response:
    match field:
        case model.LinesField():
            return Lines(field.lines)
        case model.ChecklistField():
            options = tuple(
                Option(entry.id, "", reader.inlines(entry.text), correct=False, why=())
                for entry in field.entries
            )
            return Choices(options, multiple=True, shuffle=False)
        case model.TableField():
            return _table(field, reader)
        case model.MatrixField():
            return _matrix(field, reader)
        case model.ScorecardField():
            rows = tuple(row for section in field.sections for row in section.rows)
            whole = model.ScorecardSection(
                id=field.sections[0].id, title=field.sections[0].title, rows=rows
            )
            return _rated(field, whole, reader)
        case model.CanvasField():
            return _canvas(field, reader)
        case _:
            assert_never(field)


def _table(field: model.TableField, reader: Reader) -> Grid:
    titled = bool(field.rows)
    columns = tuple(reader.inlines(column.title) for column in field.columns)
    widths = tuple(column.width for column in field.columns)
    rows = [
        (
            GridCell("heading", content=reader.inlines(row.title)),
            *(_writing(f"{row.id}-{column.id}", field.lines) for column in field.columns),
        )
        for row in field.rows
    ]
    blank: tuple[GridCell, ...] = (GridCell("text"),) if titled else ()
    for number in range(1, field.blank_rows + 1):
        cells = tuple(_writing(f"row-{number}-{c.id}", field.lines) for c in field.columns)
        first = _writing(f"row-{number}-title", field.lines)
        rows.append((first, *cells) if blank else cells)
    if titled:
        columns = (reader.inlines(field.row_title), *columns)
        widths = (max(2, *widths), *widths)
    return Grid(columns, widths, tuple(rows))


def _writing(name: str, lines: int) -> GridCell:
    return GridCell("lines", id=name, lines=lines)


def _matrix(field: model.MatrixField, reader: Reader) -> Grid:
    empty: Inlines = ()
    columns = (empty, *(reader.inlines(column.title) for column in field.columns))
    widths: tuple[int, ...] = (4, *(column.width for column in field.columns))
    rows = []
    for row in field.rows:
        cells = [GridCell("heading", content=reader.inlines(row.title))]
        cells += [
            GridCell("tick", id=f"{row.id}-{column.id}", group=row.id) for column in field.columns
        ]
        if field.evidence:
            cells.append(_writing(f"{row.id}-evidence", 2))
        rows.append(tuple(cells))
    if field.evidence:
        columns = (*columns, reader.inlines(field.evidence))
        widths = (*widths, 4)
    return Grid(columns, widths, tuple(rows))


def _rated(field: model.ScorecardField, section: model.ScorecardSection, reader: Reader) -> Grid:
    points = tuple(ScalePoint(point.value, reader.words(point.label)) for point in field.points)
    rows = tuple(
        (
            GridCell("heading", content=reader.inlines(row.title)),
            GridCell("rating", id=row.id, points=points),
        )
        for row in section.rows
    )
    return Grid((reader.inlines(section.title), ()), (3, 2), rows, totalled=True)


def _canvas(field: model.CanvasField, reader: Reader) -> Grid:
    rows: list[tuple[GridCell, ...]] = []
    row: list[GridCell] = []
    used = 0
    for region in field.regions:
        span = min(region.columns, field.columns)
        if used + span > field.columns:
            rows.append(tuple(row))
            row, used = [], 0
        row.append(_region(region, span, reader))
        used += span
    rows.append(tuple(row))
    return Grid((), (1,) * field.columns, tuple(rows))


def _region(region: model.Region, span: int, reader: Reader) -> GridCell:
    content = reader.inlines(region.title)
    hint = reader.inlines(region.hint)
    return GridCell(
        "lines",
        id=region.id,
        content=content,
        hint=hint,
        lines=region.lines,
        columns=span,
    )
