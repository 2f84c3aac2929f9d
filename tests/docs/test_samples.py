"""The samples in the authors' guides are valid as they stand, and name every kind there is."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
import yaml

from tashbeek_kit.checks import run_checks
from tashbeek_kit.loading.reader import read_kit
from tests.docs.samples import ROOT, question_kinds, samples, write_kit

LANGUAGES = ("ar", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_samples_have_no_problem(language: str, tmp_path: Path) -> None:
    folder = tmp_path / "modules"
    write_kit(folder, language)

    reading = read_kit(folder)

    assert reading.kit is not None
    found = run_checks(reading.kit, reading.places, date(2026, 11, 1))
    assert [*reading.problems, *found] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_question_has_a_sample(language: str) -> None:
    shown = [yaml.safe_load(sample)[0]["kind"] for sample in samples(language, "questions.md")]

    assert sorted(shown) == question_kinds()


@pytest.mark.parametrize("page", sorted(p.name for p in (ROOT / "docs/ar/guides").glob("*.md")))
def test_a_guide_has_the_same_anchors_in_both_languages(page: str) -> None:
    arabic, english = (_anchors(language, page) for language in LANGUAGES)

    assert arabic == english


def _anchors(language: str, page: str) -> list[str]:
    words = (ROOT / "docs" / language / "guides" / page).read_text(encoding="utf-8")
    return re.findall(r"^##.*\{#([a-z-]+)\}$", words, re.M)
