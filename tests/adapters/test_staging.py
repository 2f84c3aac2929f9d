"""The swap of a whole site for the one in place."""

from __future__ import annotations

import time
from pathlib import Path

from tashbeek_kit.adapters.staging import Staging


def built(site: Path, words: str) -> Staging:
    staging = Staging(site)
    (staging.folder / "index.html").write_text(words, encoding="utf-8")
    return staging


def test_a_first_site_is_put_in_place(tmp_path: Path) -> None:
    built(tmp_path / "site", "new").put_in_place()

    assert (tmp_path / "site" / "index.html").read_text(encoding="utf-8") == "new"


def test_a_new_site_leaves_nothing_of_the_old_one(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "old.html").touch()

    built(site, "new").put_in_place()

    assert [path.name for path in site.iterdir()] == ["index.html"]
    deadline = time.monotonic() + 5
    while len(list(tmp_path.iterdir())) > 1 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_discarded_build_leaves_the_old_site(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "old.html").touch()

    built(site, "new").discard()

    assert [path.name for path in tmp_path.iterdir()] == ["site"]
    assert [path.name for path in site.iterdir()] == ["old.html"]


def test_a_build_that_never_ended_is_cleared_away_and_its_site_comes_back(tmp_path: Path) -> None:
    (tmp_path / ".site.previous").mkdir()
    (tmp_path / ".site.previous" / "old.html").touch()
    (tmp_path / ".site.staging").mkdir()
    (tmp_path / ".site.staging" / "half.html").touch()

    staging = Staging(tmp_path / "site")

    assert (tmp_path / "site" / "old.html").exists()
    assert not list(staging.folder.iterdir())
