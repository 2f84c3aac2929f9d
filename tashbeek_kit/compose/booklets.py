"""What is printed for a module, and which of it an audience may have."""

from __future__ import annotations

from collections.abc import Iterator

from tashbeek_kit.compose import addresses
from tashbeek_kit.compose.plan import compose_plan
from tashbeek_kit.compose.reader import Reader
from tashbeek_kit.compose.uses import page_for
from tashbeek_kit.document.blocks import ItemBlock
from tashbeek_kit.document.booklets import (
    AnswersPart,
    Booklet,
    BookletKind,
    GlossaryPart,
    ItemsPart,
    LessonPart,
    Part,
    SourcesPart,
    WorksheetPart,
)
from tashbeek_kit.document.items import Item
from tashbeek_kit.document.kit import Audience
from tashbeek_kit.document.sheets import (
    LessonPage,
    SourceEntry,
    TermEntry,
    WorksheetPage,
)
from tashbeek_kit.frozen import replace
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.module import Module

LEARNER_KINDS: tuple[BookletKind, ...] = ("handout", "workbook")
TRAINER_KINDS: tuple[BookletKind, ...] = ("guide", "key", "cards")
_REVEALING = frozenset({"guide", "key"})


def compose_booklets(
    module: Module,
    lessons: tuple[LessonPage, ...],
    worksheets: tuple[WorksheetPage, ...],
    check: tuple[Item, ...],
    reader: Reader,
    audience: Audience,
) -> tuple[Booklet, ...]:
    """Compose every booklet of a module; the pages carry notes and answers where allowed."""
    plain_lessons = tuple(_without_notes(page_for(page, "paper", reader.index)) for page in lessons)
    plain_sheets = tuple(_without_answer(sheet) for sheet in worksheets)
    booklets = []
    for kind in LEARNER_KINDS if audience == "learner" else LEARNER_KINDS + TRAINER_KINDS:
        match kind:
            case "handout":
                parts = _handout(plain_lessons, reader)
            case "workbook":
                parts = tuple(WorksheetPart(sheet) for sheet in plain_sheets)
            case "guide":
                parts = _guide(lessons, reader)
            case "key":
                parts = _key(lessons, worksheets, check, reader.locale)
            case _:
                parts = _cards(lessons, check, reader.locale)
        if parts:
            booklets.append(_booklet(kind, module, parts, reader))
    return tuple(booklets)


def _booklet(kind: BookletKind, module: Module, parts: tuple[Part, ...], reader: Reader) -> Booklet:
    info, locale = reader.index.kit.info, reader.locale
    return Booklet(
        kind=kind,
        module=module.id,
        title=reader.words(module.info.title),
        kind_label=locale.t(f"booklet.{kind}.title"),
        subtitle=reader.words(info.title),
        parts=parts,
        reveal=kind in _REVEALING,
        version=module.info.version,
        licence=reader.words(info.licence),
        address=addresses.in_language(
            addresses.module_address(module.id), locale.code, reader.index.languages
        ),
        site_url=info.site_url or "",
        disclaimer=reader.prose(info.disclaimer),
    )


def _handout(lessons: tuple[LessonPage, ...], reader: Reader) -> tuple[Part, ...]:
    terms: dict[str, TermEntry] = {term.id: term for page in lessons for term in page.terms}
    t = reader.locale.t
    return (
        *(LessonPart(page) for page in lessons),
        *((GlossaryPart(t("title.glossary"), tuple(terms.values())),) if terms else ()),
        *_sources(lessons, reader),
    )


def _sources(lessons: tuple[LessonPage, ...], reader: Reader) -> tuple[Part, ...]:
    sources: dict[str, SourceEntry] = {s.id: s for page in lessons for s in page.sources}
    numbered = tuple(replace(s, number=n) for n, s in enumerate(sources.values(), 1))
    return (SourcesPart(reader.locale.t("title.sources"), numbered),) if numbered else ()


def _guide(lessons: tuple[LessonPage, ...], reader: Reader) -> tuple[Part, ...]:
    plans = ((compose_plan(page, reader.locale), LessonPart(page)) for page in lessons)
    return (*(part for pair in plans for part in pair), *_sources(lessons, reader))


def _key(
    lessons: tuple[LessonPage, ...],
    worksheets: tuple[WorksheetPage, ...],
    check: tuple[Item, ...],
    locale: Locale,
) -> tuple[Part, ...]:
    parts: list[Part] = list(_items_parts(lessons, check, locale))
    answers = tuple((sheet.title, sheet.model_answer) for sheet in worksheets if sheet.model_answer)
    if answers:
        parts.append(AnswersPart(locale.t("title.worksheets"), answers))
    return tuple(parts)


def _cards(
    lessons: tuple[LessonPage, ...], check: tuple[Item, ...], locale: Locale
) -> tuple[Part, ...]:
    cards = (
        replace(part, items=tuple(item for item in part.items if item.cards))
        for part in _items_parts(lessons, check, locale)
    )
    return tuple(part for part in cards if part.items)


def _items_parts(
    lessons: tuple[LessonPage, ...], check: tuple[Item, ...], locale: Locale
) -> Iterator[ItemsPart]:
    """Give every question once: under the first lesson that asks it, else under the check."""
    shown: set[str] = set()
    for title, items in (
        *((page.title, _items(page)) for page in lessons),
        (locale.t("title.quiz"), check),
    ):
        fresh = {item.id: item for item in items if item.id not in shown}
        shown.update(fresh)
        if fresh:
            yield ItemsPart(title, (), tuple(fresh.values()))


def _items(page: LessonPage) -> tuple[Item, ...]:
    return tuple(
        block.item for step in page.steps for block in step.blocks if isinstance(block, ItemBlock)
    )


def _without_notes(page: LessonPage) -> LessonPage:
    if not any(step.notes for step in page.steps):
        return page
    return replace(page, steps=tuple(replace(step, notes=None) for step in page.steps))


def _without_answer(sheet: WorksheetPage) -> WorksheetPage:
    return replace(sheet, model_answer=()) if sheet.model_answer else sheet
