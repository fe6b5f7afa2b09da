"""Expressions of columns: the value of Python's own arithmetic, and nothing else than arithmetic."""

from __future__ import annotations

import numpy as np
import pytest

from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.indicators.expression import parse_expression

COLUMNS = {
    "a": np.array([1.0, 4.0, np.nan]),
    "b": np.array([2.0, 0.0, 3.0]),
    "ma colonne": np.array([5.0, 6.0, 7.0]),
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a + b * 2", [5.0, 4.0, np.nan]),
        ("(a + b) * 2", [6.0, 8.0, np.nan]),
        ("a - b - 1", [-2.0, 3.0, np.nan]),
        ("a / b", [0.5, np.nan, np.nan]),
        ("100 * b / (b + 3)", [40.0, 0.0, 50.0]),
        ("-b + 1", [-1.0, 1.0, -2.0]),
        ('"ma colonne" - b', [3.0, 6.0, 4.0]),
        ("b * {years}", [10.0, 0.0, 15.0]),
    ],
)
def test_value_is_that_of_arithmetic(text: str, expected: list[float]) -> None:
    np.testing.assert_allclose(parse_expression(text).value(COLUMNS, 5.0), expected)


def test_names_are_the_columns_each_once() -> None:
    assert parse_expression("P{yy}_POP + P{yy}_POP / {years} - SUPERF").names == ("P{yy}_POP", "SUPERF")


@pytest.mark.parametrize(
    "text", ["a +", "a b", "(a", "a)", "+ a", "a ** b", "a; b", "__import__('os')", "", "f(a)", "a = 1"]
)
def test_anything_else_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(InputError, match="can't be read"):
        parse_expression(text, "mine")
