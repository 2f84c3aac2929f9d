"""`tashbeek new`: what it makes is sound, complete, and left alone when it is there already."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import get_args

import pytest
import yaml
from click.testing import CliRunner, Result

from tashbeek_kit.adapters.cli import main
from tashbeek_kit.adapters.commands.check import check_folder
from tashbeek_kit.adapters.files import write_text
from tashbeek_kit.adapters.starters import kit_files, module_files
from tashbeek_kit.checks.walk import walk
from tashbeek_kit.language import claims, files, locale
from tashbeek_kit.language.files import FOLDER
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


LANGUAGES = [
    ("ar",),
    ("en",),
    ("en", "ar"),
    ("ar", "qaa"),
    ("ar", "qaa", "en"),
    ("qaa",),
    ("qaa", "qab"),
]
"""`qaa` and `qab` are nobody's: the fixture below makes them, one for each direction."""


@pytest.fixture
def more_languages(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Let the engine speak languages for which the starters have no samples."""
    spoken = tmp_path_factory.mktemp("language")
    for code, likeness in {"ar": "ar", "en": "en", "qaa": "en", "qab": "ar"}.items():
        shutil.copytree(FOLDER / likeness, spoken / code)
    for module in (files, locale, claims):
        monkeypatch.setattr(module, "FOLDER", spoken)


def kit_in(languages: Sequence[str], folder: Path) -> Path:
    """Write a kit without modules in some languages, and give its folder."""
    texts = ("title", "tagline", "about", "licence")
    info = {
        **{key: dict.fromkeys(languages, "Kit") for key in texts},
        "id": "kit",
        "languages": list(languages),
        "modules": [],
        "version": "1.0.0",
    }
    write_text(folder / "modules" / "kit.yaml", yaml.safe_dump(info))
    return folder / "modules"


@pytest.mark.usefixtures("more_languages")
@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
def test_a_module_and_a_lesson_are_sound_in_the_languages_of_their_kit(
    folder: Path, languages: tuple[str, ...]
) -> None:
    modules = kit_in(languages, folder)

    assert run("new", "module", "budget").exit_code == 0
    assert run("new", "lesson", "budget/second").exit_code == 0

    found = read_kit(modules).kit
    assert found is not None
    module = found.modules[0]
    steps = [step for lesson in module.lessons for step in lesson.steps]
    for text in (module.info.title, module.questions[0].stem, *(step.title for step in steps)):
        assert tuple(text.by_language) == languages
    assert check_folder(modules, TODAY) == ()


@pytest.mark.parametrize(
    ("languages", "title"),
    [
        (("en", "ar"), {"en": "A new module", "ar": "وحدة جديدة"}),
        (("ar", "fr"), {"ar": "وحدة جديدة", "fr": "(fr) وحدة جديدة"}),
        (("fr",), {"fr": "(fr) A new module"}),
    ],
)
def test_a_language_without_samples_borrows_those_of_another(
    languages: tuple[str, ...], title: dict[str, str]
) -> None:
    module = yaml.safe_load(module_files(languages)["module.yaml"])

    assert module["title"] == title


def test_a_kit_that_names_no_language_gets_both_samples(folder: Path) -> None:
    write_text(folder / "modules" / "kit.yaml", "id: kit\nmodules: []\n")

    assert run("new", "module", "budget").exit_code == 0

    words = (folder / "modules/budget/module.yaml").read_text(encoding="utf-8")
    assert words == module_files(("ar", "en"))["module.yaml"]


def test_the_starter_is_the_same_each_time() -> None:
    assert kit_files("one") == kit_files("one")


def test_a_new_kit_leaves_out_of_git_what_tools_write(kit: Path) -> None:
    ignored = (kit.parent / ".gitignore").read_text(encoding="utf-8").splitlines()

    assert {"/site/", "/print/", "/.cache/", "/.tashbeek/"} <= set(ignored)
