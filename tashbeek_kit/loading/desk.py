"""Reads the files of one kit and gathers what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from tashbeek_kit.loading.cache import FileReading, ReadCache
from tashbeek_kit.loading.places import Places
from tashbeek_kit.loading.validation import validate, validate_entries
from tashbeek_kit.loading.yaml_source import Data, read_yaml
from tashbeek_kit.model.base import Record
from tashbeek_kit.problems import Place, Problem

T = TypeVar("T", bound=Record)


@dataclass(slots=True)
class Desk:
    """The files on the desk; paths are relative to the kit's parent, with forward slashes."""

    folder: Path
    cache: ReadCache
    readings: dict[str, FileReading] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)

    def path(self, *parts: str) -> str:
        """Give the path of a file as problems show it."""
        return "/".join((self.folder.name, *parts))

    def has(self, *parts: str) -> bool:
        """Say whether a file is there."""
        return self.folder.joinpath(*parts).is_file()

    def read(self, model: type[T], *parts: str, by_entry: bool = False) -> T | None:
        """Read a file that is there as a class of the model; `by_entry` saves what can be saved."""
        path = self.path(*parts)
        content = self.folder.joinpath(*parts).read_bytes()
        reading = self.cache.get(path, model, content)
        if reading is None:
            reading = self.cache.keep(path, model, _read(model, path, content, by_entry))
        self.readings[path] = reading
        self.problems.extend(reading.problems)
        if reading.value is None:
            self.unread.add(path)
            return None
        if not isinstance(reading.value, model):
            raise AssertionError(path)
        return reading.value

    def data(self, *parts: str) -> Data:
        """Give the plain data of a file that was read, even when it does not fit the model."""
        reading = self.readings.get(self.path(*parts))
        return reading.data if reading else None

    def places(self) -> Places:
        """Give the positions in all files read so far."""
        return Places(
            {path: reading.content for path, reading in self.readings.items()},
            frozenset(self.unread),
            {path: one.left_out for path, one in self.readings.items() if one.left_out},
        )

    def report(self, problems: Iterable[Problem]) -> None:
        """Take in problems found between files."""
        self.problems.extend(problems)


def _read(model: type[Record], path: str, content: bytes, by_entry: bool) -> FileReading:  # noqa: FBT001
    try:
        source = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        problem = Problem("yaml-encoding", Place(path, line))
        return FileReading(content, None, None, (problem,))
    file = read_yaml(source, path)
    if not file.is_whole:
        return FileReading(content, file.data, None, file.problems)
    places = Places({path: content})
    result = (validate_entries if by_entry else validate)(model, file.data, path, places)
    problems = (*file.problems, *result.problems)
    data = file.data if result.value is None else None
    return FileReading(content, data, result.value, problems, result.left_out)
