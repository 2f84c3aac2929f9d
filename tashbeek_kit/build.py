"""The pipeline as one function: read, check, compose. It writes nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tashbeek_kit.checks import run_checks
from tashbeek_kit.compose.kit import compose_kit, locales_of
from tashbeek_kit.document.kit import Audience, KitDocument
from tashbeek_kit.frozen import Frozen
from tashbeek_kit.loading.cache import ReadCache
from tashbeek_kit.loading.reader import Reading, read_kit
from tashbeek_kit.model.kit import Kit
from tashbeek_kit.problems import Problem, in_order


class Building(Frozen):
    """What came of a folder: a document for each language, and every problem on the way."""

    documents: tuple[KitDocument, ...]
    """The root language first; as far as the files are valid, empty when the kit's own is not."""
    problems: tuple[Problem, ...]


def build_kit(
    folder: Path,
    audience: Audience,
    *,
    languages: tuple[str, ...] = (),
    today: date | None = None,
    cache: ReadCache | None = None,
) -> Building:
    """Read a kit, check it and compose it in the languages asked for (all when none is)."""
    kit, problems = _read_and_check(folder, today, cache)
    if kit is None:
        return Building((), problems)
    documents = tuple(
        compose_kit(kit, locale, audience)
        for locale in locales_of(kit)
        if not languages or locale.code in languages
    )
    return Building(documents, problems)


def _read_and_check(
    folder: Path, today: date | None, cache: ReadCache | None
) -> tuple[Kit | None, tuple[Problem, ...]]:
    """Read and check in a function of its own, which lets the text of the files go at its end."""
    reading = read_kit(folder, cache)
    return reading.kit, problems_of(reading, today)


def problems_of(reading: Reading, today: date | None) -> tuple[Problem, ...]:
    """Give what reading found and, as far as there is a kit, what every rule finds in it."""
    if reading.kit is None:
        return reading.problems
    return in_order((*reading.problems, *run_checks(reading.kit, reading.places, today)))
