"""The matrix of changes: how many communes, people and km² go from each class to each other."""

from __future__ import annotations

import numpy as np
import pandas as pd

from .model import Typology

MATRIX = [
    "classe_a", "libelle_a", "classe_b", "libelle_b", "nb_communes", "population", "surface_km2", "part_communes_pct",
    "part_population_pct", "part_surface_pct", "part_de_a_pct", "part_de_b_pct",
]  # fmt: skip


def change_matrix(rows: pd.DataFrame, one: Typology | None, other: Typology | None) -> pd.DataFrame:
    """One row per pair of classes that occurs among ``rows``; shares in per cent, columns MATRIX, rank_a and rank_b.

    ``part_de_a_pct``: share of the communes of the first class that come to the second; ``part_de_b_pct``: the reverse.
    """
    keys = ["classe_a", "libelle_a", "classe_b", "libelle_b"]
    figures = {"nb_communes": "communes", "population": "population", "surface_km2": "surface"}
    sums = (
        rows.assign(nb_communes=1).groupby(keys, dropna=False)[list(figures)].sum(min_count=1).reset_index()
    )
    for column, share in figures.items():
        total = float(sums[column].sum())
        sums[f"part_{share}_pct"] = (100 * sums[column].astype(float) / total).round(2) if total else np.nan
    for side in "ab":
        whole = sums.groupby(f"classe_{side}")["nb_communes"].transform("sum")
        sums[f"part_de_{side}_pct"] = (100 * sums["nb_communes"] / whole).round(2)
    sums["population"] = sums["population"].round().astype("Int64")
    sums["surface_km2"] = sums["surface_km2"].round(3)
    for side, kind in (("a", one), ("b", other)):
        order = {code: rank for rank, code in enumerate(kind.codes)} if kind is not None else {}
        sums[f"rank_{side}"] = sums[f"classe_{side}"].map(order).fillna(len(order)).astype(int)
    order_of = ["rank_a", "classe_a", "rank_b", "classe_b"]
    return sums.sort_values(order_of, kind="stable").reset_index(drop=True)[[*MATRIX, "rank_a", "rank_b"]]


def wide(matrix: pd.DataFrame, figure: str = "nb_communes") -> pd.DataFrame:
    """The matrix as a square: classes of A down, of B across, with totals; ``figure``: a column of MATRIX."""
    rows, columns = (
        list(dict.fromkeys(matrix.sort_values(f"rank_{side}")[f"libelle_{side}"])) for side in "ab"
    )
    square = matrix.pivot_table(
        index="libelle_a", columns="libelle_b", values=figure, aggfunc="sum", fill_value=0
    )
    square = square.reindex(index=rows, columns=columns)
    square["Total"] = square.sum(axis=1)
    square.loc["Total"] = square.sum(axis=0)
    return square
