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
from tashbeek_kit.document.kit import SearchEntry
from tashbeek_kit.document.prose import plain_text, prose_text
from tashbeek_kit.document.sheets import (
    AboutPage,
    GlossaryPage,
    LessonPage,
    ModulePage,
    Page,
    PartnersPage,
    WorksheetPage,
)


def search_entries(pages: tuple[Page, ...]) -> tuple[SearchEntry, ...]:
    """List everything that search can find."""
    return tuple(entry for page in pages for entry in _entries(page))


def _entries(page: Page) -> Iterator[SearchEntry]:
    match page:
        case LessonPage():
            where = page.module.title
            yield SearchEntry(page.address, "", page.title, where, prose_text(page.summary))
            for step in page.steps:
                text = " ".join(_words(block) for block in step.blocks)
                context = f"{where} · {page.title}"
                yield SearchEntry(page.address, step.id, step.title, context, text)
        case ModulePage():
            text = " ".join(plain_text(objective) for _, objective in page.objectives)
            summary = f"{prose_text(page.summary)} {text}"
            yield SearchEntry(page.address, "", page.title, "", summary)
        case WorksheetPage():
            text = " ".join(prose_text(field.prompt) for field in page.fields)
            instructions = f"{prose_text(page.instructions)} {text}"
            yield SearchEntry(page.address, "", page.title, page.module.title, instructions)
        case GlossaryPage():
            for _, terms in page.groups:
                for term in terms:
                    names = " ".join((*term.variants, *(words for _, words in term.other)))
                    text = f"{prose_text(term.meaning)} {names}"
                    yield SearchEntry(page.address, term.id, term.term, page.title, text)
        case PartnersPage():
            for kind, partners in page.groups:
                for partner in partners:
                    text = " ".join((*partner.former_names, prose_text(partner.status)))
                    yield SearchEntry(page.address, partner.id, partner.name, kind, text)
        case AboutPage():
            yield SearchEntry(page.address, "", page.title, "", prose_text(page.prose))
        case _:
            pass


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
