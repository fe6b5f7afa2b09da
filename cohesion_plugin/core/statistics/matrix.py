"""From a table to standardised indicators: what can be classed, what can't and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..errors import InputError
from ..i18n import tr, tr_n
from ..report import Report
from .pca import correlations
from .reading import read_columns
from .request import LOG, LOG1P, RANK, Indicator, TypologyRequest

CLOSE = 0.9
SKEWED = 3.0
LISTED = 4
LOGS = (LOG, LOG1P)


@dataclass(frozen=True)
class Matrix:
    """The rows that can be classed, in the order of their codes: that of the table does not matter.

    ``row``: their positions in the table; ``raw``: indicators as published; ``z``: transformed and standardised
    (weighted mean 0, weighted population sd 1); ``weight``: summing to the number of rows; ``reason``: for every row of
    the table, why it can't be classed, else empty; ``indicators``: with the transform that was applied.
    """

    row: np.ndarray
    raw: np.ndarray
    z: np.ndarray
    weight: np.ndarray
    reason: np.ndarray
    indicators: tuple[Indicator, ...]

    def __len__(self) -> int:
        return len(self.row)


def build_matrix(frame: pd.DataFrame, code: pd.Series, request: TypologyRequest, report: Report) -> Matrix:
    """Indicators of the rows that have a code (text; missing where it is none), all figures, and a weight above 0.

    Raises InputError where a column is not of figures, mostly missing, constant, or can't be transformed as asked.
    """
    names = [indicator.field for indicator in request.indicators]
    values = read_columns(frame, names, report)
    _refuse_empty(values, names, request.max_missing_pct)
    weight = np.ones(len(frame))
    if request.weight:
        weight = read_columns(frame, [request.weight], report)[:, 0]
    reason = _reasons(values, weight, code, request.indicators)
    row = np.flatnonzero(reason == "")
    row = row[np.argsort(code.to_numpy(dtype=object)[row].astype(str), kind="stable")]
    _require_rows(len(row), len(frame), request.class_count, reason)
    raw, mass = values[row], weight[row] * (len(row) / weight[row].sum())
    _refuse_negative(raw, request.indicators)
    applied, columns = [], []
    for i, indicator in enumerate(request.indicators):
        transform, column = transformed(raw[:, i], indicator, report)
        applied.append(replace(indicator, transform=transform))
        columns.append(column)
    z = _standardised(np.column_stack(columns), mass, applied)
    _say_close(z, mass, applied, report)
    _say_skewed(z, mass, applied, report)
    return Matrix(row, raw, z, mass, reason, tuple(applied))


def transformed(values: np.ndarray, indicator: Indicator, report: Report) -> tuple[str, np.ndarray]:
    """Values as transformed, and the transform applied: a log becomes ln(1 + x) where there are zeros."""
    if indicator.transform == RANK:
        return RANK, pd.Series(values).rank().to_numpy()
    if indicator.transform not in LOGS:
        return indicator.transform, values
    if indicator.transform == LOG and values.min() > 0:
        return LOG, np.log(values)
    if indicator.transform == LOG:
        report.info(tr("ln(1 + x) in place of ln(x), for there are zeros:"), [indicator.name])
    return LOG1P, np.log1p(values)


def _refuse_negative(values: np.ndarray, indicators: Sequence[Indicator]) -> None:
    facts = [
        tr_n("{name}: %n negative value(s), lowest {low}", int((column < 0).sum())).format(
            name=indicator.name, low=f"{column.min():g}"
        )
        for column, indicator in zip(values.T, indicators)
        if indicator.transform in LOGS and column.min() < 0
    ]
    if facts:
        raise InputError(
            tr_n("Negative values, which have no logarithm, in %n indicator(s).", len(facts)),
            facts,
            tr("Transform them by rank, or not at all."),
        )


def _refuse_empty(values: np.ndarray, names: Sequence[str], most_pct: float) -> None:
    share = 100 * np.isnan(values).mean(axis=0)
    bad = [f"{name} ({pct:.0f} %)" for name, pct in zip(names, share) if pct > most_pct]
    if bad:
        raise InputError(
            tr_n("Too many missing values in %n indicator(s).", len(bad)),
            [*bad, tr("at most {:g} % may be missing").format(most_pct)],
            tr("Leave them out, complete them, or raise the share of missing values that is accepted."),
        )


def _reasons(
    values: np.ndarray, weight: np.ndarray, code: pd.Series, indicators: Sequence[Indicator]
) -> np.ndarray:
    """Why each row can't be classed; the code first, then the figures, then the weight."""
    reason = np.full(len(values), "", dtype=object)
    reason[~(weight > 0)] = tr("the weight is zero, negative or missing")
    patterns, pattern = np.unique(np.isnan(values), axis=0, return_inverse=True)
    for number, missing in enumerate(patterns):
        if missing.any():
            names = [indicators[i].field for i in np.flatnonzero(missing)]
            more = tr_n(" and %n more", len(names) - LISTED) if len(names) > LISTED else ""
            reason[pattern.ravel() == number] = tr("missing: {}").format(", ".join(names[:LISTED]) + more)
    reason[code.isna().to_numpy()] = tr("no usable code")
    return reason


def _require_rows(count: int, all_rows: int, classes: int, reason: np.ndarray) -> None:
    if count >= max(classes, 3):
        return
    why = pd.Series(reason[reason != ""]).value_counts().head(5)
    raise InputError(
        tr("There are fewer rows to class than classes."),
        [
            tr("{count} of {all_rows} rows can be classed").format(count=count, all_rows=all_rows),
            *(tr("{count} rows: {why}").format(count=n, why=text) for text, n in why.items()),
        ],
        tr("Ask for fewer classes, or choose indicators that more rows have."),
    )


def _standardised(values: np.ndarray, weight: np.ndarray, indicators: Sequence[Indicator]) -> np.ndarray:
    mean = weight @ values / weight.sum()
    gap = values - mean
    sd = np.sqrt(weight @ gap**2 / weight.sum())
    flat = sd <= 1e-12 * np.maximum(np.abs(values).max(axis=0), 1e-300)
    if flat.any():
        raise InputError(
            tr_n(
                "The same value everywhere in %n indicator(s): they tell no class from another.",
                int(flat.sum()),
            ),
            [f"{indicators[i].name} ({values[0, i]:g})" for i in np.flatnonzero(flat)],
            tr("Leave them out."),
        )
    return np.asarray(gap / sd)


def close_pairs(z: np.ndarray, weight: np.ndarray, indicators: Sequence[Indicator]) -> list[str]:
    """« a / b (0.95) » for each pair of indicators with |r| > 0.9."""
    r = correlations(z, weight)
    a, b = np.nonzero(np.triu(np.abs(r) > CLOSE, 1))
    return [f"{indicators[i].name} / {indicators[j].name} ({r[i, j]:.2f})" for i, j in zip(a, b)]


def _say_close(z: np.ndarray, weight: np.ndarray, indicators: Sequence[Indicator], report: Report) -> None:
    pairs = close_pairs(z, weight, indicators)
    if pairs:
        report.warn(
            tr(
                "Pairs of indicators that say nearly the same (|r| > 0.9), which counts twice; drop one of each:"
            ),
            pairs,
        )


def _say_skewed(z: np.ndarray, weight: np.ndarray, indicators: Sequence[Indicator], report: Report) -> None:
    skew = weight @ z**3 / weight.sum()
    far = [f"{indicator.name} ({s:.1f})" for indicator, s in zip(indicators, skew) if abs(s) > SKEWED]
    if far:
        report.warn(
            tr("Strongly skewed indicators (skewness), where a few rows weigh most; use log or rank:"), far
        )
