"""The author's list of all rules, in each language, made from the words and the cases.

Run it with `python -m tests.rules_pages`; a test fails while the pages differ from it.
"""

from __future__ import annotations

from pathlib import Path

from tashbeek_kit.adapters.files import write_text
from tashbeek_kit.language.locale import known_languages, problem_words
from tests.problem_cases import Expected, read_case, rules

DOCS = Path(__file__).parents[1] / "docs"
OPENINGS = {
    "ar": (
        "# قواعد الفحص {#the-rules-of-check}\n\n"
        "يقول الأمر `tashbeek check` ما الخطأ في ملفات الحقيبة وما يُكتب بدله. هذه قواعده كلها، "
        "ومع كل قاعدة مثال مما تقوله. **الخطأ** يوقف البناء، و**التنبيه** لا يوقفه إلا مع "
        "`--strict`.\n"
    ),
    "en": (
        "# The rules of check\n\n"
        "`tashbeek check` says what is wrong in a kit's files and what to type instead. "
        "These are all its rules, each with an example of what it says. An **error** stops a "
        "build; a **warning** stops it only under `--strict`.\n"
    ),
}
SEVERITIES = {
    "ar": {"error": "خطأ", "warning": "تنبيه"},
    "en": {"error": "error", "warning": "warning"},
}


def pages() -> dict[Path, str]:
    """Give the page of each language."""
    return {DOCS / code / "guides" / "rules.md": page(code) for code in known_languages()}


def page(code: str) -> str:
    """Write the list of rules in one language."""
    return OPENINGS[code] + "".join(entry(rule, code) for rule in rules())


def entry(rule: str, code: str) -> str:
    """Write one rule: its severity, what it says, and why it is there when that is not plain."""
    example = next(problem for problem in read_case(rule).expected if problem["rule"] == rule)
    severity = SEVERITIES[code][str(example["severity"])]
    about = problem_words(code).get(f"{rule}.about")
    reason = f"{about}\n\n" if isinstance(about, str) else ""
    words = f"{_said(example, code, 'sentence')}<br>\n> {_said(example, code, 'hint')}"
    # What a program says, with pieces of the author's file in either language.
    said = f"> <samp>{words}</samp>\n"
    return f"\n## `{rule}`\n\n**{severity}** · `{example['at']}`\n\n{reason}{said}"


def _said(example: Expected, code: str, part: str) -> str:
    words = example[code]
    if isinstance(words, str):
        raise TypeError(words)
    # Angle brackets, braces and stars of an author's file are words here, not mark-up.
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>{}" else sign for sign in words[part])


if __name__ == "__main__":
    for file, content in pages().items():
        write_text(file, content)
