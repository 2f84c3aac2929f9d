"""Each kind of question as an author writes it, and the item that comes of it."""

from __future__ import annotations

import pytest

from tashbeek_kit.compose.items import compose_item
from tashbeek_kit.model.questions import Question, QuestionsFile
from tests.case_files import LANGUAGES, case_names, read_case
from tests.plain_data import plain_data
from tests.records import kinds_of, made
from tests.sample_kit import reader_of, sample_kit


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", case_names("items"))
def test_question_becomes_an_item(name: str, language: str) -> None:
    case = read_case("items", name)
    question = made(QuestionsFile, {"questions": [case["question"]]}).questions[0]

    item = compose_item(question, "home", reader_of(sample_kit(), language))

    assert plain_data(item) == case["expected"][language]


def test_every_kind_has_a_case() -> None:
    kinds = {read_case("items", name)["question"]["kind"] for name in case_names("items")}

    assert kinds == set(kinds_of(Question))
