"""What was read of each file, kept from one reading to the next by the file's very bytes."""

from __future__ import annotations

from tashbeek_kit.frozen import Frozen
from tashbeek_kit.loading.places import LeftOut
from tashbeek_kit.loading.yaml_source import Data
from tashbeek_kit.model.base import Record
from tashbeek_kit.problems import Problem


class FileReading(Frozen):
    """One file, read."""

    content: bytes
    data: Data
    """Plain data, as far as YAML could be read, of a file that does not fit the model."""
    value: Record | None
    """The value of the model, when the data fits."""
    problems: tuple[Problem, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    """Broken entries that the value goes without."""


class ReadCache:
    """Readings by path; one is used again only while the file's bytes are the same."""

    def __init__(self) -> None:
        """Start empty."""
        self._readings: dict[tuple[str, type[Record]], FileReading] = {}

    def get(self, path: str, model: type[Record], content: bytes) -> FileReading | None:
        """Give the reading of a file that has not changed."""
        kept = self._readings.get((path, model))
        return kept if kept is not None and kept.content == content else None

    def keep(self, path: str, model: type[Record], reading: FileReading) -> FileReading:
        """Keep a reading in place of the one before."""
        self._readings[path, model] = reading
        return reading
