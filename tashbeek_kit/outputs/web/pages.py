"""Pages of the document as fragments of HTML, ready for any site engine to frame."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import assert_never

from tashbeek_kit.document.kit import KitDocument
from tashbeek_kit.document.prose import Prose, prose_text
from tashbeek_kit.document.sheets import (
    AboutPage,
    FormsPage,
    GlossaryPage,
    HomePage,
    IndicatorsPage,
    LessonPage,
    ModulePage,
    ModulesPage,
    Origin,
    Page,
    PartnersPage,
    PrintPage,
    ProgressPage,
    QuizPage,
    SourceEntry,
    SourcesPage,
    TemplatePage,
    TemplatesPage,
    WorksheetPage,
)
from tashbeek_kit.frozen import Frozen
from tashbeek_kit.outputs.web.blocks import render_block
from tashbeek_kit.outputs.web.environment import environment
from tashbeek_kit.outputs.web.items import render_field, render_item
from tashbeek_kit.outputs.web.view import View

_DESCRIPTION_LENGTH = 160


class WebPage(Frozen):
    """One page of the site before its frame: header, footer and links between languages."""

    kind: str
    """Kind of page, also the name of its template and of its style."""
    address: str
    title: str
    context: str
    """Title of what the page belongs to; empty at the top."""
    description: str
    html: str
    origin: Origin


NO_COUNTS: Mapping[str, int] = {}


def render_page(
    page: Page, document: KitDocument, page_counts: Mapping[str, int] = NO_COUNTS
) -> WebPage:
    """Render the content of one page; the counts are those of the printed packs it links to."""
    kind = _kind(page)
    view = View(document.locale, page.address, document.folder, _listed(page), page_counts)
    html = (
        environment()
        .get_template(f"{kind}.html")
        .render(
            page=page,
            view=view,
            t=view.t,
            brand=document.brand,
            block=partial(render_block, view=view),
            item=partial(render_item, view=view),
            field=partial(render_field, view=view),
        )
    )
    return WebPage(
        kind=kind,
        address=page.address,
        title=page.title,
        context=_context(page),
        description=_shortened(prose_text(_summary(page))),
        html=html,
        origin=page.origin,
    )


def _kind(page: Page) -> str:  # noqa: PLR0911, PLR0912, C901 - one line a kind
    match page:
        case HomePage():
            return "home"
        case ModulesPage():
            return "modules"
        case ModulePage():
            return "module"
        case LessonPage():
            return "lesson"
        case QuizPage():
            return "quiz"
        case WorksheetPage():
            return "worksheet"
        case PrintPage():
            return "print"
        case GlossaryPage():
            return "glossary"
        case SourcesPage():
            return "sources"
        case PartnersPage():
            return "partners"
        case ProgressPage():
            return "progress"
        case AboutPage():
            return "about"
        case TemplatesPage():
            return "templates"
        case TemplatePage():
            return "template"
        case IndicatorsPage():
            return "indicators"
        case FormsPage():
            return "forms"
        case _:
            assert_never(page)


def _context(page: Page) -> str:
    match page:
        case LessonPage(module=module) | QuizPage(module=module) | WorksheetPage(module=module):
            return module.title
        case _:
            return ""


def _summary(page: Page) -> Prose:
    match page:
        case HomePage(tagline=words):
            return words
        case LessonPage(summary=words) | ModulePage(summary=words):
            return words
        case QuizPage(introduction=words) | SourcesPage(introduction=words):
            return words
        case WorksheetPage(instructions=words):
            return words
        case AboutPage(prose=words) | TemplatePage(purpose=words):
            return words
        case _:
            return ()


def _listed(page: Page) -> frozenset[str]:
    entries: tuple[SourceEntry, ...] = ()
    match page:
        case LessonPage(sources=entries) | ModulePage(sources=entries):
            pass
        case QuizPage(sources=entries) | SourcesPage(sources=entries):
            pass
        case TemplatePage(sources=entries):
            pass
        case _:
            pass
    return frozenset(entry.id for entry in entries)


def _shortened(words: str) -> str:
    if len(words) <= _DESCRIPTION_LENGTH:
        return words
    return words[:_DESCRIPTION_LENGTH].rsplit(" ", 1)[0] + "…"
