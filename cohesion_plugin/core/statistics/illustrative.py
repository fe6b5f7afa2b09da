"""Variables that did not make the classes but help to read them: figures and categories."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..i18n import tr
from ..report import Report
from .describe import indicator_rows, profile_of
from .matrix import Matrix
from .reading import figures
from .request import Indicator, words
from .vtest import category_test


def illustrative_rows(
    frame: pd.DataFrame, matrix: Matrix, label: np.ndarray, count: int, names: list[str], report: Report
) -> list[pd.DataFrame]:
    """Rows of DESCRIPTION for each variable: text and whole numbers with few values are categories."""
    tables = []
    for name in names:
        column = frame[name].iloc[matrix.row].reset_index(drop=True)
        read = figures(column)
        distinct = int(column.nunique())
        numeric = not read.unread and not np.isnan(read.values).all()
        whole = bool((np.rint(read.values) == read.values)[~np.isnan(read.values)].all())
        if distinct <= words()["defaults"]["most_categories"] and (whole or not numeric):
            tables.append(category_rows(column, label, count, name))
        elif numeric:
            tables.append(_figure_rows(read.values, matrix, label, count, name))
        else:
            report.warn(
                tr("Illustrative variables left out, neither figures nor categories:"),
                [tr("{field} ({count} values)").format(field=name, count=distinct)],
            )
    return tables


def category_rows(column: pd.Series, label: np.ndarray, count: int, name: str) -> pd.DataFrame:
    """One row per class and category met, by rank of v within the class; missing values are left out."""
    known = column.notna().to_numpy()
    categories = column[known].astype(str).str.replace(r"\.0$", "", regex=True)
    table = pd.crosstab(label[known], categories.to_numpy()).reindex(range(count), fill_value=0)
    in_class, of_category, n = table.sum(axis=1), table.sum(axis=0), int(known.sum())
    rows = []
    for number in range(count):
        for category in table.columns:
            if in_class[number]:
                both = int(table[category].iloc[number])
                test = category_test(both, int(in_class[number]), int(of_category[category]), n)
                rows.append((number + 1, category, both, test))
    made = pd.DataFrame(
        {
            "classe": [row[0] for row in rows],
            "type": words()["kinds"]["category"],
            "variable": name,
            "modalite": [row[1] for row in rows],
            "v_test": [row[3].v for row in rows],
            "p_valeur": [row[3].p for row in rows],
            "part_dans_classe": [row[3].in_class for row in rows],
            "part_generale": [row[3].everywhere for row in rows],
            "part_de_modalite": [row[3].in_category for row in rows],
            "effectif": [row[2] for row in rows],
        }
    )
    made["rang"] = (-made["v_test"].abs()).groupby(made["classe"]).rank(method="first").astype(int)
    return made.sort_values(["classe", "rang"], kind="stable")


def _figure_rows(
    values: np.ndarray, matrix: Matrix, label: np.ndarray, count: int, name: str
) -> pd.DataFrame:
    known = ~np.isnan(values)
    weight = matrix.weight[known] * (known.sum() / matrix.weight[known].sum())
    column = values[known][:, None]
    mean = np.average(column[:, 0], weights=weight)
    sd = float(np.sqrt(np.average((column[:, 0] - mean) ** 2, weights=weight))) or 1.0
    part = Matrix(matrix.row[known], column, (column - mean) / sd, weight, matrix.reason, (Indicator(name),))
    return indicator_rows(profile_of(part, label[known], count), [name], "figure")
