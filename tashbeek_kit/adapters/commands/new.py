"""`tashbeek new`: files that build as they stand, listed where they belong."""

from __future__ import annotations

import re
from pathlib import Path

import click

from tashbeek_kit.adapters.commands.options import FINE, MACHINE, kit_or_stop, messages, stop
from tashbeek_kit.adapters.commands.schema import FOLDER, write_schemas
from tashbeek_kit.adapters.files import write_new, write_text
from tashbeek_kit.adapters.kit_folder import KIT_FILE, languages_of_kit, message_language
from tashbeek_kit.adapters.list_editing import with_entry, with_more
from tashbeek_kit.adapters.starters import (
    LESSON_MINUTES,
    SAMPLES,
    kit_files,
    lesson_file,
    module_files,
)
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.loading.near import slug
from tashbeek_kit.loading.reader import read_kit

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


@click.group()
def new() -> None:
    """Make a kit, a module or a lesson that already builds."""


@new.command("kit")
@click.argument("name")
@messages
def new_kit(name: str, messages: str | None) -> None:
    """Make the folder NAME with a kit that has one example of everything."""
    locale = Locale(message_language(messages, None))
    folder = Path(name)
    kit = _id(folder.name, locale)
    _write(folder, kit_files(kit), locale)
    write_schemas(folder / FOLDER, SAMPLES)
    click.echo(locale.t("command.new-kit", folder=name))
    raise SystemExit(FINE)


@new.command("module")
@click.argument("name")
@messages
def new_module(name: str, messages: str | None) -> None:
    """Make the module NAME in this kit and list it in kit.yaml."""
    folder, locale = kit_or_stop(Path.cwd(), messages)
    module = _id(name, locale)
    _write(folder / module, module_files(_languages(folder)), locale)
    _list(folder / KIT_FILE, "modules", module, locale)
    click.echo(locale.t("command.new-module", folder=str(folder / module)))
    raise SystemExit(FINE)


@new.command("lesson")
@click.argument("name", metavar="MODULE/NAME")
@messages
def new_lesson(name: str, messages: str | None) -> None:
    """Make a lesson in a module of this kit and list it in module.yaml."""
    folder, locale = kit_or_stop(Path.cwd(), messages)
    module, _, lesson = name.rpartition("/")
    file = folder / module / "module.yaml"
    if not module or not file.is_file():
        stop(locale.t("command.no-module", name=name), MACHINE)
    lesson = _id(lesson, locale)
    words = lesson_file(lesson, _first_objective(folder, module), _languages(folder))
    _write(folder / module, {f"lessons/{lesson}.yaml": words}, locale)
    _list(file, "lessons", lesson, locale)
    _add_minutes(file)
    path = folder / module / "lessons" / f"{lesson}.yaml"
    click.echo(locale.t("command.new-lesson", file=str(path)))
    raise SystemExit(FINE)


def _id(name: str, locale: Locale) -> str:
    """Turn a name into an id, or end when nothing of it can stand in one."""
    found = slug(name)
    if not _ID.fullmatch(found):
        stop(locale.t("command.bad-name", name=name), MACHINE)
    return found


def _write(folder: Path, files: dict[str, str], locale: Locale) -> None:
    try:
        write_new(folder, files)
    except FileExistsError as error:
        stop(locale.t("command.exists", file=str(error)), MACHINE)


def _list(file: Path, key: str, entry: str, locale: Locale) -> None:
    """Add an entry to a list of a file; when there is no such list, say what to type."""
    source = file.read_text(encoding="utf-8")
    longer = with_entry(source, key, entry)
    if longer is None:
        stop(locale.t("command.list-it", key=key, entry=entry, file=str(file)), MACHINE)
    write_text(file, longer)


def _add_minutes(file: Path) -> None:
    """Let the module last as long as its lessons do."""
    longer = with_more(file.read_text(encoding="utf-8"), "minutes", LESSON_MINUTES)
    if longer is not None:
        write_text(file, longer)


def _languages(folder: Path) -> tuple[str, ...]:
    return languages_of_kit(folder) or SAMPLES


def _first_objective(folder: Path, module: str) -> str:
    kit = read_kit(folder).kit
    found = [m.info.objectives[0].id for m in kit.modules if m.id == module] if kit else []
    return found[0] if found else "explain-idea"
