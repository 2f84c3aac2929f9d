"""Every page of a whole kit, in both languages, in its frame."""

from __future__ import annotations

import re
from functools import cache

import pytest

from tashbeek_kit.compose.downloads import without_downloads
from tashbeek_kit.compose.kit import compose_kit
from tashbeek_kit.document.kit import KitDocument
from tashbeek_kit.document.sheets import LessonPage, ModulePage, Page, PrintPage
from tashbeek_kit.frozen import replace
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.outputs.web.frame import frame_environment, render_frame
from tashbeek_kit.outputs.web.pages import render_page
from tashbeek_kit.outputs.web.site import Placed, Site
from tests.outputs.web.samples import sample_sheet
from tests.sample_kit import sample_kit


@cache
def documents() -> tuple[KitDocument, ...]:
    return tuple(compose_kit(sample_kit(), Locale(code), "learner") for code in ("ar", "en"))


PAGES = [(document, page) for document in documents() for page in document.pages]
NAMES = [f"{document.locale.code}{page.address}" for document, page in PAGES]


@cache
def whole(document: KitDocument, page: Page) -> str:
    site = Site(documents())
    content = render_page(page, document)
    frame = site.frame(content, document, Placed(), site.languages_with(page.address))
    return render_frame(frame, content.html, frame_environment())


@pytest.mark.parametrize(("document", "page"), PAGES, ids=NAMES)
def test_a_page_has_one_heading_unique_ids_and_its_language(
    document: KitDocument, page: Page
) -> None:
    html = whole(document, page)
    ids = re.findall(r'\sid="([^"]+)"', html)

    assert html.count("<h1") == 1
    assert sorted(ids) == sorted(set(ids))
    assert all(each.isascii() for each in ids)
    assert f'<html lang="{document.locale.code}" dir="{document.locale.direction}"' in html


@pytest.mark.parametrize(("document", "page"), PAGES, ids=NAMES)
def test_a_page_reads_the_same_twice(document: KitDocument, page: Page) -> None:
    assert render_page(page, document) == render_page(page, document)


def test_anchors_are_the_same_in_both_languages() -> None:
    arabic, english = (
        [
            re.findall(r'\sid="([^"]+)"', whole(document, page))
            for page in document.pages
            if isinstance(page, LessonPage)
        ]
        for document in documents()
    )

    assert arabic == english


def test_a_lesson_says_its_kinds_in_words_and_leads_along_its_thread() -> None:
    document = documents()[0]
    lesson = next(page for page in document.pages if isinstance(page, LessonPage))

    html = whole(document, lesson)

    for step in lesson.steps:
        assert f'<section class="step kind-{step.kind}" id="{step.id}"' in html
        assert f'<span class="tag">{step.kind_label}</span>' in html
        assert f'href="#{step.id}"' in html


@pytest.mark.parametrize("document", documents(), ids=["ar", "en"])
def test_without_printed_files_a_page_says_how_to_make_them(document: KitDocument) -> None:
    bare = without_downloads(document)
    pages = [page for page in bare.pages if isinstance(page, ModulePage | PrintPage)]

    html = [render_page(page, bare).html for page in pages]

    assert len(html) == 2
    assert not any(".pdf" in each or "downloads" in each for each in html)
    assert sum("<code>tashbeek print</code>" in each for each in html) == 1


@pytest.mark.parametrize("document", documents(), ids=["ar", "en"])
def test_a_certificate_says_when_it_is_given_beside_its_sheet(document: KitDocument) -> None:
    form = replace(sample_sheet(document.locale.code), use_label="WHEN", facts=())
    certificate = replace(form, layout="certificate")

    html = [render_page(page, document).html for page in (form, certificate)]

    assert ["<span>WHEN</span>" in each for each in html] == [True, True]
    assert ['<p class="sheet-code">WHEN</p>' in each for each in html] == [True, False]
    assert not any('class="facts"' in each for each in html)
