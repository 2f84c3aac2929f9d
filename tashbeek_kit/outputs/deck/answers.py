"""A question as the room sees it: what stands on the slide, and what `A` uncovers."""

from __future__ import annotations

from typing import Literal, assert_never

from markupsafe import Markup, escape

from tashbeek_kit.document.items import (
    Blank,
    Blanks,
    Choices,
    Grid,
    Item,
    Lines,
    Order,
    Pairs,
    Scale,
)
from tashbeek_kit.document.prose import Inlines, plain_text
from tashbeek_kit.frozen import Frozen
from tashbeek_kit.outputs.deck.stage_prose import stage_inlines
from tashbeek_kit.outputs.web.view import View

_LEGIBLE_TOGETHER = 300
"""Letters that cards and the places where they go may have together."""

_NOTHING = Markup()

Form = Literal["options", "cards", "pairs", "text", "scale", "open"]


class StageCard(Frozen):
    """One thing to choose, to order or to place."""

    label: str
    """Its letter; empty where nobody calls it by one."""
    content: Markup
    right: bool = False
    answer: str = ""
    """Uncovered beside it: its place in the order, or where it belongs."""
    number: str = ""
    """Which of how many, where cards come one at a time."""


class StageAnswers(Frozen):
    """The part of a question's slide under its stem."""

    form: Form
    cards: tuple[StageCard, ...] = ()
    targets: tuple[StageCard, ...] = ()
    text: Markup = _NOTHING
    has_answer: bool = False
    one_at_a_time: bool = False
    """True when the cards together would not be legible across a hall."""


def stage_answers(item: Item, view: View) -> StageAnswers:
    """Lower a question's response to what a slide has room for."""
    response = item.response
    match response:
        case Choices(options):
            cards = tuple(
                StageCard(option.label, _line(option.content, view), option.correct)
                for option in options
            )
            return StageAnswers("options", cards, has_answer=any(card.right for card in cards))
        case Order():
            return StageAnswers("cards", _in_order(response, view), has_answer=item.graded)
        case Pairs():
            return _pairs(response, item, view)
        case Blanks():
            return StageAnswers("text", text=_gaps(response, view), has_answer=item.graded)
        case Scale(points):
            values = tuple(
                StageCard(view.locale.number(point.value), escape(point.label)) for point in points
            )
            return StageAnswers("scale", values)
        case Lines() | Grid():
            return StageAnswers("open")
        case _:
            assert_never(response)


def _in_order(order: Order, view: View) -> tuple[StageCard, ...]:
    right = order.orders[0] if order.orders else ()
    return tuple(
        StageCard(
            "",
            _line(entry.content, view),
            answer=view.locale.number(right.index(entry.id) + 1) if entry.id in right else "",
        )
        for entry in order.entries
    )


def _pairs(pairs: Pairs, item: Item, view: View) -> StageAnswers:
    labels = {target.id: target.label for target in pairs.targets}
    whole = len(pairs.entries)
    entries = tuple(
        StageCard(
            "",
            _line(entry.content, view),
            answer=labels.get(entry.target, ""),
            number=view.t("deck.of", now=number, all=whole),
        )
        for number, entry in enumerate(pairs.entries, 1)
    )
    targets = tuple(
        StageCard(target.label, _line(target.content, view)) for target in pairs.targets
    )
    contents = [part.content for part in pairs.entries] + [part.content for part in pairs.targets]
    letters = sum(len(plain_text(content)) for content in contents)
    crowded = letters > _LEGIBLE_TOGETHER or whole > 6
    return StageAnswers("pairs", entries, targets, has_answer=item.graded, one_at_a_time=crowded)


def _gaps(blanks: Blanks, view: View) -> Markup:
    """Join the text and its gaps; a gap's answer is there but covered."""
    return Markup("").join(
        _gap(part) if isinstance(part, Blank) else _line(part, view) for part in blanks.text
    )


def _gap(blank: Blank) -> Markup:
    words = blank.accept[0] if blank.accept else ""
    unit = f" {blank.unit}" if blank.unit else ""
    return Markup('<span class="gap"><bdi class="gap-answer" hidden>{}</bdi></span>{}').format(
        words, unit
    )


def _line(content: Inlines, view: View) -> Markup:
    return view.inlines(stage_inlines(content))
