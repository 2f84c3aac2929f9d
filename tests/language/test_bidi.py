"""Runs of another direction: in the cases each line shows which of its runs stand alone."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tashbeek_kit.language.bidi import Run, runs
from tashbeek_kit.language.locale import Locale
from tests.case_files import LANGUAGES, case_names, read_case
from tests.properties import steady

_MARK = re.compile(r"‹[^:›]*:([^›]*)›")
LINES = [
    (language, line)
    for name in case_names("bidi")
    for language, groups in read_case("bidi", name).items()
    for lines in groups.values()
    for line in lines
]


@pytest.mark.parametrize(("language", "line"), LINES)
def test_runs_stand_alone(language: str, line: str) -> None:
    text = _MARK.sub(r"\1", line)

    assert "".join(_marked(run) for run in runs(text, Locale(language))) == line


@steady
@given(st.text("ابة 0123.-+()%:/aZ،«»", max_size=40), st.sampled_from(LANGUAGES))
def test_no_letter_is_lost(text: str, language: str) -> None:
    assert "".join(run.text for run in runs(text, Locale(language))) == text


@steady
@given(st.text("ابة 0123.-+()[]%:/aZ،«»", max_size=40), st.sampled_from(LANGUAGES))
def test_no_run_takes_half_a_pair_of_brackets(text: str, language: str) -> None:
    for run in runs(text, Locale(language)):
        if run.direction:
            assert run.text.count("(") == run.text.count(")"), run


def _marked(run: Run) -> str:
    if not run.direction:
        return run.text
    language = f" {run.language}" if run.language else ""
    return f"‹{run.direction}{language}:{run.text}›"
