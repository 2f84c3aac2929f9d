"""Links inside the words: each leads to something of this kit, or to another site."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashbeek_kit.checks.names import Names, Shelf, full
from tashbeek_kit.checks.survey import Survey, TextSpot
from tashbeek_kit.loading.near import nearest
from tashbeek_kit.problems import Problem

LINK = re.compile(r"(?<!\!)\[([^\[\]]*)\]\(([^()\s]*)\)")
_SCHEMES = (
    *("term", "source", "fact", "value"),
    *("module", "lesson", "worksheet", "question"),
    *("template", "indicator", "form"),
)
_OUTSIDE = frozenset({"http", "https", "mailto", "tel"})


def targets(words: str) -> tuple[str, ...]:
    """Give the targets of the links in some words."""
    return tuple(match[2] for match in LINK.finditer(words)) if "](" in words else ()


def dangling_links(survey: Survey) -> Iterator[Problem]:
    """Find links that lead nowhere."""
    for spot in survey.texts:
        for language, words in spot.text.by_language.items():
            for target in targets(words):
                found = _problem(target, spot, survey.names)
                if found is not None:
                    rule, name, near, known = found
                    yield survey.error_in(
                        rule, spot, language, target, found=name, near=near, known=known
                    )


def _problem(target: str, spot: TextSpot, names: Names) -> tuple[str, str, str, str] | None:
    scheme, _, name = target.partition(":")
    if scheme in _OUTSIDE and name:
        return None
    if scheme not in _SCHEMES or not name:
        near = nearest(scheme, _SCHEMES) if name else ""
        return "unknown-link", target, f"{near}:{name}" if near else "", ""
    shelf, module = _shelf(scheme, spot.module, names)
    if not shelf.lacks(full(name, module)):
        is_empty = scheme == "value" and names.values.lacks(name)
        return ("fact-without-value", name, "", "") if is_empty else None
    what = "fact" if scheme == "value" else scheme
    return f"unknown-{what}", name, _near(name, module, shelf), shelf.listed()


def _shelf(scheme: str, module: str, names: Names) -> tuple[Shelf, str]:
    match scheme:
        case "term":
            return names.terms, ""
        case "source":
            return names.sources, ""
        case "fact" | "value":
            return names.facts, ""
        case "module":
            return names.modules, ""
        case "template":
            return names.templates, ""
        case "indicator":
            return names.indicators, ""
        case "form":
            return names.forms, ""
        case "lesson":
            return names.lessons, module
        case "worksheet":
            return names.worksheets, module
        case _:
            return names.questions, module


def _near(name: str, module: str, shelf: Shelf) -> str:
    return shelf.near(full(name, module))
