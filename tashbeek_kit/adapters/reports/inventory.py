"""What a kit holds as tables: in Markdown for people, in JSON for machines."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from tashbeek_kit.checks.inventory import ModuleInventory
from tashbeek_kit.frozen import fields_of
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.reference import Confidence

_MARKS: tuple[Confidence, ...] = ("A", "B", "C", "D")


def inventory_json(modules: Sequence[ModuleInventory]) -> str:
    """Print one object with a list of modules."""
    rows = [{name: getattr(one, name) for name in fields_of(type(one))} for one in modules]
    return json.dumps({"modules": rows}, ensure_ascii=False) + "\n"


def inventory_text(modules: Sequence[ModuleInventory], language: str) -> str:
    """Print a table of modules, and one of their questions by kind; nothing without modules."""
    if not modules:
        return ""
    locale = Locale(language)
    return "\n".join((*_table(_rows(modules, locale)), "", *_table(_kinds(modules, locale)), ""))


def _rows(modules: Sequence[ModuleInventory], locale: Locale) -> Iterator[tuple[str, ...]]:
    languages = list(dict.fromkeys(code for one in modules for code in one.words))
    names = ("lessons", "minutes", "steps", "questions", "situations", "exam")
    more = ("worksheets", "figures", "sources", "objectives")
    yield (
        *(locale.t(f"inventory.{name}") for name in ("module", *names, *more)),
        *(locale.t("inventory.words", language=code) for code in languages),
    )
    for one in modules:
        yield (
            one.id,
            *map(str, _counts(one)),
            " ".join(f"{mark}{one.sources[mark]}" for mark in _MARKS if one.sources.get(mark)),
            f"{one.covered}/{one.objectives}",
            *(str(one.words.get(code, 0)) for code in languages),
        )
    yield (
        locale.t("inventory.together"),
        *(str(sum(values)) for values in zip(*(_counts(one) for one in modules), strict=True)),
        "",
        f"{sum(one.covered for one in modules)}/{sum(one.objectives for one in modules)}",
        *(str(sum(one.words.get(code, 0) for one in modules)) for code in languages),
    )


def _counts(one: ModuleInventory) -> tuple[int, ...]:
    return (
        *(one.lessons, one.minutes, one.steps, sum(one.questions.values())),
        *(one.situations, one.exam, one.worksheets, one.figures),
    )


def _kinds(modules: Sequence[ModuleInventory], locale: Locale) -> Iterator[tuple[str, ...]]:
    kinds = sorted({kind for one in modules for kind in one.questions})
    yield (locale.t("inventory.kind"), *(one.id for one in modules))
    for kind in kinds:
        yield (kind, *(str(one.questions.get(kind, 0)) for one in modules))


def _table(rows: Iterator[tuple[str, ...]]) -> Iterator[str]:
    cells = list(rows)
    widths = [max(len(row[at]) for row in cells) for at in range(len(cells[0]))]
    for index, row in enumerate(cells):
        padded = (words.ljust(width) for words, width in zip(row, widths, strict=True))
        yield f"| {' | '.join(padded)} |"
        if index == 0:
            yield f"|{'|'.join('-' * (width + 2) for width in widths)}|"
