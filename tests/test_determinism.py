"""The same input gives the same bytes: in one process, and in another with other hashes."""

from __future__ import annotations

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from tashbeek_kit.build import build_kit
from tashbeek_kit.document.kit import Audience

AUDIENCES: tuple[Audience, ...] = ("learner", "trainer")
_PRINT = (
    "import sys; from tests.test_determinism import fingerprint; print(fingerprint(*sys.argv[1:]))"
)


def fingerprint(folder: str, audience: Audience) -> str:
    """Give a fingerprint of everything that is composed from a folder."""
    return sha256(repr(build_kit(Path(folder), audience).documents).encode()).hexdigest()


@pytest.mark.parametrize("audience", AUDIENCES)
def test_building_twice_gives_the_same(repository: Path, audience: Audience) -> None:
    modules = repository / "modules"

    first, second = build_kit(modules, audience), build_kit(modules, audience)

    assert first.documents == second.documents
    assert first.problems == second.problems


def test_another_process_gives_the_same(repository: Path) -> None:
    modules = str(repository / "modules")

    assert _elsewhere(repository, modules, "1") == _elsewhere(repository, modules, "2")


def _elsewhere(repository: Path, folder: str, seed: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", _PRINT, folder, "trainer"],
        cwd=repository,
        env={**os.environ, "PYTHONHASHSEED": seed},
        check=True,
        capture_output=True,
        text=True,
    ).stdout
