"""Sums that stand in a text, such as «6 ÷ 15 = 0.40», worked out again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

_NUMBER = r"\d[\d,]*(?:\.\d+)?"
_SIGN = r"[+\-−×÷]"
_SPACE = r"[^\S\n]*"
_SUM = re.compile(
    rf"(?<![\d.%])({_NUMBER}(?:{_SPACE}{_SIGN}{_SPACE}{_NUMBER})+){_SPACE}={_SPACE}({_NUMBER})(\s?%)?"
)
_TOKEN = re.compile(rf"{_NUMBER}|{_SIGN}")


def sums(text: str) -> Iterator[tuple[str, bool]]:
    """Give each sum of a text, and whether its result is right as far as it is written out."""
    for found in _SUM.finditer(text):
        expression, result, percent = found[1], found[2], found[3]
        is_share = percent and not expression.endswith("100")
        value = _worked_out(expression) * (100 if is_share else 1)
        places = len(result.partition(".")[2])
        shown = Fraction(result.replace(",", ""))
        yield found[0], abs(value - shown) <= Fraction(1, 2 * 10**places)


def _worked_out(expression: str) -> Fraction:
    tokens = _TOKEN.findall(expression)
    terms = [Fraction(tokens[0].replace(",", ""))]
    for sign, number in zip(tokens[1::2], tokens[2::2], strict=True):
        value = Fraction(number.replace(",", ""))
        match sign:
            case "×":
                terms[-1] *= value
            case "÷":
                terms[-1] /= value
            case "+":
                terms.append(value)
            case _:
                terms.append(-value)
    return sum(terms, Fraction(0))
