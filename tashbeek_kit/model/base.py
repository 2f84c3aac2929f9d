"""What every class of the model shares: its base, ids, lists, dates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, TypeAlias, TypeVar, dataclass_transform

from tashbeek_kit.frozen import Frozen
from tashbeek_kit.model.limits import NameForm
from tashbeek_kit.model.rules import Broken

T = TypeVar("T")


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Record(Frozen):
    """Keys and values that an author writes: no unknown keys, no silent change of a value.

    `loading/` makes it from an author's data by the annotations of its fields; in code, its fields
    are given by name.
    """

    def broken_rules(self) -> Iterator[Broken]:
        """Say which rules are broken by fields that are right one by one."""
        yield from ()


Id = Annotated[str, NameForm("bad-id", r"[a-z][a-z0-9]*(-[a-z0-9]+)*", 60)]
"""Short, lower-case, ASCII and permanent: `five-tests`."""
Ref = Annotated[
    str,
    NameForm("bad-reference", r"[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?", 120),
]
"""An id, or `<module>/<id>` for something in another module."""
Many: TypeAlias = tuple[T, ...]
"""A list, in the author's order."""
Day = date
"""A date as YYYY-MM-DD."""
Language = Annotated[str, NameForm("bad-language", "[a-z]{2,3}")]
"""Code of a language, such as `ar`."""
