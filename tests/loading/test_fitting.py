"""Data to the model: what fits, what does not, and where that is said."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

import pytest

from tashbeek_kit.loading.annotations import shape_of
from tashbeek_kit.loading.findings import Findings
from tashbeek_kit.loading.fitting import fit
from tashbeek_kit.loading.places import Places
from tashbeek_kit.model.base import Day, Id, Many, Record, Ref
from tashbeek_kit.model.limits import Count, Range
from tashbeek_kit.model.questions import Question
from tashbeek_kit.model.text import Text, Words

BOTH = {"ar": "كلمة", "en": "Word"}


def fitted(hint: object, data: Any) -> tuple[Any, list[tuple[str, str]]]:
    """Give the value, and the rule and the near name of each problem."""
    found = Findings("a.yaml", Places({}))
    value = fit(shape_of(hint), data, ("key",), found)
    return value, [(problem.rule, problem.values.get("near", "")) for problem in found.problems]


@pytest.mark.parametrize(
    ("hint", "data", "value"),
    [
        (str, "", ""),
        (Id, "five-tests", "five-tests"),
        (Ref, "concepts/five-tests", "concepts/five-tests"),
        (int, 3, 3),
        (float, 3, 3.0),
        (bool, False, False),
        (Day, "2026-11-25", date(2026, 11, 25)),
        (Literal["a4", "a3"], "a3", "a3"),
        (Many[int], [1, 2], (1, 2)),
        (int | None, None, None),
        (Text, {"ar": " كلمة "}, Text({"ar": "كلمة"})),
        (Words, {"ar": ["كلمة"]}, Words({"ar": ("كلمة",)})),
    ],
)
def test_data_that_fits(hint: object, data: Any, value: object) -> None:
    assert fitted(hint, data) == (value, [])


@pytest.mark.parametrize(
    ("hint", "data", "problems"),
    [
        (str, 3, [("expected-text", "")]),
        (str, ["a"], [("expected-one-text", "")]),
        (Id, "Five Tests", [("bad-id", "five-tests")]),
        (Id, "خمسة", [("bad-id", "")]),
        (Id, "a" * 61, [("id-too-long", "")]),
        (Id, "", [("empty-value", "")]),
        (int, True, [("expected-whole-number", "")]),
        (int, 3.5, [("expected-whole-number", "")]),
        (float, "3", [("expected-number", "")]),
        (float, float("nan"), [("expected-number", "")]),
        (float, 10**400, [("expected-number", "")]),
        (Annotated[int, Range(1, 5)], 0, [("too-small", "")]),
        (Annotated[float, Range(0, 100)], 100.5, [("too-large", "")]),
        (bool, "yes", [("expected-true-false", "true")]),
        (Day, "2026-02-30", [("expected-date", "")]),
        (Day, 2026, [("expected-date", "")]),
        (Literal["a4", "a3"], "A4", [("wrong-value", "a4")]),
        (Many[int], {}, [("expected-list", "")]),
        (Many[int], [1, "a", None], [("expected-whole-number", ""), ("empty-value", "")]),
        (Annotated[Many[int], Count(2)], [1], [("too-few", "")]),
        (Annotated[Many[int], Count(2)], ["a"], [("too-few", ""), ("expected-whole-number", "")]),
        (Annotated[Many[int], Count(most=1)], [1, 2], [("too-many", "")]),
        (Text, "كلمة", [("expected-languages", "")]),
        (Text, {"AR": "كلمة"}, [("bad-language", "ar")]),
        (Text, {"ar": "   "}, [("empty-value", "")]),
        (Words, ["كلمة"], [("expected-lists-by-language", "")]),
        (Words, {"ar": []}, [("too-few", "")]),
        (Question, {"kind": "choise"}, [("unknown-kind", "choice")]),
        (Question, {"kind": None}, [("missing-kind", "")]),
        (Question, {"kind": ""}, [("missing-kind", "")]),
        (Question, "choice", [("expected-keys", "")]),
        (Question, None, [("empty-value", "")]),
    ],
)
def test_data_that_does_not_fit(hint: object, data: Any, problems: list[tuple[str, str]]) -> None:
    assert fitted(hint, data)[1] == problems


def test_a_number_is_shown_as_it_was_written() -> None:
    found = Findings("a.yaml", Places({}))

    fit(shape_of(Annotated[float, Range(0)]), -1, ("key",), found)

    assert [problem.values["found"] for problem in found.problems] == ["-1"]


def test_every_mistake_of_an_object_is_told() -> None:
    class Step(Record):
        id: Id
        title: Text
        minutes: Annotated[int, Range(1)] = 1

    _, problems = fitted(Step, {"title": BOTH, "minutes": 0, "minuts": 3})

    assert sorted(problems) == [("missing-key", ""), ("too-small", ""), ("unknown-key", "minutes")]


def test_an_annotation_that_nothing_reads_is_refused() -> None:
    with pytest.raises(TypeError, match="complex"):
        shape_of(complex)
    with pytest.raises(TypeError, match="Range"):
        shape_of(Annotated[str, Range(1)])
