"""Worksheets with every kind of field, upright and sideways, A4 and A3."""

from __future__ import annotations

from tashbeek_kit.document.items import Choices, Grid, GridCell, Lines, Option
from tashbeek_kit.document.sheets import Anchored, Origin, WorksheetField, WorksheetPage
from tests.outputs.print.sample_items import rating_grid
from tests.outputs.print.sample_words import Speak, line, one, secret


def every_worksheet(w: Speak, reveal: bool) -> tuple[WorksheetPage, ...]:
    """Give a sheet of lines and tables, and a canvas on A3."""
    grid = rating_grid(w)
    scored = Grid(grid.columns[:1] + grid.columns[2:3], (3, 2), _rated(grid), totalled=True)
    lists = Choices(
        tuple(
            Option(str(at), "", line(t), correct=False, why=())
            for at, t in enumerate((w("المعول", "Spade"), w("الخرطوم", "Hose")))
        ),
        multiple=True,
        shuffle=False,
    )
    fields = (
        _field("lines", w("لماذا هذا الحوض؟", "Why this bed?"), Lines(3)),
        _field("checklist", w("هل كل شيء جاهز؟", "Is everything ready?"), lists),
        _field("table", w("جدول الأحواض", "Table of beds"), grid),
        WorksheetField(
            id="garden/plan/score",
            kind="scorecard",
            prompt=one(w("قيّموا ما اتفقتم عليه", "Rate what you agreed")),
            response=scored,
            sections=((w("الماء", "Water"), scored), (w("التربة", "Soil"), scored)),
        ),
    )
    return (
        _sheet(w, 1, fields, reveal, size="a4", landscape=False),
        _sheet(w, 2, (_field("canvas", "", _canvas(w)),), reveal, size="a3", landscape=True),
    )


def _rated(grid: Grid) -> tuple[tuple[GridCell, ...], ...]:
    return tuple((row[0], row[2]) for row in grid.rows)


def _field(kind: str, prompt: str, response: Lines | Choices | Grid) -> WorksheetField:
    return WorksheetField(f"garden/plan/{kind}", kind, one(prompt) if prompt else (), response)


def _canvas(w: Speak) -> Grid:
    def region(name: str, lines: int, columns: int = 1) -> GridCell:
        hint = line(w("بكلمات قليلة", "In a few words"))
        return GridCell("lines", name, line(name), hint, lines=lines, columns=columns)

    return Grid(
        (),
        (1, 1, 1),
        (
            (
                region(w("من نحن", "Who"), 5),
                region(w("أين", "Where"), 5),
                region(w("متى", "When"), 5),
            ),
            (region(w("ماذا نعد", "What we promise"), 6, 3),),
        ),
    )


def _sheet(
    w: Speak,
    number: int,
    fields: tuple[WorksheetField, ...],
    reveal: bool,
    size: str,
    landscape: bool,
) -> WorksheetPage:
    return WorksheetPage(
        origin=Origin("modules/garden/worksheets.yaml"),
        address=f"/modules/garden/worksheets/plan-{number}/",
        module=Anchored("/modules/garden/", w("حديقة الحيّ", "The garden")),
        id=f"garden/plan-{number}",
        number=number,
        code=f"1.{number}",
        title=w("جدول السقي", "Watering plan")
        if number == 1
        else w("لوحة الحديقة", "Garden canvas"),
        instructions=one(w("اكتبوا معًا، ثم علّقوا الورقة.", "Write together, then put it up.")),
        facts=(w("ورقة لكل مجموعة", "One a group"), w("15 دقيقة", "15 minutes")),
        head=tuple(
            (name, words)
            for name, words in (
                ("name", w("الاسم", "Name")),
                ("group", w("المجموعة", "Group")),
                ("date", w("التاريخ", "Date")),
            )
        ),
        fields=fields,
        landscape=landscape,
        size=size,
        lesson=None,
        model_answer=secret(w("ورقة جيدة تسمّي من يسقي.", "A good sheet names who."))
        if reveal
        else (),
    )
