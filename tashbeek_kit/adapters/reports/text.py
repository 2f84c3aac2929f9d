"""Problems as lines for people: place, severity and rule, then what is wrong and what to type."""

from __future__ import annotations

from collections.abc import Sequence

from tashbeek_kit.language.locale import Locale
from tashbeek_kit.language.wording import hint, sentence
from tashbeek_kit.problems import Problem, Severity


def text_report(problems: Sequence[Problem], language: str) -> str:
    """Print every problem, and how many there are."""
    parts = [line for problem in problems for line in problem_lines(problem, language)]
    return "\n".join([*parts, summary(problems, language)]) + "\n"


def problem_lines(problem: Problem, language: str) -> list[str]:
    """Give a problem's lines; the first begins with `path:line:column`, so that editors open it."""
    place = problem.place
    severity = Locale(language).t(f"command.{problem.severity}")
    return [
        f"{place.path}:{place.line}:{place.column}: {severity} [{problem.rule}]",
        f"    {sentence(problem, language)}",
        f"    {hint(problem, language)}",
        "",
    ]


def summary(problems: Sequence[Problem], language: str) -> str:
    """Say how many errors and warnings there are."""
    locale = Locale(language)
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = len(problems) - errors
    if not problems:
        return locale.t("command.no-problems")
    counts = (
        locale.t("command.errors", count=errors) if errors else "",
        locale.t("command.warnings", count=warnings) if warnings else "",
    )
    return locale.join(tuple(count for count in counts if count))
