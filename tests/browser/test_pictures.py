"""The comparison of pictures itself: what it lets pass, and what it finds."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFilter

from tests.browser import pictures
from tests.browser.pictures import difference, keep, nearest_major


def panel(x: int = 40, colour: str = "#0b6e6e") -> Image.Image:
    picture = Image.new("RGB", (360, 300), "#fffdf8")
    pen = ImageDraw.Draw(picture)
    pen.rounded_rectangle((x, 40, x + 240, 200), 14, fill=colour)
    for line in range(4):
        pen.rectangle((x + 20, 60 + 30 * line, x + 200, 66 + 30 * line), fill="#fffdf8")
    return picture


def png(picture: Image.Image) -> bytes:
    written = BytesIO()
    picture.save(written, "PNG")
    return written.getvalue()


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    file = tmp_path / "panel.png"
    keep(png(panel()), file)
    return file


@pytest.mark.parametrize("same", [True, False])
def test_picture_is_like_itself(kept: Path, same: bool) -> None:
    assert difference(png(panel()), kept, is_same_browser=same) == ""


@pytest.mark.parametrize("same", [True, False])
@pytest.mark.parametrize("other", [panel(x=64), panel(colour="#b4482d"), Image.new("RGB", (1, 1))])
def test_moved_recoloured_or_resized_panel_is_found(
    kept: Path, other: Image.Image, same: bool
) -> None:
    assert difference(png(other), kept, is_same_browser=same).startswith("panel.png: ")


def test_other_browsers_edges_may_differ(kept: Path) -> None:
    soft = png(panel().filter(ImageFilter.GaussianBlur(1)))

    assert difference(soft, kept, is_same_browser=False) == ""
    assert difference(soft, kept, is_same_browser=True) != ""


def test_nearest_version_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "FOLDER", tmp_path)
    assert nearest_major(150) is None

    for major in (130, 149, 156):
        (tmp_path / f"chromium-{major}").mkdir()

    assert [nearest_major(major) for major in (100, 149, 152, 153, 200)] == [
        130,
        149,
        149,
        156,
        156,
    ]
