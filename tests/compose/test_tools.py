"""The kit's tools: templates, indicator sheets and forms, as pages and as booklets."""

from __future__ import annotations

import pytest

from tashbeek_kit.compose.kit import compose_kit
from tashbeek_kit.document.kit import Audience, KitDocument
from tashbeek_kit.document.sheets import (
    FormsPage,
    HomePage,
    IndicatorsPage,
    Page,
    TemplatePage,
    TemplatesPage,
    WorksheetPage,
)
from tashbeek_kit.frozen import replace
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.kit import Kit
from tashbeek_kit.model.reference import IndicatorsFile, TemplatesFile
from tashbeek_kit.model.text import Text
from tashbeek_kit.model.worksheet import FormsFile
from tests.plain_data import inlines_words, prose_data
from tests.records import made
from tests.sample_kit import reader_of, sample_kit

TEMPLATES = {
    "templates": [
        {
            "id": "shared-tap",
            "title": {"ar": "اتفاق الصنبور", "en": "Tap agreement"},
            "purpose": {"ar": "لبيتين وصنبور واحد.", "en": "For two homes and one tap."},
            "sources": ["guide-2020"],
            "clauses": [
                {
                    "id": "hours",
                    "title": {"ar": "الساعات", "en": "Hours"},
                    "text": {"ar": "لكل بيت ساعتان.", "en": "Each home has two hours."},
                    "guidance": {"ar": "تُكتب الساعة.", "en": "Write the hour."},
                },
                {
                    "id": "guests",
                    "required": False,
                    "title": {"ar": "الضيوف", "en": "Guests"},
                    "text": {"ar": "يُخبر الجار.", "en": "Tell the neighbour."},
                },
            ],
        }
    ]
}
INDICATORS = {
    "indicators": [
        {
            "id": "litres",
            "title": {"ar": "لترات في اليوم", "en": "Litres a day"},
            "definition": {"ar": "ما يمر بالعداد.", "en": "What passes the meter."},
            "unit": {"ar": "لتر", "en": "litre"},
            "method": {"ar": "قراءة", "en": "Reading"},
            "responsible": {"ar": "صاحب البيت", "en": "The householder"},
            "frequency": {"ar": "كل يوم", "en": "Daily"},
        }
    ]
}
FORMS = {
    "forms": [
        {
            "id": "visit",
            "use": "after",
            "title": {"ar": "زيارة", "en": "Visit"},
            "instructions": {"ar": "تُملأ بعد الزيارة.", "en": "Fill in after the visit."},
            "fields": [{"id": "seen", "kind": "lines"}],
            "model_answer": {"ar": "تسرب ومكانه.", "en": "A leak and where."},
        }
    ]
}


def _kit() -> Kit:
    return replace(
        sample_kit(),
        templates=made(TemplatesFile, TEMPLATES).templates,
        indicators=made(IndicatorsFile, INDICATORS).indicators,
        forms=made(FormsFile, FORMS).forms,
    )


def _document(language: str, audience: Audience = "learner") -> KitDocument:
    return compose_kit(_kit(), Locale(language), audience)


def _page(document: KitDocument, address: str) -> Page:
    return next(page for page in document.pages if page.address == address)


CLAUSES = {
    "ar": [("الساعات", "لكل بيت ساعتان.", True), ("الضيوف", "يُخبر الجار.", False)],
    "en": [("Hours", "Each home has two hours.", True), ("Guests", "Tell the neighbour.", False)],
}


@pytest.mark.parametrize(("language", "words"), CLAUSES.items())
def test_a_template_has_its_clauses_in_order(
    language: str, words: list[tuple[str, str, bool]]
) -> None:
    page = _page(_document(language), "/templates/shared-tap/")

    assert isinstance(page, TemplatePage)
    assert words == [(inlines_words(c.title), prose_data(c.text), c.required) for c in page.clauses]
    assert [source.id for source in page.sources] == ["guide-2020"]


@pytest.mark.parametrize(("language", "name"), [("ar", "التعريف"), ("en", "Definition")])
def test_an_indicator_shows_only_what_is_filled(language: str, name: str) -> None:
    page = _page(_document(language), "/indicators/")

    assert isinstance(page, IndicatorsPage)
    assert page.indicators[0].rows[0][0] == name
    assert len(page.indicators[0].rows) == 5


@pytest.mark.parametrize(("audience", "has_answer"), [("learner", False), ("trainer", True)])
def test_a_forms_model_answer_is_the_trainers(audience: Audience, has_answer: bool) -> None:
    page = _page(_document("en", audience), "/forms/visit/")

    assert isinstance(page, WorksheetPage)
    assert bool(page.model_answer) is has_answer
    assert page.fields[0].id == "forms/visit/seen"


@pytest.mark.parametrize(("language", "use"), [("ar", "بعد التدريب"), ("en", "After the training")])
def test_a_certificate_says_only_when_it_is_given(language: str, use: str) -> None:
    visit = FORMS["forms"][0]
    certificate = {**visit, "id": "certificate", "layout": "certificate", "minutes": 5}
    forms = made(FormsFile, {"forms": [visit, certificate]}).forms

    document = compose_kit(replace(_kit(), forms=forms), Locale(language), "learner")

    page, listed = _page(document, "/forms/certificate/"), _page(document, "/forms/")
    assert isinstance(page, WorksheetPage)
    assert isinstance(listed, FormsPage)
    assert (page.use_label, page.facts) == (use, ())
    ((_, cards),) = listed.groups
    assert [len(card.facts) for card in cards] == [1, 0]


def test_no_printed_form_holds_its_model_answer() -> None:
    forms = next(b for b in _document("en", "trainer").booklets if b.kind == "forms")

    assert "A leak and where" not in repr(forms)


def test_the_home_page_leads_to_every_kind_of_tool() -> None:
    home = _page(_document("ar"), "/")

    assert isinstance(home, HomePage)
    assert [card.page.address for card in home.tools] == ["/templates/", "/indicators/", "/forms/"]


def test_lists_offer_what_is_printed() -> None:
    document = _document("en")
    files = [
        [download.file for download in page.downloads]
        for page in document.pages
        if isinstance(page, TemplatesPage | IndicatorsPage | FormsPage)
    ]

    assert files == [
        ["print/en/templates.pdf", "print/ar+en/templates.pdf"],
        ["print/en/indicators.pdf", "print/ar+en/indicators.pdf"],
        ["print/en/forms.pdf", "print/ar+en/forms.pdf"],
    ]


def test_a_kit_without_tools_has_no_pages_for_them() -> None:
    document = compose_kit(sample_kit(), Locale("ar"), "trainer")

    assert not any(
        page.address.startswith(("/templates", "/indicators", "/forms")) for page in document.pages
    )


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("[](template:shared-tap)", "[Tap agreement](/templates/shared-tap/)"),
        ("[](indicator:litres)", "[Litres a day](/indicators/#litres)"),
        ("[](form:visit)", "[Visit](/forms/visit/)"),
    ],
)
def test_a_text_links_to_a_tool_by_its_id(link: str, address: str) -> None:
    reader = reader_of(_kit(), "en")

    assert inlines_words(reader.inlines(Text({"en": link}))) == address
