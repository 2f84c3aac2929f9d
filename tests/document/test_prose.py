"""The words of running text without its mark-up."""

from __future__ import annotations

import pytest

from tashbeek_kit.document.prose import Citation, Link, TermLink, inlines_of, prose_text
from tashbeek_kit.model.text import Text
from tests.sample_kit import reader_of, sample_kit


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("**مهم** و[خزان](term:tank)، C++", "مهم وخزان، C++"),
        ("قول [](source:guide-2020). ثم [](source:rumour) آخر", "قول. ثم آخر"),
        ("سطر\\\nوسطر", "سطر وسطر"),
        ("فقرة\n\n- أ\n- ب\n\n> ج", "فقرة أ ب ج"),
        ("| أ | ب |\n|---|---|\n| 1 | 2 |", "أ ب 1 2"),
        ("", ""),
    ],
)
def test_words_are_left_of_the_text(text: str, words: str) -> None:
    prose = reader_of(sample_kit(), "ar").prose(Text({"ar": text or "[](term:unknown)"}))

    assert prose_text(prose) == words


def test_every_inline_is_met_however_deep() -> None:
    table = ["| [موقع](https://example.org) |", "|---|", "| [](source:rumour) |"]
    text = "\n  > ".join(["- **[خزان](term:tank)**\n", *table])

    found = inlines_of(reader_of(sample_kit(), "ar").prose(Text({"ar": text})))

    kinds = {type(inline) for inline in found}
    assert {TermLink, Link, Citation} <= kinds
