"""What is printed for a module, and for whom."""

from __future__ import annotations

import pytest

from tashbeek_kit.compose.kit import compose_kit
from tashbeek_kit.document.booklets import (
    AnswersPart,
    Booklet,
    ItemsPart,
    LessonPart,
    PlanPart,
    SourcesPart,
    WorksheetPart,
)
from tashbeek_kit.document.kit import Audience, KitDocument
from tashbeek_kit.document.sheets import ModulePage, PrintPage
from tashbeek_kit.frozen import replace
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.kit import Kit
from tests.sample_kit import sample_kit


def _document(audience: Audience, kit: Kit | None = None) -> KitDocument:
    return compose_kit(kit or sample_kit(), Locale("ar"), audience)


def _booklet(document: KitDocument, kind: str, module: str = "home") -> Booklet:
    return next(b for b in document.booklets if (b.module, b.kind) == (module, kind))


@pytest.mark.parametrize(
    ("audience", "kinds"),
    [
        ("learner", ["handout", "workbook"]),
        ("trainer", ["handout", "workbook", "guide", "key", "cards", "tests", "key"]),
    ],
)
def test_each_audience_has_its_booklets(audience: Audience, kinds: list[str]) -> None:
    assert [booklet.kind for booklet in _document(audience).booklets] == kinds


def test_only_the_guide_and_the_keys_reveal() -> None:
    revealing = {booklet.kind for booklet in _document("trainer").booklets if booklet.reveal}

    assert revealing == {"guide", "key"}


def test_handout_is_the_same_for_both_audiences() -> None:
    assert _booklet(_document("trainer"), "handout") == _booklet(_document("learner"), "handout")
    assert _booklet(_document("trainer"), "workbook") == _booklet(_document("learner"), "workbook")


def test_guide_sets_each_plan_before_its_lesson() -> None:
    parts = _booklet(_document("trainer"), "guide").parts

    assert [type(part) for part in parts[:4]] == [PlanPart, LessonPart, PlanPart, LessonPart]
    assert isinstance(parts[1], LessonPart)
    assert parts[1].lesson.steps[0].notes


def test_plan_counts_the_clock_from_step_to_step() -> None:
    plan = _booklet(_document("trainer"), "guide").parts[0]

    assert isinstance(plan, PlanPart)
    assert [row.clock for row in plan.rows] == [(0, 15), (15, 30)]
    assert (plan.minutes.least, plan.minutes.plan, plan.minutes.most) == (20, 30, 40)
    assert plan.rows[0].minutes_label == "من 10 إلى 20 دقيقة"


def test_key_has_each_question_once_and_the_model_answers() -> None:
    parts = _booklet(_document("trainer"), "key").parts

    items = [item.id for part in parts if isinstance(part, ItemsPart) for item in part.items]
    answers = [part for part in parts if isinstance(part, AnswersPart)]
    assert items == ["home/drops", "home/secret", "home/cups"]
    assert [title for title, _ in answers[0].answers] == ["قراءات الأسبوع"]


def test_cards_of_the_check_are_cut_too() -> None:
    parts = _booklet(_document("trainer"), "cards").parts

    assert [item.id for part in parts if isinstance(part, ItemsPart) for item in part.items] == [
        "home/cups"
    ]


def test_tests_ask_exam_questions() -> None:
    sheets, key = (
        _booklet(_document("trainer"), "tests", ""),
        _booklet(_document("trainer"), "key", ""),
    )

    assert sheets.parts == key.parts
    assert isinstance(sheets.parts[0], ItemsPart)
    assert [item.id for item in sheets.parts[0].items] == ["home/secret"]


def test_sources_are_numbered_through_a_handout() -> None:
    part = _booklet(_document("learner"), "handout").parts[-1]

    assert isinstance(part, SourcesPart)
    assert [(source.number, source.id) for source in part.sources] == [(1, "guide-2020")]


def test_workbook_holds_the_sheets_without_answers() -> None:
    parts = _booklet(_document("trainer"), "workbook").parts

    assert all(isinstance(p, WorksheetPart) and not p.worksheet.model_answer for p in parts)


@pytest.mark.parametrize("audience", ["learner", "trainer"])
def test_pages_link_to_what_is_printed_and_nothing_else(audience: Audience) -> None:
    document = _document(audience)
    front = next(page for page in document.pages if isinstance(page, ModulePage))
    printing = next(page for page in document.pages if isinstance(page, PrintPage))

    linked = [download.kind for download in front.downloads[::2]]
    assert linked == [booklet.kind for booklet in document.booklets if booklet.module == "home"]
    assert printing.groups[0] == (front.title, front.downloads)


def test_module_without_worksheets_has_no_workbook() -> None:
    kit = sample_kit()
    bare = replace(kit, modules=(replace(kit.modules[0], worksheets=()),))

    document = _document("learner", bare)

    assert [booklet.kind for booklet in document.booklets] == ["handout"]
