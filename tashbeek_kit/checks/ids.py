"""Ids: each once in its list, and none that only says where a thing stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from tashbeek_kit.checks.survey import RecordSpot, Survey
from tashbeek_kit.frozen import fields_of
from tashbeek_kit.loading.yaml_source import Keys
from tashbeek_kit.problems import Problem

_WHAT: Mapping[str, str] = MappingProxyType(
    {
        "modules": "module",
        "lessons": "lesson",
        "steps": "step",
        "questions": "question",
        "stimuli": "stimulus",
        "options": "option",
        "entries": "entry",
        "pairs": "pair",
        "gaps": "gap",
        "groups": "group",
        "worksheets": "worksheet",
        "fields": "field",
        "columns": "column",
        "rows": "row",
        "regions": "region",
        "sections": "section",
        "objectives": "objective",
        "rungs": "part",
        "stages": "part",
        "events": "part",
        "nodes": "part",
        "patterns": "part",
        "bars": "part",
        "branches": "part",
        "roots": "part",
        "links": "part",
        "tasks": "part",
        "parts": "part",
        "terms": "term",
        "sources": "source",
        "facts": "fact",
        "partners": "partner",
        "templates": "template",
        "clauses": "clause",
        "indicators": "indicator",
        "forms": "form",
        "tests": "test",
    }
)
"""What stands in a list, by the list's key."""
_LASTING = frozenset({"lessons", "steps", "questions", "worksheets", "forms", "fields"})
"""Lists whose ids are addresses, anchors, or names of saved answers."""
_POSITION = re.compile(
    r"(?:[a-z]{1,2}|lesson|step|question|worksheet|field|item|activity|case|quiz|table|lines"
    r"|explain|discuss|recap|matrix|checklist|scorecard|canvas)-?\d+"
)


def duplicate_ids(survey: Survey) -> Iterator[Problem]:
    """Find ids that stand twice in one list."""
    for path, keys, ids in _lists(survey):
        first: dict[str, int] = {}
        for index, name in enumerate(ids):
            if name not in first:
                first[name] = index
                continue
            earlier = survey.places.of(path, (*keys, first[name]))
            yield survey.error(
                "duplicate-id",
                path,
                (*keys, index, "id"),
                id=name,
                what=_what(path, keys),
                where=f"{earlier.path}:{earlier.line}",
            )


def duplicates_far_apart(survey: Survey) -> Iterator[Problem]:
    """Find ids of figures that stand twice in one module, and of facts that two sources have."""
    first: dict[tuple[str, str, str], tuple[Keys, str]] = {}
    for spot in survey.records:
        what = _what_apart(spot)
        if not what:
            continue
        name = str(getattr(spot.record, "id", ""))
        place = survey.places.of(spot.path, spot.keys)
        where = f"{place.path}:{place.line}"
        beside, earlier = first.setdefault((what, spot.module, name), (spot.keys[:-1], where))
        is_told = what == "fact" and beside == spot.keys[:-1]
        if where != earlier and not is_told:
            keys = (*spot.keys, "id")
            yield survey.error("duplicate-id", spot.path, keys, id=name, what=what, where=earlier)


def _what_apart(spot: RecordSpot) -> str:
    match spot.keys:
        case (*_, "figure"):
            return "figure"
        case (*_, "facts", int()):
            return "fact"
        case _:
            return ""


def unstable_ids(survey: Survey) -> Iterator[Problem]:
    """Warn of ids that are a position, such as `question-3`."""
    for path, keys, ids in _lists(survey):
        if keys[-1] not in _LASTING or "figure" in keys:
            continue
        for index, name in enumerate(ids):
            if _POSITION.fullmatch(name):
                yield survey.warning(
                    "unstable-id", path, (*keys, index, "id"), id=name, what=_what(path, keys)
                )


def _lists(survey: Survey) -> Iterator[tuple[str, Keys, Sequence[str]]]:
    """Give every list of things with an id: file, keys, ids."""
    kit = survey.kit
    yield survey.path("kit.yaml"), ("modules",), kit.info.modules
    for name, key, entries in (
        ("glossary", "groups", kit.term_groups),
        ("glossary", "terms", kit.terms),
        ("sources", "sources", kit.sources),
        ("partners", "partners", kit.partners),
        ("templates", "templates", kit.templates),
        ("indicators", "indicators", kit.indicators),
        ("forms", "forms", kit.forms),
        ("tests", "tests", kit.tests),
    ):
        yield survey.path(f"{name}.yaml"), (key,), [entry.id for entry in entries]
    for module in kit.modules:
        yield survey.path(module.id, "module.yaml"), ("lessons",), module.info.lessons
        questions = survey.path(module.id, "questions.yaml")
        yield questions, ("stimuli",), [name for name, _ in module.stimuli]
        yield questions, ("questions",), [question.id for question in module.questions]
        worksheets = survey.path(module.id, "worksheets.yaml")
        yield worksheets, ("worksheets",), [sheet.id for sheet in module.worksheets]
    for spot in survey.records:
        for key in fields_of(type(spot.record)):
            entries = getattr(spot.record, key)
            if isinstance(entries, tuple) and len(entries) > 1 and key in _WHAT:
                ids = [str(getattr(entry, "id", "")) for entry in entries]
                if all(ids):
                    yield spot.path, (*spot.keys, key), ids


def _what(path: str, keys: Keys) -> str:
    if keys == ("groups",) and path.endswith("glossary.yaml"):
        return "term-group"
    return _WHAT[str(keys[-1])]
