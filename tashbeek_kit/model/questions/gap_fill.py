"""Gap fill: a text with gaps `{gap-id}` to type, pick from a list, or fill from a word bank."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Literal

from tashbeek_kit.document import items
from tashbeek_kit.document.holes import cut_at_holes, hole
from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.limits import Count
from tashbeek_kit.model.questions.base import Lowering, QuestionBase
from tashbeek_kit.model.rules import Broken, broken
from tashbeek_kit.model.shuffle import shuffled
from tashbeek_kit.model.text import Text, Words

GAP = re.compile(r"\{([a-z][a-z0-9-]*)\}")


class WrongText(Record):
    """A wrong answer that people give, and what to say to it."""

    answer: Words
    why: Text


class Gap(Record):
    """One gap: every answer counted as right, the best first."""

    id: Id
    answers: Words
    wrong: Many[WrongText] = ()
    why: Text | None = None


class GapFillQuestion(QuestionBase):
    """A text whose gaps are filled."""

    kind: Literal["gap-fill"]
    text: Text
    """The text, each gap written `{gap-id}`."""
    gaps: Annotated[Many[Gap], Count(1, 10)]
    input: Literal["text", "list", "bank"] = "text"
    distractors: Words | None = None
    """Words in the list or bank that fit no gap."""

    def broken_rules(self) -> Iterator[Broken]:
        expected = sorted(gap.id for gap in self.gaps)
        for language, words in self.text.by_language.items():
            found = sorted(GAP.findall(words))
            if found != expected:
                yield broken(
                    "gaps-match-text",
                    ("text", language),
                    found=", ".join(found) or "—",
                    expected=", ".join(expected),
                )

    def to_response(self, lowering: Lowering) -> items.Response:
        """Lower to Blanks inside their text."""
        language = lowering.locale.code
        distractors = self.distractors.get(language) if self.distractors else ()
        best = tuple(gap.answers.get(language)[0] for gap in self.gaps if gap.answers.get(language))
        offered = shuffled(tuple(dict.fromkeys((*best, *distractors))), self.id)
        numbers = {gap.id: number for number, gap in enumerate(self.gaps)}
        holed = GAP.sub(lambda found: hole(numbers[found[1]]), self.text.get(language))
        parts = tuple(
            self._blank(self.gaps[piece], offered, lowering) if isinstance(piece, int) else piece
            for piece in cut_at_holes(lowering.inlines(Text({language: holed})))
        )
        return items.Blanks(parts, bank=offered if self.input == "bank" else ())

    def _blank(self, gap: Gap, offered: tuple[str, ...], lowering: Lowering) -> items.Blank:
        language = lowering.locale.code
        return items.Blank(
            id=gap.id,
            accept=gap.answers.get(language),
            input=self.input,
            choices=() if self.input == "text" else offered,
            why=lowering.prose(gap.why),
            wrong=tuple(
                items.WrongAnswer(answer, lowering.prose(wrong.why))
                for wrong in gap.wrong
                for answer in wrong.answer.get(language)
            ),
        )
