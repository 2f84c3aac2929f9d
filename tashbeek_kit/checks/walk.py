"""Every record and text of a kit, with the file and the keys it stands under."""

from __future__ import annotations

from collections.abc import Iterator

from tashbeek_kit.frozen import Frozen, fields_of
from tashbeek_kit.loading.yaml_source import Keys
from tashbeek_kit.model.base import Record
from tashbeek_kit.model.kit import Kit
from tashbeek_kit.model.module import Module
from tashbeek_kit.model.text import Text, Words

_PLAIN = (str, int, float, bool, type(None))


class Spot(Frozen):
    """One value at its place."""

    path: str
    keys: Keys
    value: Record | Text | Words
    module: str = ""
    """Id of the module that it belongs to, empty beside kit.yaml."""


def walk(kit: Kit) -> Iterator[Spot]:
    """Go through a kit, file by file, in the author's order."""
    folder = kit.folder
    yield from _descend(f"{folder}/kit.yaml", (), kit.info, "")
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
        yield from _descend(f"{folder}/{name}.yaml", (key,), entries, "")
    for module in kit.modules:
        yield from _module(f"{folder}/{module.id}", module)


def _module(folder: str, module: Module) -> Iterator[Spot]:
    name = module.id
    yield from _descend(f"{folder}/module.yaml", (), module.info, name)
    for lesson in module.lessons:
        yield from _descend(f"{folder}/lessons/{lesson.id}.yaml", (), lesson, name)
    questions = f"{folder}/questions.yaml"
    for index, (_, text) in enumerate(module.stimuli):
        yield Spot(questions, ("stimuli", index, "text"), text, name)
    yield from _descend(questions, ("questions",), module.questions, name)
    yield from _descend(f"{folder}/worksheets.yaml", ("worksheets",), module.worksheets, name)


def _descend(path: str, keys: Keys, value: object, module: str) -> Iterator[Spot]:
    match value:
        case Text() | Words():
            yield Spot(path, keys, value, module)
        case Record():
            yield Spot(path, keys, value, module)
            for field in fields_of(type(value)):
                below = getattr(value, field)
                if not isinstance(below, _PLAIN):
                    yield from _descend(path, (*keys, field), below, module)
        case tuple():
            for index, entry in enumerate(value):
                yield from _descend(path, (*keys, index), entry, module)
        case _:
            pass
