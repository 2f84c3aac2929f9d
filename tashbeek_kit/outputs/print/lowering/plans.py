"""A lesson's plan on one page."""

from __future__ import annotations

from tashbeek_kit.document.booklets import PlanPart, PlanRow
from tashbeek_kit.outputs.print.lowering.edition import Edition, Node, Row, Section
from tashbeek_kit.outputs.print.lowering.prose import lower_inlines


def lower_plan(plan: PlanPart, edition: Edition) -> Section:
    """Lower a session plan; its rows stay together in one node, as the page is drawn to scale."""
    t = edition.t
    node: Node = {
        "kind": "plan",
        "label": edition.locale.t("lesson-number", number=plan.number),
        "title": plan.title,
        "minutes": edition.locale.minutes(plan.minutes.plan, plan.minutes.plan),
        "range": edition.locale.minutes(plan.minutes.least, plan.minutes.most),
        "objectives-title": edition.locale.t("page.objectives-lesson"),
        "objectives": [lower_inlines(objective, edition) for objective in plan.objectives],
        "materials-title": t("materials"),
        "materials": plan.materials,
        "titles": {
            name: t(f"plan.{name}") for name in ("clock", "step", "minutes", "people", "materials")
        },
        "range-titles": [t("plan.least"), t("plan.planned"), t("plan.most")],
        "rows": [_row(row, edition) for row in plan.rows],
    }
    title = f"{t('plan.title')}: {plan.title}"
    return Section(f"plan-{plan.number}", "plan", title, (Row("plan", node),), alone=True)


def _row(row: PlanRow, edition: Edition) -> Node:
    number = edition.locale.number
    return {
        "clock": [_clock(minute, edition) for minute in row.clock],
        "number": number(row.number),
        "title": row.title,
        "step": row.kind,
        "kind-label": row.kind_label,
        "length": row.minutes.plan,
        "minutes": [number(n) for n in (row.minutes.least, row.minutes.plan, row.minutes.most)],
        "grouping": row.grouping,
        "materials": row.materials,
        "priority": row.priority_label,
    }


def _clock(minute: int, edition: Edition) -> str:
    hours, minutes = divmod(minute, 60)
    padded = edition.locale.number(minutes // 10) + edition.locale.number(minutes % 10)
    return f"{edition.locale.number(hours)}:{padded}"
