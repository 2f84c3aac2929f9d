"""Typeset booklets: lower them, hand them to the Typst templates, give the PDF. Writes nothing."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Mapping
from functools import cache
from importlib.metadata import version
from pathlib import Path

import typst

from tashbeek_kit.document.booklets import Booklet
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.outputs.print.lowering.booklets import lower_booklet
from tashbeek_kit.outputs.print.lowering.edition import Value
from tashbeek_kit.outputs.print.parallel import join
from tashbeek_kit.outputs.print.scan import scan_code
from tashbeek_kit.outputs.print.text_layer import spell_out

_HERE = Path(__file__).parent
_TEMPLATES = _HERE / "templates"
_FONTS = Path(__file__).parents[2] / "assets" / "fonts" / "print"
_UNKNOWN = re.compile('the text `"(.+?)"` could not be displayed')
_STAND_IN = "□"
_WORDS = (
    "answer",
    "bank",
    "criterion",
    "hints",
    "mean",
    "notes",
    "page",
    "reason",
    "scan",
    "section-mean",
)


class UnprintableText(UserWarning):
    """Signs that no font of the kit has; an empty square stands for each on the paper."""


def typeset(booklets: tuple[Booklet, ...], locales: tuple[Locale, ...]) -> bytes:
    """Give the PDF of one booklet, or of one booklet in two languages side by side."""
    values = json.dumps(lower(booklets, locales), ensure_ascii=False)
    try:
        pdf = _compile(values)
    except typst.TypstError as error:
        unknown = sorted(set(_UNKNOWN.findall(error.diagnostic)))
        if not unknown:
            raise
        warnings.warn(UnprintableText(" ".join(unknown)), stacklevel=2)
        for text in unknown:
            values = values.replace(text, _STAND_IN)
        pdf = _compile(values)
    return spell_out(pdf)


def fingerprint(booklets: tuple[Booklet, ...], locales: tuple[Locale, ...]) -> bytes:
    """Give everything that a PDF depends on: its values, what sets them, fonts, the typesetter."""
    values = json.dumps(lower(booklets, locales), ensure_ascii=False, sort_keys=True)
    return b"\0".join((values.encode("utf-8"), _setters(), version("typst").encode("ascii")))


def lower(booklets: tuple[Booklet, ...], locales: tuple[Locale, ...]) -> Mapping[str, Value]:
    """Give the values that the templates read; of a learner's booklet, no answer is in them."""
    if not 1 <= len(booklets) <= 2 or len({booklet.kind for booklet in booklets}) != 1:
        raise ValueError("typeset takes one booklet, or one kind of booklet in two languages")
    first = booklets[0]
    editions = [lower_booklet(b, locale) for b, locale in zip(booklets, locales, strict=True)]
    return {
        "kind": first.kind,
        "languages": [_language(locale) for locale in locales],
        "titles": [booklet.title for booklet in booklets],
        "kind-labels": [booklet.kind_label for booklet in booklets],
        "version": first.version,
        "licences": [booklet.licence for booklet in booklets],
        "code": scan_code(first.site_url.rstrip("/") + first.address) if first.site_url else None,
        "sections": join(editions),
    }


def _compile(values: str) -> bytes:
    pdf = _compiler().compile(format="pdf", pdf_standards=["ua-1"], sys_inputs={"booklet": values})
    if not isinstance(pdf, bytes):
        raise TypeError("Typst gave no PDF")
    return pdf


def _language(locale: Locale) -> Mapping[str, Value]:
    return {
        "code": locale.code,
        "direction": locale.direction,
        "digits": [locale.number(digit) for digit in range(10)],
        "letters": [locale.letter(at) for at in range(10)],
        "words": {key: locale.t(f"print.{key}") for key in _WORDS}
        | {"verify": locale.t("source.verify")},
    }


@cache
def _setters() -> bytes:
    sources = sorted((*_HERE.rglob("*.typ"), *_HERE.rglob("*.py")))
    fonts = sorted(f"{font.name} {font.stat().st_size}" for font in _FONTS.glob("*.ttf"))
    return b"\0".join((*(path.read_bytes() for path in sources), *map(str.encode, fonts)))


@cache
def _compiler() -> typst.Compiler:
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=True, font_paths=[_FONTS]
    )
    return typst.Compiler(_TEMPLATES / "booklet.typ", root=_TEMPLATES, font_paths=fonts)
