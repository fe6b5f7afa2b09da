"""Classes decided clause by clause: the first clause that holds for a commune gives its class and its motif."""

from __future__ import annotations

from string import Formatter

import numpy as np
import pandas as pd

from .model import UNCLASSABLE


class Decision:
    """``classe``: code of each row, UNCLASSABLE where refused; ``motif``: the clause that decided, with its values."""

    def __init__(self, count: int) -> None:
        self.classe = np.full(count, UNCLASSABLE, dtype=object)
        self.motif = np.full(count, "", dtype=object)
        self.open = np.ones(count, dtype=bool)

    def take(self, where: np.ndarray, code: object, template: str, **values: object) -> None:
        """Close the open rows of ``where`` with a class (one code, or one per row) and a motif.

        ``values`` fill the braces of ``template``: one value for all, or an array parallel to the rows.
        """
        rows = np.flatnonzero(self.open & where)
        self.classe[rows] = code[rows] if isinstance(code, np.ndarray) else code
        self.motif[rows] = fill(template, rows, values)
        self.open[rows] = False

    def refuse(self, where: np.ndarray, template: str, **values: object) -> None:
        """Close the open rows of ``where`` without a class, and say why."""
        self.take(where, UNCLASSABLE, template, **values)


def fill(template: str, rows: np.ndarray, values: dict[str, object]) -> np.ndarray:
    """The template of each row, its braces filled from arrays or single values."""
    text = np.full(len(rows), "", dtype=object)
    for literal, name, _spec, _conversion in Formatter().parse(template):
        text = text + literal
        if name is not None:
            value = values[name]
            text = text + (texts(value[rows]) if isinstance(value, np.ndarray) else str(value))
    return text


def texts(values: np.ndarray) -> np.ndarray:
    """Values as text objects, empty where missing."""
    if values.dtype == object:
        return np.where(pd.isna(values), "", values).astype(object)
    return values.astype(str).astype(object)


def whole(values: np.ndarray) -> np.ndarray:
    """Numbers to the unit, no-break space between thousands, « ? » where missing. One text per distinct number."""
    rounded = np.rint(np.asarray(values, dtype=float))
    distinct, position = np.unique(rounded, return_inverse=True)
    written = np.array([_whole(number) for number in distinct], dtype=object)
    return written[position] if len(written) else np.empty(0, dtype=object)


def percent(values: np.ndarray) -> np.ndarray:
    """Shares (0 to 1) as whole per cents, cut and not rounded: 29.9 % is not written 30 %."""
    # The small amount keeps 0.3, which is 29.999999999999996 % in binary, at 30.
    return whole(np.floor(100 * np.asarray(values, dtype=float) + 1e-9))


def _whole(number: float) -> str:
    return "?" if np.isnan(number) else f"{number:,.0f}".replace(",", "\u00a0")
