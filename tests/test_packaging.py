"""The package as it travels: what a wheel and an sdist carry, and when assets are built anew."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ASSETS = (
    "kit.js",
    "kit.css",
    "deck.js",
    "deck.css",
    "search.js",
    "fonts/tashbeek-sans-arabic-400.woff2",
    "fonts/tashbeek-sans-latin-700.woff2",
    "fonts/OFL-IBM-Plex-Sans-Arabic.txt",
    "fonts/print/Amiri-Regular.ttf",
    "fonts/print/Amiri-Bold.ttf",
    "fonts/print/OFL-Amiri.txt",
)


@pytest.fixture(scope="module")
def hook(repository: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "build_hook", repository / "tashbeek_kit/web/build_hook.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def web(tmp_path: Path) -> Path:
    """A small stand-in for the folder of web sources."""
    folder = tmp_path / "web"
    (folder / "src").mkdir(parents=True)
    (folder / "package.json").write_text("{}", encoding="utf-8")
    (folder / "src/kit.ts").write_text("export {};\n", encoding="utf-8")
    return folder


@pytest.fixture
def assets(hook: ModuleType, web: Path) -> Path:
    """Assets that are fresh for the stand-in."""
    folder = web.parent / "assets"
    (folder / "fonts").mkdir(parents=True)
    for name in ("kit.js", "deck.js", "search.js", "kit.css", "deck.css"):
        (folder / name).write_text("", encoding="utf-8")
    (folder / hook.STAMP).write_text(hook.digest_sources(web), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, repository: Path) -> Path:
    """A folder with the wheel and the sdist of this tree."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(folder)]
    subprocess.run(command, cwd=repository, check=True, capture_output=True)
    return folder


def test_assets_are_there_after_an_install(repository: Path) -> None:
    missing = [n for n in ASSETS if not (repository / "tashbeek_kit/assets" / n).is_file()]

    assert missing == []


def test_assets_of_the_same_sources_are_fresh(hook: ModuleType, web: Path, assets: Path) -> None:
    assert hook.is_fresh(web, assets)


def test_changed_source_makes_assets_stale(hook: ModuleType, web: Path, assets: Path) -> None:
    (web / "src/kit.ts").write_text("export const changed = true;\n", encoding="utf-8")

    assert not hook.is_fresh(web, assets)


def test_renamed_source_makes_assets_stale(hook: ModuleType, web: Path, assets: Path) -> None:
    (web / "src/kit.ts").rename(web / "src/renamed.ts")

    assert not hook.is_fresh(web, assets)


def test_installed_packages_do_not_make_assets_stale(
    hook: ModuleType, web: Path, assets: Path
) -> None:
    (web / "node_modules").mkdir()
    (web / "node_modules/index.js").write_text("", encoding="utf-8")

    assert hook.is_fresh(web, assets)


def test_assets_with_a_file_missing_are_stale(hook: ModuleType, web: Path, assets: Path) -> None:
    (assets / "deck.css").unlink()

    assert not hook.is_fresh(web, assets)


def test_absent_assets_are_stale(hook: ModuleType, web: Path, assets: Path) -> None:
    shutil.rmtree(assets)

    assert not hook.is_fresh(web, assets)


def test_wheel_carries_the_assets_and_not_their_sources(built: Path) -> None:
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        names = set(wheel.namelist())

    assert {f"tashbeek_kit/assets/{name}" for name in ASSETS} <= names
    assert [name for name in sorted(names) if name.startswith("tashbeek_kit/web/")] == []


def test_sdist_carries_the_assets_and_their_sources(built: Path) -> None:
    with tarfile.open(next(built.glob("*.tar.gz"))) as sdist:
        names = {name.split("/", 1)[1] for name in sdist.getnames()}

    assert {f"tashbeek_kit/assets/{name}" for name in ASSETS} <= names
    assert {"tashbeek_kit/web/build_hook.py", "tashbeek_kit/web/package-lock.json"} <= names
    assert [name for name in sorted(names) if "node_modules" in name] == []


def test_locked_packages_name_no_registry(repository: Path) -> None:
    lock = (repository / "tashbeek_kit/web/package-lock.json").read_text(encoding="utf-8")

    assert '"resolved"' not in lock
