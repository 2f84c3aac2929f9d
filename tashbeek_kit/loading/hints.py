"""The docstrings under the fields of the model, which become an editor's hints."""

from __future__ import annotations

import ast
import inspect
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from pydantic import BaseModel

JsonSchema = dict[str, Any]


def with_hints(schema: JsonSchema, model: type[BaseModel]) -> JsonSchema:
    """Give a JSON Schema whose properties are described by the docstrings of the model's fields."""
    classes = {kind.__name__: kind for kind in _all_records()}
    definitions = {
        name: _described(definition, classes.get(name))
        for name, definition in schema.get("$defs", {}).items()
    }
    described = _described(schema, model)
    return {**described, "$defs": definitions} if definitions else described


def _described(schema: JsonSchema, kind: type[BaseModel] | None) -> JsonSchema:
    if kind is None or "properties" not in schema:
        return schema
    hints = field_hints(kind)
    properties = {
        name: {**value, "description": hints[name]} if name in hints else value
        for name, value in schema["properties"].items()
    }
    return {**schema, "properties": properties}


def field_hints(kind: type[BaseModel]) -> dict[str, str]:
    """Give the docstring of each field of a class, those of its bases included."""
    hints: dict[str, str] = {}
    for base in reversed(kind.__mro__):
        if issubclass(base, BaseModel) and base is not BaseModel:
            source = inspect.getsourcefile(base)
            hints.update(_module_hints(source).get(base.__name__, {}) if source else {})
    return hints


@cache
def _module_hints(path: str) -> dict[str, dict[str, str]]:
    tree = ast.parse(Path(path).read_text(encoding="utf-8"))
    return {node.name: _class_hints(node) for node in tree.body if isinstance(node, ast.ClassDef)}


def _class_hints(node: ast.ClassDef) -> dict[str, str]:
    return {
        field.target.id: " ".join(words.value.value.split())
        for field, words in pairwise(node.body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(words, ast.Expr)
        and isinstance(words.value, ast.Constant)
        and isinstance(words.value.value, str)
    }


def _all_records() -> list[type[BaseModel]]:
    found: list[type[BaseModel]] = []
    waiting: list[type[BaseModel]] = [BaseModel]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            if kind.__module__.startswith("tashbeek_kit.model"):
                found.append(kind)
            waiting.append(kind)
    return found
