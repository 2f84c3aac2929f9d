"""A lesson's session plan: who does what, when, with what."""

from __future__ import annotations

from tashbeek_kit.document.blocks import Minutes
from tashbeek_kit.document.booklets import PlanPart, PlanRow
from tashbeek_kit.document.sheets import LessonPage
from tashbeek_kit.language.locale import Locale


def compose_plan(page: LessonPage, locale: Locale) -> PlanPart:
    """Compose the plan of a lesson from its page."""
    rows: list[PlanRow] = []
    clock = 0
    for step in page.steps:
        rows.append(
            PlanRow(
                clock=(clock, clock + step.minutes.plan),
                number=step.number,
                title=step.title,
                kind=step.kind,
                kind_label=step.kind_label,
                minutes=step.minutes,
                minutes_label=locale.minutes(step.minutes.least, step.minutes.most),
                grouping=step.grouping_label or locale.t("grouping.plenary"),
                materials=locale.join(tuple(material.name for material in step.materials)),
                priority_label=step.priority_label,
            )
        )
        clock += step.minutes.plan
    materials = {
        (material.name, material.amount): None for step in page.steps for material in step.materials
    }
    return PlanPart(
        number=page.number,
        title=page.title,
        minutes=Minutes(
            sum(step.minutes.least for step in page.steps),
            page.minutes,
            sum(step.minutes.most for step in page.steps),
        ),
        objectives=page.objectives,
        materials=tuple(materials),
        rows=tuple(rows),
    )
