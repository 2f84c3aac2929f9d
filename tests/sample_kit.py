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


@cache
def sample_kit() -> Kit:
    """Give the kit as it stands in its file."""
    raw = yaml.safe_load((CASES / "sample-kit.yaml").read_text(encoding="utf-8"))
    glossary = GlossaryFile.model_validate({"groups": raw["term_groups"], "terms": raw["terms"]})
    questions = QuestionsFile.model_validate(
        {"stimuli": raw["stimuli"], "questions": raw["questions"]}
    )
    module = Module(
        id="home",
        info=ModuleFile.model_validate(raw["module"]),
        lessons=tuple(Lesson.model_validate(lesson) for lesson in raw["lessons"]),
        questions=questions.questions,
        worksheets=WorksheetsFile.model_validate({"worksheets": raw["worksheets"]}).worksheets,
        stimuli=tuple((stimulus.id, stimulus.text) for stimulus in questions.stimuli),
    )
    return Kit(
        folder="modules",
        info=KitFile.model_validate(raw["kit"]),
        modules=(module,),
        terms=glossary.terms,
        term_groups=glossary.groups,
        sources=SourcesFile.model_validate({"sources": raw["sources"]}).sources,
        partners=PartnersFile.model_validate({"partners": raw["partners"]}).partners,
        tests=TestsFile.model_validate({"tests": raw["tests"]}).tests,
    )


def kit_with_steps(steps: list[dict[str, Any]]) -> Kit:
    """Give the kit with other steps in its first lesson."""
    kit = sample_kit()
    module = kit.modules[0]
    raw = module.lessons[0].model_dump(mode="json", exclude_defaults=True)
    lesson = Lesson.model_validate({**raw, "steps": steps})
    return replace(kit, modules=(replace(module, lessons=(lesson, *module.lessons[1:])),))


def kit_with_worksheet(sheet: dict[str, Any]) -> Kit:
    """Give the kit with one worksheet more."""
    kit = sample_kit()
    module = kit.modules[0]
    more = WorksheetsFile.model_validate({"worksheets": [sheet]}).worksheets
    module = replace(module, worksheets=(*module.worksheets, *more))
    return replace(kit, modules=(module,))


def reader_of(kit: Kit, code: str) -> Reader:
    """Give a reader of the kit's only module."""
    return Reader(index_kit(kit), Locale(code), kit.modules[0].id)
