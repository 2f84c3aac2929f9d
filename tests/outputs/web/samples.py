"""Questions and a worksheet for the web, composed from cases/web in either language."""

from __future__ import annotations

from functools import cache

from tashbeek_kit.compose.items import compose_item
from tashbeek_kit.compose.worksheet import compose_worksheet
from tashbeek_kit.document.items import Item
from tashbeek_kit.document.sheets import WorksheetField, WorksheetPage
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.questions import QuestionsFile
from tashbeek_kit.outputs.web.items import render_field, render_item
from tashbeek_kit.outputs.web.view import View
from tests.case_files import read_case
from tests.records import made
from tests.sample_kit import kit_with_worksheet, reader_of, sample_kit


@cache
def sample_items(code: str) -> dict[str, Item]:
    """Give a question for each response, by its id without the module."""
    questions = made(QuestionsFile, read_case("web", "questions")).questions
    reader = reader_of(sample_kit(), code)
    return {question.id: compose_item(question, "home", reader) for question in questions}


@cache
def sample_sheet(code: str) -> WorksheetPage:
    """Give a worksheet with a field of each kind."""
    kit = kit_with_worksheet(read_case("web", "worksheet"))
    module = kit.modules[0]
    at = len(module.worksheets) - 1
    return compose_worksheet(module, at, reader_of(kit, code), with_answer=False)


def item_html(code: str, name: str) -> str:
    """Render one of the questions."""
    return render_item(sample_items(code)[name], _view(code))


def field_html(code: str, name: str) -> str:
    """Render one of the worksheet's fields."""
    return render_field(_field(code, name), _view(code))


def _field(code: str, name: str) -> WorksheetField:
    return next(f for f in sample_sheet(code).fields if f.id.endswith(f"/{name}"))


def _view(code: str) -> View:
    return View(Locale(code), "/modules/home/first/")
