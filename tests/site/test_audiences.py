"""What a learner's site must never hold: not hidden, absent. PDFs are read as well."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site.builds import build_by_command, new_kit
from tests.site.markers import Marks, mark_kit, marks_in
from tests.site.pages import html_files
from tests.site.trainer_phrases import phrases, readable_text


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Marks]:
    """A kit of every kind of step with a mark in everything that is the trainer's."""
    project = new_kit(tmp_path_factory.mktemp("marked") / "good-meetings")
    return project, mark_kit(project / "modules")


def test_learner_site_holds_no_mark_of_the_trainers(marked: tuple[Path, Marks]) -> None:
    project, marks = marked

    said = build_by_command(project, project.parent / "learner", "learner")

    assert said.returncode == 0, said.stderr
    found = marks_in(project.parent / "learner")
    assert {marks.places[mark]: file for mark, file in found.items()} == {}


def test_trainer_site_holds_every_mark(marked: tuple[Path, Marks]) -> None:
    """So the marks would be found, and nothing that an author wrote for trainers is lost."""
    project, marks = marked

    said = build_by_command(project, project.parent / "trainer", "trainer")

    assert said.returncode == 0, said.stderr
    found = marks_in(project.parent / "trainer")
    assert [place for mark, place in marks.places.items() if mark not in found] == []


@pytest.mark.parametrize("language", ["ar", "en"])
def test_learner_site_holds_no_phrase_of_our_notes(
    repository: Path, learner_site: Path, language: str
) -> None:
    pages = {file: readable_text(file) for file in html_files(learner_site)}
    leaked = [
        f"{place}: {phrase} in {file.relative_to(learner_site)}"
        for place, phrase in phrases(repository / "modules", language)
        for file, text in pages.items()
        if phrase in text
    ]

    assert leaked == []


@pytest.mark.parametrize("language", ["ar", "en"])
def test_trainer_site_holds_every_phrase_of_our_notes(
    repository: Path, trainer_site: Path, language: str
) -> None:
    pages = [readable_text(file) for file in html_files(trainer_site)]
    lost = [
        f"{place}: {phrase}"
        for place, phrase in phrases(repository / "modules", language)
        if not any(phrase in text for text in pages)
    ]

    assert lost == []
