"""The developers' pages name files that are there, and their code runs."""

from __future__ import annotations

import csv
import re
import sys
from datetime import date
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from tashbeek_kit.build import build_kit
from tashbeek_kit.document.items import Pairs
from tashbeek_kit.document.markdown import parse_inlines
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.questions import Lowering
from tests.docs.samples import ROOT, write_kit
from tests.records import made

PAGES = sorted((ROOT / "docs/developers").glob("*.md"))
TO_COME = ("matrix.py", "exports/", "site/", ".cache/", ".venv", "index.md")
"""What the pages tell to make, or what a command makes."""
_PATH = re.compile(r"`((?:[\w.-]+/)+[\w.-]*|[\w-]+\.(?:py|yml|md))`")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_file_that_is_named_exists(page: Path) -> None:
    words = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.M | re.S)
    roots = (ROOT, ROOT / "tashbeek_kit", ROOT / "tashbeek_kit/adapters")

    missing = [
        name
        for name in _PATH.findall(words)
        if not any(part in name for part in TO_COME)
        and not any((root / name).exists() for root in roots)
    ]

    assert missing == []


def test_the_question_kind_lowers_to_pairs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = _module("add-a-question-kind.md", tmp_path, monkeypatch)
    text = {"ar": "قول", "en": "Words"}
    question = made(
        page.MatrixQuestion,
        {
            "id": "said",
            "kind": "matrix",
            "objectives": ["aim"],
            "stem": text,
            "columns": [{"id": "holds", "title": text}, {"id": "fails", "title": text}],
            "entries": [
                {"id": "one", "text": text, "column": "holds", "why": text},
                {"id": "two", "text": text, "column": "fails", "why": text},
            ],
        },
    )
    english = Locale("en")
    lowering = Lowering(
        english,
        lambda text: (),
        lambda text: (
            parse_inlines(text.get("en"), english, lambda target, words: words[0]) if text else ()
        ),
    )

    response = question.to_response(lowering)

    assert isinstance(response, Pairs)
    assert [entry.target for entry in response.entries] == ["holds", "fails"]


def test_the_output_writes_the_terms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = _module("add-an-output.md", tmp_path, monkeypatch)
    write_kit(tmp_path / "modules", "en")
    arabic, _ = build_kit(tmp_path / "modules", "learner", today=date(2026, 11, 1)).documents

    (file,) = made.render_terms(arabic)

    assert file.path == "exports/terms-ar.csv"
    assert [row[0] for row in csv.reader(file.text.splitlines())] == ["التشبيك"]


def _module(page: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Make a module of the first block of Python on a page."""
    words = (ROOT / "docs/developers" / page).read_text(encoding="utf-8")
    code = re.search(r"^```python\n(.*?)^```$", words, re.M | re.S)
    assert code is not None
    name = page.removesuffix(".md").replace("-", "_")
    (folder / f"{name}.py").write_text(code[1], encoding="utf-8")
    spec = spec_from_file_location(name, folder / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, module)  # where names in annotations are looked up
    spec.loader.exec_module(module)
    return module
