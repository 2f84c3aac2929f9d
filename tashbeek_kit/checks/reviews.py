"""Dates by which something was to be reviewed; without today's date nothing is past."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tashbeek_kit.checks.survey import Survey
from tashbeek_kit.model.reference import Source
from tashbeek_kit.problems import Problem


def reviews_past(survey: Survey) -> Iterator[Problem]:
    """Warn of sources, modules and questions whose review is overdue."""
    if survey.today is None:
        return
    for spot in survey.records:
        day = getattr(spot.record, "review_by", None)
        if isinstance(day, date) and day < survey.today:
            rule = "source-review-past" if isinstance(spot.record, Source) else "review-past"
            yield survey.warning(rule, spot.path, (*spot.keys, "review_by"), day=day.isoformat())
