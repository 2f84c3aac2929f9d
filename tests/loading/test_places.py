"""Every key and value has a position, whatever the file looks like."""

from __future__ import annotations

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from tashbeek_kit.loading.places import LeftOut, Places
from tashbeek_kit.loading.yaml_source import Data, Keys, read_yaml
from tashbeek_kit.problems import Place
from tests.problem_cases import sound_kit

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=8)
TREES: st.SearchStrategy[Data] = st.recursive(
    WORDS | st.integers(-99, 99) | st.booleans(),
    lambda below: (
        st.lists(below, min_size=1, max_size=3)
        | st.dictionaries(WORDS, below, min_size=1, max_size=3)
    ),
    max_leaves=12,
)
LESSON = "modules/meetings/lessons/purpose.yaml"


def all_keys(data: Data, keys: Keys = ()) -> list[Keys]:
    below: list[tuple[str | int, Data]] = []
    if isinstance(data, dict):
        below = list(data.items())
    elif isinstance(data, list):
        below = list(enumerate(data))
    return [keys, *(one for name, value in below for one in all_keys(value, (*keys, name)))]


@given(TREES, st.booleans())
@settings(deadline=None)
def test_every_node_has_a_place_of_its_own(tree: Data, flow: bool) -> None:
    source = yaml.safe_dump({"root": tree}, allow_unicode=True, default_flow_style=flow)
    data = read_yaml(source, "a.yaml").data
    places = Places({"a.yaml": source.encode()})
    lines = source.splitlines()

    for keys in all_keys(data)[1:]:
        place = places.of("a.yaml", keys)
        assert place.column <= len(lines[place.line - 1])
        assert places.key("a.yaml", keys) <= place
        assert place >= places.of("a.yaml", keys[:-1])


def test_a_value_stands_where_it_is_written() -> None:
    places = Places({path: text.encode() for path, text in sound_kit().items()})

    assert places.of(LESSON, ("steps", 0, "minutes", "plan")) == Place(LESSON, 19, 13)
    assert places.key(LESSON, ("steps", 0, "minutes", "plan")) == Place(LESSON, 19, 7)


def test_what_is_not_there_stands_at_the_nearest_thing_around_it() -> None:
    places = Places({path: text.encode() for path, text in sound_kit().items()})

    around = places.of(LESSON, ("steps", 0, "minutes"))
    assert places.of(LESSON, ("steps", 0, "minutes", "most", "of", "all")) == around
    assert places.of("modules/none.yaml", ("a",)) == Place("modules/none.yaml")


def test_words_are_found_inside_a_long_text() -> None:
    places = Places({"a.yaml": b"text: |\n  first line\n  second line\nmore: second\n"})

    assert places.find("a.yaml", ("text",), "second") == Place("a.yaml", 3, 3)
    assert places.find("a.yaml", ("text",), "third") == Place("a.yaml", 1, 7)


def test_an_entry_after_a_broken_one_keeps_its_place() -> None:
    source = "questions:\n  - id: a\n  - id: b\n  - id: c\n"
    places = Places(
        {"a.yaml": source.encode()}, left_out={"a.yaml": (LeftOut("questions", 1, "b"),)}
    )

    assert places.of("a.yaml", ("questions", 0, "id")).line == 2
    assert places.of("a.yaml", ("questions", 1, "id")).line == 4
