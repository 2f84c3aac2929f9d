"""Put a mark into every text of a kit that only trainers may read, and find marks in a site."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tashbeek_kit.loading.yaml_source import read_yaml
from tests.site.texts import text_of

MARK = re.compile(r"xq\d{4}", re.I)


@dataclass
class Marks:
    """The marks given out so far, each with the place that it stands for."""

    places: dict[str, str] = field(default_factory=dict)

    def text(self, place: str) -> dict[str, str]:
        """Give a text in both languages with a mark of its own."""
        mark = f"Xq{len(self.places):04d}"
        self.places[mark.lower()] = place
        return {"ar": f"كلام للمدرب {mark}.", "en": f"Words for the trainer {mark}."}

    def notes(self, place: str) -> dict[str, Any]:
        """Give notes with everything that notes can hold."""
        return {
            "say": self.text(f"{place}.say"),
            "do": [self.text(f"{place}.do")],
            "ask": [
                {"question": self.text(f"{place}.ask"), "expect": self.text(f"{place}.ask.expect")}
            ],
            "watch_for": [self.text(f"{place}.watch_for")],
            "debrief": [self.text(f"{place}.debrief")],
            "flip_chart": self.text(f"{place}.flip_chart"),
            "variants": [{"when": "online", "text": self.text(f"{place}.variants")}],
        }

    def replace_texts(self, value: Any, place: str) -> Any:
        """Put marks in place of every text below a value."""
        match value:
            case {"ar": str(), "en": str()}:
                return self.text(place)
            case dict():
                return {k: self.replace_texts(v, f"{place}.{k}") for k, v in value.items()}
            case list():
                return [self.replace_texts(v, f"{place}[{i}]") for i, v in enumerate(value)]
            case _:
                return value


def mark_kit(modules: Path) -> Marks:
    """Mark the notes, the model sheets, the exam's questions and the tests of a kit."""
    marks = Marks()
    for file in sorted(modules.rglob("*.yaml")):
        # By our own reader: for others «No» would be no word.
        content: Any = read_yaml(file.read_text(encoding="utf-8"), file.name).data
        where = file.relative_to(modules).as_posix()
        _mark(content, where, marks)
        words = yaml.safe_dump(content, allow_unicode=True, sort_keys=False)
        file.write_text(words, encoding="utf-8")
    return marks


def _mark(content: dict[str, Any], where: str, marks: Marks) -> None:
    for step in content.get("steps", []):
        place = f"{where} {step['id']}"
        step["notes"] = marks.notes(f"{place} notes")
        step["when_cut"] = marks.text(f"{place} when_cut")
    for sheet in content.get("worksheets", []):
        sheet["model_answer"] = marks.text(f"{where} {sheet['id']} model_answer")
    for at, question in enumerate(content.get("questions", [])):
        if "exam" in question.get("uses", []):
            place = f"{where} {question['id']}"
            content["questions"][at] = marks.replace_texts(question, place)
    if "tests" in content:
        content["tests"] = marks.replace_texts(content["tests"], where)


def marks_in(site: Path) -> dict[str, str]:
    """Give every mark that stands in a site, with the first file that holds it."""
    found: dict[str, str] = {}
    for file in sorted(path for path in site.rglob("*") if path.is_file()):
        for mark in MARK.findall(text_of(file)):
            found.setdefault(mark.lower(), file.relative_to(site).as_posix())
    return found
