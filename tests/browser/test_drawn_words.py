"""Words on drawings, measured with the real letters: the estimate that lays them out is safe."""

from __future__ import annotations

from base64 import b64encode
from itertools import combinations
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tashbeek_kit.compose.figures.plane import text_width
from tashbeek_kit.language.locale import Locale
from tests.case_files import LANGUAGES
from tests.compose.drawn_words import Area, area_of, words_of
from tests.compose.test_figures import DRAWINGS, draw

_PARTS = ("latin", "arabic", "more")
_LOAD = """async (faces) => {
  for (const { part, weight, source } of faces) {
    const face = new FontFace(part, `url(${source})`, { weight });
    document.fonts.add(await face.load());
  }
}"""
_MEASURE = """(lines) => {
  const pen = document.createElement("canvas").getContext("2d");
  return lines.map(({ text, size, bold, direction }) => {
    pen.font = `${bold ? 700 : 400} ${size}px latin, arabic, more`;
    pen.direction = direction;
    return pen.measureText(text).width;
  });
}"""


@pytest.fixture
def measuring(page: Page, repository: Path) -> Page:
    """Open a page that has the letters of the site."""
    folder = repository / "tashbeek_kit" / "assets" / "fonts"
    faces = [
        {
            "part": part,
            "weight": str(weight),
            "source": _as_url(folder / f"tashbeek-sans-{part}-{weight}.woff2"),
        }
        for weight in (400, 700)
        for part in _PARTS
    ]
    page.set_content("<!doctype html><title>Letters</title>")
    page.evaluate(_LOAD, faces)
    return page


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_is_wider_than_its_estimate(measuring: Page, language: str) -> None:
    lines = [
        words
        for name, code, size in DRAWINGS
        if code == language
        for words in words_of(draw(name, code, size))
    ]
    direction = Locale(language).direction

    widths = measuring.evaluate(
        _MEASURE,
        [{"text": w.text, "size": w.size, "bold": w.bold, "direction": direction} for w in lines],
    )

    wider = {
        words.text: round(width / text_width(words.text, words.size), 2)
        for words, width in zip(lines, widths, strict=True)
        if width > text_width(words.text, words.size)
    }
    assert wider == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_measured_words_stay_on_the_plane_and_apart(measuring: Page, language: str) -> None:
    direction = Locale(language).direction

    for name, code, size in DRAWINGS:
        if code != language:
            continue
        drawing = draw(name, code, size)
        lines = words_of(drawing)
        widths = measuring.evaluate(
            _MEASURE,
            [
                {"text": w.text, "size": w.size, "bold": w.bold, "direction": direction}
                for w in lines
            ],
        )
        areas = [area_of(w, direction, width) for w, width in zip(lines, widths, strict=True)]
        plane = Area(0, 0, drawing.width, drawing.height)
        assert all(plane.holds(area) for area in areas), (name, size)
        assert not any(a.overlaps(b) for a, b in combinations(areas, 2)), (name, size)


def _as_url(path: Path) -> str:
    return f"data:font/woff2;base64,{b64encode(path.read_bytes()).decode()}"
