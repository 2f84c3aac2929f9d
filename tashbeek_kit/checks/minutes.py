"""Minutes: they rise from least to most, and add up from steps to lessons to modules."""

from __future__ import annotations

from collections.abc import Iterator

from tashbeek_kit.checks.survey import Survey
from tashbeek_kit.model.steps import Minutes
from tashbeek_kit.problems import Problem


def minutes_that_fall(survey: Survey) -> Iterator[Problem]:
    """Find steps whose least, planned and greatest time do not rise."""
    for spot in survey.records:
        match spot.record:
            case Minutes(min=least, plan=plan, max=most) if not least <= plan <= most:
                values = {"min": str(least), "plan": str(plan), "max": str(most)}
                yield survey.error("minutes-order", spot.path, spot.keys, **values)


def minutes_that_do_not_add_up(survey: Survey) -> Iterator[Problem]:
    """Find lessons and modules that are longer or shorter than their parts."""
    for module in survey.kit.modules:
        for lesson in module.lessons:
            total = sum(step.minutes.plan for step in lesson.steps)
            if total != lesson.minutes:
                path = survey.path(module.id, "lessons", f"{lesson.id}.yaml")
                values = {"found": str(lesson.minutes), "sum": str(total)}
                yield survey.error("lesson-minutes", path, ("minutes",), **values)
        total = sum(lesson.minutes for lesson in module.lessons)
        is_whole = len(module.lessons) == len(module.info.lessons)
        if is_whole and total != module.info.minutes:
            path = survey.path(module.id, "module.yaml")
            values = {"found": str(module.info.minutes), "sum": str(total)}
            yield survey.error("module-minutes", path, ("minutes",), **values)
