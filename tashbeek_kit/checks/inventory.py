"""What a kit holds, module by module: for its authors, and for whoever asks how much there is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from tashbeek_kit.checks.links import targets
from tashbeek_kit.checks.room import count_words
from tashbeek_kit.checks.walk import Spot, walk
from tashbeek_kit.frozen import Frozen
from tashbeek_kit.model.figures.base import FigureBase
from tashbeek_kit.model.kit import Kit
from tashbeek_kit.model.module import Module
from tashbeek_kit.model.reference import Confidence
from tashbeek_kit.model.text import Text


class ModuleInventory(Frozen):
    """What one module holds."""

    id: str
    lessons: int
    minutes: int
    steps: int
    questions: Mapping[str, int]
    """How many of each kind, those kept for the exam included."""
    situations: int
    """Questions that put the learner in a situation."""
    exam: int
    """Questions kept for the exam."""
    worksheets: int
    figures: int
    words: Mapping[str, int]
    """Words of all its texts, by language."""
    sources: Mapping[Confidence, int]
    """Sources that it cites, by confidence."""
    objectives: int
    covered: int
    """Objectives that a lesson serves and a question or worksheet measures."""


def inventory(kit: Kit) -> tuple[ModuleInventory, ...]:
    """Count what each module holds."""
    spots = tuple(walk(kit))
    return tuple(
        _of(module, kit, [spot for spot in spots if spot.module == module.id])
        for module in kit.modules
    )


def _of(module: Module, kit: Kit, spots: list[Spot]) -> ModuleInventory:
    texts = [spot.value for spot in spots if isinstance(spot.value, Text)]
    asked = {name for question in module.questions for name in question.objectives}
    asked |= {name for sheet in module.worksheets for name in sheet.objectives}
    served = {name for lesson in module.lessons for name in lesson.objectives}
    confidence = {source.id: source.confidence for source in kit.sources}
    cited = [confidence[name] for name in sorted(set(_cited(kit, spots))) if name in confidence]
    return ModuleInventory(
        id=module.id,
        lessons=len(module.lessons),
        minutes=module.info.minutes,
        steps=sum(len(lesson.steps) for lesson in module.lessons),
        questions=dict(Counter(question.kind for question in module.questions)),
        situations=sum(question.situation for question in module.questions),
        exam=sum("exam" in question.uses for question in module.questions),
        worksheets=len(module.worksheets),
        figures=sum(isinstance(spot.value, FigureBase) for spot in spots),
        words={
            code: sum(count_words(text.get(code)) for text in texts) for code in kit.info.languages
        },
        sources=dict(Counter(cited)),
        objectives=len(module.info.objectives),
        covered=sum(one.id in asked & served for one in module.info.objectives),
    )


def _cited(kit: Kit, spots: list[Spot]) -> Iterator[str]:
    """Give the sources that a module's records list and its texts link to."""
    facts = {fact.id: source.id for source in kit.sources for fact in source.facts}
    for spot in spots:
        if isinstance(spot.value, Text):
            for words in spot.value.by_language.values():
                for target in targets(words):
                    scheme, _, name = target.partition(":")
                    if scheme == "source":
                        yield name
                    elif scheme in {"fact", "value"}:
                        yield facts.get(name, "")
        else:
            yield from getattr(spot.value, "sources", ())
