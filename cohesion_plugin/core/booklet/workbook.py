"""The sheets of a booklet's workbook as a reader wants them: heads in words, and a dictionary of technical names."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from ..comparison.compute import Comparison
from ..i18n import pick, tr
from .closing import aggregation
from .key_figures import label
from .words import booklet, capital, typographic


def worded(tables: Mapping[str, pd.DataFrame], comparison: Comparison) -> dict[str, pd.DataFrame]:
    """The same rows under heads in the user's language, then a sheet of each head and its technical name.

    An indicator as a column is called by its name, unit and year; a sheet that has its identifier has its name too.
    """
    named = _indicators(comparison)
    labels = {column.name: label(column.indicator) for column in comparison.measure.columns}
    made, known = dict[str, pd.DataFrame](), list[tuple[str, str, str]]()
    for sheet, table in tables.items():
        told = _told(table, labels)
        heads = _unique([_head(str(column), table, named) for column in told.columns])
        known += [(sheet, head, str(column)) for head, column in zip(heads, told.columns)]
        made[sheet] = told.set_axis(heads, axis=1)
    made[tr("Dictionary")] = pd.DataFrame(known, columns=[tr("Sheet"), tr("Head"), tr("Technical name")])
    return made


def _indicators(comparison: Comparison) -> dict[str, str]:
    """« Taux de chômage (%), 2018 » by identifier of a column of figures."""
    measure = comparison.measure
    made = {}
    for column in measure.columns:
        year = measure.bounds[column.bounds[0]].vintage.replace("-", "–")
        made[column.name] = ", ".join(filter(None, (label(column.indicator), year)))
    return made


def _told(table: pd.DataFrame, labels: Mapping[str, str]) -> pd.DataFrame:
    """Names beside identifiers, words instead of keywords."""
    told = table.copy()
    if _identified(told, labels) and "libelle" not in told.columns:
        place = list(told.columns).index("indicateur")
        told.insert(place + 1, "libelle", told["indicateur"].map(labels))
    if {"agregation", "sens"} <= set(told.columns):
        told["agregation"] = told["agregation"].map(aggregation)
        better = booklet("heads")["better"]
        told["sens"] = told["sens"].map(lambda one: pick(better[one]) if one in better else one)
    return told


def _identified(table: pd.DataFrame, named: Mapping[str, str]) -> bool:
    return "indicateur" in table.columns and bool(table["indicateur"].isin(list(named)).any())


def _head(column: str, table: pd.DataFrame, named: Mapping[str, str]) -> str:
    words = booklet("heads")["heads"]
    if column == "indicateur" and not _identified(table, named):
        column = "libelle"
    if column in words:
        return str(pick(words[column]))
    return named.get(column, capital(typographic(column)))


def _unique(heads: list[str]) -> list[str]:
    """A head that comes again has its number."""
    made: list[str] = []
    for head in heads:
        again = made.count(head) + sum(one.startswith(f"{head} (") and one[-2:-1].isdigit() for one in made)
        made.append(f"{head} ({again + 1})" if head in made else head)
    return made
