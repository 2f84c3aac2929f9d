"""The site engine's side of a kit: whole sites, safe failures, a preview that never gets stuck."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File
from mkdocs_static_i18n.folder import create_i18n_file

from tashbeek_kit.adapters import machine, page_cache
from tashbeek_kit.adapters.engine_files import KitFile, Place
from tashbeek_kit.document.kit import KitDocument
from tashbeek_kit.document.sheets import ModulesPage, Origin, Page
from tashbeek_kit.outputs.web.pages import WebPage, render_page
from tests.adapters.engine import Preview, add_guide, build_site, make_project

LESSON = "modules/module-01/lesson-aaa"


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def break_lesson(folder: Path) -> Path:
    path = folder / f"{LESSON.replace('module-01/', 'module-01/lessons/')}.yaml"
    path.write_text(read(path).replace("kind: explain", "kind: explane", 1), encoding="utf-8")
    return path


def test_a_strict_build_makes_every_page_in_both_languages(tmp_path: Path) -> None:
    folder = make_project(tmp_path)
    add_guide(folder)

    site = build_site(folder, strict=True)

    for page in ("", f"{LESSON}/", "modules/", "print/", "progress/", "about/", "guides/start/"):
        assert 'lang="ar" dir="rtl"' in read(site / page / "index.html")
        assert 'lang="en" dir="ltr"' in read(site / "en" / page / "index.html")


def test_building_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    folder = make_project(tmp_path)

    first = {p: p.read_bytes() for p in sorted(build_site(folder).rglob("*")) if p.is_file()}
    second = {p: p.read_bytes() for p in sorted(build_site(folder).rglob("*")) if p.is_file()}

    assert first == second


def test_a_page_asks_nothing_of_another_host_and_nothing_of_the_theme(tmp_path: Path) -> None:
    site = build_site(make_project(tmp_path))
    asked = re.compile(r'(?:src|href)="((?:https?:)?//[^"]+)"')

    for page in site.rglob("*.html"):
        assert asked.findall(read(page)) == []
    assert not (site / "assets" / "javascripts").exists()
    assert not (site / "sitemap.xml").exists()


def test_every_link_leads_to_a_file(tmp_path: Path) -> None:
    folder = make_project(tmp_path)
    add_guide(folder, "[lesson](../modules/module-01/lesson-aaa/index.md#opening)")
    site = build_site(folder, strict=True)

    for page in site.rglob("index.html"):
        for link in re.findall(r'href="([^"#:]+)(?:#[^"]*)?"', read(page)):
            target = (page.parent / link).resolve()
            assert target.is_file() or link.endswith(".pdf"), f"{page}: {link}"


def test_the_language_link_leads_to_the_same_page(tmp_path: Path) -> None:
    site = build_site(make_project(tmp_path))

    arabic = read(site / LESSON / "index.html")
    english = read(site / "en" / LESSON / "index.html")

    assert f'href="../../../en/{LESSON}/index.html" lang="en"' in arabic
    assert f'href="../../../../{LESSON}/index.html" lang="ar"' in english


def test_each_language_has_its_own_page_for_lost_readers(tmp_path: Path) -> None:
    site = build_site(make_project(tmp_path, site_url="https://example.org/kit/"))

    assert read(site / "404.html").index("غير موجودة") < read(site / "404.html").index("no such")
    english = read(site / "en" / "404.html")
    assert english.index("no such") < english.index("غير موجودة")
    assert 'href="/kit/en/"' in english


def test_the_edit_link_leads_to_the_yaml(tmp_path: Path) -> None:
    folder = make_project(tmp_path, repo_url="https://example.org/kit", edit_uri="edit/main/docs/")

    page = read(build_site(folder) / LESSON / "index.html")

    edited = "https://example.org/kit/edit/main/modules/module-01/lessons/lesson-aaa.yaml#L"
    assert f'href="{edited}' in page


def test_a_broken_kit_leaves_the_previous_site_and_reports_everything(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = make_project(tmp_path)
    before = {p: p.read_bytes() for p in build_site(folder).rglob("*") if p.is_file()}
    break_lesson(folder)

    with pytest.raises(Abort):
        build_site(folder)

    assert {p: p.read_bytes() for p in (folder / "site").rglob("*") if p.is_file()} == before
    assert "lesson-aaa.yaml:" in caplog.text
    assert not (folder / ".site.staging").exists()


def test_without_the_assets_the_previous_site_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    folder = make_project(tmp_path)
    before = {p: p.read_bytes() for p in build_site(folder).rglob("*") if p.is_file()}
    monkeypatch.setattr(machine, "_ASSETS", tmp_path / "never-built")

    with pytest.raises(Abort):
        build_site(folder)

    assert {p: p.read_bytes() for p in (folder / "site").rglob("*") if p.is_file()} == before
    assert "pip install --editable" in caplog.text
    assert not (folder / ".site.staging").exists()


def test_a_warning_under_strict_leaves_the_previous_site(tmp_path: Path) -> None:
    folder = make_project(tmp_path)
    before = read(build_site(folder) / "index.html")
    add_guide(folder, "[nowhere](missing.md)")

    with pytest.raises(Abort):
        build_site(folder, strict=True)

    assert read(folder / "site" / "index.html") == before
    assert not (folder / "site" / "guides").exists()
    assert not (folder / ".site.staging").exists()


def test_a_hand_written_page_may_not_cover_a_page_of_the_kit(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = make_project(tmp_path)
    (folder / "docs" / "ar" / "index.md").write_text("# Mine\n", encoding="utf-8")

    with pytest.raises(Abort):
        build_site(folder)

    assert "docs/ar/index.md" in caplog.text


def test_a_preview_shows_the_mistakes_in_place_of_the_broken_lesson(tmp_path: Path) -> None:
    folder = make_project(tmp_path / "kit")
    preview = Preview(folder, tmp_path / "site")
    whole = read(preview.site / LESSON / "index.html")
    path = break_lesson(folder)

    preview.rebuild()

    shown = read(preview.site / LESSON / "index.html")
    assert "modules/module-01/lessons/lesson-aaa.yaml:" in shown
    assert "explane" in shown
    assert "lesson-aab" in read(preview.site / "modules" / "module-01" / "index.html")

    path.write_text(read(path).replace("explane", "explain"), encoding="utf-8")
    preview.rebuild()

    assert read(preview.site / LESSON / "index.html") == whole


def test_a_preview_of_a_kit_that_cannot_be_read_shows_why_at_every_address(tmp_path: Path) -> None:
    folder = make_project(tmp_path / "kit")
    preview = Preview(folder, tmp_path / "site")
    (folder / "modules" / "kit.yaml").write_text("title: [", encoding="utf-8")

    preview.rebuild()

    for page in ("index.html", "en/index.html", "404.html"):
        assert "modules/kit.yaml:" in read(preview.site / page)


def test_a_preview_renders_only_what_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_project(tmp_path / "kit")
    preview = Preview(folder, tmp_path / "site")
    path = folder / "modules/module-01/lessons/lesson-aaa.yaml"
    path.write_text(read(path).replace("min: 10", "min: 9"), encoding="utf-8")
    rendered: list[str] = []

    def watched(page: Page, document: KitDocument, counts: Mapping[str, int]) -> WebPage:
        rendered.append(page.address)
        return render_page(page, document, counts)

    monkeypatch.setattr(page_cache, "render_page", watched)

    preview.rebuild()

    assert set(rendered) <= {f"/{LESSON}/", "/modules/module-01/", "/progress/", "/", "/modules/"}
    assert "/modules/module-01/lesson-aab/" not in rendered


def test_a_kit_file_carries_what_static_i18n_puts_on_its_own(tmp_path: Path) -> None:
    """When this fails after an upgrade, compare KitFile with mkdocs_static_i18n/folder.py."""
    config = load_config(str(make_project(tmp_path) / "mkdocs.yml"))
    place = Place("en", "en")
    theirs = create_i18n_file(
        File("en/modules/index.md", config.docs_dir, config.site_dir, use_directory_urls=True),
        "en",
        "ar",
        ["ar", "en"],
        config,
    )

    ours = KitFile(
        ModulesPage(Origin("modules/kit.yaml"), "/modules/", "", ()), place, None, config
    )

    names = ("src_uri", "dest_uri", "url", "name", "locale", "localization", "norm_src_uri")
    assert {n: getattr(ours, n) for n in names} == {n: getattr(theirs, n) for n in names}
    assert ours.locale_alternate_of == theirs.locale_alternate_of
    assert list(ours.alternates) == list(theirs.alternates)
    assert Path(ours.abs_dest_path) == Path(theirs.abs_dest_path)
