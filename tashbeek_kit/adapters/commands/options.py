"""Options that several commands share, and how a command ends."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

import click

from tashbeek_kit.adapters.kit_folder import kit_above, message_language
from tashbeek_kit.language.locale import Locale, known_languages

FINE = 0
CONTENT = 1
"""Something is wrong in the content."""
MACHINE = 2
"""Wrong usage, or the machine lacks something."""

messages = click.option(
    "--messages",
    type=click.Choice(known_languages()),
    help="Language of what is said here. Without it: the machine's, then the kit's first.",
)
strict = click.option("--strict", is_flag=True, help="Let warnings stop it too.")


def stop(words: str, code: int) -> NoReturn:
    """Say why and end."""
    click.echo(words, err=True)
    raise SystemExit(code)


def kit_or_stop(path: Path, wanted: str | None) -> tuple[Path, Locale]:
    """Give the kit's folder and the language of messages; end when there is no kit."""
    folder = kit_above(path)
    locale = Locale(message_language(wanted, folder))
    if folder is None:
        stop(locale.t("command.no-kit", folder=str(path)), MACHINE)
    return folder, locale
