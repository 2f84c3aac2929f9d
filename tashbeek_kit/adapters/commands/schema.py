"""`tashbeek schema`: what editors need to complete and explain the keys of a kit's files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from tashbeek_kit.adapters.commands.options import FINE, messages
from tashbeek_kit.adapters.files import write_text
from tashbeek_kit.adapters.kit_folder import kit_above, languages_of_kit, message_language
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.loading.schema import schema_files

FOLDER = Path(".tashbeek") / "schema"


@click.command()
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Folder to write to.")
@messages
def schema(out: Path | None, messages: str | None) -> None:
    """Write JSON Schema for editors, beside the kit."""
    kit = kit_above(Path.cwd())
    locale = Locale(message_language(messages, kit))
    folder = out or (kit.parent if kit else Path.cwd()) / FOLDER
    names = write_schemas(folder, languages_of_kit(kit))
    click.echo(locale.t("command.schema", count=len(names), folder=str(folder)))
    raise SystemExit(FINE)


def write_schemas(folder: Path, languages: Sequence[str]) -> tuple[str, ...]:
    """Write the schemas and give their file names."""
    files = schema_files(languages)
    for name, words in files.items():
        write_text(folder / name, words)
    return tuple(files)
