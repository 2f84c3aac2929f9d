"""How often each page of a booklet is needed, and how the packing list says so."""

from __future__ import annotations

import pytest

from tashbeek_kit.adapters.copies import Party, Run, runs_of
from tashbeek_kit.adapters.packing import packing_list
from tashbeek_kit.adapters.packs import Pack, contents_of, page_count, typeset_pack
from tashbeek_kit.compose.kit import compose_kit
from tashbeek_kit.document.booklets import Booklet, WorksheetPart
from tashbeek_kit.document.sheets import WorksheetPage
from tashbeek_kit.frozen import replace
from tashbeek_kit.language.locale import Locale
from tests.sample_kit import sample_kit

TWENTY = Party(20)


def booklet(kind: str, code: str = "en") -> Booklet:
    document = compose_kit(sample_kit(), Locale(code), "trainer")
    return next(b for b in document.booklets if b.kind == kind)


def workbook(*changes: WorksheetPage) -> Booklet:
    return replace(booklet("workbook"), parts=tuple(map(WorksheetPart, changes)))


def sheet(title: str) -> WorksheetPage:
    part = booklet("workbook").parts[0]
    assert isinstance(part, WorksheetPart)
    return replace(part.worksheet, title=title, per="person", size="a4", group_size=0)


@pytest.mark.parametrize(
    ("kind", "copies"), [("handout", 20), ("guide", 1), ("key", 1), ("tests", 20), ("cards", 5)]
)
def test_a_booklet_is_needed_whole(kind: str, copies: int) -> None:
    assert runs_of(booklet(kind), 9, (), TWENTY) == (Run(1, 9, copies),)


def test_a_sheet_is_needed_as_it_says() -> None:
    sheets = workbook(
        sheet("Alone"),
        replace(sheet("Together"), per="group"),
        replace(sheet("Wall"), per="room", size="a3"),
    )
    contents = (("Contents", 2), ("Alone", 3), ("Together", 5), ("Wall", 6))

    assert runs_of(sheets, 7, contents, TWENTY) == (
        Run(1, 4, 20),
        Run(5, 5, 5),
        Run(6, 7, 1, is_a3=True),
    )


@pytest.mark.parametrize(
    ("step", "asked", "copies"), [(0, None, 5), (2, None, 10), (6, None, 4), (2, 5, 4)]
)
def test_groups_are_as_large_as_asked_else_as_the_step_says(
    step: int, asked: int | None, copies: int
) -> None:
    sheets = workbook(replace(sheet("Together"), per="group", group_size=step))

    runs = runs_of(sheets, 3, (("Together", 3),), Party(20, asked))

    assert runs[-1] == Run(3, 3, copies)


@pytest.mark.parametrize("code", ["ar", "en"])
def test_the_pages_of_a_sheet_are_found_in_its_pdf(code: str) -> None:
    printed = booklet("workbook", code)
    part = printed.parts[0]
    assert isinstance(part, WorksheetPart)
    wanted = replace(printed, parts=(WorksheetPart(replace(part.worksheet, per="room")),))

    pdf = typeset_pack(Pack("", (wanted,), (Locale(code),)), None)
    runs = runs_of(wanted, page_count(pdf), contents_of(pdf), TWENTY)

    assert [(run.copies, run.last) for run in runs][-1] == (1, page_count(pdf))
    assert runs[0].copies == 20


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (
            "ar",
            "print/workbook.pdf: 6 صفحات، 41 ورقة على الوجهين\n"
            "    الصفحات من 1 إلى 4: 20 نسخة\n"
            "    الصفحات من 5 إلى 6: نسخة واحدة، ورق A3\n",
        ),
        (
            "en",
            "print/workbook.pdf: 6 pages, 41 sheets, both sides\n"
            "    pages 1 to 4: 20 copies\n"
            "    pages 5 to 6: 1 copy, A3 paper\n",
        ),
    ],
)
def test_a_file_of_several_runs_is_listed_run_by_run(code: str, words: str) -> None:
    pack = Pack("print/workbook.pdf", (booklet("workbook"),), (Locale(code),))

    said = packing_list([(pack, (Run(1, 4, 20), Run(5, 6, 1, is_a3=True)))], Locale(code))

    assert said == words


def test_a_file_of_one_run_takes_one_line() -> None:
    pack = Pack("print/handout.pdf", (booklet("handout"),), (Locale("en"),))

    said = packing_list([(pack, (Run(1, 3, 20),))], Locale("en"))

    assert said == "print/handout.pdf: 3 pages, 20 copies, 40 sheets, both sides\n"
