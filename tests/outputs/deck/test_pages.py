"""The pages of a deck: which there are, what they carry, and what a learner's must not carry."""

from __future__ import annotations

import re

from markupsafe import escape

from tashbeek_kit.document.prose import plain_text
from tests.outputs.deck.decks import deck_files, own_documents, sample_documents

PROJECTOR = "modules/home/present/index.html"
PRESENTER = "modules/home/present/presenter/index.html"


def test_trainer_has_a_projector_and_a_presenter_in_every_language() -> None:
    files = deck_files(sample_documents("trainer"))

    assert sorted(files) == sorted([PROJECTOR, PRESENTER, f"en/{PROJECTOR}", f"en/{PRESENTER}"])


def test_learner_has_the_projector_alone() -> None:
    files = deck_files(sample_documents("learner"))

    assert sorted(files) == sorted([PROJECTOR, f"en/{PROJECTOR}"])
    assert not any("presenter" in text for text in files.values())


def test_learner_pages_hold_none_of_the_trainers_words() -> None:
    notes = [
        notes.notes
        for document in own_documents("trainer")
        for deck in document.decks
        for notes in deck.notes
    ]
    lines = {plain_text(line) for note in notes for line in (*note.do, *note.watch_for)}
    files = deck_files(own_documents("learner"))

    leaked = [line for line in lines if any(str(escape(line)) in text for text in files.values())]

    assert len(lines) > 50
    assert leaked == []


def test_every_page_carries_the_slides_of_all_languages_with_the_same_anchors() -> None:
    documents = sample_documents("learner")
    expected = [slide.anchor for slide in documents[0].decks[0].slides]

    text = deck_files(documents)[PROJECTOR]

    assert re.findall(r'<div class="stage" lang="(\w+)" dir="(\w+)"', text) == [
        ("ar", "rtl"),
        ("en", "ltr"),
    ]
    assert re.findall(r'data-anchor="([^"]+)"', text) == expected * 2
    assert re.findall(r'<section class="slide" id="([^"]+)"', text) == expected


def test_addresses_are_relative_and_stay_on_the_stick() -> None:
    for text in deck_files(own_documents("trainer")).values():
        addresses = re.findall(r'(?:href|src)="([^"]*)"', text)
        elsewhere = [one for one in addresses if one.startswith(("/", "//"))]
        loaded = re.findall(r'<(?:script|link rel="stylesheet"|img)[^>]*"(https?:[^"]*)"', text)

        assert (elsewhere, loaded) == ([], [])


def test_same_kit_gives_the_same_bytes() -> None:
    documents = sample_documents("trainer")

    assert deck_files(documents) == deck_files(documents)
