"""Each kind of figure: its words, and how they lie on the plane in both directions."""

from __future__ import annotations

from itertools import combinations
from typing import Any, cast

import pytest

from tashbeek_kit.compose.figures import compose_figure
from tashbeek_kit.compose.figures.plane import NARROW, WIDE, text_width, wrapped
from tashbeek_kit.document.drawing import Box, Dot, Drawing, Shape, Stroke, Words
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.figures import Figure
from tests.case_files import LANGUAGES, case_names, read_case
from tests.compose.drawn_words import Area, area_of, box_area, words_of
from tests.records import kinds_of, made

DRAWINGS = [
    (name, language, size)
    for name in case_names("figures")
    for language in LANGUAGES
    for size in ("wide", "narrow")
]
every_drawing = pytest.mark.parametrize(("name", "language", "size"), DRAWINGS)


def figure_of(raw: dict[str, Any]) -> Figure:
    return cast("Figure", made(kinds_of(Figure)[raw["kind"]], raw))


def draw(name: str, language: str, size: str) -> Drawing:
    """Compose the figure of a case and give one of its drawings."""
    figure = figure_of(read_case("figures", name)["figure"])
    drawing: Drawing = getattr(compose_figure(figure, Locale(language)), size)
    return drawing


@every_drawing
def test_words_are_those_of_the_language(name: str, language: str, size: str) -> None:
    drawing = draw(name, language, size)

    expected = read_case("figures", name)["expected"][language][size]
    assert [words.text for words in words_of(drawing)] == expected


@every_drawing
def test_nothing_leaves_the_plane(name: str, language: str, size: str) -> None:
    drawing = draw(name, language, size)

    plane = Area(0, 0, drawing.width, drawing.height)
    areas = [_area(shape, language) for shape in drawing.shapes]

    assert drawing.width == (WIDE if size == "wide" else NARROW)
    assert [area for area in areas if not plane.holds(area)] == []


@every_drawing
def test_no_words_stand_on_others(name: str, language: str, size: str) -> None:
    drawing = draw(name, language, size)
    direction = Locale(language).direction

    placed = [(words.text, area_of(words, direction)) for words in words_of(drawing)]

    assert [(a, b) for (a, x), (b, y) in combinations(placed, 2) if x.overlaps(y)] == []


@pytest.mark.parametrize("size", ["wide", "narrow"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [name for name in case_names("figures") if "network" in name])
def test_no_tie_of_a_map_runs_through_a_name(name: str, language: str, size: str) -> None:
    drawing = draw(name, language, size)
    direction = Locale(language).direction
    names = [area_of(words, direction) for words in words_of(drawing)]
    ties = [shape for shape in drawing.shapes if isinstance(shape, Stroke)]

    on_ties = [
        (area, tie)
        for tie in ties
        for area in names
        for (x, y), (to_x, to_y) in [(tie.points[0], tie.points[-1])]
        if any(
            area.left < x + (to_x - x) * part / 100 < area.right
            and area.top < y + (to_y - y) * part / 100 < area.bottom
            for part in range(101)
        )
    ]

    assert on_ties == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [name for name in case_names("figures") if "cycle" in name])
def test_no_arrow_of_a_ring_runs_into_a_stage(name: str, language: str) -> None:
    drawing = draw(name, language, "wide")
    boxes = [box_area(shape) for shape in drawing.shapes if isinstance(shape, Box)]
    points = [
        point for shape in drawing.shapes if isinstance(shape, Stroke) for point in shape.points
    ]

    assert points
    assert not any(
        box.left < x < box.right and box.top < y < box.bottom for box in boxes for x, y in points
    )


@every_drawing
def test_words_stay_inside_the_box_they_stand_on(name: str, language: str, size: str) -> None:
    drawing = draw(name, language, size)
    direction = Locale(language).direction
    boxes = [shape for shape in drawing.shapes if isinstance(shape, Box)]

    outside = [
        words.text
        for words in words_of(drawing)
        if words.on and not _is_on_a_dot(drawing, words.x)
        if not any(
            box.tone == words.on and box_area(box).holds(area_of(words, direction)) for box in boxes
        )
    ]

    assert outside == []


@pytest.mark.parametrize("size", ["wide", "narrow"])
@pytest.mark.parametrize("name", case_names("figures"))
def test_arabic_is_the_mirror_of_english_but_for_maps(name: str, size: str) -> None:
    raw = _same_words(read_case("figures", name)["figure"])
    figure = figure_of(raw)

    english: Drawing = getattr(compose_figure(figure, Locale("en")), size)
    arabic: Drawing = getattr(compose_figure(figure, Locale("ar")), size)

    if raw["kind"] == "network":
        assert arabic == english
    else:
        assert _rounded(arabic, turned=False) == _rounded(english, turned=True)


def test_every_kind_has_a_case() -> None:
    kinds = {read_case("figures", name)["figure"]["kind"] for name in case_names("figures")}

    assert kinds == set(kinds_of(Figure))


@pytest.mark.parametrize(
    "text", ["كلمة واحدة ثم أخرى ثم ثالثة ورابعة", "one word and then another"]
)
def test_lines_fit_the_width_and_lose_no_word(text: str) -> None:
    lines = wrapped(text, 90, 14)

    assert " ".join(lines) == text
    assert all(text_width(line, 14) <= 90 or " " not in line for line in lines)


def _area(shape: Shape, language: str) -> Area:
    match shape:
        case Box():
            return box_area(shape)
        case Dot(x, y, radius):
            return Area(x - radius, y - radius, x + radius, y + radius)
        case Stroke(points):
            across, down = [x for x, _ in points], [y for _, y in points]
            return Area(min(across), min(down), max(across), max(down))
        case Words():
            return area_of(shape, Locale(language).direction)


def _is_on_a_dot(drawing: Drawing, x: float) -> bool:
    return any(isinstance(shape, Dot) and abs(shape.x - x) < 0.5 for shape in drawing.shapes)


def _same_words(raw: Any) -> Any:
    if isinstance(raw, dict):
        if set(raw) == set(LANGUAGES):
            return dict.fromkeys(LANGUAGES, raw["ar"])
        return {key: _same_words(value) for key, value in raw.items()}
    return [_same_words(value) for value in raw] if isinstance(raw, list) else raw


def _rounded(drawing: Drawing, *, turned: bool) -> list[list[float]]:
    def across(x: float) -> float:
        return round(drawing.width - x if turned else x, 3)

    places = []
    for shape in drawing.shapes:
        match shape:
            case Box():
                edges = sorted((across(shape.x), across(shape.x + shape.width)))
                places.append([*edges, round(shape.y, 3)])
            case Stroke(points):
                places.append([part for x, y in points for part in (across(x), round(y, 3))])
            case _:
                places.append([across(shape.x), round(shape.y, 3)])
    return places
