"""The pages of the whole kit: home, lists, glossary, sources, partners, progress, about."""

from __future__ import annotations

from collections.abc import Iterator

from tashbeek_kit.compose import addresses
from tashbeek_kit.compose.downloads import downloads
from tashbeek_kit.compose.module import contributors_of, module_card
from tashbeek_kit.compose.reader import Reader
from tashbeek_kit.compose.reference import partner_entry, sources_with_facts, term_entry
from tashbeek_kit.compose.tools import ToolPage
from tashbeek_kit.document.booklets import Booklet
from tashbeek_kit.document.module_pages import Download
from tashbeek_kit.document.prose import Paragraph, Plain
from tashbeek_kit.document.sheets import (
    AboutPage,
    Anchored,
    Door,
    FormsPage,
    GlossaryPage,
    HomePage,
    IndicatorsPage,
    LessonCard,
    ModuleCard,
    ModulePage,
    ModulesPage,
    Origin,
    Page,
    PartnersPage,
    PrintPage,
    ProgressPage,
    SourcesPage,
    TemplatePage,
    TemplatesPage,
    TermEntry,
)
from tashbeek_kit.document.tool_pages import ToolCard


def kit_pages(
    reader: Reader,
    modules: tuple[ModulePage, ...],
    booklets: tuple[Booklet, ...],
    tools: tuple[ToolPage, ...] = (),
) -> tuple[Page, ...]:
    """Compose the pages that belong to no module, from the modules' front pages and the tools.

    The booklets are those of the whole kit.
    """
    kit, t = reader.index.kit, reader.locale.t
    origin = Origin(f"{kit.folder}/kit.yaml")
    cards = tuple(module_card(page) for page in modules)
    pages: list[Page] = [
        _home(reader, origin, cards, tools),
        ModulesPage(origin, addresses.MODULES, t("title.modules"), cards),
        PrintPage(
            origin,
            addresses.PRINT,
            t("title.print"),
            _printed(reader, modules, booklets),
        ),
        ProgressPage(origin, addresses.PROGRESS, t("title.progress"), _progress(modules)),
        AboutPage(
            origin,
            addresses.ABOUT,
            t("title.about"),
            reader.prose(kit.info.about),
            contributors_of(kit.info.contributors, reader),
            kit.info.version,
            reader.words(kit.info.licence),
            reader.prose(kit.info.disclaimer),
        ),
    ]
    if kit.terms:
        pages.append(_glossary(reader))
    if kit.sources:
        pages.append(_sources(reader))
    if kit.partners:
        pages.append(_partners(reader))
    return (*pages, *tools)


def _printed(
    reader: Reader, modules: tuple[ModulePage, ...], booklets: tuple[Booklet, ...]
) -> tuple[tuple[str, tuple[Download, ...]], ...]:
    groups = tuple((page.title, page.downloads) for page in modules)
    titles = dict.fromkeys(booklet.title for booklet in booklets)
    return groups + tuple(
        (title, downloads(tuple(one for one in booklets if one.title == title), reader))
        for title in titles
    )


def _home(
    reader: Reader, origin: Origin, cards: tuple[ModuleCard, ...], tools: tuple[ToolPage, ...]
) -> HomePage:
    info, t = reader.index.kit.info, reader.locale.t
    first = reader.index.kit.modules[0].id if reader.index.kit.modules else ""
    ways = (
        ("study", addresses.module_address(first) if len(cards) == 1 else addresses.MODULES),
        ("present", addresses.present_address(first) if len(cards) == 1 else addresses.MODULES),
        ("print", addresses.PRINT),
    )
    return HomePage(
        origin=origin,
        address=addresses.HOME,
        title=reader.words(info.title),
        tagline=reader.prose(info.tagline),
        doors=tuple(
            Door(
                name,
                Anchored(address, t(f"door.{name}.title")),
                (Paragraph((Plain(t(f"door.{name}.summary")),)),),
            )
            for name, address in ways
        ),
        modules=cards,
        tools=tuple(_tool_cards(reader, tools)),
        about=reader.prose(info.about),
    )


def _tool_cards(reader: Reader, tools: tuple[ToolPage, ...]) -> Iterator[ToolCard]:
    """Give a card for each list of tools."""
    kit, t = reader.index.kit, reader.locale.t
    for page in tools:
        match page:
            case TemplatesPage():
                yield _tool_card(
                    page, t("tool.templates"), t("count.templates", count=len(page.cards))
                )
            case IndicatorsPage():
                count = t("count.indicators", count=len(page.indicators))
                yield _tool_card(page, t("tool.indicators"), count)
            case FormsPage():
                yield _tool_card(page, t("tool.forms"), t("count.forms", count=len(kit.forms)))
            case TemplatePage():
                pass


def _tool_card(page: TemplatesPage | IndicatorsPage | FormsPage, words: str, fact: str) -> ToolCard:
    return ToolCard(Anchored(page.address, page.title), (Paragraph((Plain(words),)),), (fact,))


def _progress(
    modules: tuple[ModulePage, ...],
) -> tuple[tuple[Anchored, tuple[LessonCard, ...]], ...]:
    return tuple((Anchored(page.address, page.title), page.lessons) for page in modules)


def _glossary(reader: Reader) -> GlossaryPage:
    kit = reader.index.kit
    entries = [term_entry(reader, term) for term in kit.terms]
    groups: list[tuple[str, tuple[TermEntry, ...]]] = [
        (reader.words(group.title), tuple(e for e in entries if e.group == group.id))
        for group in kit.term_groups
    ]
    known = {group.id for group in kit.term_groups}
    rest = tuple(entry for entry in entries if entry.group not in known)
    if rest:
        title = reader.locale.t("title.other-terms") if groups else ""
        groups.append((title, rest))
    return GlossaryPage(
        Origin(f"{kit.folder}/glossary.yaml"),
        addresses.GLOSSARY,
        reader.locale.t("title.glossary"),
        tuple((title, members) for title, members in groups if members),
    )


def _sources(reader: Reader) -> SourcesPage:
    kit = reader.index.kit
    return SourcesPage(
        Origin(f"{kit.folder}/sources.yaml"),
        addresses.SOURCES,
        reader.locale.t("title.sources"),
        (),
        sources_with_facts(reader),
    )


def _partners(reader: Reader) -> PartnersPage:
    kit = reader.index.kit
    kinds = dict.fromkeys(partner.kind for partner in kit.partners)
    return PartnersPage(
        Origin(f"{kit.folder}/partners.yaml"),
        addresses.PARTNERS,
        reader.locale.t("title.partners"),
        tuple(
            (
                reader.locale.t(f"partner-kind.{kind}"),
                tuple(partner_entry(reader, p) for p in kit.partners if p.kind == kind),
            )
            for kind in kinds
        ),
    )
