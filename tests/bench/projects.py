"""The same lessons as two projects: ours, and Markdown pages for the plain stack."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from tests.bench.lessons import STEP_IDS, STEPS, MadeLesson

_LANGUAGES = [
    {"locale": "ar", "name": "العربية", "default": True, "build": True},
    {"locale": "en", "name": "English", "build": True},
]


def write_plain(folder: Path, lessons: list[MadeLesson], *, pruned: bool) -> Path:
    """Write a project of mkdocs, Material and static-i18n; give its configuration file."""
    for lesson in lessons:
        for code, steps in lesson.steps.items():
            page = folder / "docs" / code / "modules" / lesson.module / f"{lesson.id}.md"
            page.parent.mkdir(parents=True, exist_ok=True)
            parts = [f"# {lesson.titles[code]}"]
            for title, paragraphs in steps:
                parts += [f"## {title}", *paragraphs]
            page.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    for code in ("ar", "en"):
        (folder / "docs" / code / "index.md").write_text("# Kit\n", encoding="utf-8")
    config = {
        "site_name": "Kit",
        "theme": {"name": "material", "font": False}
        | ({"features": ["navigation.prune"]} if pruned else {}),
        "plugins": ["search", {"i18n": {"docs_structure": "folder", "languages": _LANGUAGES}}],
    }
    return _write_config(folder, config)


def write_ours(folder: Path, lessons: list[MadeLesson]) -> Path:
    """Write a kit of ours; give its configuration file."""
    modules = list(dict.fromkeys(lesson.module for lesson in lessons))
    kit = folder / "modules"
    _dump(kit / "kit.yaml", _kit(modules))
    for name in modules:
        members = [lesson for lesson in lessons if lesson.module == name]
        _dump(kit / name / "module.yaml", _module(name, members))
        _dump(kit / name / "questions.yaml", {"questions": [_question()]})
        for lesson in members:
            _dump(kit / name / "lessons" / f"{lesson.id}.yaml", _yaml_lesson(lesson))
    for code in ("ar", "en"):
        (folder / "docs" / code).mkdir(parents=True, exist_ok=True)
    config = {
        "site_name": "Kit",
        "theme": {"name": "material", "font": False},
        "plugins": [
            {
                "i18n": {
                    "docs_structure": "folder",
                    "fallback_to_default": False,
                    "reconfigure_search": False,
                    "reconfigure_material": False,
                    "languages": _LANGUAGES,
                }
            },
            {"tashbeek": {"packs": False}},
        ],
    }
    return _write_config(folder, config)


def _kit(modules: list[str]) -> dict[str, Any]:
    return {
        "id": "bench",
        "title": _both("حقيبة", "Kit"),
        "tagline": _both("جلسات كثيرة", "Many lessons"),
        "about": _both("حقيبة للقياس.", "A kit to measure with."),
        "languages": ["ar", "en"],
        "modules": modules,
        "version": "1.0.0",
        "licence": _both("المشاع الإبداعي", "Creative Commons"),
    }


def _module(name: str, lessons: list[MadeLesson]) -> dict[str, Any]:
    return {
        "title": _both(f"وحدة {name[-2:]}", f"Module {name[-2:]}"),
        "summary": _both("وحدة للقياس.", "A module to measure with."),
        "version": "1.0.0",
        "audience": _both("الجميع", "Everybody"),
        "minutes": 60 * len(lessons),
        "objectives": [
            {"id": "read", "level": "remember", "text": _both("قراءة الجلسة", "Read the lesson")}
        ],
        "lessons": [lesson.id for lesson in lessons],
    }


def _yaml_lesson(lesson: MadeLesson) -> dict[str, Any]:
    return {
        "id": lesson.id,
        "title": dict(lesson.titles),
        "summary": dict(lesson.titles),
        "minutes": 60,
        "objectives": ["read"],
        "steps": [_step(lesson, index) for index in range(STEPS)],
    }


def _step(lesson: MadeLesson, index: int) -> dict[str, Any]:
    return {
        "id": STEP_IDS[index],
        "kind": "explain",
        "title": {code: steps[index][0] for code, steps in lesson.steps.items()},
        "minutes": {"min": 10, "plan": 12, "max": 15},
        "notes": {"say": _both("نقرأ معًا.", "Let us read together.")},
        "text": {code: "\n\n".join(steps[index][1]) for code, steps in lesson.steps.items()},
    }


def _question() -> dict[str, Any]:
    return {
        "id": "read-or-not",
        "kind": "true-false",
        "objectives": ["read"],
        "stem": _both("هذه جلسة للقياس.", "This is a lesson to measure with."),
        "answer": True,
        "why_true": _both("هي كذلك.", "It is."),
        "why_false": _both("بل هي كذلك.", "It is indeed."),
    }


def _both(arabic: str, english: str) -> dict[str, str]:
    return {"ar": arabic, "en": english}


def _dump(path: Path, content: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=100), encoding="utf-8"
    )


def _write_config(folder: Path, config: dict[str, Any]) -> Path:
    path = folder / "mkdocs.yml"
    _dump(path, config)
    return path
