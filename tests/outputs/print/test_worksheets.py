"""How much paper a worksheet takes."""

from __future__ import annotations

from io import BytesIO

import pypdf
import pytest

from tashbeek_kit.document.booklets import WorksheetPart
from tashbeek_kit.document.items import Lines
from tashbeek_kit.document.sheets import WorksheetField
from tashbeek_kit.frozen import replace
from tashbeek_kit.outputs.print.typeset import typeset
from tests.outputs.print.extraction import read_pdfium
from tests.outputs.print.sample_words import LOCALES, one, speak
from tests.outputs.print.sample_worksheets import every_worksheet
from tests.outputs.print.samples import booklet

COVER = 1


def pages_of_lines(counts: tuple[int, ...], code: str) -> int:
    """Typeset one worksheet with a field of lines for each count, and count its pages."""
    w = speak(code)
    fields = tuple(
        WorksheetField(f"garden/plan/{at}", "lines", one(w("لماذا؟", "Why?")), Lines(count))
        for at, count in enumerate(counts)
    )
    sheet = replace(every_worksheet(w, reveal=False)[0], fields=fields)
    book = replace(booklet("workbook", code), parts=(WorksheetPart(sheet),))
    return len(pypdf.PdfReader(BytesIO(typeset((book,), (LOCALES[code],)))).pages) - COVER


@pytest.mark.parametrize("code", ["ar", "en"])
def test_a_little_too_much_is_set_tighter(code: str) -> None:
    assert pages_of_lines((5, 5, 5, 5), code) == 1


@pytest.mark.parametrize("code", ["ar", "en"])
def test_much_too_much_has_a_page_of_its_own(code: str) -> None:
    assert pages_of_lines((5, 5, 5, 12), code) == 2


@pytest.mark.parametrize("count", [1, 2])
def test_means_of_sections_have_a_mean_of_their_own_only_together(count: int) -> None:
    sheet = every_worksheet(speak("en"), reveal=False)[0]
    field = next(field for field in sheet.fields if field.sections)
    sheet = replace(sheet, fields=(replace(field, sections=field.sections[:count]),))
    book = replace(booklet("workbook", "en"), parts=(WorksheetPart(sheet),))

    text = read_pdfium(typeset((book,), (LOCALES["en"],)))

    assert text.count(LOCALES["en"].t("print.section-mean")) == count
    assert text.count(LOCALES["en"].t("print.mean")) == count - 1
