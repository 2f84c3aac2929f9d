"""The site engine as a command calls it: its configuration, its log, and progress on a terminal."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError
from rich.console import Console

from tashbeek_kit.adapters.commands.options import MACHINE, kit_or_stop, stop
from tashbeek_kit.adapters.machine import mend_of_assets
from tashbeek_kit.language.locale import Locale

CONFIG_FILE = "mkdocs.yml"
_NEEDED = ("i18n", "tashbeek")


class _Echo(logging.Handler):
    """Prints what the engine has to say about the content."""

    def emit(self, record: logging.LogRecord) -> None:
        """Print one message without the engine's own decoration."""
        click.echo(record.getMessage(), err=True)


def listen() -> None:
    """Let the engine's warnings and errors be seen."""
    log = logging.getLogger("mkdocs")
    log.setLevel(logging.WARNING)
    if not any(isinstance(handler, _Echo) for handler in log.handlers):
        log.addHandler(_Echo())


def config_file_or_stop(messages: str | None) -> tuple[Path, Locale]:
    """Find mkdocs.yml beside the kit, or end."""
    folder, locale = kit_or_stop(Path.cwd(), messages)
    file = folder.parent / CONFIG_FILE
    if not file.is_file():
        stop(locale.t("command.no-config", file=str(file)), MACHINE)
    stop_without_assets(locale)
    return file, locale


def stop_without_assets(locale: Locale) -> None:
    """End when the scripts, styles or fonts were never built."""
    mend = mend_of_assets()
    if mend:
        stop(locale.t("command.no-assets", mend=mend), MACHINE)


def engine_or_stop(
    messages: str | None, *, out: Path | None, strict: bool
) -> tuple[MkDocsConfig, Locale]:
    """Load the engine's configuration, or end when it is not one."""
    file, locale = config_file_or_stop(messages)
    listen()
    try:
        config = load_config(
            str(file), strict=strict or None, site_dir=str(out.resolve()) if out else None
        )
    except (Abort, ConfigurationError) as error:
        stop(str(error), MACHINE)
    missing = [name for name in _NEEDED if name not in config.plugins]
    if missing:
        stop(locale.t("command.no-plugin", name=missing[0], file=str(file)), MACHINE)
    if messages is not None:
        config.plugins["tashbeek"].config["messages"] = messages
    return config, locale


@contextmanager
def progress(words: str) -> Iterator[None]:
    """Show that something takes its time; silent when piped."""
    console = Console(stderr=True)
    if not (console.is_terminal and sys.stderr.isatty()):
        yield
        return
    with console.status(words):
        yield
