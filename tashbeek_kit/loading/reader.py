"""A folder of YAML files to a kit: the files it is made of, and the order they are read in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from tashbeek_kit.frozen import Frozen
from tashbeek_kit.loading.cache import ReadCache
from tashbeek_kit.loading.desk import Desk
from tashbeek_kit.loading.folder import unread_files
from tashbeek_kit.loading.module_reader import read_module
from tashbeek_kit.loading.places import Places
from tashbeek_kit.model.base import Record
from tashbeek_kit.model.kit import Kit, KitFile
from tashbeek_kit.model.module import Module
from tashbeek_kit.model.reference import (
    GlossaryFile,
    IndicatorsFile,
    PartnersFile,
    SourcesFile,
    TemplatesFile,
    TestsFile,
)
from tashbeek_kit.model.worksheet import FormsFile
from tashbeek_kit.problems import Place, Problem, in_order

T = TypeVar("T", bound=Record)

KIT_FILE = "kit.yaml"


class Reading(Frozen):
    """What was read: the kit as far as it is valid, all problems, and all positions."""

    kit: Kit | None
    problems: tuple[Problem, ...]
    places: Places


def read_kit(folder: Path, cache: ReadCache | None = None) -> Reading:
    """Read a kit; a mistake in one file never hides those in another."""
    desk = Desk(folder.resolve(), cache or ReadCache())
    if not desk.has(KIT_FILE):
        desk.report([Problem("missing-kit-file", Place(desk.path(KIT_FILE)))])
        info = None
    else:
        info = desk.read(KitFile, KIT_FILE)
    listed = info.modules if info else module_names(desk)
    modules = tuple(
        module
        for index, name in enumerate(listed)
        if (module := read_module(desk, name, index)) is not None
    )
    kit = _gather(desk, info, modules)
    desk.report(tuple(unread_files(desk, listed)))
    return Reading(kit, in_order(desk.problems), desk.places())


def module_names(desk: Desk) -> Sequence[str]:
    """Give the modules of a kit whose own file is broken: as listed, or as the folders say."""
    data = desk.data(KIT_FILE)
    listed = data.get("modules") if isinstance(data, dict) else None
    if isinstance(listed, list) and listed:
        return [name for name in listed if isinstance(name, str) and desk.has(name, "module.yaml")]
    return sorted(path.parent.name for path in desk.folder.glob("*/module.yaml"))


def _gather(desk: Desk, info: KitFile | None, modules: tuple[Module, ...]) -> Kit | None:
    """Read the files that stand beside kit.yaml; each of them may be absent."""
    glossary = _read_list(desk, GlossaryFile, "glossary.yaml")
    sources = _read_list(desk, SourcesFile, "sources.yaml")
    partners = _read_list(desk, PartnersFile, "partners.yaml")
    templates = _read_list(desk, TemplatesFile, "templates.yaml")
    indicators = _read_list(desk, IndicatorsFile, "indicators.yaml")
    forms = _read_list(desk, FormsFile, "forms.yaml")
    tests = _read_list(desk, TestsFile, "tests.yaml")
    if info is None:
        return None
    return Kit(
        folder=desk.folder.name,
        info=info,
        modules=modules,
        terms=glossary.terms if glossary else (),
        term_groups=glossary.groups if glossary else (),
        sources=sources.sources if sources else (),
        partners=partners.partners if partners else (),
        templates=templates.templates if templates else (),
        indicators=indicators.indicators if indicators else (),
        forms=forms.forms if forms else (),
        tests=tests.tests if tests else (),
    )


def _read_list(desk: Desk, model: type[T], name: str) -> T | None:
    return desk.read(model, name, by_entry=True) if desk.has(name) else None
