"""What pages link to for printing depends on what is built."""

from __future__ import annotations

import pytest

from tashbeek_kit.compose.downloads import downloads, without_downloads
from tashbeek_kit.compose.index import index_kit
from tashbeek_kit.compose.kit import compose_kit
from tashbeek_kit.compose.reader import Reader
from tashbeek_kit.compose.tests import compose_tests
from tashbeek_kit.document.kit import Audience
from tashbeek_kit.document.sheets import ModulePage, PrintPage
from tashbeek_kit.language.locale import Locale
from tests.sample_kit import sample_kit


def _reader(code: str, languages: tuple[str, ...]) -> Reader:
    return Reader(index_kit(sample_kit(), languages), Locale(code))


@pytest.mark.parametrize("code", ["ar", "en"])
def test_both_languages_are_listed_alone_and_side_by_side(code: str) -> None:
    reader = _reader(code, ("ar", "en"))

    files = [download.file for download in downloads(compose_tests(reader), reader)]

    assert files == [
        f"print/{code}/tests.pdf",
        "print/ar+en/tests.pdf",
        f"print/{code}/key.pdf",
        "print/ar+en/key.pdf",
    ]


@pytest.mark.parametrize("code", ["ar", "en"])
def test_a_language_built_alone_is_listed_alone(code: str) -> None:
    reader = _reader(code, (code,))

    files = [download.file for download in downloads(compose_tests(reader), reader)]

    assert files == [f"print/{code}/tests.pdf", f"print/{code}/key.pdf"]


def test_paper_leads_to_the_root_when_its_language_is_built_alone() -> None:
    alone, beside = (
        compose_tests(_reader("en", languages)) for languages in (("en",), ("ar", "en"))
    )

    assert [booklet.address for booklet in alone] == ["/print/", "/print/"]
    assert [booklet.address for booklet in beside] == ["/en/print/", "/en/print/"]


@pytest.mark.parametrize("audience", ["learner", "trainer"])
def test_nothing_is_listed_where_nothing_is_printed(audience: Audience) -> None:
    document = compose_kit(sample_kit(), Locale("ar"), audience)

    bare = without_downloads(document)

    assert [page.downloads for page in bare.pages if isinstance(page, ModulePage)] == [()]
    assert [page.groups for page in bare.pages if isinstance(page, PrintPage)] == [()]
    assert [page.address for page in bare.pages] == [page.address for page in document.pages]
    assert bare.booklets == document.booklets
