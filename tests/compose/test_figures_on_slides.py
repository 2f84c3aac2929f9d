"""Figures on slides: their smallest words are large enough for the last row of a hall."""

from __future__ import annotations

import pytest

from tashbeek_kit.compose.figures.plane import SLIDE, WIDE
from tests.case_files import LANGUAGES, case_names
from tests.compose.drawn_words import words_of
from tests.compose.test_figures import draw

ACROSS, DOWN = 1192, 477
"""What a slide of 1280 × 720 leaves to a figure under a title of one line and a countdown."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", case_names("figures"))
def test_the_smallest_words_are_legible_across_a_hall(name: str, language: str) -> None:
    drawing = draw(name, language, "wide")

    scale = min(ACROSS / drawing.width, DOWN / drawing.height)

    assert min(words.size for words in words_of(drawing)) * scale > 18


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["gantt-full", "timeline-full", "cycle", "decision"])
def test_figures_with_much_to_show_fill_a_slide(name: str, language: str) -> None:
    drawing = draw(name, language, "wide")

    assert drawing.height < 1.1 * SLIDE
    assert min(words.size for words in words_of(drawing)) * ACROSS / WIDE > 22


def test_a_low_enough_drawing_fills_a_slide_from_edge_to_edge() -> None:
    assert abs(SLIDE * ACROSS / WIDE - DOWN) < 6
