"""The plugin for MkDocs and static-i18n: it hands the kit's pages to the engine, event by event."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from jinja2 import Environment
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from tashbeek_kit.adapters import engine_setup, static_files
from tashbeek_kit.adapters.engine_files import KitEnginePage
from tashbeek_kit.adapters.kit_site import KitSite
from tashbeek_kit.adapters.page_cache import PageCache
from tashbeek_kit.adapters.preview import serve_packs
from tashbeek_kit.adapters.staging import Staging
from tashbeek_kit.build import build_kit
from tashbeek_kit.document.kit import Audience
from tashbeek_kit.loading.cache import ReadCache

if TYPE_CHECKING:  # Only a preview has a server: a build need not load it.
    from mkdocs.livereload import LiveReloadServer

Command = Literal["", "build", "gh-deploy", "serve"]
_AUDIENCES: Mapping[str, Audience] = {"learner": "learner", "trainer": "trainer"}


class Settings(Config):  # type: ignore[no-untyped-call] # MkDocs leaves it untyped.
    """What mkdocs.yml may say about the kit."""

    kit = config_options.Type(str, default="modules")
    """Folder of the kit, beside mkdocs.yml."""
    audience = config_options.Choice(tuple(_AUDIENCES), default="learner")
    packs = config_options.Type(bool, default=True)
    """Typeset the printed packs that the pages link to."""
    messages = config_options.Optional(config_options.Type(str))
    """Language of what is said about mistakes; the machine's where unset."""


class TashbeekPlugin(BasePlugin[Settings]):  # type: ignore[no-untyped-call] # as above
    """Events of a build, in the order in which they come; most come once for every language."""

    def __init__(self) -> None:
        """Begin without knowing the command."""
        self._command: Command = ""
        self._is_dirty = False
        self._readings = ReadCache()
        self._pages = PageCache(keeps=False)
        self._staging: Staging | None = None
        self._nav = Navigation([], [])

    def on_startup(self, *, command: Command, dirty: bool) -> None:
        """Keep this plugin and its caches for every build of a preview."""
        self._command, self._is_dirty = command, dirty
        self._pages = PageCache(keeps=self._is_preview)

    @property
    def _is_preview(self) -> bool:
        return self._command == "serve"

    @event_priority(-110)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read, check and compose the kit, once for all languages."""
        self._i18n = engine_setup.i18n_of(config)
        if not self._i18n.building:
            self._begin(config)
        return config

    def _begin(self, config: MkDocsConfig) -> None:
        folder = engine_setup.kit_folder(config, self.config.kit)
        engine_setup.refuse_without_assets(folder, self.config.messages)
        self._languages = engine_setup.languages_of(self._i18n)
        with engine_setup.many_lasting_values():
            building = build_kit(
                folder,
                _AUDIENCES[self.config.audience],
                languages=self._languages,
                today=date.today(),
                cache=self._readings if self._is_preview else None,
            )
        engine_setup.prepare(config, folder)
        engine_setup.keep_compiled_templates(engine_setup.cache_folder(config) / "templates")
        engine_setup.report(
            building.problems,
            folder,
            self.config.messages,
            is_preview=self._is_preview,
            is_strict=config.strict,
        )
        engine_setup.compare_languages(building.documents, self._languages)
        self._site = KitSite(
            building, self._languages, self._pages, config, is_preview=self._is_preview
        )
        self._stage(config)
        self._files = self._site.files(config, folder)
        self._theme_styles = tuple(static_files.theme_styles(config))

    def _stage(self, config: MkDocsConfig) -> None:
        if not self._is_dirty:
            self._staging = Staging(Path(config.site_dir))
            self._config, self._site_dir = config, config.site_dir
            config.site_dir = str(self._staging.folder)

    @event_priority(-110)  # static-i18n, at -100, would drop files that it did not make.
    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add the pages of the language being built, and with the first one everything else."""
        code = str(self._i18n.current_language)
        for file in self._files:
            if file.locale == code:
                engine_setup.refuse_collision(file, files)
                KitEnginePage(file, config, self._site.content)
                files.append(file)
        for more in self._more_files(code, config):
            files.append(more)
        if self._is_preview or not config.site_url:
            engine_setup.drop_sitemap(files, config)
        self._i18n.i18n_files_per_language[code] = files.documentation_pages()
        config.nav = engine_setup.with_home(config.nav)
        return files

    def _more_files(self, code: str, config: MkDocsConfig) -> Iterator[File]:
        if code == self._languages[0]:
            yield from static_files.asset_files(config)
            yield from self._theme_styles
            yield from static_files.text_files(self._site.lost_pages(), config)
            if self.config.packs and not self._is_preview:
                kept = engine_setup.cache_folder(config)
                yield from static_files.pack_files(self._site.documents, self._pages, kept, config)

    @event_priority(-110)
    def on_nav(self, nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
        """Remember the hand-written pages, which the footer and their own list link to."""
        self._nav = nav
        self._site.link_guides(nav)
        return nav

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> Environment:
        """Write the slides and the search index of the language being built."""
        document = self._site.document(str(self._i18n.current_language))
        if document is not None:
            for file in static_files.long_files(document, self._site.documents, self._pages):
                static_files.write_file(file, config)
        return env

    @event_priority(100)
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Put a page into the kit's frame."""
        if isinstance(page, KitEnginePage):
            return self._site.whole(page.kit_file, page.edit_url or "")
        return self._site.guide(
            page, output, self._nav, [file.dest_uri for file in self._theme_styles]
        )

    @event_priority(-110)
    def on_post_build(self, config: MkDocsConfig) -> None:
        """Mark the site as whole after its last language; a preview shows it at once."""
        if self._staging is not None and not self._i18n.building:
            self._staging.is_whole = True
            if self._command not in ("build", "gh-deploy"):
                self._finish()

    def on_build_error(self, error: Exception) -> None:
        """Leave the previous site in place, under --strict as well, where this comes last."""
        if self._staging is not None:
            self._staging.is_whole = False
            self._finish()

    def on_shutdown(self) -> None:
        """Let the new site take the place of the old one, now that nothing can fail any more."""
        if self._staging is not None:
            self._finish()

    def _finish(self) -> None:
        if self._staging is not None:
            if self._staging.is_whole:
                self._staging.put_in_place()
            else:
                self._staging.discard()
            self._staging = None
            self._config.site_dir = self._site_dir

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: object
    ) -> LiveReloadServer:
        """Typeset printed packs when they are opened."""
        if self.config.packs:
            serve_packs(server, lambda: self._site.documents, engine_setup.cache_folder(config))
        return server
