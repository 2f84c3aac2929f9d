"""A whole booklet for the templates: cover, contents, and a section for each of its parts."""

from __future__ import annotations

from typing import assert_never

from tashbeek_kit.document import booklets
from tashbeek_kit.document.booklets import Booklet, Part
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.outputs.print.lowering.back_matter import (
    lower_answers,
    lower_glossary,
    lower_sources,
)
from tashbeek_kit.outputs.print.lowering.edition import Edition, Node, Row, Section
from tashbeek_kit.outputs.print.lowering.lessons import lower_lesson
from tashbeek_kit.outputs.print.lowering.plans import lower_plan
from tashbeek_kit.outputs.print.lowering.prose import lower_prose
from tashbeek_kit.outputs.print.lowering.question_lists import lower_cards, lower_items
from tashbeek_kit.outputs.print.lowering.tools import lower_indicator, lower_template
from tashbeek_kit.outputs.print.lowering.worksheets import lower_worksheet

_OWNER = ("name", "organisation", "date")
FEWEST_FOR_CONTENTS = 3
"""A booklet of fewer sections needs no table of contents."""


def lower_booklet(booklet: Booklet, locale: Locale) -> tuple[Section, ...]:
    """Lower a booklet to sections, the cover first."""
    edition = Edition(locale, booklet.reveal, _source_numbers(booklet))
    sections = [
        section
        for at, part in enumerate(booklet.parts)
        if (section := _section(part, str(at), booklet, edition))
    ]
    front = [_cover(booklet, edition)]
    if len(sections) >= FEWEST_FOR_CONTENTS:
        front.append(_contents(sections, edition))
    return (*front, *sections)


def _section(part: Part, at: str, booklet: Booklet, edition: Edition) -> Section | None:
    match part:
        case booklets.LessonPart(lesson):
            return lower_lesson(lesson, edition)
        case booklets.WorksheetPart(worksheet):
            return lower_worksheet(worksheet, edition)
        case booklets.PlanPart():
            return lower_plan(part, edition)
        case booklets.ItemsPart():
            lower = lower_cards if booklet.kind == "cards" else lower_items
            return lower(part, f"items-{at}", edition)
        case booklets.AnswersPart():
            return lower_answers(part, f"answers-{at}", edition)
        case booklets.GlossaryPart():
            return lower_glossary(part, "glossary", edition)
        case booklets.SourcesPart():
            return lower_sources(part, "sources", edition)
        case booklets.TemplatePart(template):
            return lower_template(template, edition)
        case booklets.IndicatorPart(indicator):
            return lower_indicator(indicator, edition)
        case _:
            assert_never(part)


def _source_numbers(booklet: Booklet) -> dict[str, int]:
    return {
        source.id: source.number
        for part in booklet.parts
        if isinstance(part, booklets.SourcesPart)
        for source in part.sources
    }


def _cover(booklet: Booklet, edition: Edition) -> Section:
    lessons = [p.lesson for p in booklet.parts if isinstance(p, booklets.LessonPart)]
    owned = booklet.kind in {"handout", "workbook"}
    node: Node = {
        "kind": "cover",
        "kind-label": booklet.kind_label,
        "title": booklet.title,
        "subtitle": booklet.subtitle,
        "trainer-only": edition.t("trainer-only") if booklet.reveal else "",
        "owner-title": edition.t("owner") if owned else "",
        "owner": [edition.locale.t(f"head.{name}") for name in _OWNER] if owned else (),
        "disclaimer": lower_prose(booklet.disclaimer, edition),
        "thread": [{"minutes": lesson.minutes} for lesson in lessons],
    }
    return Section("cover", "cover", "", (Row("cover", node),))


def _contents(sections: list[Section], edition: Edition) -> Section:
    title = edition.t("contents")
    rows = [Row("title", {"kind": "title", "title": title, "introduction": ()})]
    for section in sections:
        node: Node = {"kind": "entry", "title": section.title, "target": section.key}
        rows.append(Row(section.key, node))
    return Section("contents", "contents", title, tuple(rows))
