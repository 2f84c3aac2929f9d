"""A small project on disk, and the site engine run on it as its commands do."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import yaml
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from tests.bench.lessons import make_lessons
from tests.bench.projects import write_ours


def make_project(folder: Path, **settings: Any) -> Path:  # Any: whatever mkdocs.yml may hold.
    """Write a kit of two lessons in two languages, with more settings for mkdocs.yml."""
    config = write_ours(folder, make_lessons(2))
    values = yaml.safe_load(config.read_text(encoding="utf-8")) | settings
    config.write_text(yaml.safe_dump(values, allow_unicode=True), encoding="utf-8")
    return folder


def add_guide(folder: Path, words: str = "") -> None:
    """Write a page by hand in both languages."""
    for code in ("ar", "en"):
        page = folder / "docs" / code / "guides" / "start.md"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(f"# Guide {code}\n\n{words}\n", encoding="utf-8")


def build_site(folder: Path, *, strict: bool = False) -> Path:
    """Do what `mkdocs build` does, and give the site's folder."""
    config = load_config(str(folder / "mkdocs.yml"), strict=strict)
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    finally:
        config.plugins.on_shutdown()
    return folder / "site"


class Preview:
    """What `mkdocs serve` does between two requests."""

    def __init__(self, folder: Path, site: Path) -> None:
        """Build once."""
        self._folder = folder
        self.site = site
        self._build(self._config(), "serve")

    def rebuild(self) -> None:
        """Build again, as after an edit."""
        self._build(self._config(), None)

    def _config(self) -> MkDocsConfig:
        return load_config(str(self._folder / "mkdocs.yml"), site_dir=str(self.site))

    def _build(self, config: MkDocsConfig, command: Literal["serve"] | None) -> None:
        if command:
            config.plugins.on_startup(command=command, dirty=False)
            self._plugins = config.plugins
        build(config, serve_url="http://127.0.0.1:8000/")
