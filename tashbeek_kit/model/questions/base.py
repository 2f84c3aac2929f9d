"""What every question carries, whatever its kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Literal

from tashbeek_kit.document.items import Response
from tashbeek_kit.document.prose import Inlines, Prose
from tashbeek_kit.frozen import Frozen
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.base import Day, Id, Many, Record
from tashbeek_kit.model.figures import Figure
from tashbeek_kit.model.limits import Count, Range
from tashbeek_kit.model.text import Text

Use = Literal["study", "room", "paper", "exam"]


class Lowering(Frozen):
    """What a question needs to become an item: the language, and how its texts are read."""

    locale: Locale
    prose: Callable[[Text | None], Prose]
    """Read a text as blocks; no text gives none."""
    inlines: Callable[[Text | None], Inlines]
    """Read a text as one line."""


class Scoring(Record):
    """How an answer becomes points."""

    points: Annotated[int, Range(1, 20)] = 1
    mode: Literal["all-or-nothing", "per-option", "rights-minus-wrongs"] = "all-or-nothing"


class FeedbackTexts(Record):
    """What is said after an answer."""

    right: Text | None = None
    partly: Text | None = None
    wrong: Text | None = None


class Paper(Record):
    """How it stands on paper."""

    lines: Annotated[int, Range(0, 30)] = 0
    keep_together: bool = True
    cards: bool = False
    """May be cut into cards."""


class Room(Record):
    """How it runs in the hall."""

    seconds: Annotated[int, Range(5, 3600)] | None = None
    revote: bool = False
    """Vote, talk to a neighbour, vote again."""


class QuestionBase(Record):
    """The fields that all kinds share."""

    id: Id
    """Unique in its module and permanent: saved answers are kept under it."""
    version: Annotated[int, Range(1)] = 1
    """Raise it when the answers change: only this question's saved answer is dropped."""
    status: Literal["draft", "reviewed", "approved"] = "draft"
    objectives: Annotated[Many[Id], Count(1)]
    bloom: Literal["remember", "understand", "apply", "analyse", "evaluate", "create"] | None = None
    difficulty: Annotated[int, Range(1, 3)] = 1
    uses: Annotated[Many[Use], Count(1)] = ("study", "room", "paper")
    """Where it may appear; a question for `exam` appears nowhere else in a learner's build."""
    situation: bool = False
    """True when it puts the learner in a situation instead of asking for a definition."""
    sources: Many[Id] = ()
    review_by: Day | None = None
    stimulus: Id | None = None
    """A text shared by several questions."""
    figure: Figure | None = None
    stem: Text
    hints: Many[Text] = ()
    """From a nudge to nearly the answer."""
    feedback: FeedbackTexts = FeedbackTexts()
    explanation: Text | None = None
    """Why the right answer is right; shown at the end."""
    scoring: Scoring = Scoring()
    attempts: Annotated[int, Range(0, 10)] = 0
    """Tries before the solution shows; 0 for as many as wanted."""
    ask_confidence: bool = False
    tags: Many[Id] = ()
    see_also: Many[Id] = ()
    paper: Paper = Paper()
    room: Room = Room()

    @property
    def is_graded(self) -> bool:
        """Say whether an answer can be right or wrong."""
        return True

    def to_response(self, lowering: Lowering) -> Response:
        """Lower what is particular to the kind to one of the seven responses."""
        raise NotImplementedError  # each kind says how; the union in __init__ lists them all
