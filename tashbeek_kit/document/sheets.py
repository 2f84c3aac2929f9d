"""Whole things to show: every page of the site. Outputs match on the union `Page`."""

from __future__ import annotations

from tashbeek_kit.document.kit_pages import (
    AboutPage,
    Door,
    GlossaryPage,
    HomePage,
    ModuleCard,
    ModulesPage,
    PartnersPage,
    PrintPage,
    ProgressPage,
    SourcesPage,
)
from tashbeek_kit.document.module_pages import (
    Download,
    LessonCard,
    LessonPage,
    ModulePage,
    QuizPage,
    Segment,
    WorksheetField,
    WorksheetPage,
)
from tashbeek_kit.document.references import (
    Anchored,
    FactEntry,
    Origin,
    PartnerEntry,
    SourceEntry,
    TermEntry,
)
from tashbeek_kit.document.tool_pages import (
    FormsPage,
    IndicatorsPage,
    TemplatePage,
    TemplatesPage,
)

__all__ = [
    "AboutPage",
    "Anchored",
    "Door",
    "Download",
    "FactEntry",
    "FormsPage",
    "GlossaryPage",
    "HomePage",
    "IndicatorsPage",
    "LessonCard",
    "LessonPage",
    "ModuleCard",
    "ModulePage",
    "ModulesPage",
    "Origin",
    "Page",
    "PartnerEntry",
    "PartnersPage",
    "PrintPage",
    "ProgressPage",
    "QuizPage",
    "Segment",
    "SourceEntry",
    "SourcesPage",
    "TemplatePage",
    "TemplatesPage",
    "TermEntry",
    "WorksheetField",
    "WorksheetPage",
]

Page = (
    HomePage
    | ModulesPage
    | ModulePage
    | LessonPage
    | QuizPage
    | WorksheetPage
    | PrintPage
    | GlossaryPage
    | SourcesPage
    | PartnersPage
    | ProgressPage
    | AboutPage
    | TemplatesPage
    | TemplatePage
    | IndicatorsPage
    | FormsPage
)
