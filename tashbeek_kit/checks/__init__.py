"""Rules across files: each a small function from a survey of the kit to problems, and this list."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from tashbeek_kit.checks.answers import long_options
from tashbeek_kit.checks.claims import claims_without_source
from tashbeek_kit.checks.direction import directions
from tashbeek_kit.checks.exams import exam_questions_shown
from tashbeek_kit.checks.ids import duplicate_ids, duplicates_far_apart, unstable_ids
from tashbeek_kit.checks.languages import missing_languages, unknown_languages
from tashbeek_kit.checks.links import dangling_links
from tashbeek_kit.checks.minutes import minutes_that_do_not_add_up, minutes_that_fall
from tashbeek_kit.checks.objectives import uncovered_objectives
from tashbeek_kit.checks.parity import unparallel_blocks, unparallel_links, unparallel_numbers
from tashbeek_kit.checks.references import dangling_references, other_orders
from tashbeek_kit.checks.reviews import reviews_past
from tashbeek_kit.checks.room import (
    long_slides,
    questions_longer_than_their_step,
    steps_without_notes,
)
from tashbeek_kit.checks.survey import Survey, survey_of
from tashbeek_kit.checks.term_base import avoided_words
from tashbeek_kit.checks.typography import typography
from tashbeek_kit.checks.whys import missing_whys
from tashbeek_kit.loading.places import Places
from tashbeek_kit.model.kit import Kit
from tashbeek_kit.problems import Problem, in_order

Rule = Callable[[Survey], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    duplicate_ids,
    duplicates_far_apart,
    unstable_ids,
    dangling_references,
    dangling_links,
    other_orders,
    missing_languages,
    unknown_languages,
    unparallel_numbers,
    unparallel_links,
    unparallel_blocks,
    missing_whys,
    uncovered_objectives,
    minutes_that_fall,
    minutes_that_do_not_add_up,
    exam_questions_shown,
    claims_without_source,
    reviews_past,
    avoided_words,
    typography,
    directions,
    long_slides,
    steps_without_notes,
    questions_longer_than_their_step,
    long_options,
)


def run_checks(kit: Kit, places: Places, today: date | None = None) -> tuple[Problem, ...]:
    """Apply every rule; dates are compared only when the day is given."""
    survey = survey_of(kit, places, today)
    return in_order([problem for rule in RULES for problem in rule(survey)])
