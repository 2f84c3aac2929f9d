"""Questions on slides: every response is lowered to something a hall can read."""

from __future__ import annotations

import pytest

from tashbeek_kit.document.items import (
    Blank,
    Blanks,
    Choices,
    Entry,
    Grid,
    Item,
    Lines,
    Option,
    Order,
    Pairs,
    Response,
    Scale,
    ScalePoint,
    Target,
)
from tashbeek_kit.document.prose import Inlines, Plain
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.outputs.deck.answers import StageAnswers, stage_answers
from tashbeek_kit.outputs.web.view import View

VIEW = View(Locale("ar"), "/modules/home/present/")


def words(text: str) -> Inlines:
    return (Plain(text),)


def lowered(response: Response, *, graded: bool = True) -> StageAnswers:
    item = Item("home/q", 1, "choice", "اختيار", (), response, graded)
    return stage_answers(item, VIEW)


def test_right_options_are_known_but_covered() -> None:
    options = (
        Option("a", "أ", words("ماء"), True, ()),
        Option("b", "ب", words("رمل"), False, ()),
    )

    answers = lowered(Choices(options, multiple=False, shuffle=False))

    assert [(card.label, card.right) for card in answers.cards] == [("أ", True), ("ب", False)]
    assert answers.has_answer


def test_poll_has_no_answer_to_uncover() -> None:
    options = (Option("a", "أ", words("ماء"), False, ()),)

    answers = lowered(Choices(options, multiple=False, shuffle=False), graded=False)

    assert not answers.has_answer


def test_ordered_cards_know_their_places() -> None:
    entries = (Entry("later", words("ثانيًا"), ()), Entry("first", words("أولًا"), ()))

    answers = lowered(Order(entries, (("first", "later"),), partial=False))

    assert [card.answer for card in answers.cards] == ["2", "1"]


@pytest.mark.parametrize(("length", "expected"), [(10, False), (400, True)])
def test_crowded_cards_come_one_at_a_time(length: int, expected: bool) -> None:
    entries = (Entry("one", words("م" * length), (), "up"),)
    targets = (Target("up", "أ", words("فوق")),)

    answers = lowered(Pairs(entries, targets, grouped=True))

    assert answers.one_at_a_time is expected
    assert (answers.cards[0].answer, answers.cards[0].number) == ("أ", "1 من 1")


def test_gap_keeps_its_answer_covered() -> None:
    answers = lowered(Blanks((words("اسمها "), Blank("b", ("شبكة",), "text"))))

    assert '<bdi class="gap-answer" hidden>شبكة</bdi>' in answers.text


def test_scale_shows_its_points() -> None:
    answers = lowered(Scale((ScalePoint(1, "أبدًا"), ScalePoint(2, "دائمًا"))), graded=False)

    assert [(card.label, str(card.content)) for card in answers.cards] == [
        ("1", "أبدًا"),
        ("2", "دائمًا"),
    ]


@pytest.mark.parametrize("response", [Lines(3), Grid((), (), ())])
def test_free_writing_needs_only_its_question(response: Response) -> None:
    assert lowered(response, graded=False).form == "open"
