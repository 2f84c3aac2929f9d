"""The pages of a kit: where they stand, what they list, and how they lead on."""

from __future__ import annotations

from typing import TypeVar

import pytest

from tashbeek_kit.compose.kit import compose_kit
from tashbeek_kit.document.kit import KitDocument
from tashbeek_kit.document.prose import Citation, TermLink, inlines_of
from tashbeek_kit.document.sheets import (
    GlossaryPage,
    HomePage,
    LessonPage,
    ModulePage,
    PartnersPage,
    QuizPage,
    SourcesPage,
    WorksheetPage,
)
from tashbeek_kit.frozen import replace
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.search.entries import search_entries
from tests.plain_data import inlines_words
from tests.sample_kit import sample_kit

P = TypeVar("P")


def _document(language: str = "ar") -> KitDocument:
    return compose_kit(sample_kit(), Locale(language), "learner")


def _pages(kind: type[P], language: str = "ar") -> list[P]:
    return [page for page in _document(language).pages if isinstance(page, kind)]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_addresses_are_those_of_the_plan(language: str) -> None:
    assert sorted(page.address for page in _document(language).pages) == [
        "/",
        "/about/",
        "/glossary/",
        "/modules/",
        "/modules/home/",
        "/modules/home/leaks/",
        "/modules/home/meter/",
        "/modules/home/quiz/",
        "/modules/home/worksheets/readings/",
        "/partners/",
        "/print/",
        "/progress/",
        "/sources/",
    ]


def test_root_language_has_no_folder() -> None:
    assert [_document(code).folder for code in ("ar", "en")] == ["", "en"]


def test_kit_without_terms_sources_or_partners_has_no_such_pages() -> None:
    kit = replace(sample_kit(), terms=(), term_groups=(), sources=(), partners=())

    addresses = {page.address for page in compose_kit(kit, Locale("ar"), "learner").pages}

    assert not {"/glossary/", "/sources/", "/partners/"} & addresses


def test_lessons_lead_to_their_neighbours_and_the_last_to_the_check() -> None:
    first, last = _pages(LessonPage)

    assert first.previous is None
    assert first.next
    assert last.previous
    assert last.next
    assert (first.next.address, last.previous.address) == (last.address, first.address)
    assert last.next.address == "/modules/home/quiz/"


def test_last_lesson_leads_nowhere_without_a_check() -> None:
    kit = sample_kit()
    module = kit.modules[0]
    info = replace(module.info, check=None)
    document = compose_kit(
        replace(kit, modules=(replace(module, info=info),)), Locale("ar"), "learner"
    )

    last = [page for page in document.pages if isinstance(page, LessonPage)][-1]

    assert last.next is None


def test_lesson_lists_the_terms_and_sources_of_its_text() -> None:
    lesson = _pages(LessonPage)[0]

    linked = {i.term for step in lesson.steps for b in step.blocks for i in _inlines(b)}
    assert linked == {"tank"} == {term.id for term in lesson.terms}
    assert [(source.number, source.id) for source in lesson.sources] == [(1, "guide-2020")]


def test_module_lists_the_sources_that_its_summary_cites() -> None:
    page = _pages(ModulePage)[0]

    cited = [i.source for i in inlines_of(page.summary) if isinstance(i, Citation)]
    assert cited == ["guide-2020"]
    assert [source.id for source in page.sources] == ["guide-2020"]


def test_disclaimer_stands_on_the_pages_of_a_legal_module() -> None:
    assert all(page.disclaimer for page in _pages(LessonPage))
    assert all(page.disclaimer for page in _pages(ModulePage))


def test_weak_source_is_marked_and_dated() -> None:
    sources = {source.id: source for source in _pages(SourcesPage)[0].sources}

    assert not sources["guide-2020"].verify
    assert sources["rumour"].verify
    assert sources["rumour"].seen == "اطُّلع عليه في 5 يناير 2026"
    assert inlines_words(sources["guide-2020"].details).startswith("فريق الماء، دار النهر، ")


def test_glossary_has_titled_groups_and_the_rest() -> None:
    page = _pages(GlossaryPage, "en")[0]

    assert [(title, [term.id for term in terms]) for title, terms in page.groups] == [
        ("Parts", ["tank"]),
        ("Other terms", ["valve"]),
    ]
    assert page.groups[0][1][0].other == (("ar", "خزان"),)


def test_partner_keeps_its_former_name() -> None:
    (kind, (partner,)) = _pages(PartnersPage)[0].groups[0]

    assert kind == "هيئات عامة"
    assert partner.former_names == ("سابقًا حتى 1999: إدارة الماء",)


def test_kit_of_one_module_opens_its_doors_to_it() -> None:
    doors = {door.id: door.page.address for door in _pages(HomePage)[0].doors}

    assert doors == {
        "study": "/modules/home/",
        "present": "/modules/home/present/",
        "print": "/print/",
    }


def test_bands_stand_in_order_of_their_percentage() -> None:
    assert [least for least, _ in _pages(QuizPage)[0].bands] == [0, 60]


def test_worksheet_says_its_code_and_its_lesson() -> None:
    sheet = _pages(WorksheetPage)[0]

    assert (sheet.code, sheet.lesson and sheet.lesson.address) == ("1.1", "/modules/home/meter/")


def test_search_finds_pages_steps_and_terms() -> None:
    found = {(entry.address, entry.anchor) for entry in search_entries(_document().pages)}

    assert {
        ("/modules/home/", ""),
        ("/modules/home/leaks/", ""),
        ("/modules/home/leaks/", "look"),
        ("/modules/home/worksheets/readings/", ""),
        ("/glossary/", "tank"),
        ("/partners/", "water-board"),
        ("/about/", ""),
    } <= found


def _inlines(block: object) -> list[TermLink]:
    prose = getattr(block, "prose", ())
    return [inline for inline in inlines_of(prose) if isinstance(inline, TermLink)]
