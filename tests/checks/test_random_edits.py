"""Whatever somebody does to a good file, check answers with problems and never with a traceback."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tashbeek_kit.adapters.files import write_text
from tashbeek_kit.adapters.reports import REPORTS
from tashbeek_kit.adapters.starters import kit_files
from tashbeek_kit.checks import run_checks
from tashbeek_kit.loading.cache import ReadCache
from tashbeek_kit.loading.reader import read_kit
from tashbeek_kit.problems import Problem
from tests.problem_cases import TODAY

FILES = {path: words for path, words in kit_files("edited").items() if path.startswith("modules/")}
READ = ReadCache()
"""Files that an edit leaves alone are read once."""
SNIPPETS = (
    *("\t", ": ", "- ", "[", "}", '"', "'", "|", "&a", "*a", "!t ", "{{", "#", "---\n", "\n\n"),
    *("null", "true", "-1", "1e999", ".nan", "no", "٣", "\u200f", "\ufeff", "🙂", "](term:x)"),
    *("10-15", "→", "(", "«", "ـ", "id: ", "kind: choice", "ar:", "[](source:)", "[x](y)"),
)


def edited(words: str, seed: int) -> str:
    """Edit a file in one to three places, always in the same way for the same seed."""
    chance = random.Random(seed)
    for _ in range(chance.randint(1, 3)):
        lines = words.split("\n")
        at = chance.randrange(len(lines))
        match chance.randrange(6):
            case 0:
                del lines[at : at + chance.randint(1, 4)]
            case 1:
                lines.insert(at, lines[chance.randrange(len(lines))])
            case 2:
                lines[at] = " " * chance.randint(0, 6) + lines[at].lstrip()
            case 3:
                column = chance.randint(0, len(lines[at]))
                snippet = chance.choice(SNIPPETS)
                lines[at] = lines[at][:column] + snippet + lines[at][column:]
            case 4:
                key = lines[at].split(":")[0]
                lines[at] = f"{key}: {chance.choice(SNIPPETS)}"
            case _:
                lines[at] = lines[at][: len(lines[at]) // 2]
        words = "\n".join(lines)
    return words


def everything_wrong(folder: Path) -> tuple[Problem, ...]:
    reading = read_kit(folder, READ)
    if reading.kit is None:
        return reading.problems
    return (*reading.problems, *run_checks(reading.kit, reading.places, TODAY))


@given(st.sampled_from(sorted(FILES)), st.integers(0, 2**32))
@settings(max_examples=60, deadline=None)
def test_a_random_edit_never_gives_a_traceback(path: str, seed: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, words in FILES.items():
            write_text(folder / file, edited(words, seed) if file == path else words)

        problems = everything_wrong(folder / "modules")

        for report in REPORTS.values():
            assert report(problems, "ar") is not None
            assert report(problems, "en") is not None
