"""A question or a worksheet's field as a form: readable and answerable before any script runs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from markupsafe import Markup

from tashbeek_kit.document.items import (
    Blanks,
    Choices,
    Grid,
    Item,
    Lines,
    Order,
    Pairs,
    Response,
    Scale,
    item_anchor,
)
from tashbeek_kit.document.prose import Inlines, Paragraph, Prose, plain_text
from tashbeek_kit.document.sheets import WorksheetField
from tashbeek_kit.outputs.web.blanks import blank_width, pieces_of
from tashbeek_kit.outputs.web.environment import environment
from tashbeek_kit.outputs.web.grids import column_shares, label_rows
from tashbeek_kit.outputs.web.view import View


def render_item(item: Item, view: View) -> Markup:
    """Render a question with its hints, its buttons and the answer to look up."""
    before, stem, after = split_stem(item.stem)
    return _rendered(
        "item",
        item.response,
        view,
        {
            "item": item,
            "anchor": item_anchor(item.id),
            "before": before,
            "stem": stem or item.kind_label,
            "after": after,
            "how": _how(item.response),
            "has_answer": _has_answer(item),
        },
    )


def render_field(field: WorksheetField, view: View) -> Markup:
    """Render one field of a worksheet."""
    before, prompt, after = split_stem(field.prompt)
    grids = tuple(grid for _, grid in field.sections)
    return _rendered(
        "field",
        field.response,
        view,
        {
            "field": field,
            "anchor": field.id.rpartition("/")[2],
            "before": before,
            "prompt": prompt,
            "after": after,
            **(_tables(grids, view) if grids else {}),
        },
    )


def split_stem(stem: Prose) -> tuple[Prose, Inlines, Prose]:
    """Find the paragraph that asks: the last block where it is one, else the first paragraph."""
    match stem:
        case (*before, Paragraph(content)):
            return tuple(before), content, ()
        case (Paragraph(content), *after):
            return (), content, tuple(after)
        case _:
            return stem, (), ()


def response_name(response: Response) -> str:
    """Name a response as templates, styles and scripts do."""
    match response:
        case Choices():
            return "choices"
        case Order():
            return "order"
        case Pairs():
            return "pairs"
        case Blanks():
            return "blanks"
        case Scale():
            return "scale"
        case Lines():
            return "lines"
        case Grid():
            return "grid"
        case _:
            assert_never(response)


def _rendered(name: str, response: Response, view: View, values: Mapping[str, object]) -> Markup:
    template = environment().get_template(f"item/{name}.html")
    return Markup(
        template.render(
            response=response,
            response_name=response_name(response),
            view=view,
            t=view.t,
            words=plain_text,
            **{**_particulars(response, view), **values},
        )
    )


def _particulars(response: Response, view: View) -> Mapping[str, object]:
    """Prepare what a template would otherwise compute."""
    match response:
        case Blanks():
            return {"pieces": pieces_of(response), "width": blank_width(response)}
        case Pairs():
            return {"target_of": {target.id: target for target in response.targets}}
        case Grid():
            return _tables((response,), view)
        case Order():
            return {"entry_of": {entry.id: entry for entry in response.entries}}
        case _:
            return {}


def _how(response: Response) -> str:
    """Name the line that says how to answer; empty where the form says it all."""
    match response:
        case Choices(multiple=True):
            return "item.how.multiple"
        case Order():
            return "item.how.order"
        case Pairs(grouped=grouped):
            return "item.how.categorise" if grouped else "item.how.match"
        case Blanks(bank=bank) if bank:
            return "item.how.bank"
        case _:
            return ""


def _has_answer(item: Item) -> bool:
    match item.response:
        case Choices(options=options) if not item.graded:
            return any(option.why for option in options)
        case Lines(model_answer=answer, rubric=rubric):
            return bool(answer or rubric)
        case Scale() | Grid():
            return False
        case _:
            return True


def _tables(grids: tuple[Grid, ...], view: View) -> Mapping[str, object]:
    return {
        "tables": [
            {
                "grid": grid,
                "rows": label_rows(grid, view.locale),
                "shares": column_shares(grid),
            }
            for grid in grids
        ]
    }
