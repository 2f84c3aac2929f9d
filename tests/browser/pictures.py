"""Pictures kept to compare with: one folder for each major version of the browser.

Another version draws letters a little differently. So a version without a folder of its own is
compared with the nearest one that has it, on pictures made coarse, where letters are grey and a
moved panel, a lost colour or a wrong side still shows.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops

FOLDER = Path(__file__).parents[1] / "snapshots/pictures"
_COLOURS = 256
"""Colours of a kept picture, as many as a palette holds."""
_COARSE = 6
"""Pixels of a side that become one, for another version's picture."""


@dataclass(frozen=True)
class Tolerance:
    """How much two pictures may differ."""

    step: int
    """From here on, of 255, a pixel counts as different in a colour."""
    share: float
    """The part of all pixels that may be different."""


SAME_BROWSER = Tolerance(step=48, share=0.0003)
OTHER_BROWSER = Tolerance(step=40, share=0.02)


def folder_of(major: int) -> Path:
    """Give the folder of a browser's pictures."""
    return FOLDER / f"chromium-{major}"


def nearest_major(major: int) -> int | None:
    """Give the version with pictures that is nearest to a version."""
    known = [int(folder.name.rpartition("-")[2]) for folder in FOLDER.glob("chromium-*")]
    return min(known, key=lambda other: (abs(other - major), -other), default=None)


def keep(picture: bytes, file: Path) -> None:
    """Keep a picture, with few colours so that the repository stays light."""
    file.parent.mkdir(parents=True, exist_ok=True)
    few = _opened(picture).quantize(_COLOURS, kmeans=2, dither=Image.Dither.NONE)
    few.save(file, optimize=True)


def difference(picture: bytes, kept: Path, *, is_same_browser: bool) -> str:
    """Say how a picture differs from the kept one; nothing when it is like it."""
    seen, expected = _opened(picture), _opened(kept.read_bytes())
    if seen.size != expected.size:
        return f"{kept.name}: {seen.size} instead of {expected.size}"
    tolerance = SAME_BROWSER if is_same_browser else OTHER_BROWSER
    if not is_same_browser:
        seen, expected = seen.reduce(_COARSE), expected.reduce(_COARSE)
    share = _different_share(seen, expected, tolerance.step)
    if share <= tolerance.share:
        return ""
    return f"{kept.name}: {share:.2%} of the picture differs, {tolerance.share:.2%} may"


def _different_share(one: Image.Image, other: Image.Image, step: int) -> float:
    apart = [
        channel.point([0] * step + [255] * (256 - step))
        for channel in ImageChops.difference(one, other).split()
    ]
    marked = ImageChops.lighter(ImageChops.lighter(apart[0], apart[1]), apart[2])
    return marked.histogram()[255] / (one.width * one.height)


def _opened(picture: bytes) -> Image.Image:
    return Image.open(BytesIO(picture)).convert("RGB")
