"""A sheet's page: a worksheet of a module, or a form of the whole kit."""

from __future__ import annotations

from tashbeek_kit.compose import addresses
from tashbeek_kit.compose.fields import compose_field
from tashbeek_kit.compose.index import full
from tashbeek_kit.compose.reader import Reader
from tashbeek_kit.document.sheets import Anchored, Origin, WorksheetPage
from tashbeek_kit.model.module import Module
from tashbeek_kit.model.steps import ActivityStep, WorksheetStep
from tashbeek_kit.model.worksheet import Sheet


def compose_worksheet(
    module: Module, at: int, reader: Reader, *, with_answer: bool
) -> WorksheetPage:
    """Compose the worksheet at an index of its module."""
    sheet = module.worksheets[at]
    ref = f"{module.id}/{sheet.id}"
    number = [m.id for m in reader.index.kit.modules].index(module.id) + 1
    return WorksheetPage(
        origin=Origin(f"{reader.index.kit.folder}/{module.id}/worksheets.yaml"),
        address=addresses.worksheet_address(ref),
        module=Anchored(addresses.module_address(module.id), reader.words(module.info.title)),
        id=ref,
        number=at + 1,
        code=f"{number}.{at + 1}",
        title=reader.words(sheet.title),
        instructions=reader.prose(sheet.instructions),
        facts=_facts(sheet, reader),
        head=tuple((name, reader.locale.t(f"head.{name}")) for name in sheet.head),
        fields=tuple(compose_field(field, ref, reader) for field in sheet.fields),
        landscape=sheet.landscape,
        size=sheet.size,
        lesson=_lesson(ref, reader),
        model_answer=reader.prose(sheet.model_answer) if with_answer else (),
        per=sheet.per,
        group_size=_group_size(ref, reader),
    )


def compose_form(at: int, reader: Reader, *, with_answer: bool) -> WorksheetPage:
    """Compose the kit's form at an index."""
    form = reader.index.kit.forms[at]
    ref = f"forms/{form.id}"
    return WorksheetPage(
        origin=Origin(f"{reader.index.kit.folder}/forms.yaml"),
        address=addresses.form_address(form.id),
        module=Anchored(addresses.FORMS, reader.locale.t("title.forms")),
        id=ref,
        number=at + 1,
        code="",
        title=reader.words(form.title),
        instructions=reader.prose(form.instructions),
        # For whom and how long is said of work to do; a certificate is none.
        facts=() if form.layout == "certificate" else _facts(form, reader),
        head=tuple((name, reader.locale.t(f"head.{name}")) for name in form.head),
        fields=tuple(compose_field(field, ref, reader) for field in form.fields),
        landscape=form.landscape,
        size=form.size,
        lesson=None,
        model_answer=reader.prose(form.model_answer) if with_answer else (),
        per=form.per,
        layout=form.layout,
        use_label=reader.locale.t(f"form-use.{form.use}"),
    )


def _facts(sheet: Sheet, reader: Reader) -> tuple[str, ...]:
    facts = [reader.locale.t(f"per.{sheet.per}")]
    if sheet.minutes:
        facts.append(reader.locale.minutes(sheet.minutes, sheet.minutes))
    if sheet.size == "a3":
        facts.append(reader.locale.t("paper.a3"))
    return tuple(facts)


def _lesson(ref: str, reader: Reader) -> Anchored | None:
    name = reader.index.worksheet_lesson.get(ref, "")
    lesson = reader.index.lessons.get(name)
    return Anchored(addresses.lesson_address(name), reader.words(lesson.title)) if lesson else None


def _group_size(ref: str, reader: Reader) -> int:
    """Find how many people share the sheet in the first step that hands it out."""
    for name, lesson in reader.index.lessons.items():
        for step in lesson.steps:
            if isinstance(step, WorksheetStep | ActivityStep) and step.worksheet:
                module = name.partition("/")[0]
                if full(step.worksheet, module) == ref and step.grouping:
                    return 2 if step.grouping.form == "pairs" else step.grouping.size or 0
    return 0
