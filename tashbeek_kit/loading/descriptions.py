"""What the classes of the model say about their fields, for the hints of an editor."""

from __future__ import annotations

import ast
import inspect
from functools import cache
from itertools import pairwise
from textwrap import dedent

from tashbeek_kit.model.base import Record


def field_words(kind: type[Record]) -> dict[str, str]:
    """Give the docstring under each field of a class, those of its bases included."""
    words: dict[str, str] = {}
    for base in reversed(kind.__mro__):
        if issubclass(base, Record):
            words |= _words_in(base)
    return words


@cache
def _words_in(kind: type[Record]) -> dict[str, str]:
    body = ast.parse(dedent(inspect.getsource(kind))).body[0]
    if not isinstance(body, ast.ClassDef):
        return {}
    words: dict[str, str] = {}
    for field, under in pairwise(body.body):
        match field, under:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str() as said)),
            ):
                words[name] = inspect.cleandoc(said)
            case _:
                pass
    return words
