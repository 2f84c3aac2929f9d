"""Every word on every page is in the script of its language; foreign words and names are marked."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site.html_tree import parse
from tests.site.pages import html_files
from tests.site.scripts import wrong_scripts


def wrong_words(site: Path) -> dict[str, list[str]]:
    found = {file: wrong_scripts(parse(file)) for file in html_files(site)}
    return {file.relative_to(site).as_posix(): words for file, words in found.items() if words}


def test_no_word_of_the_learner_site_is_in_a_wrong_script(learner_site: Path) -> None:
    assert wrong_words(learner_site) == {}


def test_no_word_of_the_trainer_site_is_in_a_wrong_script(trainer_site: Path) -> None:
    assert wrong_words(trainer_site) == {}


def test_no_word_of_a_new_kit_is_in_a_wrong_script(starter_site: Path) -> None:
    assert wrong_words(starter_site) == {}


@pytest.mark.parametrize(
    ("lang", "body", "word"),
    [
        ("ar", "<p>نص فيه menu غير معلَّم</p>", "menu"),
        ("ar", '<button aria-label="Close">×</button>', "Close"),
        ("ar", '<p lang="en">English <i lang="ar">word</i></p>', "word"),
        ("en", "<p>A word: نص</p>", "نص"),
        ("en", '<img src="a" alt="صورة">', "صورة"),
    ],
)
def test_unmarked_word_is_found(tmp_path: Path, lang: str, body: str, word: str) -> None:
    page = tmp_path / "page.html"
    page.write_text(f'<html lang="{lang}"><body>{body}</body></html>', encoding="utf-8")

    (found,) = wrong_scripts(parse(page))

    assert f"in {lang if 'lang' not in body else 'ar'}: {word} in" in found


def test_marked_words_and_code_are_left_alone(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    words = 'كلمة <bdi lang="en">word</bdi> و<code>make serve</code> وPDF، أ A'
    page.write_text(f'<html lang="ar"><p>{words}</p></html>', encoding="utf-8")

    assert wrong_scripts(parse(page)) == []
