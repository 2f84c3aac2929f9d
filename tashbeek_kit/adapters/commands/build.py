"""`tashbeek build`: the site and all it links to, made by the site engine and our plugin."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click
from mkdocs.commands.build import build as build_site
from mkdocs.config.base import Config

from tashbeek_kit.adapters.commands.options import FINE, MACHINE, messages, stop, strict
from tashbeek_kit.adapters.engine import engine_or_stop, progress
from tashbeek_kit.language.locale import Locale


@click.command()
@click.option("--audience", type=click.Choice(("learner", "trainer")), help="For whom.")
@click.option("--lang", "language", help="Build this language only.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Folder of the site.")
@strict
@messages
def build(
    audience: str | None,
    language: str | None,
    out: Path | None,
    messages: str | None,
    *,
    strict: bool,
) -> None:
    """Build the website."""
    config, locale = engine_or_stop(messages, out=out, strict=strict)
    if audience is not None:
        config.plugins["tashbeek"].config["audience"] = audience
    if language is not None:
        _build_only(language, config.plugins["i18n"].config["languages"], locale)
    folder = config.site_dir
    config.plugins.on_startup(command="build", dirty=False)
    try:
        with progress(locale.t("command.building")):
            build_site(config)
    finally:
        config.plugins.on_shutdown()
    click.echo(locale.t("command.built", folder=folder))
    raise SystemExit(FINE)


def _build_only(wanted: str, languages: Sequence[Config], locale: Locale) -> None:
    """Let the engine build one language, at the site's root."""
    codes = [str(language["locale"]) for language in languages]
    if wanted not in codes:
        known = locale.join(tuple(codes))
        stop(locale.t("command.no-language", name=wanted, known=known), MACHINE)
    for language in languages:
        language["build"] = language["default"] = language["locale"] == wanted
