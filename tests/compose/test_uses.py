"""A question appears where its author says, and nowhere else."""

from __future__ import annotations

import pytest

from tashbeek_kit.compose.kit import compose_kit
from tashbeek_kit.document.blocks import ItemBlock
from tashbeek_kit.document.booklets import LessonPart
from tashbeek_kit.document.kit import Audience, KitDocument
from tashbeek_kit.document.sheets import LessonPage, QuizPage
from tashbeek_kit.frozen import replace
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.questions.base import Use
from tests.sample_kit import sample_kit

AUDIENCES: tuple[Audience, ...] = ("learner", "trainer")


def _document(uses: tuple[Use, ...], audience: Audience) -> KitDocument:
    kit = sample_kit()
    module = kit.modules[0]
    questions = tuple(
        replace(question, uses=uses) if question.id == "drops" else question
        for question in module.questions
    )
    kit = replace(kit, modules=(replace(module, questions=questions),))
    return compose_kit(kit, Locale("ar"), audience)


def _items(page: LessonPage) -> list[str]:
    blocks = [block for step in page.steps for block in step.blocks]
    return [block.item.id for block in blocks if isinstance(block, ItemBlock)]


def _where(document: KitDocument) -> set[str]:
    lesson = next(page for page in document.pages if isinstance(page, LessonPage))
    quiz = next(page for page in document.pages if isinstance(page, QuizPage))
    slides = document.decks[0].slides
    handout = next(booklet for booklet in document.booklets if booklet.kind == "handout")
    printed = [part.lesson for part in handout.parts if isinstance(part, LessonPart)]
    shown = {
        "lesson": "home/drops" in _items(lesson),
        "check": "home/drops" in [item.id for item in quiz.items],
        "room": "home/drops" in [slide.item.id for slide in slides if slide.item],
        "paper": any("home/drops" in _items(page) for page in printed),
    }
    return {place for place, is_there in shown.items() if is_there}


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize(
    ("uses", "places"),
    [
        (("study", "room", "paper"), {"lesson", "check", "room", "paper"}),
        (("study",), {"lesson", "check"}),
        (("room",), {"room"}),
        (("paper",), {"paper"}),
        (("exam",), set()),
    ],
)
def test_question_appears_where_it_may(
    uses: tuple[Use, ...], places: set[str], audience: Audience
) -> None:
    assert _where(_document(uses, audience)) == places


def test_lesson_counts_only_what_it_shows() -> None:
    shown = _document(("study",), "learner")
    hidden = _document(("room",), "learner")

    counted = [
        next(page for page in document.pages if isinstance(page, LessonPage)).facts
        for document in (shown, hidden)
    ]

    assert counted == [("30 دقيقة", "خطوتان", "سؤال واحد"), ("30 دقيقة", "خطوتان")]
