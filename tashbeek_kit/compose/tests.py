"""The kit's own tests, before and after a training: the sheets, and their key."""

from __future__ import annotations

from tashbeek_kit.compose import addresses
from tashbeek_kit.compose.items import compose_item
from tashbeek_kit.compose.kit_booklets import kit_booklet
from tashbeek_kit.compose.reader import Reader
from tashbeek_kit.document.booklets import Booklet, ItemsPart
from tashbeek_kit.model.reference import Test


def compose_tests(reader: Reader) -> tuple[Booklet, ...]:
    """Compose the sheets of all tests, and one key to them; nothing where the kit has no test."""
    parts = tuple(_part(test, reader) for test in reader.index.kit.tests)
    if not parts:
        return ()
    title = reader.locale.t("booklet.tests.title")
    return (
        kit_booklet("tests", title, parts, reader, addresses.PRINT),
        kit_booklet("key", title, parts, reader, addresses.PRINT),
    )


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
