"""An author's data to values of the model; what does not fit becomes a problem, all at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from math import isfinite
from typing import Any

from tashbeek_kit.frozen import fields_of, make
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
from tashbeek_kit.model.limits import Form, Range
from tashbeek_kit.model.text import Words

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SWITCHES = {"yes": "true", "on": "true", "y": "true", "no": "false", "off": "false", "n": "false"}


def fit(shape: Shape, data: Data, keys: Keys, found: Findings) -> Any:
    """Make the value that a shape wants from the data at some keys.

    When something does not fit, it is among the findings afterwards, and the value means nothing.
    """
    return _FITTERS[type(shape)](shape, data, keys, found)


def _text(shape: TextShape, data: Data, keys: Keys, found: Findings) -> object:
    if isinstance(data, list | dict):
        return found.unfit("expected-one-text", data, keys)
    if not isinstance(data, str):
        return found.unfit("expected-text", data, keys)
    if shape.stripped:
        return data.strip() or found.unfit("empty-value", "", keys)
    return data if shape.form is None else _name(shape.form, data, keys, found)


def _name(form: Form, data: str, keys: Keys, found: Findings) -> object:
    if form.longest is not None and len(data) > form.longest:
        return found.unfit("id-too-long", data, keys)
    if not re.fullmatch(form.pattern, data):
        return found.unfit(form.rule, data, keys, near=near_name(form, data))
    return data


def _number(shape: NumberShape, data: Data, keys: Keys, found: Findings) -> object:
    if shape.whole:
        if not isinstance(data, int) or isinstance(data, bool):
            return found.unfit("expected-whole-number", data, keys)
        return _within(shape.range, data, keys, found)
    if not isinstance(data, int | float) or isinstance(data, bool) or not isfinite(data):
        return found.unfit("expected-number", data, keys)
    return _within(shape.range, float(data), keys, found)


def _within(limits: Range | None, number: float, keys: Keys, found: Findings) -> object:
    if limits is not None and number < limits.least:
        return found.unfit("too-small", number, keys, least=str(limits.least))
    if limits is not None and limits.most is not None and number > limits.most:
        return found.unfit("too-large", number, keys, most=str(limits.most))
    return number


def _truth(_shape: TruthShape, data: Data, keys: Keys, found: Findings) -> object:
    if isinstance(data, bool):
        return data
    near = _SWITCHES.get(shown(data).lower(), "")
    return found.unfit("expected-true-false", data, keys, near=near)


def _day(_shape: DayShape, data: Data, keys: Keys, found: Findings) -> object:
    if isinstance(data, str) and _DAY.fullmatch(data):
        try:
            return date.fromisoformat(data)
        except ValueError:
            pass
    return found.unfit("expected-date", data, keys)


def _one_of(shape: OneOfShape, data: Data, keys: Keys, found: Findings) -> object:
    if isinstance(data, str) and data in shape.known:
        return data
    near = nearest(shown(data), shape.known)
    return found.unfit("wrong-value", data, keys, known=", ".join(shape.known), near=near)


def _list(shape: ListShape, data: Data, keys: Keys, found: Findings) -> object:
    if not isinstance(data, list):
        return found.unfit("expected-list", data, keys)
    least, most = shape.count.least, shape.count.most
    if len(data) < least:
        return found.unfit("too-few", data, keys, least=str(least), count=str(len(data)))
    if most is not None and len(data) > most:
        return found.unfit("too-many", data, keys, most=str(most), count=str(len(data)))
    return tuple(fit(shape.entry, entry, (*keys, index), found) for index, entry in enumerate(data))


def _by_language(shape: ByLanguageShape, data: Data, keys: Keys, found: Findings) -> object:
    if not isinstance(data, dict):
        is_list = shape.holder is Words
        rule = "expected-lists-by-language" if is_list else "expected-languages"
        return found.unfit(rule, data, keys)
    for code in data:
        if not re.fullmatch(shape.name.pattern, code):
            near = near_name(shape.name, code)
            found.unfit_key(shape.name.rule, (*keys, code), found=code, near=near)
    values = {code: fit(shape.value, value, (*keys, code), found) for code, value in data.items()}
    return values if shape.holder is None else shape.holder(values)


def _record(shape: RecordShape, data: Data, keys: Keys, found: Findings) -> object:
    return _object(shape.kind, data, keys, found)


def _kinds(shape: KindsShape, data: Data, keys: Keys, found: Findings) -> object:
    if not isinstance(data, dict):
        return found.unfit("expected-keys", data, keys, known="kind")
    name, known = data.get("kind"), ", ".join(shape.kinds)
    if name is None:
        return found.unfit("missing-kind", data, keys, known=known)
    if not isinstance(name, str) or name not in shape.kinds:
        near = nearest(shown(name), shape.kinds)
        return found.unfit("unknown-kind", shown(name), (*keys, "kind"), known=known, near=near)
    return _object(shape.kinds[name], data, keys, found)


def _maybe(shape: MaybeShape, data: Data, keys: Keys, found: Findings) -> object:
    return None if data is None else fit(shape.shape, data, keys, found)


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


_FITTERS: Mapping[type[Shape], Callable[[Any, Data, Keys, Findings], object]] = {
    TextShape: _text,
    NumberShape: _number,
    TruthShape: _truth,
    DayShape: _day,
    OneOfShape: _one_of,
    ListShape: _list,
    ByLanguageShape: _by_language,
    RecordShape: _record,
    KindsShape: _kinds,
    MaybeShape: _maybe,
}
