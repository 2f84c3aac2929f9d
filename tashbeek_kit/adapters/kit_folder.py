"""Which folder holds the kit, and which language its messages are in."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import yaml

from tashbeek_kit.language.locale import known_languages

KIT_FILE = "kit.yaml"
USUAL_FOLDER = "modules"
_FALLBACK = "en"


def kit_above(path: Path) -> Path | None:
    """Give the kit's folder that a path is, lies in, or holds under the usual name."""
    path = path.resolve()
    for folder in (path, *path.parents):
        if (folder / KIT_FILE).is_file():
            return folder
    usual = path / USUAL_FOLDER
    return usual if (usual / KIT_FILE).is_file() else None


def message_language(
    wanted: str | None, folder: Path | None, environment: Mapping[str, str] = os.environ
) -> str:
    """Choose the language of messages: as asked, as the machine is set, as the kit begins."""
    spoken = known_languages()
    offered = (wanted, *_of_environment(environment), *languages_of_kit(folder), _FALLBACK)
    return next(code for code in offered if code in spoken)


def languages_of_kit(folder: Path | None) -> tuple[str, ...]:
    """Peek at the languages of a kit, whatever else is wrong with its file."""
    if folder is None or not (folder / KIT_FILE).is_file():
        return ()
    try:
        data = yaml.safe_load((folder / KIT_FILE).read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError):
        return ()
    languages = data.get("languages") if isinstance(data, dict) else None
    return tuple(map(str, languages)) if isinstance(languages, list) else ()


def _of_environment(environment: Mapping[str, str]) -> list[str]:
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    return [environment.get(name, "").split("_")[0].split(".")[0].lower() for name in names]
