"""Every kit that an author may write, in small: hypothesis makes them from the model's classes."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tashbeek_kit.model.kit import Kit, KitFile
from tashbeek_kit.model.lesson import Lesson
from tashbeek_kit.model.module import Module, ModuleFile
from tashbeek_kit.model.questions import QuestionsFile
from tashbeek_kit.model.reference import GlossaryFile, SourcesFile
from tashbeek_kit.model.worksheet import WorksheetsFile
from tests.case_files import case_names, read_case
from tests.records import made

NOTE, EXAM, MODEL = "سرّ-الملاحظة", "سرّ-الاختبار", "سرّ-الجواب"
"""Words that only a trainer may see."""
_LINES = (
    "كلمة",
    "word **bold** 10-15",
    "[رابط](term:tank) و[](source:book)",
    "2011. عام",
    "- أ\n- ب",
    "| أ | ب |\n|---|---|\n| 1 | 2 |",
    "سطر\n\nفقرة C++ https://example.org/x.",
    "[](lesson:one/a) [](question:one/q0) [](worksheet:one/s0)",
)
_ITEMS = [read_case("items", name)["question"] for name in case_names("items")]
_STEPS = [read_case("steps", name)["step"] for name in case_names("steps")]
_FIELDS = [read_case("worksheets", name)["field"] for name in case_names("worksheets")]
_text = st.sampled_from(_LINES).map(lambda line: {"ar": line, "en": line.replace("كلمة", "word")})


@st.composite
def kits(draw: st.DrawFn) -> Kit:
    """Make a kit: modules, lessons, steps and questions as the cases write them, in any mixture."""
    names = draw(st.lists(st.sampled_from(["one", "two"]), min_size=1, max_size=2, unique=True))
    return Kit(
        folder="modules",
        info=made(KitFile, _info(draw, names)),
        modules=tuple(_module(draw, name) for name in names),
        terms=made(
            GlossaryFile, {"terms": [{"id": "tank", "term": draw(_text), "meaning": draw(_text)}]}
        ).terms,
        sources=made(SourcesFile, {"sources": [_source(draw)]}).sources,
    )


def _info(draw: st.DrawFn, modules: list[str]) -> dict[str, Any]:
    return {
        "id": "kit",
        "title": draw(_text),
        "tagline": draw(_text),
        "about": draw(_text),
        "languages": draw(st.sampled_from([["ar", "en"], ["en", "ar"], ["ar"]])),
        "digits": draw(st.sampled_from([{}, {"ar": "arab"}])),
        "modules": modules,
        "version": "1.0.0",
        "licence": draw(_text),
        **draw(st.fixed_dictionaries({}, optional={"disclaimer": _text, "publisher": _text})),
    }


def _source(draw: st.DrawFn) -> dict[str, Any]:
    return {
        "id": "book",
        "kind": "book",
        "title": draw(_text),
        "short": draw(_text),
        "confidence": draw(st.sampled_from("ABCD")),
        **draw(st.fixed_dictionaries({}, optional={"author": _text, "note": _text})),
    }


def _module(draw: st.DrawFn, name: str) -> Module:
    questions = [
        {**question, "id": f"q{index}", "objectives": ["aim"], "stem": draw(_text), "sources": []}
        for index, question in enumerate(draw(st.lists(st.sampled_from(_ITEMS), max_size=4)))
    ]
    exam = {**_ITEMS[0], "id": "exam", "objectives": ["aim"], "uses": ["exam"], "stem": _both(EXAM)}
    refs = [question["id"] for question in questions] + ["exam"]
    sheets = [_sheet(draw, index) for index in range(draw(st.integers(0, 2)))]
    lessons = draw(st.lists(st.sampled_from("abc"), min_size=1, max_size=3, unique=True))
    check = {"questions": draw(st.lists(st.sampled_from(refs), min_size=1, unique=True))}
    return Module(
        id=name,
        info=made(
            ModuleFile,
            {
                "title": draw(_text),
                "summary": draw(_text),
                "version": "1.0.0",
                "audience": draw(_text),
                "minutes": draw(st.sampled_from([1, 2, 45, 60, 120])),
                "legal": draw(st.booleans()),
                "objectives": [{"id": "aim", "level": "apply", "text": draw(_text)}],
                "lessons": lessons,
                **draw(st.sampled_from([{}, {"check": check}])),
            },
        ),
        lessons=tuple(_lesson(draw, lesson, refs, sheets) for lesson in lessons),
        questions=made(QuestionsFile, {"questions": [*questions, exam]}).questions,
        worksheets=made(WorksheetsFile, {"worksheets": sheets}).worksheets,
        stimuli=(),
    )


def _sheet(draw: st.DrawFn, index: int) -> dict[str, Any]:
    return {
        "id": f"s{index}",
        "title": draw(_text),
        "instructions": draw(_text),
        "objectives": ["aim"],
        "fields": draw(st.lists(st.sampled_from(_FIELDS), min_size=1, max_size=3)),
        "model_answer": _both(MODEL),
    }


def _lesson(draw: st.DrawFn, name: str, refs: list[str], sheets: list[dict[str, Any]]) -> Lesson:
    chosen = draw(st.lists(st.sampled_from(_STEPS), min_size=1, max_size=4))
    steps = [
        {**step, "id": f"p{number}", "title": draw(_text), "sources": [], "notes": _notes()}
        for number, step in enumerate(chosen)
    ]
    for step in steps:
        if step["kind"] == "question":
            step["questions"] = draw(st.lists(st.sampled_from(refs), min_size=1, max_size=3))
        if "worksheet" in step:
            step["worksheet"] = sheets[0]["id"] if sheets else "missing"
    return made(
        Lesson,
        {
            "id": name,
            "title": draw(_text),
            "summary": draw(_text),
            "minutes": 30,
            "objectives": ["aim"],
            "key_points": draw(st.lists(_text, max_size=2)),
            "steps": steps,
        },
    )


def _notes() -> dict[str, Any]:
    words = _both(NOTE)
    return {
        "say": words,
        "do": [words],
        "ask": [{"question": words, "expect": words}],
        "watch_for": [words],
        "debrief": [words],
        "flip_chart": words,
        "variants": [{"when": "online", "text": words}],
    }


def _both(words: str) -> dict[str, str]:
    return {"ar": words, "en": words}
