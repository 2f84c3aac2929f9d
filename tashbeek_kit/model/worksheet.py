"""Worksheets: pages to fill in, on the screen or on paper."""

from __future__ import annotations

from typing import Annotated, Literal

from tashbeek_kit.model.base import Id, Many, Record, Ref
from tashbeek_kit.model.limits import Count, Range
from tashbeek_kit.model.text import Text


class _Field(Record):
    id: Id
    """Permanent: what people wrote is kept under it."""
    prompt: Text | None = None


class LinesField(_Field):
    """Room to write."""

    kind: Literal["lines"]
    lines: Annotated[int, Range(1, 30)] = 3


class Column(Record):
    """One column of a table or a matrix."""

    id: Id
    title: Text
    width: Annotated[int, Range(1, 12)] = 1
    """Width relative to the other columns."""


class Row(Record):
    """One titled row."""

    id: Id
    title: Text


class TableField(_Field):
    """A table to fill: titled rows, or a number of empty ones."""

    kind: Literal["table"]
    columns: Annotated[Many[Column], Count(1, 8)]
    rows: Many[Row] = ()
    blank_rows: Annotated[int, Range(0, 30)] = 0
    row_title: Text | None = None
    """Title over the column of row titles."""
    lines: Annotated[int, Range(1, 6)] = 1
    """Height of a cell, in writing lines."""


class CheckEntry(Record):
    """One thing to tick off."""

    id: Id
    text: Text


class ChecklistField(_Field):
    """Things to tick off."""

    kind: Literal["checklist"]
    entries: Annotated[Many[CheckEntry], Count(1)]


class MatrixField(_Field):
    """One tick in each row."""

    kind: Literal["matrix"]
    columns: Annotated[Many[Column], Count(2, 7)]
    rows: Annotated[Many[Row], Count(1)]
    evidence: Text | None = None
    """Title of a last column in which to write the reason; none without it."""


class ScorecardSection(Record):
    """One head of a scorecard."""

    id: Id
    title: Text
    rows: Annotated[Many[Row], Count(1)]


class ScalePoint(Record):
    """One value of a scale; the label may be left out between the ends."""

    value: int
    label: Text | None = None


class ScorecardField(_Field):
    """Statements to rate on a scale, with a mean."""

    kind: Literal["scorecard"]
    points: Annotated[Many[ScalePoint], Count(2, 10)]
    sections: Annotated[Many[ScorecardSection], Count(1)]


class Region(Record):
    """One region of a canvas."""

    id: Id
    title: Text
    hint: Text | None = None
    columns: Annotated[int, Range(1, 4)] = 1
    """How many columns it spans."""
    lines: Annotated[int, Range(1, 20)] = 4


class CanvasField(_Field):
    """Titled regions on one sheet; `columns` says how many stand beside each other."""

    kind: Literal["canvas"]
    columns: Annotated[int, Range(1, 4)] = 2
    regions: Annotated[Many[Region], Count(1)]


WorksheetField = (
    LinesField | TableField | ChecklistField | MatrixField | ScorecardField | CanvasField
)
HeadField = Literal["name", "organisation", "date", "group"]


class Sheet(Record):
    """A page to fill in, whatever it serves."""

    id: Id
    title: Text
    instructions: Text
    minutes: Annotated[int, Range(1)] | None = None
    per: Literal["person", "group", "room"] = "person"
    size: Literal["a4", "a3"] = "a4"
    landscape: bool = False
    head: Many[HeadField] = ("name", "organisation", "date")
    fields: Annotated[Many[WorksheetField], Count(1)]
    model_answer: Text | None = None
    """For the trainer: what a good sheet says."""


class Worksheet(Sheet):
    """One worksheet."""

    objectives: Annotated[Many[Id], Count(1)]
    lesson: Ref | None = None
    """The lesson that uses it."""


class WorksheetsFile(Record):
    """`modules/<module>/worksheets.yaml`."""

    worksheets: Many[Worksheet]


class Form(Sheet):
    """A sheet of the whole kit: attendance, evaluation, certificate."""

    use: Literal["before", "during", "after", "work"]
    """When it is filled: before, during or after a training, or for the final work."""
    layout: Literal["sheet", "certificate"] = "sheet"
    """A certificate stands alone on its page, in a frame."""


class FormsFile(Record):
    """`modules/forms.yaml`."""

    forms: Many[Form]
