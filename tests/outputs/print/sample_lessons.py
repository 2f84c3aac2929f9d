"""A lesson with a step of every kind, and its plan."""

from __future__ import annotations

from tashbeek_kit.document.blocks import (
    AsideBlock,
    Block,
    FigureBlock,
    ItemBlock,
    Material,
    Minutes,
    PointsBlock,
    PromptsBlock,
    Step,
    StepKind,
    TextBlock,
    WorksheetBlock,
)
from tashbeek_kit.document.booklets import (
    PlanPart,
    PlanRow,
)
from tashbeek_kit.document.sheets import (
    Anchored,
    LessonPage,
    Origin,
    Segment,
)
from tests.outputs.print.sample_items import every_item, sample_figure
from tests.outputs.print.sample_notes import trainer_notes
from tests.outputs.print.sample_prose import rich_prose
from tests.outputs.print.sample_words import LOCALES, Speak, line, one

ORIGIN = Origin("modules/garden/lessons.yaml")
MODULE = Anchored("/modules/garden/", "garden")


def lesson(w: Speak, code: str, number: int, reveal: bool) -> LessonPage:
    """Give a lesson with every kind of block, and its notes where they may be seen."""
    steps = _steps(w, code, reveal)
    return LessonPage(
        origin=ORIGIN,
        address=f"/modules/garden/soil-{number}/",
        module=MODULE,
        id=f"soil-{number}",
        number=number,
        of=2,
        title=w("التربة قبل البذرة", "Soil before seed")
        if number == 1
        else w("الماء في موعده", "Water on time"),
        summary=one(
            w(
                "نفحص التربة بأيدينا، ونعرف ما ينقصها، ونتفق على من يسقي ومتى.",
                "We test the soil by hand, learn what it lacks, and agree who waters and when.",
            )
        ),
        minutes=60,
        facts=(w("60 دقيقة", "60 minutes"), w("9 خطوات", "9 steps"), w("سؤالان", "2 questions")),
        objectives=(
            line(w("تمييز ثلاثة أنواع من التربة باللمس", "tell three soils apart by touch")),
            line(w("وضع جدول سقي لأسبوع", "draw up a watering plan for a week")),
        ),
        key_points=(),
        thread=tuple(Segment(s.id, s.title, s.kind, s.minutes.plan) for s in steps),
        steps=steps,
        terms=(),
        sources=(),
        previous=None,
        next=None,
        disclaimer=(),
    )


def _steps(w: Speak, code: str, reveal: bool) -> tuple[Step, ...]:
    items = every_item(w)
    kinds: tuple[tuple[StepKind, str, int, tuple[Block, ...]], ...] = (
        ("explain", w("ما التربة؟", "What is soil?"), 10, (TextBlock(rich_prose(w)),)),
        (
            "discuss",
            w("ما الذي مات عندنا ولماذا؟", "What died with us, and why?"),
            5,
            (
                PromptsBlock(
                    w("للنقاش", "To talk about"),
                    (
                        line(
                            w("أي نبتة فقدتم هذا الصيف؟", "Which plant did you lose this summer?")
                        ),
                        line(w("ماذا كنتم ستغيّرون؟", "What would you change?")),
                    ),
                ),
            ),
        ),
        (
            "activity",
            w("قبضة تراب", "A handful of earth"),
            15,
            (
                FigureBlock(sample_figure(w)),
                AsideBlock(
                    w("لمن يدرس وحده", "If you study alone"), rich_prose(w)[2:3], folded=False
                ),
                WorksheetBlock(
                    "/x/", w("جدول السقي", "Watering plan"), w("ورقة لكل مجموعة", "One a group")
                ),
            ),
        ),
        (
            "case",
            w("حوض أم سالم", "Umm Salem's bed"),
            8,
            (
                TextBlock(
                    one(w("زرعت أم سالم ريحانًا فذبل في أسبوع.", "Her basil wilted in a week."))
                ),
                AsideBlock(
                    w("ماذا نستفيد؟", "What to take from it"),
                    one(w("كان السقي ظهرًا.", "She watered at noon.")),
                    folded=True,
                ),
            ),
        ),
        ("question", w("تحقّق", "Check"), 5, tuple(ItemBlock(item) for item in items)),
        ("worksheet", w("نكتب الجدول", "Write the plan"), 7, ()),
        ("break", w("استراحة", "Break"), 3, ()),
        ("energiser", w("من البذرة إلى الشجرة", "From seed to tree"), 2, ()),
        (
            "recap",
            w("ما يبقى معنا", "What stays"),
            5,
            (PointsBlock(w("نقاط", "Points"), (line(w("التربة حيّة.", "Soil is alive.")),)),),
        ),
    )
    return tuple(
        _step(w, code, number, kind, title, minutes, blocks, reveal)
        for number, (kind, title, minutes, blocks) in enumerate(kinds, start=1)
    )


def _step(
    w: Speak,
    code: str,
    number: int,
    kind: StepKind,
    title: str,
    minutes: int,
    blocks: tuple[Block, ...],
    reveal: bool,
) -> Step:
    locale = LOCALES[code]
    return Step(
        id=f"step-{number}",
        number=number,
        kind=kind,
        kind_label=locale.t(f"kind.{kind}"),
        title=title,
        minutes=Minutes(max(1, minutes - 3), minutes, minutes + 5),
        minutes_label=locale.minutes(minutes, minutes),
        priority="core" if number % 2 else "stretch",
        priority_label=locale.t("priority.core" if number % 2 else "priority.stretch"),
        grouping_label=w("مجموعات من أربعة", "Groups of four") if kind == "activity" else "",
        phase_label=locale.t("phase.practice"),
        blocks=blocks,
        materials=(Material(w("تراب رطب", "Damp earth"), w("كيس لكل مجموعة", "a bag a group")),),
        seating=w("حلقات", "Circles"),
        notes=trainer_notes(w) if reveal else None,
    )


def plan(w: Speak, code: str, number: int) -> PlanPart:
    rows = []
    clock = 0
    for step in _steps(w, code, reveal=True):
        end = clock + step.minutes.plan
        rows.append(
            PlanRow(
                clock=(clock, end),
                number=step.number,
                title=step.title,
                kind=step.kind,
                kind_label=step.kind_label,
                minutes=step.minutes,
                minutes_label=step.minutes_label,
                grouping=step.grouping_label,
                materials=step.materials[0].name,
                priority_label=step.priority_label,
            )
        )
        clock = end
    page = lesson(w, code, number, reveal=True)
    materials = (
        (w("تراب رطب", "Damp earth"), w("6 أكياس", "6 bags")),
        (w("ورق لوح", "Flip-chart paper"), w("4 أوراق", "4 sheets")),
    )
    return PlanPart(
        number, page.title, Minutes(45, 60, 80), page.objectives, materials, tuple(rows)
    )
