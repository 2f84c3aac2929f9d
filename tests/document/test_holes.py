"""Running text with holes in it."""

from __future__ import annotations

import pytest

from tashbeek_kit.document.holes import cut_at_holes, hole
from tashbeek_kit.document.prose import Inlines
from tashbeek_kit.model.text import Text
from tests.plain_data import inlines_words
from tests.sample_kit import reader_of, sample_kit


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("{0}", [0]),
        ("قبل {0} بعد", ["قبل", 0, "بعد"]),
        ("{0}{1}", [0, 1]),
        ("{1} ثم {0}.", [1, "ثم", 0, "."]),
        ("**مهم {0} جدًّا** آخر", ["**مهم **", 0, "** جدًّا** آخر"]),
        ("**{0}**", [0]),
        ("[في {0} رابط](term:tank)", ["[في ](term:tank)", 0, "[ رابط](term:tank)"]),
        ("`{0}`", [0]),
        ("Network {0} هو C++ ({1})", ["‹ltr en:Network›", 0, "هو ‹ltr en:C++› (", 1, ")"]),
        ("فقرة {0}\n\nوأخرى {1}", ["فقرة", 0, "⏎وأخرى", 1]),
        ("- أولى {0}\n- ثانية {1}", ["أولى", 0, "⏎ثانية", 1]),
    ],
)
def test_text_is_cut_at_its_holes(text: str, pieces: list[str | int]) -> None:
    holed = text.replace("{0}", hole(0)).replace("{1}", hole(1))
    line = reader_of(sample_kit(), "ar").inlines(Text({"ar": holed}))

    assert [_shown(piece) for piece in cut_at_holes(line)] == pieces


def _shown(piece: Inlines | int) -> str | int:
    return piece if isinstance(piece, int) else inlines_words(piece)
