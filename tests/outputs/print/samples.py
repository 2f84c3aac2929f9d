"""A small kit about a neighbourhood garden: every part, block and response, in both languages."""

from __future__ import annotations

from collections.abc import Callable

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
from tashbeek_kit.document.sheets import (
    SourceEntry,
    TermEntry,
)
from tests.outputs.print.sample_items import every_item
from tests.outputs.print.sample_lessons import lesson, plan
from tests.outputs.print.sample_tools import every_form, every_indicator, every_template
from tests.outputs.print.sample_words import LOCALES, Speak, line, one, secret, speak
from tests.outputs.print.sample_worksheets import every_worksheet


def booklet(kind: BookletKind, code: str, site_url: str = "https://garden.example") -> Booklet:
    """Give a booklet of a kind in one language."""
    w = speak(code)
    reveal = kind in {"guide", "key"}
    return Booklet(
        kind=kind,
        module="garden",
        title=w("حديقة الحيّ", "The neighbourhood garden"),
        kind_label=LOCALES[code].t(f"booklet.{kind}.title"),
        subtitle=w("حقيبة للمتطوعين", "A kit for volunteers"),
        parts=_PARTS[kind](w, code, reveal),
        reveal=reveal,
        version="1.4.0",
        licence="CC BY 4.0",
        address="/modules/garden/" if code == "ar" else "/en/modules/garden/",
        site_url=site_url,
        disclaimer=one(
            w("نص للتدريب، ولا يغني عن سؤال مختص.", "For training; ask a specialist too.")
        ),
    )


def _handout(w: Speak, code: str, reveal: bool) -> tuple[Part, ...]:
    lessons = tuple(LessonPart(lesson(w, code, n, reveal)) for n in (1, 2))
    return (*lessons, _glossary(w), _sources(w))


def _guide(w: Speak, code: str, reveal: bool) -> tuple[Part, ...]:
    return (
        *(p for n in (1, 2) for p in (plan(w, code, n), LessonPart(lesson(w, code, n, reveal)))),
        _sources(w),
    )


def _workbook(w: Speak, _code: str, reveal: bool) -> tuple[Part, ...]:
    return tuple(WorksheetPart(sheet) for sheet in every_worksheet(w, reveal))


def _questions(w: Speak, _code: str, _reveal: bool) -> tuple[Part, ...]:
    title = w("تحقّق: التربة", "Check: soil")
    introduction = one(w("الوقت 20 دقيقة، والأسئلة عشرة.", "Twenty minutes, ten questions."))
    answers = (
        (w("جدول السقي", "Watering plan"), secret(w("ورقة جيدة تسمّي من يسقي.", "It names who."))),
    )
    sheets = AnswersPart(w("أوراق العمل", "Worksheets"), answers)
    return (ItemsPart(title, introduction, every_item(w)), sheets)


def _glossary(w: Speak) -> GlossaryPart:
    entry = TermEntry(
        id="compost",
        term=w("سماد عضوي", "Compost"),
        meaning=one(w("ما صار ترابًا من ورق وقشر.", "Leaves and peel turned to earth.")),
        other=((w("en", "ar"), w("Compost", "سماد عضوي")),),
    )
    return GlossaryPart(w("المسرد", "Glossary"), (entry,))


def _sources(w: Speak) -> SourcesPart:
    def source(number: int, name: str, mark: str, verify: bool) -> SourceEntry:
        return SourceEntry(
            id=name,
            number=number,
            title=line(w("دليل التربة الصحية", "Guide to healthy soil")),
            details=line(w("منظمة الأغذية، روما", "Food organisation, Rome")),
            url="https://garden.example/library/healthy-soil-guide-2020.pdf",
            date=w("2020", "2020"),
            seen=w("اطُّلع عليه في 3 مايو 2025", "Read on 3 May 2025"),
            review_by=w("مراجعة قبل 1 يناير 2027", "Review before 1 January 2027"),
            confidence=mark,
            confidence_label=w("قُرئ النص الأصلي", "Primary text read"),
            verify=verify,
            note=(),
        )

    sources = (source(1, "soil-guide", "A", verify=False), source(2, "hearsay", "D", verify=True))
    return SourcesPart(w("المصادر", "Sources"), sources)


_PARTS: dict[BookletKind, Callable[[Speak, str, bool], tuple[Part, ...]]] = {
    "handout": _handout,
    "workbook": _workbook,
    "guide": _guide,
    "key": _questions,
    "cards": _questions,
    "tests": _questions,
    "templates": every_template,
    "indicators": every_indicator,
    "forms": every_form,
}

__all__ = ["LOCALES", "booklet"]
