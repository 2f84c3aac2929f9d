"""`tashbeek print`: the printed packs as PDF, and how many copies of each to make."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import get_args

import click

from tashbeek_kit.adapters.commands.check import as_seen_from_here
from tashbeek_kit.adapters.commands.options import (
    CONTENT,
    FINE,
    MACHINE,
    kit_or_stop,
    messages,
    stop,
)
from tashbeek_kit.adapters.copies import Party, Run, runs_of
from tashbeek_kit.adapters.engine import progress, stop_without_assets
from tashbeek_kit.adapters.files import write_whole
from tashbeek_kit.adapters.packing import packing_list
from tashbeek_kit.adapters.packs import Pack, contents_of, packs_of, page_count, typeset_pack
from tashbeek_kit.adapters.reports.text import text_report
from tashbeek_kit.build import build_kit
from tashbeek_kit.document.booklets import BookletKind
from tashbeek_kit.document.kit import KitDocument
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.problems import has_errors

_PACK = "pack"
_KINDS = (*get_args(BookletKind), _PACK)
_CACHE = Path(".cache") / "tashbeek"


@click.command("print")
@click.argument("modules", nargs=-1)
@click.option("--lang", "language", help="A language, or two side by side: ar+en.")
@click.option("--kind", type=click.Choice(_KINDS), default=_PACK, show_default=True)
@click.option("--participants", type=click.IntRange(1), default=20, show_default=True)
@click.option(
    "--group-size",
    type=click.IntRange(1),
    help="People in each group. Without it: as each step says, else 4.",
)
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), default=Path())
@messages
def print_packs(
    modules: tuple[str, ...],
    language: str | None,
    kind: str,
    participants: int,
    group_size: int | None,
    out: Path,
    messages: str | None,
) -> None:
    """Make the printed packs of MODULES (of all, without any) under print/."""
    folder, locale = kit_or_stop(Path.cwd(), messages)
    stop_without_assets(locale)
    documents = _documents(folder, locale)
    chosen = [
        pack
        for pack in packs_of(documents)
        if (not modules or pack.booklets[0].module in modules)
        and kind in (_PACK, pack.booklets[0].kind)
        and language in (None, _languages(pack))
    ]
    _stop_when_unknown(modules, language, chosen, documents, locale)
    party = Party(participants, group_size)
    made: list[tuple[Pack, tuple[Run, ...]]] = []
    for pack in chosen:
        with progress(locale.t("command.typesetting", file=pack.file)):
            pdf = typeset_pack(pack, folder.parent / _CACHE)
        write_whole(out / pack.file, pdf)
        made.append((pack, runs_of(pack.booklets[0], page_count(pdf), contents_of(pdf), party)))
    click.echo(packing_list(made, locale), nl=False)
    raise SystemExit(FINE)


def _documents(folder: Path, locale: Locale) -> tuple[KitDocument, ...]:
    building = build_kit(folder, "trainer", today=date.today())
    if has_errors(building.problems):
        problems = tuple(as_seen_from_here(building.problems, folder))
        stop(text_report(problems, locale.code), CONTENT)
    return building.documents


def _languages(pack: Pack) -> str:
    return "+".join(locale.code for locale in pack.locales)


def _stop_when_unknown(
    modules: Sequence[str],
    language: str | None,
    chosen: Sequence[Pack],
    documents: Sequence[KitDocument],
    locale: Locale,
) -> None:
    """End when nothing was asked for that the kit has."""
    packs = tuple(packs_of(tuple(documents)))
    known = sorted({pack.booklets[0].module for pack in packs} - {""})
    for module in modules:
        if module not in known:
            words = locale.t(
                "command.no-module-to-print", name=module, known=locale.join(tuple(known))
            )
            stop(words, MACHINE)
    spoken = sorted({_languages(pack) for pack in packs})
    if language is not None and language not in spoken:
        words = locale.t("command.no-language", name=language, known=locale.join(tuple(spoken)))
        stop(words, MACHINE)
    if not chosen:
        stop(locale.t("command.nothing-to-print"), MACHINE)
