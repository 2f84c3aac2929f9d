"""A worksheet's section, on paper of its own size."""

from __future__ import annotations

from tashbeek_kit.document.responses import Grid
from tashbeek_kit.document.sheets import WorksheetField, WorksheetPage
from tashbeek_kit.outputs.print.lowering.edition import Edition, Node, Row, Section
from tashbeek_kit.outputs.print.lowering.prose import lower_prose
from tashbeek_kit.outputs.print.lowering.responses import lower_grid, lower_response
from tashbeek_kit.outputs.print.lowering.widths import MOST_BESIDE


def lower_worksheet(sheet: WorksheetPage, edition: Edition) -> Section:
    """Lower a worksheet; its model answer follows only where the edition reveals."""
    if sheet.layout == "certificate":
        return _certificate(sheet, edition)
    rows = [Row("head", _head(sheet, edition))]
    rows += [Row(field.id, _field(field, edition)) for field in sheet.fields]
    if edition.reveal and sheet.model_answer:
        node: Node = {
            "kind": "aside",
            "title": edition.t("model-answer"),
            "prose": lower_prose(sheet.model_answer, edition),
        }
        rows.append(Row("model-answer", node))
    return Section(
        key=f"worksheet-{sheet.id}",
        kind="worksheet",
        title=sheet.title,
        rows=tuple(rows),
        paper=sheet.size,
        landscape=sheet.landscape,
        alone=any(map(_is_wide, sheet.fields)),
    )


def _is_wide(field: WorksheetField) -> bool:
    """Say whether a field has a table of too many columns for half a sheet."""
    return isinstance(field.response, Grid) and len(field.response.columns) > MOST_BESIDE


def _certificate(sheet: WorksheetPage, edition: Edition) -> Section:
    node: Node = {
        "kind": "certificate",
        "title": sheet.title,
        "words": lower_prose(sheet.instructions, edition),
        "fields": [label for _, label in sheet.head],
        "signed": [lower_prose(field.prompt, edition) for field in sheet.fields],
    }
    return Section(
        key=f"worksheet-{sheet.id}",
        kind="certificate",
        title=sheet.title,
        rows=(Row("certificate", node),),
        paper=sheet.size,
        landscape=True,
    )


def _head(sheet: WorksheetPage, edition: Edition) -> Node:
    return {
        "kind": "worksheet-head",
        "code": edition.locale.number(sheet.number),
        "label": sheet.use_label or f"{edition.t('sheet')} {_digits(sheet.code, edition)}",
        "title": sheet.title,
        "facts": sheet.facts,
        "fields": [[name, label] for name, label in sheet.head],
        "instructions": lower_prose(sheet.instructions, edition),
    }


def _field(field: WorksheetField, edition: Edition) -> Node:
    return {
        "kind": "field",
        "field": field.kind,
        "prompt": lower_prose(field.prompt, edition),
        "response": None if field.sections else lower_response(field.response, edition),
        "sections": [
            {"title": title, "grid": lower_grid(grid, edition)} for title, grid in field.sections
        ],
    }


def _digits(code: str, edition: Edition) -> str:
    return ".".join(
        edition.locale.number(int(part)) if part.isdecimal() else part for part in code.split(".")
    )
