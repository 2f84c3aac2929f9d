"""The kit's own tests, before and after a training: the sheets, and their key."""

from __future__ import annotations

from tashbeek_kit.compose import addresses
from tashbeek_kit.compose.items import compose_item
from tashbeek_kit.compose.reader import Reader
from tashbeek_kit.document.booklets import Booklet, BookletKind, ItemsPart
from tashbeek_kit.model.reference import Test


def compose_tests(reader: Reader) -> tuple[Booklet, ...]:
    """Compose the sheets of all tests, and one key to them; nothing where the kit has no test."""
    parts = tuple(_part(test, reader) for test in reader.index.kit.tests)
    return (_booklet("tests", parts, reader), _booklet("key", parts, reader)) if parts else ()


def _part(test: Test, reader: Reader) -> ItemsPart:
    questions = reader.index.questions
    return ItemsPart(
        title=reader.words(test.title),
        introduction=reader.prose(test.introduction),
        items=tuple(
            compose_item(questions[ref], ref.split("/", maxsplit=1)[0], reader)
            for ref in test.questions
            if ref in questions
        ),
    )


def _booklet(kind: BookletKind, parts: tuple[ItemsPart, ...], reader: Reader) -> Booklet:
    info = reader.index.kit.info
    return Booklet(
        kind=kind,
        module="",
        title=reader.locale.t("booklet.tests.title"),
        kind_label=reader.locale.t(f"booklet.{kind}.title"),
        subtitle=reader.words(info.title),
        parts=parts,
        reveal=kind == "key",
        version=info.version,
        licence=reader.words(info.licence),
        address=addresses.in_language(addresses.PRINT, reader.locale.code, reader.index.languages),
        site_url=info.site_url or "",
        disclaimer=reader.prose(info.disclaimer),
    )
