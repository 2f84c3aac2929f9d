"""Short ways to write the sample's words in two languages."""

from __future__ import annotations

from collections.abc import Callable

from tashbeek_kit.document.prose import Inlines, Paragraph, Plain, Prose
from tashbeek_kit.language.locale import Locale

Speak = Callable[[str, str], str]

LOCALES = {"ar": Locale("ar"), "en": Locale("en")}
SECRET = " ZQX"
"""Ends every text that a learner must not find: answers, reasons, models, trainer's notes."""


def speak(code: str) -> Speak:
    """Choose the Arabic or the English of two texts."""
    return lambda arabic, english: arabic if code == "ar" else english


def line(text: str) -> Inlines:
    """Give plain words."""
    return (Plain(text),)


def one(text: str) -> Prose:
    """Give one paragraph."""
    return (Paragraph(line(text)),)


def secret(text: str) -> Prose:
    """Give one paragraph that only a trainer may read."""
    return one(text + SECRET)
