"""What the classes of the model say about their fields, for the hints of an editor."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from functools import cache
from textwrap import dedent

from pydantic import BaseModel, JsonValue

from tashbeek_kit.model.base import Record


def describe(schema: dict[str, JsonValue], model: type[BaseModel]) -> None:
    """Put the words that stand under each field into a schema."""
    _describe_fields(schema, model)
    definitions = schema.get("$defs")
    if isinstance(definitions, dict):
        classes = _classes()
        for name, entry in definitions.items():
            if name in classes and isinstance(entry, dict):
                _describe_fields(entry, classes[name])


def _describe_fields(schema: dict[str, JsonValue], model: type[BaseModel]) -> None:
    properties = schema.get("properties")
    if isinstance(properties, dict):
        for name, words in _field_words(model).items():
            entry = properties.get(name)
            if isinstance(entry, dict):
                properties[name] = {**entry, "description": words}


@cache
def _classes() -> dict[str, type[BaseModel]]:
    """Give every class of the model under the names that a schema may have for it."""
    found: dict[str, type[BaseModel]] = {}
    for model in _below(Record):
        found[f"{model.__module__}.{model.__qualname__}".replace(".", "__")] = model
        found[model.__name__] = model
    return found


def _below(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    for below in model.__subclasses__():
        yield below
        yield from _below(below)


def _field_words(model: type[BaseModel]) -> dict[str, str]:
    words: dict[str, str] = {}
    for base in reversed(model.__mro__):
        if issubclass(base, Record):
            words |= _words_in(base)
    return words


@cache
def _words_in(model: type[BaseModel]) -> dict[str, str]:
    """Give the docstring under each field of a class."""
    body = ast.parse(dedent(inspect.getsource(model))).body[0]
    if not isinstance(body, ast.ClassDef):
        return {}
    words: dict[str, str] = {}
    for field, under in zip(body.body, body.body[1:], strict=False):
        match field, under:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str() as said)),
            ):
                words[name] = inspect.cleandoc(said)
            case _:
                pass
    return words
