"""One module's folder: module.yaml, its lessons in their order, questions and worksheets."""

from __future__ import annotations

from collections.abc import Sequence

from tashbeek_kit.loading.desk import Desk
from tashbeek_kit.loading.near import nearest
from tashbeek_kit.model.lesson import Lesson
from tashbeek_kit.model.module import Module, ModuleFile
from tashbeek_kit.model.questions import QuestionsFile
from tashbeek_kit.model.worksheet import WorksheetsFile
from tashbeek_kit.problems import Problem

MODULE_FILE = "module.yaml"
QUESTIONS_FILE = "questions.yaml"
WORKSHEETS_FILE = "worksheets.yaml"
LESSONS = "lessons"


def read_module(desk: Desk, name: str, index: int) -> Module | None:
    """Read the module that stands at this index of kit.yaml's list."""
    if not desk.has(name, MODULE_FILE):
        desk.report([_missing_module(desk, name, index)])
        desk.unread.add(desk.path(name, MODULE_FILE))
        return None
    info = desk.read(ModuleFile, name, MODULE_FILE)
    lessons = _read_lessons(desk, name, info.lessons if info else _lesson_names(desk, name))
    questions = worksheets = None
    if desk.has(name, QUESTIONS_FILE):
        questions = desk.read(QuestionsFile, name, QUESTIONS_FILE, by_entry=True)
    if desk.has(name, WORKSHEETS_FILE):
        worksheets = desk.read(WorksheetsFile, name, WORKSHEETS_FILE, by_entry=True)
    if info is None:
        return None
    return Module(
        id=name,
        info=info,
        lessons=lessons,
        questions=questions.questions if questions else (),
        worksheets=worksheets.worksheets if worksheets else (),
        stimuli=tuple((s.id, s.text) for s in questions.stimuli) if questions else (),
    )


def lesson_files(desk: Desk, module: str) -> tuple[str, ...]:
    """Give the ids of the lessons that have a file, sorted."""
    return tuple(sorted(path.stem for path in (desk.folder / module / LESSONS).glob("*.yaml")))


def _read_lessons(desk: Desk, module: str, names: Sequence[str]) -> tuple[Lesson, ...]:
    lessons: list[Lesson] = []
    for index, name in enumerate(names):
        parts = (module, LESSONS, f"{name}.yaml")
        if not desk.has(*parts):
            desk.report([_missing_lesson(desk, module, name, index)])
            desk.unread.add(desk.path(*parts))
            continue
        lesson = desk.read(Lesson, *parts)
        if lesson is None:
            continue
        if lesson.id != name:
            place = desk.places().of(desk.path(*parts), ("id",))
            desk.report([Problem("lesson-id", place, {"found": lesson.id, "expected": name})])
            desk.unread.add(desk.path(*parts))
            continue
        lessons.append(lesson)
    return tuple(lessons)


def _lesson_names(desk: Desk, module: str) -> Sequence[str]:
    """Give the lessons of a module whose own file is broken."""
    return lesson_files(desk, module)


def _missing_module(desk: Desk, name: str, index: int) -> Problem:
    folders = [path.parent.name for path in desk.folder.glob(f"*/{MODULE_FILE}")]
    values = {"id": name, "path": desk.path(name, MODULE_FILE), "near": nearest(name, folders)}
    return Problem(
        "missing-module-file",
        desk.places().of(desk.path("kit.yaml"), ("modules", index)),
        {key: value for key, value in values.items() if value},
    )


def _missing_lesson(desk: Desk, module: str, name: str, index: int) -> Problem:
    path = desk.path(module, LESSONS, f"{name}.yaml")
    near = nearest(name, lesson_files(desk, module))
    values = {"id": name, "module": module, "path": path, "near": near}
    return Problem(
        "missing-lesson-file",
        desk.places().of(desk.path(module, MODULE_FILE), ("lessons", index)),
        {key: value for key, value in values.items() if value},
    )
