"""What all tests share: the place of the repository, and each site built once for the run."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site.builds import REPOSITORY, built, new_kit


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a run keep what it sees, to compare with from then on."""
    parser.addoption("--update-snapshots", action="store_true", help="keep pages as they are now")


@pytest.fixture
def updates_snapshots(pytestconfig: pytest.Config) -> bool:
    """Say whether this run keeps what it sees."""
    return bool(pytestconfig.getoption("--update-snapshots"))


@pytest.fixture(scope="session")
def repository() -> Path:
    """Give the folder that holds pyproject.toml."""
    return REPOSITORY


@pytest.fixture(scope="session")
def learner_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give this repository's site as the world sees it."""
    return built(REPOSITORY, tmp_path_factory.mktemp("learner") / "site")


@pytest.fixture(scope="session")
def trainer_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give this repository's site as trainers see it."""
    return built(REPOSITORY, tmp_path_factory.mktemp("trainer") / "site", "trainer")


@pytest.fixture(scope="session")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the project that `tashbeek new kit` makes: an example of everything."""
    return new_kit(tmp_path_factory.mktemp("starter") / "good-meetings")


@pytest.fixture(scope="session")
def starter_site(starter: Path) -> Path:
    """Give the new kit's site as the world sees it."""
    return built(starter, starter.parent / "learner")


@pytest.fixture(scope="session")
def starter_trainer_site(starter: Path) -> Path:
    """Give the new kit's site as trainers see it."""
    return built(starter, starter.parent / "trainer", "trainer")
