"""PDFs as a whole: accessible, in the right direction, the same each time."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from itertools import product
from typing import get_args

import pypdf
import pytest

from tashbeek_kit.document.blocks import TextBlock
from tashbeek_kit.document.booklets import Booklet, BookletKind, LessonPart
from tashbeek_kit.document.prose import Subheading
from tashbeek_kit.frozen import replace
from tashbeek_kit.outputs.print.typeset import UnprintableText, typeset
from tests.outputs.print.extraction import read_pdfium
from tests.outputs.print.sample_lessons import lesson
from tests.outputs.print.sample_words import LOCALES, line, one, speak
from tests.outputs.print.samples import booklet

KINDS: tuple[BookletKind, ...] = get_args(BookletKind)
LANGUAGES = (("ar",), ("en",), ("ar", "en"))
_HEADINGS = 120


@cache
def printed(kind: BookletKind, codes: tuple[str, ...]) -> bytes:
    booklets = tuple(booklet(kind, code) for code in codes)
    return typeset(booklets, tuple(LOCALES[code] for code in codes))


@pytest.mark.parametrize(("kind", "codes"), tuple(product(KINDS, LANGUAGES)))
def test_every_booklet_is_tagged_and_titled(kind: BookletKind, codes: tuple[str, ...]) -> None:
    reader = pypdf.PdfReader(BytesIO(printed(kind, codes)))

    catalog = repr(reader.root_object)
    assert "'/Marked': True" in catalog
    assert "'/StructTreeRoot'" in catalog
    assert f"'/Lang': '{codes[0]}'" in catalog
    assert "'/DisplayDocTitle': True" in catalog
    assert reader.metadata is not None
    assert booklet(kind, codes[0]).title in (reader.metadata.title or "")


@pytest.mark.parametrize(("code", "direction"), [("ar", "/R2L"), ("en", "/L2R")])
def test_arabic_is_read_from_the_right(code: str, direction: str) -> None:
    catalog = repr(pypdf.PdfReader(BytesIO(printed("handout", (code,)))).root_object)

    assert f"'/Direction': '{direction}'" in catalog


def test_the_same_booklet_gives_the_same_bytes() -> None:
    again = typeset((booklet("handout", "ar"),), (LOCALES["ar"],))

    assert again == printed("handout", ("ar",))


def test_pages_count_in_the_digits_of_the_language() -> None:
    locale = replace(LOCALES["ar"], digits="arab")

    text = read_pdfium(typeset((booklet("tests", "ar"),), (locale,)))

    assert "٢" in text.splitlines()[-1] or "صفحة ٢" in text


def test_landscape_worksheets_keep_their_size_in_two_languages() -> None:
    pages = pypdf.PdfReader(BytesIO(printed("workbook", ("ar", "en")))).pages

    wide = [page for page in pages if float(page.mediabox.width) > 1190]
    assert len(wide) == 2


@pytest.mark.parametrize(("code", "fact"), [("ar", "ورقة لكل مجموعة"), ("en", "One a group")])
def test_a_certificate_has_none_of_a_worksheets_lines(code: str, fact: str) -> None:
    text = read_pdfium(printed("forms", (code,)))

    assert text.count(fact) == 1, "on the form, and not on the certificate after it"


def test_without_a_site_no_code_is_drawn() -> None:
    pdf = typeset((booklet("tests", "en", site_url=""),), (LOCALES["en"],))

    assert not list(pypdf.PdfReader(BytesIO(pdf)).pages[1].images)


def test_a_sign_without_a_glyph_becomes_a_square_and_is_reported() -> None:
    smiling = replace(booklet("cards", "en"), title="Garden 😊")

    with pytest.warns(UnprintableText, match="😊"):
        pdf = typeset((smiling,), (LOCALES["en"],))

    assert "Garden □" in read_pdfium(pdf)


def test_two_kinds_do_not_share_a_page() -> None:
    mixed = (booklet("handout", "ar"), booklet("key", "en"))

    with pytest.raises(ValueError, match="one kind of booklet"):
        typeset(mixed, (LOCALES["ar"], LOCALES["en"]))


@pytest.mark.parametrize("codes", [("en",), ("ar", "en")])
def test_a_heading_is_never_alone_at_the_foot_of_a_page(codes: tuple[str, ...]) -> None:
    books = tuple(_many_headings(code) for code in codes)
    pdf = typeset(books, tuple(LOCALES[code] for code in codes))

    pages = [page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages]
    parted = [
        number
        for number in range(_HEADINGS)
        if any(f"Kind {number}." in text and f"Word {number}." not in text for text in pages)
    ]
    assert parted == []


def _many_headings(code: str) -> Booklet:
    """Give a handout of headings over a line or two of text, so that some meet a foot."""
    w = speak(code)
    prose = tuple(
        block
        for number in range(_HEADINGS)
        for block in (
            Subheading(line(w("نوع", f"Kind {number}."))),
            *one(w("كلمة", f"Word {number}." + " More of it." * (number % 11))),
        )
    )
    page = lesson(w, code, 1, reveal=False)
    step = replace(page.steps[0], blocks=(TextBlock(prose),))
    part = LessonPart(replace(page, steps=(step,)))
    return replace(booklet("handout", code), parts=(part,))
