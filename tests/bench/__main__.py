"""Compare our build with the plain stack on pages of the same words, in one run."""

from __future__ import annotations

import argparse
import compileall
import tempfile
from pathlib import Path

from tests.bench.edit import seconds_to_see
from tests.bench.lessons import make_lessons
from tests.bench.measure import Cost, median, run
from tests.bench.paper import pages_per_second
from tests.bench.projects import write_ours, write_plain

_PACKAGE = Path(__file__).parents[2] / "tashbeek_kit"
_ROW = "{:<34} {:>10} {:>12}"


def main() -> None:
    """Run the benchmark and print its table."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--lessons", type=int, nargs="*", default=[20, 200, 1000])
    parser.add_argument("--rounds", type=int, default=3, help="runs of each build under 1,000")
    parser.add_argument("--shipped", action="store_true", help="also without navigation.prune")
    parser.add_argument(
        "--edit", type=int, default=200, help="lessons in the live preview; 0: none"
    )
    parser.add_argument("--no-paper", action="store_true")
    options = parser.parse_args()
    # Installed packages are compiled, a working copy perhaps not: compare like with like.
    compileall.compile_dir(_PACKAGE, quiet=1)
    for count in options.lessons:
        _compare(count, options.rounds if count < 1000 else 1, shipped=options.shipped)
    if options.edit:
        _edit(options.edit)
    if not options.no_paper:
        print(f"\npaper: {pages_per_second():.0f} pages a second")


def _compare(count: int, rounds: int, *, shipped: bool) -> None:
    print(f"\n{count} lessons in two languages, median of {rounds}")
    print(_ROW.format("", "CPU s", "peak MiB"))
    with tempfile.TemporaryDirectory() as scratch:
        ours, theirs = Path(scratch, "ours"), Path(scratch, "pruned")
        lessons = make_lessons(count)
        write_ours(ours, lessons)
        write_plain(theirs, lessons, pruned=True)
        mine: list[Cost] = []
        plain: list[Cost] = []
        for _ in range(rounds):
            plain.append(run(["mkdocs", "build", "-q"], theirs))
            mine.append(run(["mkdocs", "build", "-q"], ours))
        rows = {"plain, navigation.prune": median(plain), "ours": median(mine)}
        if shipped:
            full = Path(scratch, "shipped")
            write_plain(full, lessons, pruned=False)
            rows["plain, as shipped"] = run(["mkdocs", "build", "-q"], full)
    for name, cost in rows.items():
        print(_ROW.format(name, f"{cost.cpu:.2f}", f"{cost.memory:.0f}"))
    base, own = rows["plain, navigation.prune"], rows["ours"]
    print(
        _ROW.format(
            "ours / plain pruned", f"{own.cpu / base.cpu:.2f}×", f"{own.memory / base.memory:.2f}×"
        )
    )


def _edit(count: int) -> None:
    lessons = make_lessons(count)
    print(f"\nfrom an edit to the rebuilt page, {count} lessons, median of 3")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch, "ours")
        write_ours(folder, lessons)
        first = lessons[0]
        file = folder / "modules" / first.module / "lessons" / f"{first.id}.yaml"
        text = file.read_text(encoding="utf-8")
        head = first.steps["ar"][0][0]

        def edit(word: str) -> None:
            file.write_text(text.replace(head, f"{head} {word}"), encoding="utf-8")

        page = f"modules/{first.module}/{first.id}/index.html"
        print(_ROW.format("ours", f"{seconds_to_see(folder, page, edit):.2f} s", ""))


main()
