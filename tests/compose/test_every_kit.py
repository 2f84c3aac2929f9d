"""What holds for every kit that an author may write, whatever is in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tashbeek_kit.compose.kit import compose_kit, locales_of
from tashbeek_kit.document.kit import Audience
from tashbeek_kit.document.sheets import LessonPage, ModulePage
from tashbeek_kit.model.kit import Kit
from tests.learner_build import trainers_words
from tests.properties import few
from tests.valid_kits import EXAM, MODEL, NOTE, kits

AUDIENCES: tuple[Audience, ...] = ("learner", "trainer")


@few
@given(kits(), st.sampled_from(AUDIENCES))
def test_composing_twice_gives_the_same(kit: Kit, audience: Audience) -> None:
    for locale in locales_of(kit):
        assert compose_kit(kit, locale, audience) == compose_kit(kit, locale, audience)


@few
@given(kits())
def test_a_learner_gets_nothing_of_the_trainers(kit: Kit) -> None:
    for locale in locales_of(kit):
        document = compose_kit(kit, locale, "learner")

        assert trainers_words(document, (NOTE, EXAM, MODEL)) == []
        assert not any(booklet.reveal for booklet in document.booklets)
        assert not any(deck.notes for deck in document.decks)


@few
@given(kits(), st.sampled_from(AUDIENCES))
def test_languages_have_the_same_pages_slides_and_booklets(kit: Kit, audience: Audience) -> None:
    documents = [compose_kit(kit, locale, audience) for locale in locales_of(kit)]

    addresses = [[page.address for page in document.pages] for document in documents]
    anchors = [[s.anchor for deck in d.decks for s in deck.slides] for d in documents]
    booklets = [[(b.module, b.kind) for b in document.booklets] for document in documents]

    assert all(found == addresses[0] for found in addresses)
    assert all(found == anchors[0] for found in anchors)
    assert all(found == booklets[0] for found in booklets)


@few
@given(kits(), st.sampled_from(AUDIENCES))
def test_addresses_and_anchors_are_unique(kit: Kit, audience: Audience) -> None:
    document = compose_kit(kit, locales_of(kit)[0], audience)

    addresses = [page.address for page in document.pages]
    assert len(addresses) == len(set(addresses))
    for deck in document.decks:
        anchors = [slide.anchor for slide in deck.slides]
        assert len(anchors) == len(set(anchors))


@few
@given(kits(), st.sampled_from(AUDIENCES))
def test_lessons_lead_on_to_pages_that_exist(kit: Kit, audience: Audience) -> None:
    document = compose_kit(kit, locales_of(kit)[0], audience)

    addresses = {page.address for page in document.pages}
    decks = {deck.address for deck in document.decks}
    lessons = [page for page in document.pages if isinstance(page, LessonPage)]
    modules = [page for page in document.pages if isinstance(page, ModulePage)]

    assert {n.address for p in lessons for n in (p.previous, p.next) if n} <= addresses
    assert {page.quiz.address for page in modules if page.quiz} <= addresses
    assert {page.present.address for page in modules} <= decks


@few
@given(kits(), st.sampled_from(AUDIENCES))
def test_every_download_is_printed(kit: Kit, audience: Audience) -> None:
    document = compose_kit(kit, locales_of(kit)[0], audience)

    linked = {
        (page.id, download.kind)
        for page in document.pages
        if isinstance(page, ModulePage)
        for download in page.downloads
    }

    assert linked == {(b.module, b.kind) for b in document.booklets if b.module}
