"""What a preview shows in place of a page whose file has mistakes: what to type instead."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath

from jinja2 import Environment

from tashbeek_kit.document.kit import KitDocument
from tashbeek_kit.document.sheets import Page
from tashbeek_kit.frozen import Frozen
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.language.wording import hint, sentence
from tashbeek_kit.problems import Problem, Severity


class BrokenPage(Frozen):
    """A page that cannot be shown as it should."""

    address: str
    title: str
    problems: tuple[Problem, ...]
    whole_kit: bool = False
    """True when the kit itself cannot be read, so that no page can be shown."""


def pages_in_preview(
    document: KitDocument, problems: Sequence[Problem]
) -> tuple[Page | BrokenPage, ...]:
    """Put error pages in place of the pages that come from files with errors."""
    broken = _addresses(document, problems)
    title = document.locale.t("broken.title")
    errors = [BrokenPage(address, title, found) for address, found in sorted(broken.items())]
    return (*(page for page in document.pages if page.address not in broken), *errors)


def broken_kit(locale: Locale, problems: Sequence[Problem]) -> BrokenPage:
    """Give the page that stands at every address when the kit cannot be read."""
    return BrokenPage("/", locale.t("broken.kit-title"), tuple(problems), whole_kit=True)


def render_broken_page(page: BrokenPage, locale: Locale, environment: Environment) -> str:
    """Render an error page; it needs no style sheet and no script."""
    reports = [
        (
            problem.place,
            problem.severity,
            sentence(problem, locale.code),
            hint(problem, locale.code),
        )
        for problem in page.problems
    ]
    template = environment.get_template("broken.html")
    return template.render(page=page, locale=locale, t=locale.t, reports=reports)


def _addresses(
    document: KitDocument, problems: Iterable[Problem]
) -> dict[str, tuple[Problem, ...]]:
    """Gather the errors by the address of the page that shows what they stand in."""
    found: dict[str, tuple[Problem, ...]] = {}
    for problem in problems:
        if problem.severity is Severity.ERROR:
            for address in _shown_at(document, problem.place.path):
                found[address] = (*found.get(address, ()), problem)
    return found


def _shown_at(document: KitDocument, path: str) -> list[str]:
    pages = [page.address for page in document.pages if page.origin.path == path]
    return pages or [_would_be_at(PurePosixPath(path))]


def _would_be_at(path: PurePosixPath) -> str:
    """Work out the address of a page that could not be made, from the name of its file."""
    match path.parts[1:]:
        case (module, "lessons", lesson):
            return f"/modules/{module}/{PurePosixPath(lesson).stem}/"
        case (module, _):
            return f"/modules/{module}/"
        case _:
            return "/"
