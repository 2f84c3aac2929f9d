"""What every class of the model shares: strictness, ids, lists, dates."""

from __future__ import annotations

from datetime import date
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

T = TypeVar("T")


class Record(BaseModel):
    """Frozen and strict: no unknown keys, no silent conversion between kinds of value."""

    # Read at every start: schemas wait for their first use, and the docstrings of fields, which
    # are the editor's hints, are read only where a schema is written (loading/hints.py).
    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", defer_build=True)


Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=60)]
"""Short, lower-case, ASCII and permanent: `five-tests`."""
Ref = Annotated[
    str,
    StringConstraints(
        pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$", max_length=120
    ),
]
"""An id, or `<module>/<id>` for something in another module."""
Many = Annotated[tuple[T, ...], Field(strict=False)]
"""A list, in the author's order."""
Day = Annotated[date, Field(strict=False)]
"""A date as YYYY-MM-DD."""
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")]
"""Code of a language, such as `ar`."""
