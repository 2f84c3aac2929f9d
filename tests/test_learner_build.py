"""A learner's build holds nothing of the trainer's: not hidden, absent."""

from __future__ import annotations

from pathlib import Path

import pytest

from tashbeek_kit.compose.kit import compose_kit
from tashbeek_kit.document.sheets import LessonPage, ModulePage, ProgressPage, WorksheetPage
from tashbeek_kit.language.locale import Locale
from tests.case_files import LANGUAGES
from tests.learner_build import trainers_words, trainers_words_in_files
from tests.sample_kit import sample_kit

MARKERS = ("MARKER-NOTE", "MARKER-EXAM", "MARKER-MODEL")


@pytest.mark.parametrize("language", LANGUAGES)
def test_learner_has_none_of_the_trainers_words(language: str) -> None:
    document = compose_kit(sample_kit(), Locale(language), "learner")

    assert trainers_words(document, MARKERS) == []


@pytest.mark.parametrize("marker", MARKERS)
def test_trainer_has_them(marker: str) -> None:
    document = compose_kit(sample_kit(), Locale("ar"), "trainer")

    assert trainers_words(document, [marker])


def test_learner_has_no_notes_answers_or_revealing_booklets() -> None:
    document = compose_kit(sample_kit(), Locale("ar"), "learner")
    lessons = [page for page in document.pages if isinstance(page, LessonPage)]
    sheets = [page for page in document.pages if isinstance(page, WorksheetPage)]

    assert {step.notes for page in lessons for step in page.steps} == {None}
    assert {page.model_answer for page in sheets} == {()}
    assert [booklet.kind for booklet in document.booklets] == ["handout", "workbook"]
    assert not any(booklet.reveal for booklet in document.booklets)
    assert not any(deck.notes for deck in document.decks)


def test_exam_questions_are_not_even_counted() -> None:
    document = compose_kit(sample_kit(), Locale("en"), "learner")
    lesson = next(page for page in document.pages if isinstance(page, LessonPage))
    module = next(page for page in document.pages if isinstance(page, ModulePage))
    progress = next(page for page in document.pages if isinstance(page, ProgressPage))

    assert lesson.facts == ("30 minutes", "2 steps", "1 question")
    assert "2 questions" in module.facts
    assert module.lessons[0].items == ("home/drops",)
    assert progress.modules[0][1][0].items == ("home/drops",)


def test_files_are_searched_for_escaped_words_too(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<p>fine</p>", encoding="utf-8")
    (tmp_path / "plain.js").write_text("const words = 'سر';", encoding="utf-8")
    (tmp_path / "escaped.json").write_text('["\\u0633\\u0631"]', encoding="utf-8")

    assert trainers_words_in_files(tmp_path, ["سر"]) == ["escaped.json", "plain.js"]
