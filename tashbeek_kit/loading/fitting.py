"""An author's data to values of the model; what does not fit becomes a problem, all at once."""

from __future__ import annotations

import re
from datetime import date
from math import isfinite
from typing import Any, assert_never

from tashbeek_kit.frozen import fields_of, make
from tashbeek_kit.language.locale import known_languages
from tashbeek_kit.loading.annotations import Field, fields
from tashbeek_kit.loading.findings import Findings, near_name
from tashbeek_kit.loading.near import nearest
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
from tashbeek_kit.loading.shown import shown
from tashbeek_kit.loading.yaml_source import Data, Keys
from tashbeek_kit.model.base import Record
from tashbeek_kit.model.limits import NameForm, Range
from tashbeek_kit.model.text import Text, Words

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SWITCHES = {"yes": "true", "on": "true", "y": "true", "no": "false", "off": "false", "n": "false"}


def fit(shape: Shape, data: Data, keys: Keys, found: Findings) -> Any:  # what the shape wants
    """Make the value that a shape wants from the data at some keys.

    When something does not fit, it is among the findings afterwards, and the value means nothing.
    """
    match shape:
        case TextShape():
            return _text(shape, data, keys, found)
        case ByLanguageShape():
            return _by_language(shape, data, keys, found)
        case ListShape():
            return _list(shape, data, keys, found)
        case RecordShape(kind):
            return _object(kind, data, keys, found)
        case MaybeShape(inner):
            return None if data is None else fit(inner, data, keys, found)
        case KindsShape():
            return _kinds(shape, data, keys, found)
        case OneOfShape(known):
            return _one_of(known, data, keys, found)
        case NumberShape():
            return _number(shape, data, keys, found)
        case TruthShape():
            return _truth(data, keys, found)
        case DayShape():
            return _day(data, keys, found)
        case _:
            assert_never(shape)


def _text(shape: TextShape, data: Data, keys: Keys, found: Findings) -> object:
    if isinstance(data, list | dict):
        return found.unfit("expected-one-text", data, keys)
    if not isinstance(data, str):
        return found.unfit("expected-text", data, keys)
    if shape.stripped:
        return data.strip() or found.unfit("empty-value", "", keys)
    return data if shape.form is None else _name(shape.form, data, keys, found)


def _name(form: NameForm, data: str, keys: Keys, found: Findings) -> object:
    if form.longest is not None and len(data) > form.longest:
        return found.unfit("id-too-long", data, keys)
    if not re.fullmatch(form.pattern, data):
        return found.unfit(form.rule, data, keys, near=near_name(form, data))
    return data


def _number(shape: NumberShape, data: Data, keys: Keys, found: Findings) -> object:
    if shape.whole:
        if not isinstance(data, int) or isinstance(data, bool):
            return found.unfit("expected-whole-number", data, keys)
        _keep_within(shape.range, data, keys, found)
        return data
    if not isinstance(data, int | float) or isinstance(data, bool) or not _is_decimal(data):
        return found.unfit("expected-number", data, keys)
    _keep_within(shape.range, data, keys, found)
    return float(data)


def _is_decimal(number: float) -> bool:
    try:
        return isfinite(number)
    except OverflowError:  # a whole number of some hundred digits, after `!!int`
        return False


def _keep_within(limits: Range | None, number: float, keys: Keys, found: Findings) -> None:
    if limits is None:
        return
    if number < limits.least:
        found.unfit("too-small", number, keys, least=str(limits.least))
    elif limits.most is not None and number > limits.most:
        found.unfit("too-large", number, keys, most=str(limits.most))


def _truth(data: Data, keys: Keys, found: Findings) -> object:
    if isinstance(data, bool):
        return data
    near = _SWITCHES.get(shown(data).lower(), "")
    return found.unfit("expected-true-false", data, keys, near=near)


def _day(data: Data, keys: Keys, found: Findings) -> object:
    if isinstance(data, str) and _DAY.fullmatch(data):
        try:
            return date.fromisoformat(data)
        except ValueError:
            pass
    return found.unfit("expected-date", data, keys)


def _one_of(known: tuple[str, ...], data: Data, keys: Keys, found: Findings) -> object:
    if isinstance(data, str) and data in known:
        return data
    near = nearest(shown(data), known)
    return found.unfit("wrong-value", data, keys, known=", ".join(known), near=near)


def _list(shape: ListShape, data: Data, keys: Keys, found: Findings) -> object:
    if not isinstance(data, list):
        return found.unfit("expected-list", data, keys)
    least, most = shape.count.least, shape.count.most
    if len(data) < least:
        found.unfit("too-few", data, keys, least=str(least), count=str(len(data)))
    elif most is not None and len(data) > most:
        found.unfit("too-many", data, keys, most=str(most), count=str(len(data)))
    return tuple(fit(shape.entry, entry, (*keys, index), found) for index, entry in enumerate(data))


def _by_language(shape: ByLanguageShape, data: Data, keys: Keys, found: Findings) -> object:
    if not isinstance(data, dict):
        return _not_by_language(shape, data, keys, found)
    for code in data:
        if not re.fullmatch(shape.name.pattern, code):
            near = near_name(shape.name, code)
            found.unfit_key(shape.name.rule, (*keys, code), found=code, near=near)
    values = {code: fit(shape.value, value, (*keys, code), found) for code, value in data.items()}
    return values if shape.holder is None else shape.holder(values)


def _not_by_language(shape: ByLanguageShape, data: Data, keys: Keys, found: Findings) -> object:
    if shape.holder is Text:
        return found.unfit("expected-languages", data, keys)
    if shape.holder is Words:
        return found.unfit("expected-lists-by-language", data, keys)
    return found.unfit("expected-keys", data, keys, known=", ".join(known_languages()))


def _kinds(shape: KindsShape, data: Data, keys: Keys, found: Findings) -> object:
    if not isinstance(data, dict):
        return found.unfit("expected-keys", data, keys, known="kind")
    name, known = data.get("kind"), ", ".join(shape.kinds)
    if name is None or name == "":
        return found.unfit("missing-kind", data, keys, known=known)
    if not isinstance(name, str) or name not in shape.kinds:
        near = nearest(shown(name), shape.kinds)
        return found.unfit("unknown-kind", shown(name), (*keys, "kind"), known=known, near=near)
    return _object(shape.kinds[name], data, keys, found)


def _object(kind: type[Record], data: Data, keys: Keys, found: Findings) -> object:
    wanted = fields(kind)
    names = fields_of(kind)
    if not isinstance(data, dict):
        return found.unfit("expected-keys", data, keys, known=", ".join(names))
    before = len(found.problems)
    for key in data:
        if key not in names:
            near = nearest(key, names)
            found.unfit_key("unknown-key", (*keys, key), known=", ".join(names), near=near)
    values = [_field(field, data, keys, found) for field in wanted]
    if len(found.problems) > before:
        return None
    made = make(kind, values)
    for broken in made.broken_rules():
        found.broken(broken, keys)
    return made


def _field(field: Field, data: dict[str, Data], keys: Keys, found: Findings) -> object:
    if field.name in data:
        return fit(field.shape, data[field.name], (*keys, field.name), found)
    if field.required:
        found.missing_key(keys, field.name)
    return field.default
