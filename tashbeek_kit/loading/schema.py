"""JSON Schema of every file an author writes, so that editors complete and explain the keys."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from pydantic import BaseModel, JsonValue, TypeAdapter

from tashbeek_kit.loading.descriptions import describe
from tashbeek_kit.model.kit import KitFile
from tashbeek_kit.model.lesson import Lesson
from tashbeek_kit.model.module import ModuleFile
from tashbeek_kit.model.questions import QuestionsFile
from tashbeek_kit.model.reference import (
    GlossaryFile,
    IndicatorsFile,
    PartnersFile,
    SourcesFile,
    TemplatesFile,
    TestsFile,
)
from tashbeek_kit.model.worksheet import FormsFile, WorksheetsFile

FILES: Mapping[str, type[BaseModel]] = MappingProxyType(
    {
        "kit": KitFile,
        "module": ModuleFile,
        "lesson": Lesson,
        "questions": QuestionsFile,
        "worksheets": WorksheetsFile,
        "glossary": GlossaryFile,
        "sources": SourcesFile,
        "partners": PartnersFile,
        "templates": TemplatesFile,
        "indicators": IndicatorsFile,
        "forms": FormsFile,
        "tests": TestsFile,
    }
)
"""Name of the schema and the class it describes."""
_BY_LANGUAGE = ("Text", "Words")
_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schema_files(languages: Sequence[str]) -> dict[str, str]:
    """Give the schemas by file name; with languages, editors offer and ask for each of them."""
    return {
        f"{name}.json": json.dumps(_schema(model, languages), ensure_ascii=False, indent=2) + "\n"
        for name, model in FILES.items()
    }


def _schema(model: type[BaseModel], languages: Sequence[str]) -> dict[str, JsonValue]:
    schema: dict[str, JsonValue] = {"$schema": _DRAFT, **TypeAdapter(model).json_schema()}
    describe(schema, model)
    definitions = schema.get("$defs")
    if languages and isinstance(definitions, dict):
        for name in _BY_LANGUAGE:
            entry = definitions.get(name)
            if isinstance(entry, dict):
                definitions[name] = _in_languages(entry, languages, is_whole=name == "Text")
    return schema


def _in_languages(
    entry: Mapping[str, JsonValue], languages: Sequence[str], *, is_whole: bool
) -> dict[str, JsonValue]:
    """Name the languages instead of a pattern; a text needs all of them, a list of words some."""
    patterns = entry.get("patternProperties")
    values = next(iter(patterns.values())) if isinstance(patterns, dict) else {}
    fixed: dict[str, JsonValue] = {
        "type": "object",
        "title": entry.get("title", ""),
        "description": entry.get("description", ""),
        "properties": dict.fromkeys(languages, values),
        "additionalProperties": False,
    }
    return {**fixed, "required": list(languages)} if is_whole else fixed
