"""Writing: whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from tashbeek_kit.adapters.files import write_new, write_text, write_whole


def test_a_file_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "file.pdf"

    write_whole(file, b"one")
    write_whole(file, b"two")

    assert file.read_bytes() == b"two"
    assert [path.name for path in file.parent.iterdir()] == ["file.pdf"]


def test_text_is_utf_8_with_line_feeds(tmp_path: Path) -> None:
    write_text(tmp_path / "a.yaml", "ar: نص\n")

    assert (tmp_path / "a.yaml").read_bytes() == "ar: نص\n".encode()


def test_new_files_are_written_together_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "b.yaml").write_text("kept")

    with pytest.raises(FileExistsError):
        write_new(tmp_path, {"a.yaml": "new", "b.yaml": "new"})

    assert not (tmp_path / "a.yaml").exists()
    assert (tmp_path / "b.yaml").read_text() == "kept"
