"""A module's slides, and the trainer's notes beside them."""

from __future__ import annotations

import pytest

from tashbeek_kit.compose.kit import compose_kit
from tashbeek_kit.document.decks import Deck
from tashbeek_kit.document.kit import Audience
from tashbeek_kit.frozen import replace
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.steps import ExplainStep
from tests.case_files import read_case
from tests.records import made
from tests.sample_kit import kit_with_steps, sample_kit

KINDS = ("explain", "discuss", "activity", "case", "worksheet", "recap", "break", "energiser")


def _deck(audience: Audience = "trainer", language: str = "ar", **step: object) -> Deck:
    kit = kit_with_steps([step]) if step else sample_kit()
    return compose_kit(kit, Locale(language), audience).decks[0]


def test_each_lesson_opens_with_a_cover() -> None:
    covers = [slide for slide in _deck().slides if slide.layout == "cover"]

    assert [(slide.anchor, slide.lesson, slide.step) for slide in covers] == [
        ("leaks", 0, -1),
        ("meter", 1, -1),
    ]


def test_anchors_are_the_same_in_both_languages() -> None:
    arabic, english = _deck(language="ar"), _deck(language="en")

    assert [s.anchor for s in arabic.slides] == [s.anchor for s in english.slides]
    assert [s.anchor for s in arabic.slides] == [
        "leaks",
        "leaks-look-1",
        "leaks-answer-1",
        "meter",
        "meter-sheet-1",
    ]


def test_step_without_slides_gets_one_with_its_title() -> None:
    slide = _deck().slides[1]

    assert (slide.title, slide.layout, slide.prose) == ("النظر أولًا", "title", ())


def test_question_gets_a_slide_of_its_own() -> None:
    slide = _deck().slides[2]

    assert slide.layout == "item"
    assert slide.item
    assert slide.item.id == "home/drops"
    assert slide.kicker == "سؤال · صواب أو خطأ"


def test_a_question_with_a_figure_shows_it_first() -> None:
    kit = sample_kit()
    module = kit.modules[0]
    figure = made(ExplainStep, read_case("steps", "explain")["step"]).figure
    drops = next(question for question in module.questions if question.id == "drops")
    asked = replace(drops, figure=figure)
    questions = tuple(asked if one is drops else one for one in module.questions)
    kit = replace(kit, modules=(replace(module, questions=questions),))

    slides = compose_kit(kit, Locale("ar"), "learner").decks[0].slides

    shown = {slide.anchor: slide.layout for slide in slides}
    assert (shown["leaks-answer-1-figure"], shown["leaks-answer-1"]) == ("figure", "item")


@pytest.mark.parametrize("kind", KINDS)
def test_only_steps_in_which_people_work_are_counted_down(kind: str) -> None:
    step = read_case("steps", kind)["step"]

    first = _deck(**step).slides[1]

    works = kind not in {"explain", "recap"}
    assert first.seconds == (step["minutes"]["plan"] * 60 if works else 0)


def test_slide_may_show_the_figure_and_count_its_own_seconds() -> None:
    step = read_case("steps", "explain")["step"]
    text = {"ar": "نص", "en": "Text"}

    slides = _deck(**step, slides=[{"figure": True}, {"text": text, "seconds": 90}]).slides

    assert [(s.layout, bool(s.figure), s.seconds) for s in slides[1:3]] == [
        ("figure", True, 0),
        ("activity", False, 90),
    ]


def test_trainer_has_a_note_beside_every_slide() -> None:
    deck = _deck("trainer")

    assert [note.anchor for note in deck.notes] == [slide.anchor for slide in deck.slides]
    assert deck.notes[1].page.address == "/modules/home/leaks/#look"


def test_learner_has_slides_without_notes() -> None:
    deck = _deck("learner")

    assert deck.notes == ()
    assert "leaks-answer-1" in [slide.anchor for slide in deck.slides]


def test_thread_has_a_segment_for_each_step() -> None:
    lesson = _deck().lessons[0]

    assert [(s.anchor, s.kind, s.minutes) for s in lesson.thread] == [
        ("look", "explain", 15),
        ("answer", "question", 15),
    ]
