"""Words without any mark-up as inlines: what is of another direction stands alone."""

from __future__ import annotations

import re

from tashbeek_kit.document.prose import Inlines, Isolate, Plain
from tashbeek_kit.language.bidi import may_turn, runs
from tashbeek_kit.language.locale import Locale

_SPACES = re.compile("[ \n]+")


def plain(text: str, locale: Locale) -> Inlines:
    """Cut plain words into runs, the ones of another direction isolated."""
    if "\n" in text or "  " in text:
        text = _SPACES.sub(" ", text)
    if text and not may_turn(text, locale):
        return (Plain(text),)
    return tuple(
        Isolate(run.text, run.direction, run.language) if run.direction else Plain(run.text)
        for run in runs(text, locale)
    )
