"""`tashbeek check`: everything that is wrong in the content, at once."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import click

from tashbeek_kit.adapters.commands.options import CONTENT, FINE, kit_or_stop, messages, strict
from tashbeek_kit.adapters.reports import REPORTS
from tashbeek_kit.adapters.reports.inventory import inventory_json, inventory_text
from tashbeek_kit.build import problems_of
from tashbeek_kit.checks.inventory import inventory
from tashbeek_kit.frozen import replace
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.loading.reader import read_kit
from tashbeek_kit.model.kit import Kit
from tashbeek_kit.problems import Problem, has_errors


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--format", "form", type=click.Choice(tuple(REPORTS)), default="text")
@click.option("--summary", is_flag=True, help="Say first what modules hold; as JSON, only that.")
@messages
@strict
def check(
    paths: tuple[Path, ...], form: str, messages: str | None, *, summary: bool, strict: bool
) -> None:
    """Say what is wrong in the content: file, line, and what to type instead.

    PATHS are kits, or files and folders of a kit; without any, the kit in this folder.
    """
    folder, locale = kit_or_stop(paths[0] if paths else Path.cwd(), messages)
    reading = read_kit(folder)
    problems = tuple(as_seen_from_here(problems_of(reading, date.today()), folder))
    shown = tuple(problem for problem in problems if not paths or _is_within(problem, paths))
    if summary:
        click.echo(_what_it_holds(reading.kit, form, locale))
    if not (summary and form == "json"):
        click.echo(REPORTS[form](shown, locale.code), nl=False)
    failed = bool(shown) if strict else has_errors(shown)
    raise SystemExit(CONTENT if failed else FINE)


def _what_it_holds(kit: Kit | None, form: str, locale: Locale) -> str:
    modules = inventory(kit) if kit else ()
    return inventory_json(modules) if form == "json" else inventory_text(modules, locale.code)


def check_folder(folder: Path, today: date | None = None) -> tuple[Problem, ...]:
    """Read a kit and apply every rule."""
    return problems_of(read_kit(folder), today or date.today())


def as_seen_from_here(problems: Iterable[Problem], folder: Path) -> Iterator[Problem]:
    """Give the paths as somebody in the working folder would type them."""
    for problem in problems:
        path = os.path.relpath(folder.parent / problem.place.path)
        place = problem.place._replace(path=path.replace(os.sep, "/"))
        yield replace(problem, place=place)


def _is_within(problem: Problem, paths: tuple[Path, ...]) -> bool:
    file = Path(problem.place.path).resolve()
    return any(
        path == file or path in file.parents for path in (asked.resolve() for asked in paths)
    )
