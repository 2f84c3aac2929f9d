"""What learners work out: each answer from its formula, each network measure by networkx."""

from __future__ import annotations

import ast
import operator
from collections.abc import Iterator
from pathlib import Path

import networkx as nx
import pytest
import yaml

from tashbeek_kit.checks.walk import walk
from tashbeek_kit.model.figures import NetworkFigure, StackFigure
from tashbeek_kit.model.questions.numeric import NumericQuestion
from tashbeek_kit.model.text import Text
from tests.curriculum.kit import curriculum

FORMULAS = yaml.safe_load((Path(__file__).parent / "formulas.yaml").read_text(encoding="utf-8"))
OPERATIONS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
LESSON = "modules/indicators/lessons/measuring-ties.yaml"


def worked_out(formula: str) -> float:
    def value(node: ast.expr) -> float:
        match node:
            case ast.BinOp(left, sign, right):
                return float(OPERATIONS[type(sign)](value(left), value(right)))
            case ast.Constant(int() | float() as number):
                return float(number)
            case _:
                raise ValueError(formula)

    return value(ast.parse(formula, mode="eval").body)


def numeric_questions() -> dict[str, NumericQuestion]:
    return {
        f"{module.id}/{question.id}": question
        for module in curriculum().modules
        for question in module.questions
        if isinstance(question, NumericQuestion)
    }


def test_every_numeric_question_has_its_formula() -> None:
    assert set(FORMULAS) == set(numeric_questions())


@pytest.mark.parametrize("ref", [ref for ref, formula in FORMULAS.items() if formula != "law"])
def test_an_answer_comes_of_its_formula(ref: str) -> None:
    question = numeric_questions()[ref]

    off = abs(question.answer - worked_out(str(FORMULAS[ref])))

    assert off <= max(question.tolerance, 0.001)


def figures(kind: type[NetworkFigure] | type[StackFigure]) -> Iterator[tuple[str, object]]:
    for spot in walk(curriculum()):
        if isinstance(spot.value, kind):
            yield spot.path, spot.value


def network(name: str) -> NetworkFigure:
    return next(
        figure
        for path, figure in figures(NetworkFigure)
        if isinstance(figure, NetworkFigure) and path == LESSON and figure.id == name
    )


def words_of_lesson(language: str) -> str:
    return "\n".join(
        spot.value.get(language)
        for spot in walk(curriculum())
        if spot.path == LESSON and isinstance(spot.value, Text)
    )


def measures() -> dict[str, str]:
    """Work the six members' measures out, written as the lesson writes them."""
    figure, directed = network("six-members-map"), network("six-members-directed")
    graph: nx.Graph[str] = nx.Graph([(tie.start, tie.end) for tie in figure.ties])
    arrows: nx.DiGraph[str] = nx.DiGraph([(tie.start, tie.end) for tie in directed.ties])
    degree = nx.degree_centrality(graph)
    between = nx.betweenness_centrality(graph)
    degrees = [count for _, count in graph.degree()]
    count = len(degrees)
    centralisation = sum(max(degrees) - one for one in degrees) / ((count - 1) * (count - 2))
    found = {
        "density": nx.density(graph),
        "degree of a": degree["a"],
        "degree of f": degree["f"],
        "betweenness of a": between["a"],
        "betweenness of d": between["d"],
        "betweenness of e": between["e"],
        "mean shortest path": nx.average_shortest_path_length(graph),
        "centralisation": centralisation,
        "transitivity": nx.transitivity(graph),
        "reciprocity": nx.overall_reciprocity(arrows),
        "directed density": nx.density(arrows),
    }
    return {name: f"{value:.2f}" for name, value in found.items()}


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_lesson_says_what_networkx_finds(language: str) -> None:
    words = words_of_lesson(language)

    missing = {name: value for name, value in measures().items() if value not in words}

    assert missing == {}


def test_the_measures_are_those_of_the_dossier() -> None:
    assert measures() == {
        "density": "0.40",
        "degree of a": "0.60",
        "degree of f": "0.20",
        "betweenness of a": "0.60",
        "betweenness of d": "0.60",
        "betweenness of e": "0.40",
        "mean shortest path": "2.07",
        "centralisation": "0.30",
        "transitivity": "0.43",
        "reciprocity": "0.75",
        "directed density": "0.27",
    }


COST, BUDGETS = 6000, (10000, 30000, 60000)
SHARES = {
    "equal": [COST / 3] * 3,
    "proportional": [COST * budget / sum(BUDGETS) for budget in BUDGETS],
    "hybrid": [0.6 * COST / 3 + 0.4 * COST * budget / sum(BUDGETS) for budget in BUDGETS],
}


@pytest.mark.parametrize(
    "lesson", ["planning/lessons/plan-roles-budget", "contracts/lessons/money-papers"]
)
def test_drawn_shares_are_those_of_the_three_ways(lesson: str) -> None:
    (drawn,) = (
        figure
        for path, figure in figures(StackFigure)
        if isinstance(figure, StackFigure) and path == f"modules/{lesson}.yaml"
    )

    assert [list(bar.values) for bar in drawn.bars] == [
        pytest.approx(shares) for shares in SHARES.values()
    ]
