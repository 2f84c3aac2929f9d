"""Each kind of step as an author writes it, and the step that each surface takes."""

from __future__ import annotations

import pytest

from tashbeek_kit.compose.kit import compose_kit
from tashbeek_kit.document.blocks import Step
from tashbeek_kit.document.kit import Audience
from tashbeek_kit.document.sheets import LessonPage
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model import steps as model
from tests.case_files import LANGUAGES, case_names, read_case
from tests.plain_data import plain_data
from tests.records import kinds_of
from tests.sample_kit import kit_with_steps

EMPTY_NOTES = {"is": "Notes"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", case_names("steps"))
def test_step_is_composed_for_a_trainer(name: str, language: str) -> None:
    case = read_case("steps", name)

    step = _compose(case["step"], language, "trainer")

    assert plain_data(step) == case["expected"][language]


@pytest.mark.parametrize("name", case_names("steps"))
def test_learner_gets_the_same_step_without_notes(name: str) -> None:
    case = read_case("steps", name)

    step = _compose(case["step"], "ar", "learner")

    assert plain_data(step) == {k: v for k, v in case["expected"]["ar"].items() if k != "notes"}


def test_every_kind_has_a_case() -> None:
    kinds = {read_case("steps", name)["step"]["kind"] for name in case_names("steps")}

    assert kinds == set(kinds_of(model.Step))


def _compose(step: dict[str, object], language: str, audience: Audience) -> Step:
    document = compose_kit(kit_with_steps([step]), Locale(language), audience)
    page = next(page for page in document.pages if isinstance(page, LessonPage))
    return page.steps[0]
