"""The small whole kit of cases/sample-kit.yaml, with what a test wants to put into it."""

from __future__ import annotations

from functools import cache
from typing import Any

import yaml

from tashbeek_kit.compose.index import index_kit
from tashbeek_kit.compose.reader import Reader
from tashbeek_kit.frozen import replace
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.kit import Kit, KitFile
from tashbeek_kit.model.lesson import Lesson
from tashbeek_kit.model.module import Module, ModuleFile
from tashbeek_kit.model.questions import QuestionsFile
from tashbeek_kit.model.reference import GlossaryFile, PartnersFile, SourcesFile, TestsFile
from tashbeek_kit.model.worksheet import WorksheetsFile
from tests.case_files import CASES
from tests.records import made, written


@cache
def sample_kit() -> Kit:
    """Give the kit as it stands in its file."""
    raw = yaml.safe_load((CASES / "sample-kit.yaml").read_text(encoding="utf-8"))
    glossary = made(GlossaryFile, {"groups": raw["term_groups"], "terms": raw["terms"]})
    questions = made(QuestionsFile, {"stimuli": raw["stimuli"], "questions": raw["questions"]})
    module = Module(
        id="home",
        info=made(ModuleFile, raw["module"]),
        lessons=tuple(made(Lesson, lesson) for lesson in raw["lessons"]),
        questions=questions.questions,
        worksheets=made(WorksheetsFile, {"worksheets": raw["worksheets"]}).worksheets,
        stimuli=tuple((stimulus.id, stimulus.text) for stimulus in questions.stimuli),
    )
    return Kit(
        folder="modules",
        info=made(KitFile, raw["kit"]),
        modules=(module,),
        terms=glossary.terms,
        term_groups=glossary.groups,
        sources=made(SourcesFile, {"sources": raw["sources"]}).sources,
        partners=made(PartnersFile, {"partners": raw["partners"]}).partners,
        tests=made(TestsFile, {"tests": raw["tests"]}).tests,
    )


def kit_with_steps(steps: list[dict[str, Any]]) -> Kit:
    """Give the kit with other steps in its first lesson."""
    kit = sample_kit()
    module = kit.modules[0]
    raw = written(module.lessons[0])
    lesson = made(Lesson, {**raw, "steps": steps})
    return replace(kit, modules=(replace(module, lessons=(lesson, *module.lessons[1:])),))


def kit_with_worksheet(sheet: dict[str, Any]) -> Kit:
    """Give the kit with one worksheet more."""
    kit = sample_kit()
    module = kit.modules[0]
    more = made(WorksheetsFile, {"worksheets": [sheet]}).worksheets
    module = replace(module, worksheets=(*module.worksheets, *more))
    return replace(kit, modules=(module,))


def reader_of(kit: Kit, code: str) -> Reader:
    """Give a reader of the kit's only module."""
    return Reader(index_kit(kit), Locale(code), kit.modules[0].id)
