"""Which runs of a text must keep their own direction, so that no neighbour turns them round."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashbeek_kit.frozen import Frozen
from tashbeek_kit.language.locale import Direction, Locale

_NUMBER = r"\d+(?:[.,]\d+)*"
_SIGNED = rf"(?:(?<![^\s(«\[])[-−+])?[$€£]?{_NUMBER}(?:[ ]?[%‰€£]|°[CF]?)?"
_SIGN = r"[-–−×÷*+=/:]"
# A sign stands tight between its numbers, or with a space on both sides: «3: 5» is no ratio.
_BETWEEN = rf"(?:[ ]{_SIGN}[ ]|{_SIGN})"
_GROUP = rf"\({_NUMBER}(?:{_BETWEEN}{_NUMBER})+\)"
_TERM = rf"(?:{_SIGNED}|{_GROUP})"
_ALONE = rf"(?<![^\s(«\[])[-−+]{_NUMBER}(?:[ ]?%)?|[$€£]{_NUMBER}|{_NUMBER}(?:[ ]?[%‰€£]|°[CF]?)"
_PHONE = r"(?:\(\+\d+\)|\+\d+)(?:[ -]\d+)+|\+\d{2,}|\d+(?:[ ]\d{3,}(?![\d.,]))+"
_FORMULA = rf"{_TERM}(?:{_BETWEEN}{_TERM})+|{_ALONE}"
_END = r"[^\s«»،؛؟.,;:!?()\[\]\"']"
_ADDRESS = rf"(?:https?://|www\.)[^\s«»،؛؟]*{_END}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
# The signs × and ÷ stand among the accented letters, and are none.
_ACCENTED = "À-ÖØ-öø-ɏ"
_LETTER = rf"A-Za-z{_ACCENTED}"
_WORD = (
    rf"(?:[#@](?=[{_LETTER}])|\d+(?=[{_LETTER}]))?"
    rf"[{_LETTER}](?:[\w{_ACCENTED}'’.:&/#+–-]*[\w{_ACCENTED}#+])?(?:\([\w{_ACCENTED}]+\))?"
)
_AFTER_WORD = rf"(?:{_WORD}|{_NUMBER}(?:{_SIGN}{_NUMBER})*%?)"
_LATIN = rf"{_WORD}(?:(?:[ ]|,[ ]|:[ ]|[ ]&[ ]){_AFTER_WORD})*"
_IN_RTL = re.compile(
    rf"(?=[\w#@$€£(+−{_ACCENTED}-])"
    rf"(?:(?P<address>{_ADDRESS})|(?P<phone>{_PHONE})|(?P<latin>{_LATIN})|(?P<formula>{_FORMULA}))",
    re.A,
)
_MAYBE_IN_RTL = re.compile(rf"[\d{_LETTER}]", re.A)
_ARABIC_WORD = r"[\u0621-\u064a\u066e-\u06d3][\u0621-\u0652\u0670-\u06d3]*|[\u0660-\u0669]+"
_ARABIC_PART = rf"(?:{_ARABIC_WORD}|\d+(?:[/.-]\d+)*(?=\)?[ ،؛]+[\u0621-\u064a]))"
_IN_LTR = re.compile(
    rf"(?:{_ARABIC_WORD})"
    rf"(?:[ ،؛:/-]*(?:{_ARABIC_PART}|\((?:{_ARABIC_WORD}|\d+)(?:[ ،](?:{_ARABIC_WORD}|\d+))*\)))*"
    r"(?:[ ،]+\d{4}(?!\d))?"
)
_MAYBE_IN_LTR = re.compile(r"[\u0621-\u06d3]")


class Run(Frozen):
    """A piece of text; `direction` is set only when it must be isolated."""

    text: str
    direction: Direction | None = None
    language: str | None = None


def runs(text: str, locale: Locale) -> Iterator[Run]:
    """Cut a text into runs: phones, dates, ranges, formulas and foreign words stand alone."""
    if not may_turn(text, locale):
        yield from (Run(text),) if text else ()
        return
    pattern = _IN_RTL if locale.direction == "rtl" else _IN_LTR
    end = 0
    for match in pattern.finditer(text):
        if match.start() > end:
            yield Run(text[end : match.start()])
        yield _isolated(match, locale)
        end = match.end()
    if end < len(text):
        yield Run(text[end:])


def may_turn(text: str, locale: Locale) -> bool:
    """Say whether a text may hold a run that must stand alone; most texts hold none."""
    if locale.direction == "rtl":
        return _MAYBE_IN_RTL.search(text) is not None
    return not text.isascii() and _MAYBE_IN_LTR.search(text) is not None


def _isolated(match: re.Match[str], locale: Locale) -> Run:
    if locale.direction == "ltr":
        return Run(match.group(), "rtl", "ar")
    return Run(match.group(), "ltr", "en" if match.lastgroup == "latin" else None)
