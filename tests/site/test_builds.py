"""Builds as such: the same twice, whole or not at all, with links back to the source."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from tests.site.builds import build_by_command, build_by_engine, built, copy_project, new_kit
from tests.site.html_tree import parse

LESSON = "modules/meetings/lessons/purpose.yaml"
PAGE = "modules/meetings/purpose/index.html"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A kit with a place on a code host, whose packs are left out to save time."""
    folder = new_kit(tmp_path_factory.mktemp("kits") / "good-meetings")
    config = folder / "mkdocs.yml"
    words = config.read_text(encoding="utf-8")
    more = "repo_url: https://code.example/kit\nedit_uri: edit/main/docs/\n"
    without_packs = words.replace("  - tashbeek:\n", "  - tashbeek:\n      packs: false\n")
    assert without_packs != words
    config.write_text(without_packs + more, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def site(project: Path) -> Path:
    """The kit's site, built once before anything breaks."""
    return built(project, project / "site")


def digests(site: Path) -> dict[str, str]:
    return {
        path.relative_to(site).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }


def test_building_elsewhere_and_anew_gives_the_same_bytes(
    learner_site: Path, tmp_path: Path
) -> None:
    """Nothing is left out: pages, search, PDFs. The copy has no cache and another path."""
    again = built(copy_project(tmp_path / "copy"), tmp_path / "site")

    first, second = digests(learner_site), digests(again)
    assert sorted(first) == sorted(second)
    assert [name for name, digest in first.items() if second[name] != digest] == []


@pytest.mark.parametrize("build", [build_by_engine, build_by_command])
def test_failed_build_leaves_the_site_and_says_where(
    project: Path, site: Path, build: object
) -> None:
    before = digests(site)
    lesson = project / LESSON
    good = lesson.read_text(encoding="utf-8")
    lesson.write_text(good.replace("objectives:", "objektives:", 1), encoding="utf-8")
    at = next(n for n, line in enumerate(good.splitlines(), 1) if line.startswith("objectives:"))

    try:
        if build is build_by_engine:
            said = build_by_engine(project, site)
        else:
            said = build_by_command(project, site, "learner")
    finally:
        lesson.write_text(good, encoding="utf-8")

    assert said.returncode != 0
    assert f"{LESSON}:{at}:1" in said.stdout + said.stderr
    assert "Traceback" not in said.stdout + said.stderr
    assert digests(site) == before
    assert [path.name for path in project.iterdir() if "staging" in path.name] == []


def test_warning_stops_only_a_strict_build(project: Path, site: Path) -> None:
    before = digests(site)
    lesson = project / LESSON
    good = lesson.read_text(encoding="utf-8")
    assert "، " in good
    lesson.write_text(good.replace("، ", ", ", 1), encoding="utf-8")

    try:
        strict = build_by_engine(project, site)
        easy = build_by_command(project, project / "easy", "learner", is_strict=False)
    finally:
        lesson.write_text(good, encoding="utf-8")

    assert strict.returncode != 0
    assert LESSON in strict.stdout + strict.stderr
    assert digests(site) == before
    assert easy.returncode == 0, easy.stderr
    assert (project / "easy" / PAGE).is_file()


@pytest.mark.parametrize("language", ["", "en/"])
def test_edit_link_leads_to_the_lessons_yaml(project: Path, site: Path, language: str) -> None:
    links = [e.attributes.get("href", "") for e in parse(site / language / PAGE).find("a")]

    (edit,) = [link for link in links if link.startswith("https://code.example/")]

    path, _, line = edit.partition("#")
    assert path == f"https://code.example/kit/edit/main/{LESSON}"
    assert line == "L1"
    assert (project / LESSON).is_file()
