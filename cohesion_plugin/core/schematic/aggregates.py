"""Any indicator by sub-space: columns are summed first, expressions of them computed on the sums."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from .. import reference
from ..codes import parse, share_of_kind
from ..errors import InputError
from ..i18n import tr, tr_n
from ..indicators.expression import Expression, parse_expression
from ..report import Report
from .model import Units
from .text import numbers


def parse_indicators(text: str) -> tuple[tuple[str, str], ...]:
    """Name and expression from « emplois = P20_EMP; P20_CHOM / P20_ACT »; without a name the text itself is one.

    Raises InputError where an expression can't be read or a name comes twice.
    """
    found: dict[str, str] = {}
    for part in filter(None, (each.strip() for line in text.splitlines() for each in line.split(";"))):
        name, equals, formula = part.partition("=")
        text = (formula if equals else name).strip()
        expression = parse_expression(text, part) if text else None
        title = name.strip() if equals else text.strip('"')
        if expression is None or not title or title in found:
            raise InputError(
                tr("The indicator « {} » needs a name of its own.").format(part),
                (),
                tr("Write for example: jobs = P20_EMPLT; unemployment = P20_CHOM / P20_ACT."),
            )
        found[title] = expression.text
    return tuple(found.items())


def aggregates(
    units: Units, wanted: Sequence[tuple[str, str]], table: pd.DataFrame | None, report: Report
) -> pd.DataFrame:
    """Indicators (columns) by sub-space (index). NaN where a unit of the sub-space has no value: such a sum would be
    too low without saying so. Raises InputError where a column is not there."""
    expressions = {name: parse_expression(text) for name, text in wanted}
    needed = list(dict.fromkeys(name for each in expressions.values() for name in each.names))
    columns = _columns(units, table, needed)
    groups = columns.groupby(units.frame["sous_espace"])
    sums = groups.sum(min_count=1).where(groups.count().eq(groups.size(), axis=0))
    lost = columns.index[columns.isna().any(axis=1)]
    if len(lost):
        report.warn(
            tr_n("%n territory(s) without a value: no figure for their sub-space.", len(lost)),
            units.frame["name"].loc[lost],
        )
    return pd.DataFrame({name: _value(each, sums) for name, each in expressions.items()}, index=sums.index)


def _value(expression: Expression, sums: pd.DataFrame) -> np.ndarray:
    value = expression.value({name: sums[name].to_numpy() for name in expression.names})
    return np.broadcast_to(value, len(sums)).astype(float)


def _columns(units: Units, table: pd.DataFrame | None, needed: list[str]) -> pd.DataFrame:
    """The columns as numbers, by unit: of the table where it has them, else of the layer."""
    made = pd.DataFrame(index=units.frame.index)
    given = _by_unit(table, units, needed) if table is not None else pd.DataFrame(index=made.index)
    own = units.columns if units.columns is not None else pd.DataFrame(index=made.index)
    lost = [name for name in needed if name not in given and name not in own]
    if lost:
        known = [*(table.columns if table is not None else ()), *own.columns]
        raise InputError(
            tr("Some columns of indicators are missing: {}.").format(", ".join(lost)),
            [tr("columns: {}").format(", ".join(map(str, known)))],
            tr("Write names of columns of the layer of territories, or give the table that has them."),
        )
    for name in needed:
        made[name] = given[name] if name in given else numbers(own[name]).to_numpy()
    return made


def _by_unit(table: pd.DataFrame, units: Units, needed: list[str]) -> pd.DataFrame:
    """Columns of a table by commune or EPCI, on the units; communes are added up where the units are EPCI."""
    kinds = ("commune",) if units.level == "commune" else ("siren", "commune")
    found = ((kind, str(name)) for kind in kinds for name in table if share_of_kind(table[name], kind) >= 0.8)
    kind, code = next(found, ("", ""))
    if not code:
        raise InputError(
            tr("The table of indicators has no codes of these territories."),
            [tr("columns: {}").format(", ".join(map(str, table.columns)))],
            tr("Give a table with a code of commune or EPCI in each row."),
        )
    values = pd.DataFrame({name: numbers(table[name]) for name in needed if name in table})
    keys = pd.Series(parse(table[code], kind).values, index=values.index)
    if kind == "commune" and units.level != "commune":
        keys = keys.map(reference.communes()["siren_epci"])
    groups = values[keys.notna()].groupby(keys[keys.notna()])
    sums = groups.sum(min_count=1).where(groups.count().eq(groups.size(), axis=0))
    return sums.reindex(units.frame.index)
