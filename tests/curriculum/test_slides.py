"""The kit's own figures on slides: large enough for the last row of a hall."""

from __future__ import annotations

from tashbeek_kit.build import build_kit
from tests.compose.drawn_words import words_of
from tests.compose.test_figures_on_slides import ACROSS, DOWN
from tests.site.builds import REPOSITORY

_COUNTDOWN = 11
"""What the small countdown takes from the height of a figure."""


def test_no_words_of_a_figure_are_smaller_than_22_pixels() -> None:
    documents = build_kit(REPOSITORY / "modules", "trainer").documents

    small = {
        (document.locale.code, slide.anchor): size
        for document in documents
        for deck in document.decks
        for slide in deck.slides
        if slide.figure
        for drawing in [slide.figure.wide]
        for down in [DOWN if slide.seconds else DOWN + _COUNTDOWN]
        for scale in [min(ACROSS / drawing.width, down / drawing.height)]
        if (size := round(min(words.size for words in words_of(drawing)) * scale, 1)) < 22
    }

    assert len(documents) == 2
    assert small == {}
