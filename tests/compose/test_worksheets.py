"""Each kind of worksheet field as an author writes it, and the response that comes of it."""

from __future__ import annotations

import pytest

from tashbeek_kit.compose.worksheet import compose_worksheet
from tashbeek_kit.document.items import Grid
from tashbeek_kit.document.sheets import WorksheetPage
from tashbeek_kit.model.worksheet import WorksheetField
from tests.case_files import LANGUAGES, case_names, read_case
from tests.plain_data import plain_data
from tests.records import kinds_of
from tests.sample_kit import kit_with_steps, kit_with_worksheet, reader_of, sample_kit


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", case_names("worksheets"))
def test_field_becomes_a_response(name: str, language: str) -> None:
    case = read_case("worksheets", name)

    page = _compose([case["field"]], language)

    assert plain_data(page.fields[0]) == case["expected"][language]


def test_every_kind_has_a_case() -> None:
    kinds = {read_case("worksheets", name)["field"]["kind"] for name in case_names("worksheets")}

    assert kinds == set(kinds_of(WorksheetField))


def test_all_kinds_stand_on_one_sheet_with_ids_of_their_own() -> None:
    fields = [read_case("worksheets", name)["field"] for name in case_names("worksheets")]

    page = _compose(fields, "ar")

    for field in page.fields:
        if isinstance(field.response, Grid):
            ids = [cell.id for row in field.response.rows for cell in row if cell.id]
            assert len(ids) == len(set(ids)), field.id
    assert len({field.id for field in page.fields}) == len(fields)


@pytest.mark.parametrize(("language", "said"), [("ar", "ورق A3"), ("en", "A3 paper")])
def test_large_paper_is_named_on_the_sheet(language: str, said: str) -> None:
    page = _compose([read_case("worksheets", "lines")["field"]], language, size="a3", per="group")

    assert said in page.facts
    assert (page.size, page.per) == ("a3", "group")


@pytest.mark.parametrize(
    ("grouping", "size"),
    [({"form": "pairs"}, 2), ({"form": "groups", "size": 5}, 5), ({"form": "groups"}, 0)],
)
def test_group_is_as_large_as_the_step_that_hands_the_sheet_out(
    grouping: dict[str, object], size: int
) -> None:
    kit = sample_kit()
    words = {"ar": "ورقة", "en": "Sheet"}
    step = {
        "id": "fill",
        "kind": "worksheet",
        "title": words,
        "minutes": {"min": 5, "plan": 5, "max": 5},
        "grouping": grouping,
        "worksheet": kit.modules[0].worksheets[0].id,
    }

    page = compose_worksheet(
        kit.modules[0], 0, reader_of(kit_with_steps([step]), "ar"), with_answer=False
    )

    assert page.group_size == size


def _compose(fields: list[dict[str, object]], language: str, **more: object) -> WorksheetPage:
    words = {"ar": "ورقة", "en": "Sheet"}
    sheet = {
        "id": "sheet",
        "title": words,
        "instructions": words,
        "objectives": ["read-meter"],
        "fields": fields,
        **more,
    }
    kit = kit_with_worksheet(sheet)
    at = len(kit.modules[0].worksheets) - 1
    return compose_worksheet(kit.modules[0], at, reader_of(kit, language), with_answer=False)
