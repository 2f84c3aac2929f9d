"""A question as an Item: the fields that all kinds share, around the response of its kind."""

from __future__ import annotations

from tashbeek_kit.compose.figures import compose_figure
from tashbeek_kit.compose.reader import Reader
from tashbeek_kit.document.items import Feedback, Item
from tashbeek_kit.model.questions import Lowering, Question
from tashbeek_kit.model.text import Text


def compose_item(question: Question, module: str, reader: Reader) -> Item:
    """Lower a question in the reader's language."""
    reader.use_sources(question.sources)
    lowering = Lowering(reader.locale, reader.prose, reader.inlines)
    return Item(
        id=f"{module}/{question.id}",
        version=question.version,
        kind=question.kind,
        kind_label=reader.locale.t(f"question-kind.{question.kind}"),
        stem=reader.prose(question.stem),
        response=question.to_response(lowering),
        graded=question.is_graded,
        scoring=question.scoring.mode,
        points=question.scoring.points,
        attempts=question.attempts,
        stimulus=reader.prose(_stimulus(question, module, reader)),
        figure=compose_figure(question.figure, reader.locale) if question.figure else None,
        hints=tuple(reader.prose(hint) for hint in question.hints),
        feedback=Feedback(
            reader.prose(question.feedback.right),
            reader.prose(question.feedback.partly),
            reader.prose(question.feedback.wrong),
        ),
        explanation=reader.prose(question.explanation),
        objectives=question.objectives,
        difficulty=question.difficulty,
        sources=question.sources,
        lines=question.paper.lines,
        keep_together=question.paper.keep_together,
        cards=question.paper.cards,
        seconds=question.room.seconds or 0,
    )


def _stimulus(question: Question, module: str, reader: Reader) -> Text | None:
    if question.stimulus is None or module not in reader.index.modules:
        return None
    return dict(reader.index.modules[module].stimuli).get(question.stimulus)
