"""What is printed: booklets of parts, in one language."""

from __future__ import annotations

from typing import Literal

from tashbeek_kit.document.blocks import Minutes
from tashbeek_kit.document.items import Item
from tashbeek_kit.document.prose import Inlines, Prose
from tashbeek_kit.document.sheets import LessonPage, SourceEntry, TermEntry, WorksheetPage
from tashbeek_kit.document.tool_pages import IndicatorEntry, TemplatePage
from tashbeek_kit.frozen import Frozen

BookletKind = Literal[
    "handout", "workbook", "guide", "key", "cards", "tests", "templates", "indicators", "forms"
]


class LessonPart(Frozen):
    """A lesson to read: text, figures and questions; with the trainer's notes in a guide."""

    lesson: LessonPage


class WorksheetPart(Frozen):
    """A worksheet on pages of its own."""

    worksheet: WorksheetPage


class PlanRow(Frozen):
    """One row of a session plan."""

    clock: tuple[int, int]
    """Minutes after the start at which the step begins and ends, as planned."""
    number: int
    title: str
    kind: str
    kind_label: str
    minutes: Minutes
    minutes_label: str
    grouping: str
    materials: str
    priority_label: str


class PlanPart(Frozen):
    """A lesson's session plan on one page."""

    number: int
    title: str
    minutes: Minutes
    objectives: tuple[Inlines, ...]
    materials: tuple[tuple[str, str], ...]
    """Everything to prepare: name and how many."""
    rows: tuple[PlanRow, ...]


class ItemsPart(Frozen):
    """Questions under a title: a test, a key, or cards to cut."""

    title: str
    introduction: Prose
    items: tuple[Item, ...]


class AnswersPart(Frozen):
    """Model answers of worksheets, for the trainer."""

    title: str
    answers: tuple[tuple[str, Prose], ...]


class GlossaryPart(Frozen):
    """The terms used, at the end."""

    title: str
    terms: tuple[TermEntry, ...]


class SourcesPart(Frozen):
    """The sources used, at the end."""

    title: str
    sources: tuple[SourceEntry, ...]


class TemplatePart(Frozen):
    """A contract template, to fill in and sign."""

    template: TemplatePage


class IndicatorPart(Frozen):
    """An indicator reference sheet."""

    indicator: IndicatorEntry


Part = (
    LessonPart
    | WorksheetPart
    | PlanPart
    | ItemsPart
    | AnswersPart
    | GlossaryPart
    | SourcesPart
    | TemplatePart
    | IndicatorPart
)


class Booklet(Frozen):
    """One thing to print, before it is typeset."""

    kind: BookletKind
    module: str
    """Folder name of its module; empty for the kit's own."""
    title: str
    kind_label: str
    subtitle: str
    parts: tuple[Part, ...]
    reveal: bool
    """True when answers are shown; a learner's booklet never reveals."""
    version: str
    licence: str
    address: str
    """Address of the page it belongs to, for the code to scan."""
    site_url: str
    disclaimer: Prose = ()

    def file(self, languages: str) -> str:
        """Give its place under the site's root; several codes are joined by `+`."""
        name = f"{self.module}-{self.kind}" if self.module else self.kind
        return f"print/{languages}/{name}.pdf"
