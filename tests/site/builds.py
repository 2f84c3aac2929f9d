"""Build sites for the tests the way people do: by a command, as a process of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tashbeek_kit.document.kit import Audience

REPOSITORY = Path(__file__).parents[2]
SOURCES = ("mkdocs.yml", "modules", "docs", "overrides")
"""All that the site of this repository is made of, besides the package."""
# Two tools print a page of opinion about MkDocs 2, which would hide what went wrong.
_QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}

Said = subprocess.CompletedProcess[str]


def build_by_engine(project: Path, site: Path) -> Said:
    """Build a project by `mkdocs build --strict`; give what it said."""
    return _run(project, "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(site))


def build_by_command(
    project: Path, site: Path, audience: Audience, *, is_strict: bool = True
) -> Said:
    """Build a project by `tashbeek build`; give what it said."""
    more = ("--audience", audience, "--out", str(site), *(("--strict",) if is_strict else ()))
    return _run(project, "tashbeek_kit", "build", *more)


def built(project: Path, site: Path, audience: Audience = "learner") -> Path:
    """Build a project, which must go well; give the site's folder."""
    if audience == "learner":
        said = build_by_engine(project, site)
    else:
        said = build_by_command(project, site, audience)
    assert said.returncode == 0, said.stdout + said.stderr
    return site


def copy_project(folder: Path) -> Path:
    """Copy the sources of this repository's site, without anything that was built before."""
    folder.mkdir(parents=True)
    for name in SOURCES:
        source = REPOSITORY / name
        if source.is_dir():
            shutil.copytree(source, folder / name)
        else:
            shutil.copy(source, folder / name)
    return folder


def new_kit(folder: Path) -> Path:
    """Make the kit that `tashbeek new kit` gives; give its folder."""
    said = _run(folder.parent, "tashbeek_kit", "new", "kit", folder.name)
    assert said.returncode == 0, said.stdout + said.stderr
    return folder


def command(*words: str) -> list[str]:
    """Give a module's command line, by the Python that runs the tests."""
    return [sys.executable, "-m", *words]


def environment() -> dict[str, str]:
    """Give the environment of a build: ours, this tree's package, and less talk."""
    return {**os.environ, **_QUIET, "PYTHONPATH": str(REPOSITORY)}


def _run(folder: Path, *words: str) -> Said:
    return subprocess.run(
        command(*words),
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
