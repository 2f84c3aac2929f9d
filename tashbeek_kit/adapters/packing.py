"""How many copies of each printed file a training needs, in the order in which they are packed."""

from __future__ import annotations

from collections.abc import Sequence

from tashbeek_kit.adapters.copies import Run
from tashbeek_kit.adapters.packs import Pack
from tashbeek_kit.document.booklets import BookletKind
from tashbeek_kit.language.locale import Locale

_ORDER: tuple[BookletKind, ...] = (
    *("guide", "key", "handout", "workbook", "tests", "cards"),
    *("templates", "indicators", "forms"),
)


def packing_list(made: Sequence[tuple[Pack, tuple[Run, ...]]], locale: Locale) -> str:
    """Give a line for each file: place, pages, copies, sheets; and the sheets of one language.

    A file whose pages are not all needed as often has a line below it for each run of pages.
    """
    lines: list[str] = []
    for pack, runs in sorted(made, key=_place):
        lines.append(f"{pack.file}: {_file_words(runs, locale)}")
        if len(runs) > 1:
            lines += [f"    {_run_words(run, locale)}" for run in runs]
    if len(made) > 1 and len({_place(one)[0] for one in made}) == 1:
        total = sum(run.sheets for _, runs in made for run in runs)
        lines.append(locale.t("command.sheets-together", count=total))
    return "\n".join(lines) + "\n"


def _file_words(runs: tuple[Run, ...], locale: Locale) -> str:
    words = [locale.t("command.pages", count=runs[-1].last)]
    if len(runs) == 1:
        words += _copies(runs[0], locale)
    words.append(locale.t("command.sheets", count=sum(run.sheets for run in runs)))
    return locale.join(tuple(words))


def _run_words(run: Run, locale: Locale) -> str:
    place = (
        locale.t("command.one-page", first=run.first)
        if run.first == run.last
        else locale.t("command.several-pages", first=run.first, last=run.last)
    )
    return f"{place}: {locale.join(_copies(run, locale))}"


def _copies(run: Run, locale: Locale) -> tuple[str, ...]:
    copies = locale.t("command.copies", count=run.copies)
    return (copies, locale.t("paper.a3")) if run.is_a3 else (copies,)


def _place(made: tuple[Pack, tuple[Run, ...]]) -> tuple[str, str, int]:
    booklet = made[0].booklets[0]
    languages = "+".join(locale.code for locale in made[0].locales)
    return languages, booklet.module, _ORDER.index(booklet.kind)
