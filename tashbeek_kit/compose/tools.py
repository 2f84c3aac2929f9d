"""The pages of the kit's tools: contract templates, indicator sheets and forms."""

from __future__ import annotations

from collections.abc import Iterator

from tashbeek_kit.compose import addresses
from tashbeek_kit.compose.downloads import downloads
from tashbeek_kit.compose.reader import Reader
from tashbeek_kit.compose.reference import source_entries, term_entries
from tashbeek_kit.compose.worksheet import compose_form
from tashbeek_kit.document.booklets import Booklet, BookletKind
from tashbeek_kit.document.module_pages import Download, WorksheetPage
from tashbeek_kit.document.prose import NO_PROSE, Prose
from tashbeek_kit.document.references import Anchored, Origin
from tashbeek_kit.document.tool_pages import (
    ClauseEntry,
    FormsPage,
    IndicatorEntry,
    IndicatorsPage,
    TemplatePage,
    TemplatesPage,
    ToolCard,
)
from tashbeek_kit.model.reference import Indicator, Template

ToolPage = TemplatesPage | TemplatePage | IndicatorsPage | FormsPage


def template_pages(reader: Reader) -> tuple[TemplatePage, ...]:
    """Compose a page for each contract template."""
    return tuple(_template(template, reader.fresh()) for template in reader.index.kit.templates)


def indicator_entries(reader: Reader) -> tuple[IndicatorEntry, ...]:
    """Compose every indicator reference sheet."""
    return tuple(_indicator(indicator, reader) for indicator in reader.index.kit.indicators)


def form_pages(reader: Reader, *, with_answer: bool) -> tuple[WorksheetPage, ...]:
    """Compose a page for each form."""
    count = len(reader.index.kit.forms)
    return tuple(compose_form(at, reader.fresh(), with_answer=with_answer) for at in range(count))


def tool_lists(
    reader: Reader,
    templates: tuple[TemplatePage, ...],
    indicators: tuple[IndicatorEntry, ...],
    forms: tuple[WorksheetPage, ...],
    booklets: tuple[Booklet, ...],
) -> Iterator[ToolPage]:
    """Compose the lists of the tools that the kit has, with what is printed of each."""
    folder, t = reader.index.kit.folder, reader.locale.t

    def printed(kind: BookletKind) -> tuple[Download, ...]:
        return downloads(tuple(one for one in booklets if one.kind == kind), reader)

    if templates:
        yield TemplatesPage(
            Origin(f"{folder}/templates.yaml"),
            addresses.TEMPLATES,
            t("title.templates"),
            tuple(
                ToolCard(Anchored(page.address, page.title), page.purpose, page.facts)
                for page in templates
            ),
            printed("templates"),
        )
    if indicators:
        yield IndicatorsPage(
            Origin(f"{folder}/indicators.yaml"),
            addresses.INDICATORS,
            t("title.indicators"),
            indicators,
            printed("indicators"),
        )
    if forms:
        yield FormsPage(
            Origin(f"{folder}/forms.yaml"),
            addresses.FORMS,
            t("title.forms"),
            _by_use(forms),
            printed("forms"),
        )


def _by_use(forms: tuple[WorksheetPage, ...]) -> tuple[tuple[str, tuple[ToolCard, ...]], ...]:
    uses = dict.fromkeys(form.use_label for form in forms)
    return tuple(
        (
            use,
            tuple(
                ToolCard(Anchored(form.address, form.title), form.instructions[:1], form.facts)
                for form in forms
                if form.use_label == use
            ),
        )
        for use in uses
    )


def _template(template: Template, reader: Reader) -> TemplatePage:
    purpose = reader.prose(template.purpose)
    clauses = tuple(
        ClauseEntry(
            id=clause.id,
            number=number,
            title=reader.inlines(clause.title),
            text=reader.prose(clause.text),
            guidance=reader.prose(clause.guidance),
            required=clause.required,
        )
        for number, clause in enumerate(template.clauses, 1)
    )
    reader.use_sources(template.sources)
    return TemplatePage(
        origin=Origin(f"{reader.index.kit.folder}/templates.yaml"),
        address=addresses.template_address(template.id),
        id=template.id,
        title=reader.words(template.title),
        purpose=purpose,
        facts=(reader.locale.t("count.clauses", count=len(clauses)),),
        clauses=clauses,
        signatories=tuple(reader.words(one) for one in template.signatories),
        terms=term_entries(reader, reader.terms_used),
        sources=source_entries(reader, reader.sources_used),
        disclaimer=reader.prose(reader.index.kit.info.disclaimer),
    )


def _indicator(indicator: Indicator, reader: Reader) -> IndicatorEntry:
    t = reader.locale.t
    rows: list[tuple[str, Prose]] = [
        ("definition", reader.prose(indicator.definition)),
        ("unit", reader.prose(indicator.unit)),
        ("formula", reader.prose(indicator.formula)),
        ("disaggregation", _joined([reader.prose(one) for one in indicator.disaggregation])),
        ("method", reader.prose(indicator.method)),
        ("responsible", reader.prose(indicator.responsible)),
        ("frequency", reader.prose(indicator.frequency)),
        ("baseline", reader.prose(indicator.baseline)),
        ("targets", _joined([reader.prose(one) for one in indicator.targets])),
        ("limits", reader.prose(indicator.limits)),
    ]
    return IndicatorEntry(
        id=indicator.id,
        title=reader.words(indicator.title),
        rows=tuple((t(f"indicator.{name}"), prose) for name, prose in rows if prose),
        sources=source_entries(reader, indicator.sources),
    )


def _joined(texts: list[Prose]) -> Prose:
    return tuple(block for text in texts for block in text) if texts else NO_PROSE
