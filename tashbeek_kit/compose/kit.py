"""A whole kit in one language and for one audience."""

from __future__ import annotations

from tashbeek_kit.compose.booklets import compose_booklets
from tashbeek_kit.compose.deck import compose_deck
from tashbeek_kit.compose.index import index_kit
from tashbeek_kit.compose.kit_booklets import tool_booklets
from tashbeek_kit.compose.lesson import compose_lesson
from tashbeek_kit.compose.module import check_items, compose_module, compose_quiz
from tashbeek_kit.compose.pages import kit_pages
from tashbeek_kit.compose.reader import Reader
from tashbeek_kit.compose.tests import compose_tests
from tashbeek_kit.compose.tools import (
    ToolPage,
    form_pages,
    indicator_entries,
    template_pages,
    tool_lists,
)
from tashbeek_kit.compose.uses import page_for
from tashbeek_kit.compose.worksheet import compose_worksheet
from tashbeek_kit.document.booklets import Booklet
from tashbeek_kit.document.decks import Deck
from tashbeek_kit.document.kit import Audience, Brand, KitDocument
from tashbeek_kit.document.sheets import ModulePage, Page
from tashbeek_kit.frozen import Frozen, replace
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.kit import Kit
from tashbeek_kit.model.module import Module
from tashbeek_kit.model.questions import Question


def locales_of(kit: Kit) -> tuple[Locale, ...]:
    """Give the languages of a kit, the one at the site's root first."""
    info = kit.info
    return tuple(Locale(code, info.digits.get(code, "latn")) for code in info.languages)


def compose_kit(kit: Kit, locale: Locale, audience: Audience) -> KitDocument:
    """Lower a kit to what outputs take. What an audience must not have is absent, not hidden."""
    allowed = kit if audience == "trainer" else _for_learners(kit)
    reader = Reader(index_kit(allowed), locale)
    modules = [_compose_whole(module, reader, audience) for module in allowed.modules]
    tools = _compose_tools(reader, audience)
    booklets = (*tools.booklets, *compose_tests(reader.fresh()))
    fronts = tuple(module.front for module in modules)
    pages = (
        *kit_pages(reader.fresh(), fronts, booklets, tools.lists),
        *(page for module in modules for page in module.pages),
        *tools.pages,
    )
    return KitDocument(
        locale=locale,
        audience=audience,
        brand=_brand(allowed, reader),
        pages=pages,
        decks=tuple(module.deck for module in modules),
        booklets=(*(booklet for module in modules for booklet in module.booklets), *booklets),
        folder="" if locale.code == allowed.info.languages[0] else locale.code,
    )


class _WholeModule(Frozen):
    front: ModulePage
    pages: tuple[Page, ...]
    deck: Deck
    booklets: tuple[Booklet, ...]


class _Tools(Frozen):
    lists: tuple[ToolPage, ...]
    pages: tuple[Page, ...]
    booklets: tuple[Booklet, ...]


def _compose_tools(reader: Reader, audience: Audience) -> _Tools:
    templates = template_pages(reader)
    indicators = indicator_entries(reader.fresh())
    forms = form_pages(reader, with_answer=audience == "trainer")
    blank = tuple(replace(form, model_answer=()) for form in forms)
    booklets = tool_booklets(reader.fresh(), templates, indicators, blank)
    lists = tuple(tool_lists(reader.fresh(), templates, indicators, forms, booklets))
    return _Tools(lists, (*templates, *forms), booklets)


def _compose_whole(module: Module, kit_reader: Reader, audience: Audience) -> _WholeModule:
    for_trainer, index = audience == "trainer", kit_reader.index
    lessons = tuple(
        compose_lesson(module, at, kit_reader.fresh(module.id), with_notes=for_trainer)
        for at in range(len(module.lessons))
    )
    sheets = tuple(
        compose_worksheet(module, at, kit_reader.fresh(module.id), with_answer=for_trainer)
        for at in range(len(module.worksheets))
    )
    reader = kit_reader.fresh(module.id)
    check = check_items(module, reader)
    quiz = compose_quiz(module, check, reader)
    booklets = compose_booklets(
        module, lessons, sheets, check, kit_reader.fresh(module.id), audience
    )
    front = compose_module(module, booklets, kit_reader.fresh(module.id))
    study = tuple(page_for(page, "study", index) for page in lessons)
    room = tuple(page_for(page, "room", index) for page in lessons)
    return _WholeModule(
        front=front,
        pages=(front, *study, *sheets, *((quiz,) if quiz else ())),
        deck=compose_deck(module, room, kit_reader.fresh(module.id)),
        booklets=booklets,
    )


def _for_learners(kit: Kit) -> Kit:
    modules = tuple(
        replace(module, questions=tuple(q for q in module.questions if not is_exam_only(q)))
        for module in kit.modules
    )
    return replace(kit, modules=modules, tests=())


def is_exam_only(question: Question) -> bool:
    """Say whether a question must stay out of everything that learners see beforehand."""
    return "exam" in question.uses


def _brand(kit: Kit, reader: Reader) -> Brand:
    info = kit.info
    return Brand(
        id=info.id,
        title=reader.words(info.title),
        tagline=reader.words(info.tagline),
        version=info.version,
        licence=reader.words(info.licence),
        publisher=reader.words(info.publisher),
        site_url=info.site_url or "",
        repository=info.repository or "",
    )
