"""The command line: what it prints, what it writes, and how it ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tashbeek_kit.adapters import machine
from tashbeek_kit.adapters.cli import main
from tests.problem_cases import Case, write_kit
from tests.site.builds import REPOSITORY

LESSON = "modules/meetings/lessons/purpose.yaml"
ERROR = {LESSON: {"minutes: 15\nobj": "minutes: 20\nobj"}}
WARNING = {LESSON: {"en: Every meeting begins": "en: Every meeting  begins"}}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder on a machine that speaks no language of ours."""
    monkeypatch.chdir(tmp_path)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(name, "C.UTF-8")
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def test_check_is_content_with_a_sound_kit(folder: Path) -> None:
    write_kit(Case("", {}, {}, []), folder)

    result = run("check")

    assert (result.exit_code, result.stdout) == (0, "لا مشكلات.\n")


def test_check_prints_place_rule_sentence_and_hint(folder: Path) -> None:
    write_kit(Case("", {}, ERROR, []), folder)

    result = run("check", "--messages", "en")

    assert result.exit_code == 1
    assert result.stdout.splitlines()[:3] == [
        f"{LESSON}:8:10: error [lesson-minutes]",
        "    The lesson takes 20 minutes, but its steps add up to 15.",
        "    Write «minutes: 15», or change «plan» in a step.",
    ]
    assert result.stdout.splitlines()[-1] == "2 errors"


def test_a_warning_fails_only_a_strict_check(folder: Path) -> None:
    write_kit(Case("", {}, WARNING, []), folder)

    assert run("check").exit_code == 0
    assert run("check", "--strict").exit_code == 1


def test_check_of_a_file_shows_its_problems_only(folder: Path) -> None:
    write_kit(Case("", {}, ERROR, []), folder)

    assert run("check", LESSON).exit_code == 1
    assert run("check", "modules/meetings/lessons").exit_code == 1
    assert run("check", "modules/meetings/questions.yaml").exit_code == 0


def test_messages_follow_the_machine_then_the_kit(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_kit(Case("", {}, ERROR, []), folder)

    assert "خطأ" in run("check").stdout
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    assert "error" in run("check").stdout


def test_check_as_json(folder: Path) -> None:
    write_kit(Case("", {}, WARNING, []), folder)

    problems = json.loads(run("check", "--format", "json", "--messages", "en").stdout)["problems"]

    assert problems == [
        {
            "rule": "double-space",
            "severity": "warning",
            "path": LESSON,
            "line": 23,
            "column": 11,
            "message": "There are two spaces side by side: «Every meeting  begins with».",
            "hint": "Delete one of them.",
            "values": {
                "found": "  ",
                "near_words": "Every meeting  begins with",
                "fix": "Every meeting begins with",
            },
        }
    ]


def test_check_as_github_annotations(folder: Path) -> None:
    write_kit(Case("", {}, WARNING, []), folder)

    assert run("check", "--format", "github", "--messages", "en").stdout == (
        f"::warning file={LESSON},line=23,col=11,title=double-space::"
        "There are two spaces side by side: «Every meeting  begins with».%0ADelete one of them.\n"
    )


def test_check_as_sarif(folder: Path) -> None:
    write_kit(Case("", {}, ERROR, []), folder)

    log = json.loads(run("check", "--format", "sarif").stdout)

    driver, results = log["runs"][0]["tool"]["driver"], log["runs"][0]["results"]
    assert log["version"] == "2.1.0"
    assert [driver["rules"][result["ruleIndex"]]["id"] for result in results] == [
        "lesson-minutes",
        "module-minutes",
    ]
    assert results[0]["level"] == "error"
    place = results[0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == LESSON
    assert place["region"] == {"startLine": 8, "startColumn": 10}


@pytest.mark.parametrize("command", ["check", "print"])
def test_a_language_without_words_is_a_mistake_in_the_content(folder: Path, command: str) -> None:
    languages = {"modules/kit.yaml": {"  - en\nmodules": "  - en\n  - fr\nmodules"}}
    write_kit(Case("", {}, languages, []), folder)

    result = run(command, "--messages", "en")

    assert result.exit_code == 1
    assert "error [unspoken-language]" in result.output
    assert result.output.rstrip().endswith("\n1 error")


@pytest.mark.parametrize("command", ["check", "build", "serve", "print"])
def test_without_a_kit_a_command_ends_with_2_and_says_what_to_type(
    folder: Path, command: str
) -> None:
    result = run(command, "--messages", "en")

    assert result.exit_code == 2
    assert "tashbeek new kit NAME" in result.stderr
    assert list(folder.iterdir()) == []


def test_wrong_usage_ends_with_2(folder: Path) -> None:
    assert run("check", "--format", "xml").exit_code == 2
    assert run("nothing").exit_code == 2
    assert run("check", str(folder / "none")).exit_code == 2


def test_schema_is_written_beside_the_kit(folder: Path) -> None:
    write_kit(Case("", {}, {}, []), folder)

    assert run("schema").exit_code == 0
    assert json.loads((folder / ".tashbeek/schema/lesson.json").read_text(encoding="utf-8"))


def test_doctor_finds_what_the_tests_run_with(folder: Path) -> None:
    result = run("doctor", "--messages", "en")

    assert result.exit_code == 0, result.stdout
    assert result.stdout.startswith("✓ Python: ")
    assert folder.exists()


def test_build_refuses_a_kit_with_an_error_and_writes_no_site(folder: Path) -> None:
    run("new", "kit", "small")
    lesson = folder / "small/modules/meetings/lessons/purpose.yaml"
    lesson.write_text(lesson.read_text(encoding="utf-8").replace("id: purpose", "id: goal", 1))

    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder / "small")
        result = run("build", "--messages", "en")

    assert result.exit_code == 1
    assert not list((folder / "small").glob("*site*"))


MEND = f'pip install --editable "{REPOSITORY}"'
WITHOUT_ASSETS = {
    "ar": f"لا توجد برامج الموقع وتنسيقاته وخطوطه، ولم يُكتب شيء. لإنشائها: {MEND}\n",
    "en": "The site's scripts, styles and fonts are missing; nothing was written. "
    f"To make them: {MEND}\n",
}


@pytest.mark.parametrize(("language", "words"), WITHOUT_ASSETS.items())
@pytest.mark.parametrize("command", ["build", "serve", "print"])
def test_without_the_assets_nothing_is_written(
    folder: Path, monkeypatch: pytest.MonkeyPatch, command: str, language: str, words: str
) -> None:
    run("new", "kit", "small")
    monkeypatch.chdir(folder / "small")
    monkeypatch.setattr(machine, "_ASSETS", folder / "never-built")
    before = sorted(Path().rglob("*"))

    result = run(command, "--messages", language)

    assert (result.exit_code, result.stdout, result.stderr) == (2, "", words)
    assert sorted(Path().rglob("*")) == before


def test_doctor_names_the_same_command(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "_ASSETS", folder / "never-built")

    result = run("doctor", "--messages", "en")

    assert result.exit_code == 2
    assert f"✗ Files of the site\n    {MEND}\n" in result.stdout


@pytest.mark.parametrize(("language", "name"), [("ar", "أسئلة"), ("en", "questions")])
def test_a_summary_says_what_each_module_holds(folder: Path, language: str, name: str) -> None:
    write_kit(Case("", {}, {}, []), folder)

    lines = run("check", "--summary", "--messages", language).stdout.splitlines()

    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[:4]]
    shown = dict(zip(cells[0], cells[2], strict=True))
    assert shown[name] == "2"
    assert cells[2][0] == "meetings"


def test_a_summary_as_json_is_one_object(folder: Path) -> None:
    write_kit(Case("", {}, {}, []), folder)

    (module,) = json.loads(run("check", "--summary", "--format", "json").stdout)["modules"]

    assert (module["id"], module["lessons"], module["covered"]) == ("meetings", 1, 1)
