"""What can be referred to: the ids of a kit, those of broken entries included."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from tashbeek_kit.frozen import Frozen, replace
from tashbeek_kit.loading.near import nearest
from tashbeek_kit.loading.places import Places
from tashbeek_kit.model.kit import Kit
from tashbeek_kit.model.module import Module


class Shelf(Frozen):
    """Ids of one kind of thing; `is_open` when some could not be read, so that none is missed."""

    ids: frozenset[str]
    is_open: bool = False
    doubtful: frozenset[str] = frozenset()
    """Those of the ids whose file is missing: a name near one of them may be the right one."""

    def lacks(self, name: str) -> bool:
        """Say whether a name leads nowhere."""
        if self.is_open or name in self.ids:
            return False
        return not (self.doubtful and nearest(name, self.doubtful))

    def near(self, name: str) -> str:
        """Give the nearest id, or nothing."""
        return nearest(name, self.ids)

    def listed(self) -> str:
        """Give all ids for a hint."""
        return ", ".join(sorted(self.ids))


class Names(Frozen):
    """The shelves; those of a module's things hold ids as `<module>/<id>`."""

    modules: Shelf
    terms: Shelf
    term_groups: Shelf
    sources: Shelf
    facts: Shelf
    values: Shelf
    """The facts that have a short value to insert."""
    templates: Shelf
    indicators: Shelf
    forms: Shelf
    tests: Shelf
    lessons: Shelf
    questions: Shelf
    worksheets: Shelf
    objectives: Mapping[str, Shelf]
    stimuli: Mapping[str, Shelf]


def names_of(kit: Kit, places: Places) -> Names:
    """Gather the names of a kit."""

    def beside(name: str, key: str, entries: Iterable[str]) -> Shelf:
        path = f"{kit.folder}/{name}.yaml"
        ids = frozenset(entries) | places.left_out(path, key)
        return Shelf(ids, path in places.unread)

    def across(name: str, key: str, ids: Callable[[Module], Iterable[str]]) -> Shelf:
        found: set[str] = set()
        is_open = len(kit.modules) < len(kit.info.modules)
        for module in kit.modules:
            path = f"{kit.folder}/{module.id}/{name}.yaml"
            is_open = is_open or path in places.unread
            below = (*ids(module), *places.left_out(path, key))
            found |= {f"{module.id}/{one}" for one in below}
        return Shelf(frozenset(found), is_open)

    lessons = across("module", "lessons", lambda module: module.info.lessons)
    sources = beside("sources", "sources", (source.id for source in kit.sources))
    facts = tuple(fact for source in kit.sources for fact in source.facts)
    facts_are_open = sources.is_open or len(sources.ids) > len(kit.sources)
    return Names(
        modules=Shelf(frozenset(kit.info.modules)),
        terms=beside("glossary", "terms", (term.id for term in kit.terms)),
        term_groups=beside("glossary", "groups", (group.id for group in kit.term_groups)),
        sources=sources,
        facts=Shelf(frozenset(fact.id for fact in facts), facts_are_open),
        values=Shelf(frozenset(fact.id for fact in facts if fact.value), facts_are_open),
        templates=beside("templates", "templates", (template.id for template in kit.templates)),
        indicators=beside("indicators", "indicators", (one.id for one in kit.indicators)),
        forms=beside("forms", "forms", (form.id for form in kit.forms)),
        tests=beside("tests", "tests", (test.id for test in kit.tests)),
        lessons=replace(lessons, doubtful=_doubtful(lessons, kit, places)),
        questions=across("questions", "questions", lambda m: [q.id for q in m.questions]),
        worksheets=across("worksheets", "worksheets", lambda m: [w.id for w in m.worksheets]),
        objectives={
            module.id: Shelf(frozenset(objective.id for objective in module.info.objectives))
            for module in kit.modules
        },
        stimuli={
            module.id: Shelf(
                frozenset(name for name, _ in module.stimuli)
                | places.left_out(f"{kit.folder}/{module.id}/questions.yaml", "stimuli")
            )
            for module in kit.modules
        },
    )


def _doubtful(lessons: Shelf, kit: Kit, places: Places) -> frozenset[str]:
    def path(ref: str) -> str:
        module, _, lesson = ref.partition("/")
        return f"{kit.folder}/{module}/lessons/{lesson}.yaml"

    return frozenset(ref for ref in lessons.ids if path(ref) in places.unread)


def full(name: str, module: str) -> str:
    """Give a reference with its module."""
    return name if "/" in name or not module else f"{module}/{name}"
