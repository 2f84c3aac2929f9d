"""One error of pydantic as a problem: our rule, our place, and the values its words need."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from tashbeek_kit.loading.near import nearest, slug
from tashbeek_kit.loading.places import Places
from tashbeek_kit.loading.shapes import Target, fields_of, is_root, kinds_of, target, values_of
from tashbeek_kit.loading.shown import shown
from tashbeek_kit.loading.yaml_source import Data
from tashbeek_kit.model.text import Words
from tashbeek_kit.problems import Place, Problem

_SWITCHES = {"yes": "true", "on": "true", "y": "true", "no": "false", "off": "false", "n": "false"}
_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")

_OFFERED = frozenset({"near", "known"})
"""Values that a hint can do without."""

Found = tuple[str, Mapping[str, str]]
"""A rule and the values of its words."""


def mistake_of(
    details: ErrorDetails, model: type[BaseModel], path: str, places: Places
) -> Problem | None:
    """Translate an error; None when it only follows from another one."""
    aim = target(model, details["loc"])
    context = details.get("ctx", {})
    if details["type"] == "rule":
        keys = (*aim.keys, *context["path"])
        return Problem(context["rule"], places.of(path, keys), context["values"])
    found = _rule_of(details, aim, context)
    if found is None:
        return None
    rule, values = found
    return Problem(rule, _place(rule, aim, path, places), values)


def _place(rule: str, aim: Target, path: str, places: Places) -> Place:
    if rule == "missing-key":
        return places.of(path, aim.keys[:-1])
    if rule == "unknown-kind":
        return places.of(path, (*aim.keys, "kind"))
    if rule in {"unknown-key", "empty-value"} or aim.is_key:
        return places.key(path, aim.keys)
    return places.of(path, aim.keys)


def _rule_of(details: ErrorDetails, aim: Target, context: Mapping[str, object]) -> Found | None:
    given = details["input"]
    key = next((str(step) for step in reversed(aim.keys) if isinstance(step, str)), "")
    kind = details["type"]
    if given in (None, "") and kind not in {"missing", "extra_forbidden"}:
        return "empty-value", {"key": key}
    if kind in {"too_short", "too_long"}:
        return _count(kind, given, key, context)
    found = _RULES.get(kind, _wrong_shape)(given, key, aim, context)
    return found[0], {
        name: value for name, value in found[1].items() if value or name not in _OFFERED
    }


def _count(kind: str, given: Data, key: str, context: Mapping[str, object]) -> Found | None:
    count = len(given) if isinstance(given, list) else 0
    if kind == "too_long":
        return "too-many", {"key": key, "most": str(context["max_length"]), "count": str(count)}
    least = int(str(context["min_length"]))
    if count >= least:
        return None  # the entries are there, but broken; each has a problem of its own
    return "too-few", {"key": key, "least": str(least), "count": str(count)}


def _missing(_given: Data, key: str, _aim: Target, _context: Mapping[str, object]) -> Found:
    return "missing-key", {"key": key}


def _unknown_key(_given: Data, key: str, aim: Target, _context: Mapping[str, object]) -> Found:
    known = fields_of(aim.owner)
    return "unknown-key", {
        "key": key or '""',
        "known": ", ".join(known),
        "near": nearest(key, known),
    }


def _unknown_kind(given: Data, _key: str, aim: Target, _context: Mapping[str, object]) -> Found:
    known = tuple(kinds_of(aim.shape))
    found = given.get("kind") if isinstance(given, dict) else None
    if found is None:
        return "missing-kind", {"known": ", ".join(known)}
    near = nearest(shown(found), known)
    return "unknown-kind", {"found": shown(found), "known": ", ".join(known), "near": near}


def _wrong_value(given: Data, key: str, aim: Target, _context: Mapping[str, object]) -> Found:
    known = values_of(aim.shape)
    found = shown(given)
    near = nearest(found, known)
    return "wrong-value", {"key": key, "found": found, "known": ", ".join(known), "near": near}


def _not_text(given: Data, key: str, _aim: Target, _context: Mapping[str, object]) -> Found:
    if isinstance(given, list | dict):
        return "expected-one-text", {"key": key}
    return "expected-text", {"key": key, "found": shown(given)}


def _not_true_false(given: Data, key: str, _aim: Target, _context: Mapping[str, object]) -> Found:
    found = shown(given)
    near = _SWITCHES.get(found.lower(), "")
    return "expected-true-false", {"key": key, "found": found, "near": near}


def _not_keys(given: Data, key: str, aim: Target, _context: Mapping[str, object]) -> Found:
    values = {"key": key, "found": shown(given)}
    if aim.shape is Words:
        return "expected-lists-by-language", values
    if is_root(aim.shape):
        return "expected-languages", values
    known = fields_of(aim.shape) or ("kind",)
    return "expected-keys", {**values, "known": ", ".join(known)}


def _bad_pattern(given: Data, _key: str, aim: Target, context: Mapping[str, object]) -> Found:
    found = shown(given)
    pattern = str(context.get("pattern", ""))
    if aim.is_key or "{2,3}" in pattern:
        return "bad-language", {"found": found, "near": found.lower()[:2] if aim.is_key else ""}
    near = slug(found) if _ID.fullmatch(slug(found)) else ""
    return ("bad-reference" if "/" in pattern else "bad-id"), {"found": found, "near": near}


def _too_small(given: Data, key: str, _aim: Target, context: Mapping[str, object]) -> Found:
    return "too-small", {"key": key, "found": shown(given), "least": _limit(context["ge"])}


def _too_large(given: Data, key: str, _aim: Target, context: Mapping[str, object]) -> Found:
    return "too-large", {"key": key, "found": shown(given), "most": _limit(context["le"])}


def _wrong_shape(given: Data, key: str, _aim: Target, _context: Mapping[str, object]) -> Found:
    return "wrong-shape", {"key": key, "found": shown(given)}


def _plain(rule: str) -> Callable[[Data, str, Target, Mapping[str, object]], Found]:
    return lambda given, key, _aim, _context: (rule, {"key": key, "found": shown(given)})


_RULES: Mapping[str, Callable[[Data, str, Target, Mapping[str, object]], Found]] = {
    "missing": _missing,
    "extra_forbidden": _unknown_key,
    "union_tag_invalid": _unknown_kind,
    "union_tag_not_found": _unknown_kind,
    "literal_error": _wrong_value,
    "string_type": _not_text,
    "string_too_short": _plain("empty-value"),
    "string_too_long": _plain("id-too-long"),
    "string_pattern_mismatch": _bad_pattern,
    "int_type": _plain("expected-whole-number"),
    "int_parsing": _plain("expected-whole-number"),
    "int_from_float": _plain("expected-whole-number"),
    "float_type": _plain("expected-number"),
    "float_parsing": _plain("expected-number"),
    "finite_number": _plain("expected-number"),
    "bool_type": _not_true_false,
    "date_type": _plain("expected-date"),
    "date_parsing": _plain("expected-date"),
    "date_from_datetime_parsing": _plain("expected-date"),
    "date_from_datetime_inexact": _plain("expected-date"),
    "tuple_type": _plain("expected-list"),
    "dict_type": _not_keys,
    "model_type": _not_keys,
    "model_attributes_type": _not_keys,
    "greater_than_equal": _too_small,
    "less_than_equal": _too_large,
}


def _limit(limit: object) -> str:
    return f"{limit:g}" if isinstance(limit, float) else str(limit)
