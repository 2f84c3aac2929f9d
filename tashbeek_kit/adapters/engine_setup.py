"""What the engine's configuration must be for the kit, and what is said when it is not."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import material
from jinja2 import FileSystemBytecodeCache
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.theme import Theme
from mkdocs_static_i18n.plugin import I18n

from tashbeek_kit.adapters.kit_folder import message_language
from tashbeek_kit.adapters.machine import mend_of_assets
from tashbeek_kit.adapters.reports.text import problem_lines, summary
from tashbeek_kit.document.kit import KitDocument
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.outputs.deck.environment import environment as deck_environment
from tashbeek_kit.outputs.web.environment import THEME_FOLDER
from tashbeek_kit.outputs.web.environment import environment as web_environment
from tashbeek_kit.problems import Problem, has_errors

log = get_plugin_logger("tashbeek")

THEIR_FOLDER = Path(material.__file__).parent / "templates"
"""Templates and styles of the theme that hand-written pages take their components from."""
_HOME = "index.md"
_SITEMAP = "sitemap.xml"


def i18n_of(config: MkDocsConfig) -> I18n:
    """Find the plugin that builds one language after the other."""
    plugin = config.plugins.get("i18n")
    if not isinstance(plugin, I18n):
        raise PluginError("mkdocs.yml: the plugin «i18n» (mkdocs-static-i18n) must be on")
    if plugin.config.docs_structure != "folder":
        raise PluginError("mkdocs.yml: the plugin «i18n» needs «docs_structure: folder»")
    return plugin


def languages_of(i18n: I18n) -> tuple[str, ...]:
    """Give the languages that are built, the one at the site's root first."""
    root = str(i18n.default_language)
    return (root, *(str(code) for code in i18n.build_languages if code != root))


def compare_languages(documents: Sequence[KitDocument], languages: tuple[str, ...]) -> None:
    """Refuse languages that the kit does not have; a broken kit has none to compare."""
    missing = set(languages) - {document.locale.code for document in documents}
    if documents and missing:
        raise PluginError(
            f"mkdocs.yml builds {sorted(missing)}, which kit.yaml does not list under «languages»"
        )


def kit_folder(config: MkDocsConfig, name: str) -> Path:
    """Find the kit's folder, which stands beside mkdocs.yml."""
    beside = Path(config.config_file_path).parent if config.config_file_path else Path.cwd()
    return (beside / name).resolve()


def refuse_without_assets(folder: Path, messages: str | None) -> None:
    """Refuse a site without scripts, styles and fonts: no page can be read without them."""
    mend = mend_of_assets()
    if mend:
        locale = Locale(message_language(messages, folder))
        raise PluginError(locale.t("command.no-assets", mend=mend))


def prepare(config: MkDocsConfig, folder: Path) -> None:
    """Let the engine watch the kit, use our theme's templates, and skip what it makes badly."""
    config.watch.append(str(folder))
    _use_our_theme(config.theme)
    config.theme.static_templates.discard("404.html")


def keep_compiled_templates(folder: Path) -> None:
    """Compile each template once and not in every build; a changed one is compiled anew."""
    folder.mkdir(parents=True, exist_ok=True)
    compiled = FileSystemBytecodeCache(str(folder))
    web_environment().bytecode_cache = compiled
    deck_environment().bytecode_cache = compiled


@contextmanager
def many_lasting_values() -> Iterator[None]:
    """Keep the collector from looking through values that last and hold no cycle."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def with_home(nav: list[Any] | None) -> list[Any] | None:  # Any: as the engine declares it.
    """Put the home page, which static-i18n looks for, into an explicit navigation."""
    if nav is None or _HOME in nav:
        return nav
    return [_HOME, *nav]


def report(
    problems: tuple[Problem, ...],
    folder: Path,
    messages: str | None,
    *,
    is_preview: bool,
    is_strict: bool,
) -> None:
    """Say what is wrong; an error ends a build, and so does a warning under --strict.

    The engine counts warnings as well, but only those that its own level of talk lets through.
    """
    language = message_language(messages, folder)
    ends = has_errors(problems) or (is_strict and bool(problems))
    if ends and not is_preview:
        lines = [line for problem in problems for line in problem_lines(problem, language)]
        raise PluginError("\n".join(["", *lines, summary(problems, language)]))
    for problem in problems:
        log.warning("\n".join(problem_lines(problem, language)).rstrip())


def refuse_collision(file: File, files: Files) -> None:
    """Refuse a hand-written page that would be written over a page of the kit."""
    other = files.get_file_from_path(file.src_uri)
    if other is not None:
        raise PluginError(
            f"docs/{other.src_uri} stands where the kit has a page: rename or remove it"
        )


def drop_sitemap(files: Files, config: MkDocsConfig) -> None:
    """Make no site map: where the site's address is unknown, it could name no page."""
    config.theme.static_templates.discard(_SITEMAP)
    template = files.get_file_from_path(_SITEMAP)
    if template is not None:
        files.remove(template)


def cache_folder(config: MkDocsConfig) -> Path:
    """Give the folder where what takes long to make is kept between builds."""
    beside = Path(config.config_file_path).parent if config.config_file_path else Path.cwd()
    return beside / ".cache" / "tashbeek"


def _use_our_theme(theme: Theme) -> None:
    """Put our templates in the theme's place.

    The theme's folder holds 14,000 icons, which the engine would list once a language.
    """
    ours = str(THEME_FOLDER)
    if ours not in theme.dirs:
        theme.dirs[:] = [ours if folder == str(THEIR_FOLDER) else folder for folder in theme.dirs]
