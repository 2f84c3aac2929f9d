"""The YAML that authors are told to copy, as it stands in the guides."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import dedent, indent

from tashbeek_kit.model.questions import Question
from tests.records import kinds_of

ROOT = Path(__file__).parents[2]
_FENCE = re.compile(r"^```yaml[^\n]*\n(.*?)^```$", re.M | re.S)

_KIT = """\
id: samples
title: {ar: نماذج, en: Samples}
tagline: {ar: نماذج الدليل, en: The guide's samples}
about: {ar: نماذج الدليل, en: The guide's samples}
languages: [ar, en]
modules: [concepts]
version: 0.1.0
licence: {ar: مشاع, en: Free}
"""
_MODULE = """\
title: {ar: المفاهيم, en: Concepts}
summary: {ar: نماذج الدليل, en: The guide's samples}
version: 0.1.0
audience: {ar: للجميع, en: Everybody}
minutes: 30
objectives:
  - id: write-value-proposition
    level: apply
    text: {ar: صياغة عرض قيمة, en: Write a value proposition}
lessons: [first-meeting]
"""
_GLOSSARY = """\
terms:
  - id: networking
    term: {ar: التشبيك, en: networking}
    meaning: {ar: عمل مقصود بين منظمات, en: Deliberate work between organisations}
"""

_SOURCES = """\
sources:
  - id: rules-of-the-committee
    kind: document
    title: {ar: لائحة اللجنة, en: Rules of the committee}
    short: {ar: اللائحة, en: the rules}
    confidence: A
"""


def samples(language: str, page: str) -> list[str]:
    """Give the YAML blocks of a guide, in order."""
    return _FENCE.findall((ROOT / "docs" / language / "guides" / page).read_text(encoding="utf-8"))


def write_kit(folder: Path, language: str) -> None:
    """Make a kit of a language's samples: each piece goes into the file it belongs to."""
    lesson, facts, figure, worksheets = samples(language, "authors.md")
    explain, recap = "  - id: name-the-need\n    kind: explain\n", "  - id: one-step\n"
    assert explain in lesson
    assert recap in lesson
    files = {
        "kit.yaml": _KIT,
        "glossary.yaml": _GLOSSARY,
        "sources.yaml": _SOURCES + indent(dedent(facts), "    "),
        "concepts/module.yaml": _MODULE,
        "concepts/lessons/first-meeting.yaml": lesson.replace(
            explain, explain + indent(dedent(figure), "    ")
        ),
        "concepts/questions.yaml": "questions:\n"
        + "".join(indent(sample, "  ") for sample in samples(language, "questions.md")),
        "concepts/worksheets.yaml": worksheets,
    }
    for name, words in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, encoding="utf-8")


def question_kinds() -> list[str]:
    """List the kinds of question that the model knows."""
    return sorted(kinds_of(Question))
