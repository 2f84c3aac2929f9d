"""Writing files: each is written beside its place and swapped in, so that none is half there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import NamedTemporaryFile

_READABLE = 0o644


def write_whole(path: Path, content: bytes) -> None:
    """Write a file; until it is whole, what stood there before stays."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as staged:
        try:
            staged.write(content)
            staged.close()
            mode = path.stat().st_mode if path.exists() else _READABLE
            Path(staged.name).chmod(mode)
            Path(staged.name).replace(path)
        except BaseException:
            staged.close()
            Path(staged.name).unlink(missing_ok=True)
            raise


def write_text(path: Path, words: str) -> None:
    """Write a text file with line feeds, on every system."""
    write_whole(path, words.encode("utf-8"))


def write_new(folder: Path, files: Mapping[str, str]) -> tuple[Path, ...]:
    """Write text files that must not be there yet; raises FileExistsError before writing any."""
    paths = {folder / name: words for name, words in files.items()}
    for path in paths:
        if path.exists():
            raise FileExistsError(path)
    for path, words in paths.items():
        write_text(path, words)
    return tuple(paths)
