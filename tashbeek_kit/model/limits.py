"""What narrows a field of the model further than its type; stands in `Annotated`."""

from __future__ import annotations

from tashbeek_kit.frozen import Frozen


class Range(Frozen):
    """Least and greatest number."""

    least: int
    most: int | None = None


class Count(Frozen):
    """Least and greatest number of entries of a list."""

    least: int = 0
    most: int | None = None


class NameForm(Frozen):
    """The form of a word that is a name, and the rule that a word of another form breaks."""

    rule: str
    """Id of the rule."""
    pattern: str
    """Regular expression for the whole word, in the dialect that JSON Schema shares."""
    longest: int | None = None


class Stripped(Frozen):
    """Words without the space around them, of which some must be left."""
