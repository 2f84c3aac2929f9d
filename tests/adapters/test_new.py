"""`tashbeek new`: what it makes is sound, complete, and left alone when it is there already."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest
from click.testing import CliRunner, Result

from tashbeek_kit.adapters.cli import main
from tashbeek_kit.adapters.commands.check import check_folder
from tashbeek_kit.adapters.starters import kit_files, module_files
from tashbeek_kit.checks.walk import walk
from tashbeek_kit.loading.reader import read_kit
from tashbeek_kit.model.figures import Figure
from tashbeek_kit.model.questions import Question
from tashbeek_kit.model.steps import Step
from tashbeek_kit.model.worksheet import WorksheetField
from tests.problem_cases import TODAY
from tests.records import kinds_of


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def kit(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand beside a new kit, and give its folder."""
    assert run("new", "kit", "my-kit").exit_code == 0
    monkeypatch.chdir(folder / "my-kit")
    return folder / "my-kit" / "modules"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def test_a_new_kit_has_no_problem(kit: Path) -> None:
    assert check_folder(kit, TODAY) == ()


@pytest.mark.parametrize("union", [Step, Question, WorksheetField, Figure])
def test_a_new_kit_shows_every_kind(kit: Path, union: object) -> None:
    found = read_kit(kit).kit
    assert found is not None

    classes = {type(spot.value) for spot in walk(found)}

    assert get_args(union)
    assert set(kinds_of(union).values()) <= classes


def test_a_new_kit_is_called_as_asked(kit: Path) -> None:
    found = read_kit(kit).kit

    assert found is not None
    assert found.info.id == "my-kit"
    assert found.info.languages == ("ar", "en")
    assert any("exam" in question.uses for question in found.modules[0].questions)


def test_every_file_of_a_new_kit_names_its_schema(kit: Path) -> None:
    for file in kit.rglob("*.yaml"):
        first = file.read_text(encoding="utf-8").splitlines()[0]
        target = first.removeprefix("# yaml-language-server: $schema=")
        assert (file.parent / target).resolve().is_file(), file


def test_new_modules_and_lessons_are_listed_and_sound(kit: Path) -> None:
    assert run("new", "module", "Budget").exit_code == 0
    assert run("new", "lesson", "budget/second").exit_code == 0
    assert run("new", "lesson", "meetings/third").exit_code == 0

    found = read_kit(kit).kit

    assert found is not None
    assert found.info.modules == ("meetings", "budget")
    assert found.modules[1].info.lessons == ("first-lesson", "second")
    assert check_folder(kit, TODAY) == ()


def test_a_list_keeps_its_comments(kit: Path) -> None:
    file = kit / "kit.yaml"
    source = file.read_text(encoding="utf-8")
    file.write_text(source.replace("  - meetings\n", "  # the first\n  - meetings  # so far\n"))

    run("new", "module", "budget")

    lines = "  # the first\n  - meetings  # so far\n  - budget\n"
    assert lines in file.read_text(encoding="utf-8")


def test_what_is_there_is_never_written_over(folder: Path, kit: Path) -> None:
    before = (kit / "kit.yaml").read_text(encoding="utf-8")

    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        result = run("new", "kit", "my-kit", "--messages", "en")

    assert result.exit_code == 2
    assert "nothing was written" in result.stderr
    assert (kit / "kit.yaml").read_text(encoding="utf-8") == before


@pytest.mark.parametrize("name", ["حقيبة", "9lives", "-"])
def test_a_name_that_gives_no_id_is_refused(folder: Path, name: str) -> None:
    assert run("new", "kit", "--", name).exit_code == 2
    assert list(folder.iterdir()) == []


def test_a_module_for_one_language_holds_that_language_only() -> None:
    for words in module_files(("en",)).values():
        assert "ar:" not in words
        assert "      - en: Explain the idea" in words or "instructions" not in words


def test_the_starter_is_the_same_each_time() -> None:
    assert kit_files("one") == kit_files("one")


def test_a_new_kit_leaves_out_of_git_what_tools_write(kit: Path) -> None:
    ignored = (kit.parent / ".gitignore").read_text(encoding="utf-8").splitlines()

    assert {"/site/", "/print/", "/.cache/", "/.tashbeek/"} <= set(ignored)
