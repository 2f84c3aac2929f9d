"""What must hold for the whole tree: no topic in the engine, no machine anywhere, short files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import tashbeek_kit

PACKAGE = Path(tashbeek_kit.__file__).parent
REPOSITORY = PACKAGE.parent
LONGEST = 220

# The kit's own name, and a map of knots and ties as a kind of figure, are no topic.
_TOPIC = re.compile(
    r"networking|\bNGOs?\b|\bcivil society\b|\bbahrain\w*|\bBHD\b"
    r"|تشبيك|شبكات|الشبكة|المنظمات الأهلية|منظمات أهلية|البحرين|بحريني|جمعيات|الجمعيات",
    re.I,
)
_MACHINE = re.compile(r"(?<![\w.])/(?:home|root|work|Users|tmp)/\w|[A-Z]:\\\\Users|\.internal\b")
_CODE = {".py", ".ts", ".mjs", ".css", ".html", ".typ"}
_WORDS = {".yaml", ".yml", ".json", ".toml", ".md", ".svg"}
_ELSEWHERE = {"node_modules", "assets", "__pycache__", "tests", "package-lock.json"}


def files_of(folder: Path, kinds: set[str]) -> Iterator[Path]:
    """Give the written files of a folder, in order."""
    for path in sorted(folder.rglob("*")):
        inside = set(path.relative_to(folder).parts)
        if path.is_file() and path.suffix in kinds and not inside & _ELSEWHERE:
            yield path


def found(pattern: re.Pattern[str], path: Path) -> list[str]:
    """Give each line of a file in which a pattern stands, with its place."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [
        f"{path.relative_to(REPOSITORY)}:{number}: {line.strip()[:100]}"
        for number, line in enumerate(lines, 1)
        if pattern.search(line)
    ]


def test_the_engine_names_no_topic() -> None:
    lines = [line for path in files_of(PACKAGE, _CODE | _WORDS) for line in found(_TOPIC, path)]

    assert lines == []


def test_nothing_names_a_machine() -> None:
    folders = [REPOSITORY / name for name in ("tashbeek_kit", "modules", "docs", "tests")]
    lines = [
        line
        for folder in folders
        for path in files_of(folder, _CODE | _WORDS)
        for line in found(_MACHINE, path)
        if path != Path(__file__)
    ]

    assert lines == []


def test_files_stay_short() -> None:
    long = {
        str(path.relative_to(REPOSITORY)): length
        for path in files_of(PACKAGE, _CODE)
        if (length := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST
    }

    assert long == {}


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        str(path.relative_to(REPOSITORY))
        for folder in (PACKAGE, REPOSITORY / "tests")
        for path in files_of(folder, {".py"})
        if not path.read_text(encoding="utf-8").startswith('"""')
    ]

    assert silent == []


def test_no_work_is_put_off_in_the_code() -> None:
    marks = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b|lorem ipsum", re.I)
    lines = [line for path in files_of(PACKAGE, _CODE) for line in found(marks, path)]

    assert lines == []


def test_styles_know_start_and_end_only() -> None:
    physical = re.compile(
        r"(?:margin|padding|border)-(?:left|right)\b|(?<![\w-])(?:left|right)\s*:|!important"
        r"|(?:float|text-align)\s*:\s*(?:left|right)"
    )
    lines = [line for path in files_of(PACKAGE / "web", {".css"}) for line in found(physical, path)]

    assert lines == []
