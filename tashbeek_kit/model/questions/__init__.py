"""The kinds of question: one file each, and this list. A new kind is a file and a line here."""

from __future__ import annotations

from tashbeek_kit.model.base import Id, Many, Record
from tashbeek_kit.model.questions.base import Lowering, QuestionBase
from tashbeek_kit.model.questions.categorise import CategoriseQuestion
from tashbeek_kit.model.questions.choice import ChoiceQuestion, MultipleChoiceQuestion
from tashbeek_kit.model.questions.extended_text import ExtendedTextQuestion
from tashbeek_kit.model.questions.gap_fill import GapFillQuestion
from tashbeek_kit.model.questions.match import MatchQuestion
from tashbeek_kit.model.questions.numeric import NumericQuestion
from tashbeek_kit.model.questions.order import OrderQuestion
from tashbeek_kit.model.questions.poll import PollQuestion
from tashbeek_kit.model.questions.scale import ScaleQuestion
from tashbeek_kit.model.questions.short_answer import ShortAnswerQuestion
from tashbeek_kit.model.questions.true_false import TrueFalseQuestion
from tashbeek_kit.model.text import Text

__all__ = ["Lowering", "Question", "QuestionBase", "QuestionsFile", "Stimulus"]

Question = (
    ChoiceQuestion
    | MultipleChoiceQuestion
    | TrueFalseQuestion
    | MatchQuestion
    | OrderQuestion
    | CategoriseQuestion
    | GapFillQuestion
    | NumericQuestion
    | ShortAnswerQuestion
    | ExtendedTextQuestion
    | ScaleQuestion
    | PollQuestion
)


class Stimulus(Record):
    """A text that several questions share."""

    id: Id
    text: Text


class QuestionsFile(Record):
    """`modules/<module>/questions.yaml`."""

    stimuli: Many[Stimulus] = ()
    questions: Many[Question]
