"""What every rule is given: the kit, its places, its names, and each value at its spot."""

from __future__ import annotations

from datetime import date

from tashbeek_kit.checks.names import Names, names_of
from tashbeek_kit.checks.walk import walk
from tashbeek_kit.frozen import Frozen
from tashbeek_kit.loading.places import Places
from tashbeek_kit.loading.yaml_source import Keys
from tashbeek_kit.model.base import Record
from tashbeek_kit.model.kit import Kit
from tashbeek_kit.model.text import Text, Words
from tashbeek_kit.problems import Place, Problem, Severity


class TextSpot(Frozen):
    """A text at its place."""

    path: str
    keys: Keys
    text: Text
    module: str


class WordsSpot(Frozen):
    """Lists of words at their place."""

    path: str
    keys: Keys
    words: Words
    module: str


class RecordSpot(Frozen):
    """A record at its place."""

    path: str
    keys: Keys
    record: Record
    module: str


class Survey(Frozen):
    """One look at a kit, made once and shared by all rules."""

    kit: Kit
    places: Places
    names: Names
    texts: tuple[TextSpot, ...]
    records: tuple[RecordSpot, ...]
    word_lists: tuple[WordsSpot, ...]
    today: date | None = None

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the kit's languages."""
        return self.kit.info.languages

    def path(self, *parts: str) -> str:
        """Give the path of a file of the kit."""
        return "/".join((self.kit.folder, *parts))

    def error(self, rule: str, path: str, keys: Keys, **values: str) -> Problem:
        """Make a problem at a value."""
        return _problem(rule, self.places.of(path, keys), values, Severity.ERROR)

    def warning(self, rule: str, path: str, keys: Keys, **values: str) -> Problem:
        """Make a problem at a value that stops only a strict build."""
        return _problem(rule, self.places.of(path, keys), values, Severity.WARNING)

    def error_in(self, rule: str, spot: TextSpot, language: str, words: str, **v: str) -> Problem:
        """Make a problem at some words of a text."""
        place = self.places.find(spot.path, (*spot.keys, language), words)
        return _problem(rule, place, v, Severity.ERROR)

    def warning_in(self, rule: str, spot: TextSpot, language: str, words: str, **v: str) -> Problem:
        """Make a warning at some words of a text."""
        place = self.places.find(spot.path, (*spot.keys, language), words)
        return _problem(rule, place, v, Severity.WARNING)


def survey_of(kit: Kit, places: Places, today: date | None) -> Survey:
    """Look at a kit once."""
    texts: list[TextSpot] = []
    records: list[RecordSpot] = []
    word_lists: list[WordsSpot] = []
    for spot in walk(kit):
        match spot.value:
            case Text():
                texts.append(TextSpot(spot.path, spot.keys, spot.value, spot.module))
            case Words():
                word_lists.append(WordsSpot(spot.path, spot.keys, spot.value, spot.module))
            case Record():
                records.append(RecordSpot(spot.path, spot.keys, spot.value, spot.module))
    return Survey(
        kit,
        places,
        names_of(kit, places),
        tuple(texts),
        tuple(records),
        tuple(word_lists),
        today,
    )


def _problem(rule: str, place: Place, values: dict[str, str], severity: Severity) -> Problem:
    return Problem(rule, place, {name: value for name, value in values.items() if value}, severity)
