"""What is printed of the whole kit: its tests, contract templates, indicator sheets and forms."""

from __future__ import annotations

from tashbeek_kit.compose import addresses
from tashbeek_kit.compose.reader import Reader
from tashbeek_kit.document.booklets import (
    Booklet,
    BookletKind,
    IndicatorPart,
    Part,
    TemplatePart,
    WorksheetPart,
)
from tashbeek_kit.document.module_pages import WorksheetPage
from tashbeek_kit.document.tool_pages import IndicatorEntry, TemplatePage


def kit_booklet(
    kind: BookletKind, title: str, parts: tuple[Part, ...], reader: Reader, address: str
) -> Booklet:
    """Bind some parts into a booklet that belongs to no module; a key reveals the answers."""
    info, locale = reader.index.kit.info, reader.locale
    kind_label, kit_title = locale.t(f"booklet.{kind}.title"), reader.words(info.title)
    is_named = kind_label != title
    return Booklet(
        kind=kind,
        module="",
        title=title,
        kind_label=kind_label if is_named else kit_title,
        subtitle=kit_title if is_named else "",
        parts=parts,
        reveal=kind == "key",
        version=info.version,
        licence=reader.words(info.licence),
        address=addresses.in_language(address, locale.code, reader.index.languages),
        site_url=info.site_url or "",
        disclaimer=reader.prose(info.disclaimer),
    )


def tool_booklets(
    reader: Reader,
    templates: tuple[TemplatePage, ...],
    indicators: tuple[IndicatorEntry, ...],
    forms: tuple[WorksheetPage, ...],
) -> tuple[Booklet, ...]:
    """Bind the tools that the kit has: templates, indicator sheets, forms."""
    t = reader.locale.t
    whole: tuple[tuple[BookletKind, tuple[Part, ...], str], ...] = (
        ("templates", tuple(TemplatePart(page) for page in templates), addresses.TEMPLATES),
        ("indicators", tuple(IndicatorPart(entry) for entry in indicators), addresses.INDICATORS),
        ("forms", tuple(WorksheetPart(form) for form in forms), addresses.FORMS),
    )
    return tuple(
        kit_booklet(kind, t(f"title.{kind}"), parts, reader, address)
        for kind, parts, address in whole
        if parts
    )
