"""The templates of the study site, compiled once per process."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

_HERE = Path(__file__).parent
THEME_FOLDER = _HERE / "theme"
"""Templates of the frame around a page, which a kit may override."""


@cache
def environment() -> Environment:
    """Give the environment that every page template is rendered in."""
    return Environment(
        loader=FileSystemLoader((_HERE / "templates", THEME_FOLDER)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
