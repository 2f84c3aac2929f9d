"""A site is built beside the one in place and takes its place only when it is whole."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from threading import Thread


class Staging:
    """A folder beside the site's, filled by a build and swapped in at its end."""

    def __init__(self, site: Path) -> None:
        """Begin with an empty folder, whatever an interrupted build left behind."""
        self._site = site
        self.folder = site.with_name(f".{site.name}.staging")
        self._previous = site.with_name(f".{site.name}.previous")
        self.is_whole = False
        """True once every language was built."""
        self._recover()
        self.discard()
        self.folder.mkdir(parents=True)

    def put_in_place(self) -> None:
        """Let the built folder become the site; the previous one is removed afterwards."""
        if not self._site.exists():
            self.folder.rename(self._site)
        elif self._set_aside():
            self.folder.rename(self._site)
            # Nobody waits for the old site to be gone.
            Thread(target=_remove, args=(self._previous,)).start()
        else:
            _empty(self._site)
            shutil.copytree(self.folder, self._site, dirs_exist_ok=True)
            self.discard()

    def discard(self) -> None:
        """Remove what was built; the site stays as it was."""
        _remove(self.folder)

    def _set_aside(self) -> bool:
        """Move the site away; a folder that is mounted cannot move, only its content can."""
        _remove(self._previous)
        try:
            self._site.rename(self._previous)
        except OSError:
            return False
        return True

    def _recover(self) -> None:
        """Bring back a site that was set aside by a build that never ended."""
        if self._previous.exists() and not self._site.exists():
            self._previous.rename(self._site)


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def _empty(folder: Path) -> None:
    for entry in os.scandir(folder):
        if entry.is_dir(follow_symlinks=False):
            shutil.rmtree(entry.path)
        else:
            Path(entry.path).unlink()
