"""The text layer is mended without touching what the eye sees."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2
import pytest

from tashbeek_kit.outputs.print import typeset as typesetting
from tashbeek_kit.outputs.print.pdf_objects import read_objects, write_objects
from tashbeek_kit.outputs.print.text_layer import spell_out
from tests.outputs.print.sample_words import LOCALES
from tests.outputs.print.samples import booklet


@pytest.fixture(name="plain")
def _plain(monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Give a PDF as Typst wrote it."""
    monkeypatch.setattr(typesetting, "spell_out", lambda pdf: pdf)
    return typesetting.typeset((booklet("handout", "ar"),), (LOCALES["ar"],))


def _pictures(pdf: bytes) -> Iterator[bytes]:
    for page in pypdfium2.PdfDocument(pdf):
        yield bytes(page.render(scale=1).buffer)


def test_a_file_taken_apart_goes_together_again(plain: bytes) -> None:
    file = read_objects(plain)

    assert file is not None
    assert write_objects(file) == plain


def test_the_pages_look_the_same(plain: bytes) -> None:
    spelt = spell_out(plain)

    assert spelt != plain
    assert list(_pictures(spelt)) == list(_pictures(plain))


def test_a_file_of_another_build_is_left_alone() -> None:
    assert spell_out(b"%PDF-2.0 nothing we know") == b"%PDF-2.0 nothing we know"
