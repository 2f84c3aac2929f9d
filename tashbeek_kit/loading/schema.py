"""JSON Schema of every file an author writes, so that editors complete and explain the keys."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from inspect import cleandoc
from types import MappingProxyType
from typing import Any, assert_never

from tashbeek_kit.frozen import Frozen
from tashbeek_kit.loading.annotations import Field, fields
from tashbeek_kit.loading.descriptions import field_words
from tashbeek_kit.loading.shapes import (
    ByLanguageShape,
    DayShape,
    KindsShape,
    ListShape,
    MaybeShape,
    NumberShape,
    OneOfShape,
    RecordShape,
    Shape,
    TextShape,
    TruthShape,
)
from tashbeek_kit.model.base import Record
from tashbeek_kit.model.kit import KitFile
from tashbeek_kit.model.lesson import Lesson
from tashbeek_kit.model.limits import Count, NameForm, Range
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
from tashbeek_kit.model.text import Text, Words
from tashbeek_kit.model.worksheet import FormsFile, WorksheetsFile

FILES: Mapping[str, type[Record]] = MappingProxyType(
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
_DRAFT = "https://json-schema.org/draft/2020-12/schema"
Json = dict[str, Any]


def schema_files(languages: Sequence[str]) -> dict[str, str]:
    """Give the schemas by file name; with languages, editors offer and ask for each of them."""
    return {
        f"{name}.json": json.dumps(_schema(kind, languages), ensure_ascii=False, indent=2) + "\n"
        for name, kind in FILES.items()
    }


def _schema(kind: type[Record], languages: Sequence[str]) -> Json:
    writing = _Writing(languages)
    whole = writing.object(kind)
    return {"$schema": _DRAFT, "$defs": dict(sorted(writing.definitions.items())), **whole}


class _Writing:
    """The writing of one schema: each class that it meets is defined once."""

    def __init__(self, languages: Sequence[str]) -> None:
        """Start without definitions."""
        self._languages = languages
        self.definitions: dict[str, Json] = {}

    def object(self, kind: type[Record]) -> Json:
        """Describe the keys of a class."""
        words = field_words(kind)
        return {
            **_about(kind),
            "type": "object",
            "properties": {
                field.name: self._property(field, words.get(field.name)) for field in fields(kind)
            },
            "required": [field.name for field in fields(kind) if field.required],
            "additionalProperties": False,
        }

    def _property(self, field: Field, words: str | None) -> Json:
        described = {"description": words} if words else {}
        # An object left out is made of its own defaults, which stand with its own keys.
        default = {} if field.required or _is_made(field.default) else {"default": field.default}
        return {**self._value(field.shape), **described, **default}

    def _value(self, shape: Shape) -> Json:
        match shape:
            case TextShape(form, stripped):
                return {"type": "string", **_form(form), **({"minLength": 1} if stripped else {})}
            case NumberShape(whole, limits):
                return {"type": "integer" if whole else "number", **_limits(limits)}
            case TruthShape():
                return {"type": "boolean"}
            case DayShape():
                return {"type": "string", "format": "date"}
            case OneOfShape(known):
                return {"type": "string", **_one_of(known)}
            case ListShape(entry, count):
                return {"type": "array", "items": self._value(entry), **_count(count)}
            case ByLanguageShape(holder=holder):
                if holder is None:
                    return self._by_language(shape)
                return self._reference(holder.__name__, lambda: self._texts(shape, holder))
            case RecordShape(kind):
                return self._reference(kind.__name__, lambda: self.object(kind))
            case KindsShape(kinds):
                return {"oneOf": [self._value(RecordShape(kind)) for kind in kinds.values()]}
            case MaybeShape(inner):
                return {"anyOf": [self._value(inner), {"type": "null"}]}
            case _:
                assert_never(shape)

    def _reference(self, name: str, definition: Callable[[], Json]) -> Json:
        if name not in self.definitions:
            self.definitions[name] = {}  # a class may hold itself
            self.definitions[name] = definition()
        return {"$ref": f"#/$defs/{name}"}

    def _texts(self, shape: ByLanguageShape, kind: type[Text] | type[Words]) -> Json:
        """Ask for every language of a text, and for none of the lists of words."""
        required = {"required": list(self._languages)} if kind is Text and self._languages else {}
        return {**_about(kind), **self._by_language(shape), **required}

    def _by_language(self, shape: ByLanguageShape) -> Json:
        value = self._value(shape.value)
        values = (
            {"properties": dict.fromkeys(self._languages, value)}
            if self._languages
            else {"patternProperties": {f"^{shape.name.pattern}$": value}}
        )
        return {"type": "object", **values, "additionalProperties": False}


def _about(kind: type[Frozen]) -> Json:
    return {"title": kind.__name__, "description": cleandoc(kind.__doc__ or "")}


def _is_made(default: object) -> bool:
    return isinstance(default, Frozen | MappingProxyType)


def _form(form: NameForm | None) -> Json:
    if form is None:
        return {}
    longest = {} if form.longest is None else {"maxLength": form.longest}
    return {"pattern": f"^{form.pattern}$", **longest}


def _one_of(known: tuple[str, ...]) -> Json:
    # A constant is written by an editor with the object's other keys; the words of an enum are not.
    return {"const": known[0]} if len(known) == 1 else {"enum": list(known)}


def _limits(limits: Range | None) -> Json:
    if limits is None:
        return {}
    return _given({"minimum": limits.least, "maximum": limits.most})


def _count(count: Count) -> Json:
    return _given({"minItems": count.least or None, "maxItems": count.most})


def _given(limits: dict[str, int | None]) -> Json:
    return {name: value for name, value in limits.items() if value is not None}
