"""References by key: what a file names must be there."""

from __future__ import annotations

from collections.abc import Iterator

from tashbeek_kit.checks.names import Shelf, full
from tashbeek_kit.checks.survey import RecordSpot, Survey
from tashbeek_kit.loading.yaml_source import Keys
from tashbeek_kit.model.figures import NetworkFigure
from tashbeek_kit.model.lesson import Lesson
from tashbeek_kit.model.module import Check, ModuleFile
from tashbeek_kit.model.questions.base import QuestionBase
from tashbeek_kit.model.questions.order import OrderQuestion
from tashbeek_kit.model.reference import Term, Test
from tashbeek_kit.model.steps import ActivityStep, QuestionStep, WorksheetStep
from tashbeek_kit.model.worksheet import Worksheet
from tashbeek_kit.problems import Problem


def dangling_references(survey: Survey) -> Iterator[Problem]:
    """Find ids that lead nowhere."""
    for spot in survey.records:
        for rule, keys, name, shelf in _references(spot, survey):
            if name and shelf.lacks(full(name, _scope(rule, spot))):
                yield survey.error(
                    rule,
                    spot.path,
                    (*spot.keys, *keys),
                    found=name,
                    near=_near(name, _scope(rule, spot), shelf),
                    known=shelf.listed(),
                )


_IN_MODULES = frozenset({"unknown-lesson", "unknown-question", "unknown-worksheet"})
Reference = tuple[str, Keys, str, Shelf]
"""The rule that is broken when the name is not on the shelf, and where the name stands."""


def _scope(rule: str, spot: RecordSpot) -> str:
    return spot.module if rule in _IN_MODULES else ""


def _near(name: str, module: str, shelf: Shelf) -> str:
    if not module or "/" in name:
        return shelf.near(name)
    here = {one.removeprefix(f"{module}/") for one in shelf.ids if one.startswith(f"{module}/")}
    return Shelf(frozenset(here)).near(name) or shelf.near(name)


def _references(spot: RecordSpot, survey: Survey) -> Iterator[Reference]:
    names = survey.names
    record = spot.record
    if hasattr(record, "sources"):
        yield from _listed("unknown-source", "sources", record.sources, names.sources)
    if isinstance(record, Lesson | Worksheet | QuestionBase):
        known = names.objectives[spot.module]
        yield from _listed("unknown-objective", "objectives", record.objectives, known)
    match record:
        case ModuleFile():
            yield from _listed(
                "unknown-module", "prerequisites", record.prerequisites, names.modules
            )
        case Check() | QuestionStep():
            yield from _listed("unknown-question", "questions", record.questions, names.questions)
        case Test():
            yield from _listed("unknown-question", "questions", record.questions, names.questions)
            yield "unknown-test", ("parallel_of",), record.parallel_of or "", names.tests
        case ActivityStep() | WorksheetStep():
            yield "unknown-worksheet", ("worksheet",), record.worksheet or "", names.worksheets
        case Worksheet():
            yield "unknown-lesson", ("lesson",), record.lesson or "", names.lessons
        case Term():
            yield "unknown-term-group", ("group",), record.group or "", names.term_groups
        case QuestionBase():
            known = names.stimuli[spot.module]
            yield "unknown-stimulus", ("stimulus",), record.stimulus or "", known
            yield from _listed("unknown-question", "see_also", record.see_also, names.questions)
        case NetworkFigure():
            yield from _ends(record)
        case _:
            pass


def _ends(figure: NetworkFigure) -> Iterator[Reference]:
    nodes = Shelf(frozenset(node.id for node in figure.nodes))
    for index, tie in enumerate(figure.ties):
        yield "unknown-node", ("ties", index, "start"), tie.start, nodes
        yield "unknown-node", ("ties", index, "end"), tie.end, nodes


def _listed(rule: str, key: str, ids: tuple[str, ...], shelf: Shelf) -> Iterator[Reference]:
    for index, name in enumerate(ids):
        yield rule, (key, index), name, shelf


def other_orders(survey: Survey) -> Iterator[Problem]:
    """Find other right orders that do not hold every entry once."""
    for spot in survey.records:
        if isinstance(spot.record, OrderQuestion):
            entries = [entry.id for entry in spot.record.entries]
            for index, order in enumerate(spot.record.also_right):
                if sorted(order) != sorted(entries):
                    yield survey.error(
                        "order-entries",
                        spot.path,
                        (*spot.keys, "also_right", index),
                        found=", ".join(order) or "—",
                        expected=", ".join(entries),
                    )
