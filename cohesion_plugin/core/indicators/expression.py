"""Expressions of columns: names as published, numbers, + - * / and parentheses; nothing else is ever evaluated."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..i18n import tr

YEARS = "{years}"
_TOKEN = re.compile(r'\s*(?:([0-9]+(?:\.[0-9]+)?)|"([^"]+)"|([^\W\d]?[\w{}.]+)|([-+*/()]))')
_BINARY: dict[str, tuple[int, Callable[[np.ndarray, np.ndarray], np.ndarray]]] = {
    "+": (1, np.add),
    "-": (1, np.subtract),
    "*": (2, np.multiply),
    "/": (2, np.divide),
}


@dataclass(frozen=True)
class Expression:
    """``steps``: reverse Polish notation of (kind, text), kind one of number, name, operator. ``names``: columns."""

    text: str
    steps: tuple[tuple[str, str], ...]
    names: tuple[str, ...]

    def value(self, columns: Mapping[str, np.ndarray], years: float = np.nan) -> np.ndarray:
        """Row by row; NaN where a column is missing or a denominator is zero. ``years``: length of the period."""
        stack: list[np.ndarray] = []
        with np.errstate(all="ignore"):
            for kind, text in self.steps:
                if kind == "operator":
                    right, left = stack.pop(), stack.pop()
                    stack.append(_BINARY[text][1](left, right))
                elif kind == "number":
                    stack.append(np.asarray(float(text)))
                else:
                    stack.append(np.asarray(years) if text == YEARS else columns[text])
        made = np.asarray(stack[0], dtype=float)
        return np.where(np.isfinite(made), made, np.nan)


def parse_expression(text: str, where: str = "") -> Expression:
    """Read an expression. Raises InputError, saying where it stops making sense."""
    output: list[tuple[str, str]] = []
    waiting: list[str] = []
    expects_value, position = True, 0
    while position < len(text.rstrip()):
        match = _TOKEN.match(text, position)
        if match is None:
            raise _unreadable(text, position, where)
        number, quoted, name, sign = match.groups()
        if sign is None or sign == "(":
            if not expects_value:
                raise _unreadable(text, match.start(), where)
            if sign == "(":
                waiting.append(sign)
            else:
                output.append(("number", number) if number else ("name", quoted or name))
                expects_value = False
        elif sign == "-" and expects_value:
            output.append(("number", "0"))
            waiting.append(sign)
        elif expects_value:
            raise _unreadable(text, match.start(), where)
        else:
            expects_value = _operator(sign, output, waiting, text, where)
        position = match.end()
    if expects_value or "(" in waiting:
        raise _unreadable(text, len(text), where)
    output += [("operator", waiting.pop()) for _ in range(len(waiting))]
    names = dict.fromkeys(word for kind, word in output if kind == "name" and word != YEARS)
    return Expression(text.strip(), tuple(output), tuple(names))


def _operator(sign: str, output: list[tuple[str, str]], waiting: list[str], text: str, where: str) -> bool:
    """Put an operator or a closing parenthesis in its place; whether a value must follow."""
    if sign == ")":
        while waiting and waiting[-1] != "(":
            output.append(("operator", waiting.pop()))
        if not waiting:
            raise _unreadable(text, len(text), where)
        waiting.pop()
        return False
    while waiting and waiting[-1] != "(" and _BINARY[waiting[-1]][0] >= _BINARY[sign][0]:
        output.append(("operator", waiting.pop()))
    waiting.append(sign)
    return True


def _unreadable(text: str, position: int, where: str) -> InputError:
    facts = [tr("read up to: « {} »").format(text[:position].strip())]
    return InputError(
        tr("The expression « {} » can't be read.").format(text),
        [tr("indicator: {}").format(where), *facts] if where else facts,
        tr('Example: P18_LOGVAC / P18_LOG; a column whose name has spaces goes between " ".'),
    )
