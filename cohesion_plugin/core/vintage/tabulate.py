"""The columns of a converted table, each by its rule."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..codes import departement_of
from ..frames import with_none
from ..i18n import tr, tr_n
from ..progress import Progress
from ..recognise import Fields
from ..report import Report
from ..resources import vocabulary
from .combine import added, agreed, averaged, kept, largest, main_rows
from .numbers import as_numbers
from .request import DEPARTEMENT, LARGEST, MEAN, MIXED, NAME, SHARE, SUM, ConvertRequest
from .route import Route
from .rules import numbers_of


def weight_of(
    frame: pd.DataFrame,
    fields: Fields,
    request: ConvertRequest,
    rules: dict[str, str],
    population: np.ndarray,
    population_name: str,
    report: Report,
) -> np.ndarray:
    """Weight of each row: the field asked for, else the table's own population, else ``population`` (by row)."""
    own = request.weight or fields.population
    weighing = [name for name, rule in rules.items() if rule in (MEAN, LARGEST)]
    if weighing:
        report.info(
            tr("Means and classes are weighted by {}.").format(f"« {own} »" if own else population_name)
        )
    if not own:
        return population
    weight: np.ndarray = as_numbers(frame[own])[0].to_numpy(dtype=float, na_value=np.nan)
    missing = np.isnan(weight)
    if missing.any() and weighing:
        report.info(tr_n("%n row(s) without weight in « {} ».", int(missing.sum())).format(own))
    return weight


def tabulate(
    frame: pd.DataFrame,
    code: str,
    rules: dict[str, str],
    weight: np.ndarray,
    route: Route,
    names: pd.Series,
    report: Report,
    progress: Progress,
) -> pd.DataFrame:
    """The converted table: the code column in its place, as text, and every field that has a rule.

    ``names``: official name by code of arrival, of the communes that something happened to.
    """
    main = main_rows(weight, route)
    columns: dict[str, pd.Series] = {}
    partial: dict[str, int] = {}
    for done, column in enumerate(frame.columns):
        progress.update(done / len(frame.columns))
        rule = rules.get(column)
        if column == code:
            columns[column] = pd.Series(route.codes, dtype=object)
        elif rule in (SUM, SHARE, MEAN):
            numbers = numbers_of(frame, column, report)
            columns[column] = (
                averaged(numbers, weight, route) if rule == MEAN else added(numbers, route, whole=rule == SUM)
            )
            partial[column] = _incomplete(numbers, route)
        elif rule is not None:
            columns[column] = _other(frame[column], rule, weight, main, route, names)
    short = [f"{name} ({count})" for name, count in partial.items() if count]
    if short:
        report.warn(
            tr("Fields whose sums or means leave out rows without a value (number of results):"), short
        )
    return pd.DataFrame(columns)


def _other(
    values: pd.Series, rule: str, weight: np.ndarray, main: np.ndarray, route: Route, names: pd.Series
) -> pd.Series:
    if rule == LARGEST:
        return largest(values, weight, route)
    if rule == MIXED:
        return agreed(values, route, vocabulary("cog_movements")["mixed"])
    own = kept(values, main)
    if rule == NAME:
        return _named(own, route, names)
    if rule == DEPARTEMENT:
        return with_none(own.astype(object).mask(_moved(route), departement_of(pd.Series(route.codes))))
    return own


def _named(own: pd.Series, route: Route, names: pd.Series) -> pd.Series:
    official = pd.Series(route.codes).map(names)
    text = own.dropna().astype(str)
    if len(text) and (text == text.str.upper()).mean() > 0.9:
        official = official.str.upper()
    return with_none(official.where(official.notna(), own))


def _moved(route: Route) -> np.ndarray:
    """Rows of the result with a code that none of their rows had."""
    return np.asarray(np.bincount(route.group, route.own, len(route.codes)) == 0)


def _incomplete(numbers: pd.Series, route: Route) -> int:
    """Communes of arrival made of rows with a value and rows without."""
    known = numbers.notna().to_numpy()[route.row]
    size = np.bincount(route.group, minlength=len(route.codes))
    count = np.bincount(route.group, known, len(route.codes))
    return int(((count > 0) & (count < size)).sum())
