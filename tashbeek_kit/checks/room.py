"""What a hall needs: slides to read from the last row, notes, and time enough for the questions."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from tashbeek_kit.checks.links import LINK
from tashbeek_kit.checks.names import full
from tashbeek_kit.checks.survey import Survey
from tashbeek_kit.model.steps import BreakStep, Notes, QuestionStep, Slide
from tashbeek_kit.problems import Problem

_MOST_WORDS = 30


def long_slides(survey: Survey) -> Iterator[Problem]:
    """Warn of slides with more words than can be read."""
    for spot in survey.records:
        if isinstance(spot.record, Slide) and spot.record.text is not None:
            for language, words in spot.record.text.by_language.items():
                count = count_words(words)
                if count > _MOST_WORDS:
                    keys = (*spot.keys, "text", language)
                    values = {"count": str(count), "language": language}
                    yield survey.warning("slide-too-long", spot.path, keys, **values)


def steps_without_notes(survey: Survey) -> Iterator[Problem]:
    """Warn of steps that tell the trainer nothing; a break needs no telling."""
    for module in survey.kit.modules:
        for lesson in module.lessons:
            path = survey.path(module.id, "lessons", f"{lesson.id}.yaml")
            for index, step in enumerate(lesson.steps):
                if step.notes == Notes() and not isinstance(step, BreakStep):
                    yield survey.warning("step-without-notes", path, ("steps", index))


def questions_longer_than_their_step(survey: Survey) -> Iterator[Problem]:
    """Warn of steps that end before their questions do; those asked elsewhere take no time here."""
    seconds = {
        f"{module.id}/{question.id}": question.room.seconds or 0
        for module in survey.kit.modules
        for question in module.questions
        if "room" in question.uses
    }
    for module in survey.kit.modules:
        for lesson in module.lessons:
            path = survey.path(module.id, "lessons", f"{lesson.id}.yaml")
            for index, step in enumerate(lesson.steps):
                if isinstance(step, QuestionStep):
                    needed = sum(seconds.get(full(ref, module.id), 0) for ref in step.questions)
                    most = step.minutes.max
                    if needed > most * 60:
                        values = {"found": str(ceil(needed / 60)), "most": str(most)}
                        keys = ("steps", index, "minutes", "max")
                        yield survey.warning("room-seconds", path, keys, **values)


def count_words(words: str) -> int:
    """Count the words that a reader sees."""
    visible = LINK.sub(r"\1", words)
    return sum(any(map(str.isalnum, word)) for word in visible.split())
