"""The garden kit's tools: an agreement to sign, an indicator sheet, and a certificate."""

from __future__ import annotations

from tashbeek_kit.document.booklets import IndicatorPart, Part, TemplatePart, WorksheetPart
from tashbeek_kit.document.references import Origin
from tashbeek_kit.document.tool_pages import ClauseEntry, IndicatorEntry, TemplatePage
from tashbeek_kit.frozen import replace
from tests.outputs.print.sample_words import Speak, line, one
from tests.outputs.print.sample_worksheets import every_worksheet


def every_template(w: Speak, _code: str, _reveal: bool) -> tuple[Part, ...]:
    """Give a contract template with a required clause and an optional one."""
    clauses = (
        ClauseEntry(
            "water",
            1,
            line(w("الماء", "Water")),
            one(w("يسقي الطرف الأول الحديقة كل مساء.", "The first party waters every evening.")),
            one(w("يُكتب من يسقي عند الغياب.", "Say who waters when somebody is away.")),
            required=True,
        ),
        ClauseEntry(
            "shade",
            2,
            line(w("الظل", "Shade")),
            one(w("تُزرع شجرة في كل ركن.", "A tree is planted in each corner.")),
            (),
            required=False,
        ),
    )
    page = TemplatePage(
        origin=Origin("modules/templates.yaml"),
        address="/templates/watering/",
        id="watering",
        title=w("اتفاق سقي", "Watering agreement"),
        purpose=one(w("يوقعه جاران.", "Signed by two neighbours.")),
        facts=(),
        clauses=clauses,
        signatories=(w("الجار الأول", "First neighbour"), w("الجار الثاني", "Second")),
        terms=(),
        sources=(),
        disclaimer=(),
    )
    return (TemplatePart(page),)


def every_indicator(w: Speak, _code: str, _reveal: bool) -> tuple[Part, ...]:
    """Give an indicator sheet."""
    rows = (
        (w("التعريف", "Definition"), one(w("شجرة حية بعد سنة.", "A tree alive after a year."))),
        (w("الوحدة", "Unit"), one(w("نسبة مئوية", "Per cent"))),
    )
    return (IndicatorPart(IndicatorEntry("trees", w("أشجار باقية", "Living trees"), rows, ())),)


def every_form(w: Speak, _code: str, reveal: bool) -> tuple[Part, ...]:
    """Give a form, and a certificate."""
    sheet = every_worksheet(w, reveal)[0]
    certificate = replace(
        sheet, id="forms/certificate", title=w("شهادة", "Certificate"), layout="certificate"
    )
    return (
        WorksheetPart(replace(sheet, code="", use_label=w("بعد", "After"))),
        WorksheetPart(certificate),
    )
