"""What search finds: every page, step, term and question stem, with its words."""

from __future__ import annotations

from collections.abc import Iterator

from tashbeek_kit.document.blocks import (
    AsideBlock,
    Block,
    FigureBlock,
    ItemBlock,
    PointsBlock,
    PromptsBlock,
    TextBlock,
    WorksheetBlock,
)
from tashbeek_kit.document.prose import plain_text, prose_text
from tashbeek_kit.document.sheets import (
    AboutPage,
    GlossaryPage,
    IndicatorsPage,
    LessonPage,
    ModulePage,
    Page,
    PartnersPage,
    TemplatePage,
    WorksheetPage,
)
from tashbeek_kit.frozen import Frozen


class SearchEntry(Frozen):
    """One thing that search can find."""

    address: str
    anchor: str
    title: str
    context: str
    """Where it stands: the module's and lesson's titles."""
    text: str


def search_entries(pages: tuple[Page, ...]) -> Iterator[SearchEntry]:
    """Give everything that search can find, one after the other: together they are large."""
    return (entry for page in pages for entry in _entries(page))


def _entries(page: Page) -> Iterator[SearchEntry]:
    match page:
        case LessonPage():
            yield from _steps(page)
        case ModulePage():
            text = " ".join(plain_text(objective) for _, objective in page.objectives)
            yield _whole(page, f"{prose_text(page.summary)} {text}")
        case WorksheetPage():
            text = " ".join(prose_text(field.prompt) for field in page.fields)
            yield _whole(page, f"{prose_text(page.instructions)} {text}", page.module.title)
        case GlossaryPage():
            yield from _terms(page)
        case PartnersPage():
            yield from _partners(page)
        case TemplatePage():
            yield from _clauses(page)
        case IndicatorsPage():
            yield from _indicators(page)
        case AboutPage():
            yield _whole(page, prose_text(page.prose))
        case _:
            pass


def _whole(page: Page, text: str, context: str = "") -> SearchEntry:
    return SearchEntry(page.address, "", page.title, context, text)


def _steps(page: LessonPage) -> Iterator[SearchEntry]:
    yield _whole(page, prose_text(page.summary), page.module.title)
    for step in page.steps:
        text = " ".join(_words(block) for block in step.blocks)
        context = f"{page.module.title} · {page.title}"
        yield SearchEntry(page.address, step.id, step.title, context, text)


def _terms(page: GlossaryPage) -> Iterator[SearchEntry]:
    for _, terms in page.groups:
        for term in terms:
            names = " ".join((*term.variants, *(words for _, words in term.other)))
            text = f"{prose_text(term.meaning)} {names}"
            yield SearchEntry(page.address, term.id, term.term, page.title, text)


def _partners(page: PartnersPage) -> Iterator[SearchEntry]:
    for kind, partners in page.groups:
        for partner in partners:
            text = " ".join((*partner.former_names, prose_text(partner.status)))
            yield SearchEntry(page.address, partner.id, partner.name, kind, text)


def _clauses(page: TemplatePage) -> Iterator[SearchEntry]:
    yield _whole(page, prose_text(page.purpose))
    for clause in page.clauses:
        text = f"{prose_text(clause.text)} {prose_text(clause.guidance)}"
        yield SearchEntry(page.address, clause.id, plain_text(clause.title), page.title, text)


def _indicators(page: IndicatorsPage) -> Iterator[SearchEntry]:
    for indicator in page.indicators:
        text = " ".join(prose_text(content) for _, content in indicator.rows)
        yield SearchEntry(page.address, indicator.id, indicator.title, page.title, text)


def _words(block: Block) -> str:
    match block:
        case TextBlock(prose) | AsideBlock(prose=prose):
            return prose_text(prose)
        case FigureBlock(figure):
            return f"{figure.title} {figure.caption}"
        case ItemBlock(item):
            return prose_text(item.stem)
        case PromptsBlock(prompts=lines) | PointsBlock(points=lines):
            return " ".join(plain_text(line) for line in lines)
        case WorksheetBlock():
            return block.title
