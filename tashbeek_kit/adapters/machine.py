"""What this machine has and lacks for the kit, each lack with the one command that mends it."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from tashbeek_kit.frozen import Frozen
from tashbeek_kit.loading.yaml_loader import is_fast

_PACKAGE = "tashbeek-kit"
_ASSETS = Path(__file__).parents[1] / "assets"
_BUILD_HOOK = Path(__file__).parents[1] / "web" / "build_hook.py"
_REPOSITORY = Path(__file__).parents[2]
_WEB = ("kit.js", "kit.css", "deck.js", "deck.css", "search.js")
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_OLDEST_PYTHON = (3, 11)
_NAME = re.compile(r"[A-Za-z0-9._-]+")


class Finding(Frozen):
    """One thing that was looked for."""

    name: str
    """Key of its words, below `doctor`."""
    found: str
    """Version or place; empty when it is lacking."""
    mend: str = ""
    """The command that mends the lack."""
    is_needed: bool = True
    """False when the kit works without it."""


def examine(folder: Path) -> Iterator[Finding]:
    """Look for everything the kit uses, in the order in which it is needed."""
    yield _python()
    yield _packages()
    yield Finding(
        "yaml", "libyaml" if is_fast() else "", "pip install --force-reinstall PyYAML", False
    )
    yield from _assets()
    yield Finding("typst", _version("typst"), "pip install typst")
    yield Finding(
        "writable", str(folder) if os.access(folder, os.W_OK) else "", f"chmod u+w {folder}"
    )
    yield _browser()


def mend_of_assets() -> str:
    """Give the command that makes the site's scripts, styles and fonts; empty when none lacks."""
    return next((finding.mend for finding in _assets() if not finding.found), "")


def _python() -> Finding:
    found = ".".join(map(str, sys.version_info[:3])) if sys.version_info >= _OLDEST_PYTHON else ""
    return Finding("python", found, "apt-get install python3.11")


def _packages() -> Finding:
    """Look for every package that ours asks for."""
    try:
        wanted = [line for line in requires(_PACKAGE) or () if "extra ==" not in line]
    except PackageNotFoundError:
        return Finding("packages", "", f"pip install {_PACKAGE}")
    names = [match[0] for line in wanted if (match := _NAME.match(line))]
    missing = [name for name in names if not _version(name)]
    return Finding(
        "packages", "" if missing else str(len(names)), f"pip install {' '.join(missing)}"
    )


def _assets() -> Iterator[Finding]:
    """Look for what is built from web/, which git does not hold."""
    yield _files("web", [_ASSETS / name for name in _WEB])
    yield _files("fonts", sorted((_ASSETS / "fonts").glob("*.woff2"))[:1] or [_ASSETS / "fonts"])
    yield _files(
        "print-fonts",
        sorted((_ASSETS / "fonts" / "print").glob("*.ttf"))[:1] or [_ASSETS / "fonts" / "print"],
    )


def _files(name: str, paths: list[Path]) -> Finding:
    # Of a source clone, pip runs the build hook, with Node where the machine has none.
    mend = (
        f'pip install --editable "{_REPOSITORY}"'
        if _BUILD_HOOK.is_file()
        else f"pip install --force-reinstall {_PACKAGE}"
    )
    is_whole = all(path.is_file() for path in paths)
    return Finding(name, str(_ASSETS) if is_whole else "", mend)


def _browser() -> Finding:
    found = next((path for name in _BROWSERS if (path := shutil.which(name))), "")
    if not found and importlib.util.find_spec("playwright"):
        home = Path.home() / ".cache" / "ms-playwright"
        found = str(next(iter(sorted(home.glob("chromium*"))), ""))
    return Finding("browser", found, "python -m playwright install chromium", is_needed=False)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
