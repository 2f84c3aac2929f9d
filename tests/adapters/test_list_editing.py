"""Adding to a list or a number in an author's file, and touching nothing else."""

from __future__ import annotations

import pytest

from tashbeek_kit.adapters.list_editing import with_entry, with_more


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a: 1\nlist:\n  - x\nb: 2\n", "a: 1\nlist:\n  - x\n  - new\nb: 2\n"),
        ("list:\n- x  # one\n# end\n", "list:\n- x  # one\n- new\n# end\n"),
        ("list:\n    - x", "list:\n    - x\n    - new\n"),
        ("list: [x, y]  # both\n", "list: [x, y, new]  # both\n"),
        ("list: []\n", "list: [new]\n"),
    ],
)
def test_an_entry_is_added_at_the_end(before: str, after: str) -> None:
    assert with_entry(before, "list", "new") == after


@pytest.mark.parametrize("source", ["", "- x\n", "a: 1\n", "list: x\n", "list:\n"])
def test_where_there_is_no_list_nothing_is_added(source: str) -> None:
    assert with_entry(source, "list", "new") is None


def test_a_number_grows() -> None:
    assert with_more("minutes: 20  # so far\nb: 1\n", "minutes", 15) == (
        "minutes: 35  # so far\nb: 1\n"
    )
    assert with_more("minutes: many\n", "minutes", 15) is None
