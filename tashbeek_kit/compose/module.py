"""A module's front page and its check."""

from __future__ import annotations

from tashbeek_kit.compose import addresses
from tashbeek_kit.compose.downloads import downloads
from tashbeek_kit.compose.index import full
from tashbeek_kit.compose.items import compose_item
from tashbeek_kit.compose.lesson import lesson_card
from tashbeek_kit.compose.reader import Reader
from tashbeek_kit.compose.reference import source_entries, term_entries
from tashbeek_kit.compose.uses import items_for
from tashbeek_kit.document.booklets import Booklet
from tashbeek_kit.document.items import Item
from tashbeek_kit.document.sheets import (
    Anchored,
    ModuleCard,
    ModulePage,
    Origin,
    QuizPage,
)
from tashbeek_kit.model.module import Contributor, Module


def compose_module(module: Module, booklets: tuple[Booklet, ...], reader: Reader) -> ModulePage:
    """Compose a module's front page; it links to the booklets."""
    locale, info = reader.locale, module.info
    lessons = tuple(lesson_card(module, at, reader) for at in range(len(module.lessons)))
    summary, audience_words = reader.prose(info.summary), reader.prose(info.audience)
    objectives = tuple(
        (locale.t(f"bloom.{objective.level}"), reader.inlines(objective.text))
        for objective in info.objectives
    )
    disclaimer = reader.prose(reader.index.kit.info.disclaimer) if info.legal else ()
    used = dict.fromkeys(info.sources)
    for lesson in module.lessons:
        used.update(dict.fromkeys(lesson.sources))
        for step in lesson.steps:
            used.update(dict.fromkeys(step.sources))
    used.update(dict.fromkeys(reader.sources_used))
    title = reader.words(info.title)
    return ModulePage(
        origin=module_origin(module, reader),
        address=addresses.module_address(module.id),
        id=module.id,
        number=_number(module, reader),
        title=title,
        summary=summary,
        facts=module_facts(module, reader),
        objectives=objectives,
        audience=audience_words,
        lessons=lessons,
        quiz=(
            Anchored(addresses.quiz_address(module.id), locale.t("title.quiz"))
            if info.check
            else None
        ),
        worksheets=tuple(
            Anchored(
                addresses.worksheet_address(f"{module.id}/{sheet.id}"), reader.words(sheet.title)
            )
            for sheet in module.worksheets
        ),
        present=Anchored(addresses.present_address(module.id), locale.t("title.present")),
        downloads=downloads(booklets, reader),
        sources=source_entries(reader, tuple(used)),
        terms=term_entries(reader, reader.terms_used),
        reviewed=locale.t("review.by", day=locale.day(info.review_by)) if info.review_by else "",
        version=info.version,
        disclaimer=disclaimer,
        contributors=contributors_of(info.contributors, reader),
    )


def module_card(page: ModulePage) -> ModuleCard:
    """Give a module as the home page lists it."""
    return ModuleCard(
        page=Anchored(page.address, page.title),
        number=page.number,
        summary=page.summary,
        facts=page.facts,
        lessons=tuple(card.page for card in page.lessons),
    )


def compose_quiz(module: Module, items: tuple[Item, ...], reader: Reader) -> QuizPage | None:
    """Compose a module's check, if it has one, from its questions read by the same reader."""
    check = module.info.check
    if check is None:
        return None
    title = reader.words(module.info.title)
    return QuizPage(
        origin=Origin(f"{reader.index.kit.folder}/{module.id}/questions.yaml"),
        address=addresses.quiz_address(module.id),
        module=Anchored(addresses.module_address(module.id), title),
        id=f"{module.id}/check",
        title=reader.locale.t("title.quiz-of", module=title),
        introduction=reader.prose(check.introduction),
        items=items_for(items, "study", reader.index),
        pass_mark=check.pass_mark,
        bands=tuple(
            (band.least, reader.prose(band.advice))
            for band in sorted(check.bands, key=lambda band: band.least)
        ),
        terms=term_entries(reader, reader.terms_used),
        sources=source_entries(reader, reader.sources_used),
    )


def check_items(module: Module, reader: Reader) -> tuple[Item, ...]:
    """Compose the questions of a module's check."""
    refs = (
        [full(ref, module.id) for ref in module.info.check.questions] if module.info.check else []
    )
    return tuple(
        compose_item(reader.index.questions[ref], ref.split("/")[0], reader)
        for ref in refs
        if ref in reader.index.questions
    )


def module_facts(module: Module, reader: Reader) -> tuple[str, ...]:
    """Say in short how long a module is and what it holds."""
    locale = reader.locale
    hours, rest = divmod(module.info.minutes, 60)
    time = locale.t("hours", count=hours) if hours and not rest else ""
    facts = [
        time or locale.minutes(module.info.minutes, module.info.minutes),
        locale.t("count.lessons", count=len(module.lessons)),
    ]
    if module.questions:
        facts.append(locale.t("count.questions", count=len(module.questions)))
    if module.worksheets:
        facts.append(locale.t("count.worksheets", count=len(module.worksheets)))
    return tuple(facts)


def contributors_of(
    contributors: tuple[Contributor, ...], reader: Reader
) -> tuple[tuple[str, str], ...]:
    """Give roles in words, and names."""
    return tuple((reader.locale.t(f"role.{c.role}"), reader.words(c.name)) for c in contributors)


def module_origin(module: Module, reader: Reader) -> Origin:
    """Say which file a module is written in."""
    return Origin(f"{reader.index.kit.folder}/{module.id}/module.yaml")


def _number(module: Module, reader: Reader) -> int:
    return [m.id for m in reader.index.kit.modules].index(module.id) + 1
