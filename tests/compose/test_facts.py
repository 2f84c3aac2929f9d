"""A statement stands once, under its source; texts that ask for it get its words and citation."""

from __future__ import annotations

import pytest

from tashbeek_kit.compose.kit import compose_kit
from tashbeek_kit.compose.reader import Reader
from tashbeek_kit.document.sheets import SourcesPage
from tashbeek_kit.frozen import replace
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.kit import Kit
from tashbeek_kit.model.reference import Fact
from tashbeek_kit.model.text import Text
from tests.plain_data import inlines_words, prose_data
from tests.sample_kit import reader_of, sample_kit

DRIPS = Fact(
    id="drips-a-day",
    text=Text({"ar": "تضيّع القطرة 20 لترًا في اليوم", "en": "A drip wastes 20 litres a day"}),
    value=Text({"ar": "20 لترًا", "en": "20 litres"}),
    locator=Text({"ar": "الفصل 3", "en": "ch. 3"}),
)
RUMOUR = Fact(
    id="old-pipes",
    text=Text({"ar": "الأنابيب القديمة أقوى", "en": "Old pipes are stronger"}),
    confidence="C",
)


def _kit(*facts: Fact) -> Kit:
    kit = sample_kit()
    guide, *others = kit.sources
    return replace(kit, sources=(replace(guide, facts=facts), *others))


def _read(words: str, language: str, reader: Reader | None = None) -> object:
    reader = reader or reader_of(_kit(DRIPS, RUMOUR), language)
    return prose_data(reader.prose(Text({language: words})))


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        (
            "ar",
            "انتبهوا. [](fact:drips-a-day).",
            "انتبهوا. تضيّع القطرة 20 لترًا في اليوم [دليل 2020، الفصل 3](source:guide-2020).",
        ),
        (
            "en",
            "Mind this. [](fact:drips-a-day).",
            "Mind this. A drip wastes 20 litres a day [Guide 2020, ch. 3](source:guide-2020).",
        ),
        ("ar", "ضاع [](value:drips-a-day) أمس.", "ضاع 20 لترًا أمس."),
        ("en", "We lost [](value:drips-a-day).", "We lost 20 litres."),
    ],
)
def test_a_statement_stands_where_it_is_asked_for(language: str, words: str, expected: str) -> None:
    assert _read(words, language) == expected


def test_a_statement_in_one_line_is_cited_too() -> None:
    reader = reader_of(_kit(DRIPS), "en")

    line = inlines_words(reader.inlines(Text({"en": "[](fact:drips-a-day)"})))

    assert line == "A drip wastes 20 litres a day [Guide 2020, ch. 3](source:guide-2020)"
    assert reader.sources_used == ("guide-2020",)


def test_a_weak_statement_of_a_strong_source_is_to_be_verified() -> None:
    assert _read("[](fact:old-pipes).", "en") == (
        "Old pipes are stronger [Guide 2020](source:guide-2020) to verify."
    )


def test_a_correction_in_one_place_changes_every_page() -> None:
    corrected = replace(DRIPS, text=Text({"ar": "30", "en": "A drip wastes 30 litres a day"}))

    assert "30 litres" in str(_read("[](fact:drips-a-day)", "en", reader_of(_kit(corrected), "en")))


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_page_of_sources_lists_the_statements(language: str) -> None:
    document = compose_kit(_kit(DRIPS, RUMOUR), Locale(language), "learner")
    page = next(page for page in document.pages if isinstance(page, SourcesPage))
    guide = next(entry for entry in page.sources if entry.id == "guide-2020")

    assert [(fact.id, fact.verify) for fact in guide.facts] == [
        ("drips-a-day", False),
        ("old-pipes", True),
    ]
