"""An author's Markdown, and the tree that comes of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tashbeek_kit.document.parsed_markdown import parse_line
from tashbeek_kit.document.plain_words import plain
from tashbeek_kit.document.prose import Inlines, TermLink
from tashbeek_kit.document.simple_markdown import paragraphs_of, simple_inlines
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.text import Text
from tests.case_files import LANGUAGES, read_case, single_cases
from tests.plain_data import inlines_words, prose_data
from tests.properties import steady
from tests.sample_kit import reader_of, sample_kit

CASES = single_cases("prose")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("file", "name"), CASES)
def test_markdown_becomes_a_tree(file: str, name: str, language: str) -> None:
    case = read_case("prose", file)[name]
    reader = reader_of(sample_kit(), language)
    text = Text(case["text"])

    if "expected" in case:
        assert prose_data(reader.prose(text)) == case["expected"][language]
    if "line" in case:
        assert inlines_words(reader.inlines(text)) == case["line"][language]


PIECES = st.sampled_from(
    [
        *("كلمة", "word", "3", " ", "  ", "\n", "**", "*", "«", "»", ".", ":", "،", "!", "&", "-"),
        *("[", "]", "(", ")", "(term:tank)", "[خزان](term:tank)", "[](source:x)"),
        *("**مهم**", "**[a](term:b)**", "[a](javascript:b)"),
    ]
)


@steady
@given(st.lists(PIECES, max_size=12).map("".join))
def test_what_is_read_without_the_parser_reads_the_same_with_it(text: str) -> None:
    for paragraph in paragraphs_of(text):
        simple = simple_inlines(paragraph, _plain, _resolve)
        if simple is not None:
            assert inlines_words(simple) == inlines_words(
                parse_line(paragraph, Locale("en"), _resolve)
            )


def _plain(words: str) -> Inlines:
    return plain(words, Locale("en"))


def _resolve(target: str, words: Inlines) -> TermLink:
    return TermLink(target, words)
