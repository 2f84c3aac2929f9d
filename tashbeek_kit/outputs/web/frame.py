"""The frame around every page: what the header, the footer and the head say of it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from tashbeek_kit.frozen import Frozen
from tashbeek_kit.language.locale import Direction, Locale
from tashbeek_kit.outputs.web.environment import THEME_FOLDER
from tashbeek_kit.outputs.web.words import script_words


class FrameLink(Frozen):
    """A link of the header or the footer."""

    title: str
    href: str
    current: bool = False


class GuideGroup(Frozen):
    """Hand-written pages under one title."""

    title: str
    links: tuple[FrameLink, ...]


class LanguageLink(Frozen):
    """The same page in one of the kit's languages."""

    code: str
    name: str
    href: str
    current: bool
    absolute: str = ""
    """Its address with the host, where the kit knows its host."""


class Frame(Frozen):
    """Everything that the frame shows; two equal frames around equal content are equal pages."""

    kind: str
    locale: Locale
    kit: str
    site_title: str
    title: str
    context: str
    description: str
    home: str
    search: str
    links: tuple[FrameLink, ...]
    foot_links: tuple[FrameLink, ...]
    languages: tuple[LanguageLink, ...]
    version: str
    licence: str
    stylesheet: str
    script: str
    icon: str
    edit: str = ""
    """Address where the page's source is edited; empty when the kit has no repository."""
    origin: str = ""
    """File and line of the page's source, shown in a preview."""
    canonical: str = ""
    stylesheets_below: tuple[str, ...] = ()
    """Style sheets of the theme, for hand-written pages; ours are laid over them."""
    guides: tuple[GuideGroup, ...] = ()
    """The hand-written pages, listed beside each of them."""

    @property
    def direction(self) -> Direction:
        """Direction of the page."""
        return self.locale.direction

    @property
    def words(self) -> Markup:
        """Words that the script puts together, as JSON."""
        return script_words(self.locale)

    @property
    def full_title(self) -> str:
        """Title of the window: the page, what it belongs to, the kit."""
        parts = (self.title, self.context, self.site_title)
        return " · ".join(part for part in dict.fromkeys(parts) if part)


def frame_environment(folders: Iterable[Path] = ()) -> Environment:
    """Give the environment of the frame; templates in the folders come before the package's."""
    return Environment(
        loader=FileSystemLoader((*folders, THEME_FOLDER)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def render_frame(frame: Frame, content: str, environment: Environment) -> str:
    """Put a page's content into its frame."""
    template = environment.get_template("shell.html")
    return template.render(frame=frame, content=Markup(content), t=frame.locale.t)
