"""Reading a kit: all problems at once, and as much of the kit as is sound."""

from __future__ import annotations

from pathlib import Path

import pytest

from tashbeek_kit.loading.cache import ReadCache
from tashbeek_kit.loading.reader import read_kit
from tests.problem_cases import Case, write_kit

LESSON = "modules/meetings/lessons/purpose.yaml"
QUESTIONS = "modules/meetings/questions.yaml"
BROKEN_OPTION = {"text:\n          ar: كل يوم مهما كان": "tekst:\n          ar: كل يوم مهما كان"}


def kit_folder(tmp_path: Path, change: dict[str, dict[str, str]] | None = None) -> Path:
    return write_kit(Case("", {}, change or {}, []), tmp_path)


def test_a_sound_kit_is_read_whole(tmp_path: Path) -> None:
    reading = read_kit(kit_folder(tmp_path))

    assert reading.problems == ()
    assert reading.kit is not None
    assert [lesson.id for lesson in reading.kit.modules[0].lessons] == ["purpose"]
    assert [q.id for q in reading.kit.modules[0].questions] == ["why-meet", "kept-for-exam"]


def test_one_broken_file_does_not_hide_another(tmp_path: Path) -> None:
    folder = kit_folder(
        tmp_path,
        {
            LESSON: {"minutes: 15\nobj": "minutes: none\nobj"},
            QUESTIONS: BROKEN_OPTION,
            "modules/kit.yaml": {"id: small-kit": "id: Small"},
            "modules/sources.yaml": {"confidence: B": "confidence: E"},
        },
    )

    reading = read_kit(folder)

    assert reading.kit is None
    assert {problem.place.path for problem in reading.problems} == {
        LESSON,
        QUESTIONS,
        "modules/kit.yaml",
        "modules/sources.yaml",
    }


def test_a_broken_lesson_is_left_out(tmp_path: Path) -> None:
    folder = kit_folder(tmp_path, {LESSON: {"minutes: 15\nobj": "minutes: none\nobj"}})

    reading = read_kit(folder)

    assert reading.kit is not None
    assert reading.kit.modules[0].lessons == ()
    assert LESSON in reading.places.unread


def test_a_broken_question_leaves_the_others(tmp_path: Path) -> None:
    folder = kit_folder(tmp_path, {QUESTIONS: BROKEN_OPTION})

    reading = read_kit(folder)

    assert reading.kit is not None
    assert [question.id for question in reading.kit.modules[0].questions] == ["kept-for-exam"]
    assert reading.places.left_out(QUESTIONS, "questions") == {"why-meet"}


def test_only_a_changed_file_is_read_again(tmp_path: Path) -> None:
    folder, cache = kit_folder(tmp_path), ReadCache()
    before = read_kit(folder, cache).kit
    kit_folder(tmp_path, {LESSON: {"id: start": "id: beginning"}})

    after = read_kit(folder, cache).kit

    assert before is not None
    assert after is not None
    assert after.modules[0].lessons[0].steps[0].id == "beginning"
    assert after.modules[0].questions is before.modules[0].questions
    assert after.info is before.info


def test_problems_of_an_unchanged_file_stay(tmp_path: Path) -> None:
    folder, cache = kit_folder(tmp_path, {QUESTIONS: BROKEN_OPTION}), ReadCache()

    assert read_kit(folder, cache).problems == read_kit(folder, cache).problems


@pytest.mark.parametrize("name", ["kit.yaml", "meetings/module.yaml", "meetings/questions.yaml"])
def test_an_empty_file_is_a_problem_and_no_crash(tmp_path: Path, name: str) -> None:
    folder = kit_folder(tmp_path)
    (folder / name).write_bytes(b"")

    assert "empty-file" in {problem.rule for problem in read_kit(folder).problems}
