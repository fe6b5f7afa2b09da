"""What makes each class: profiles, v-tests, sizes, paragons, as tables with French column names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..i18n import pick
from .kmeans import centres
from .matrix import Matrix
from .pca import Pca
from .request import words
from .vtest import NOTABLE, v_of_means

DESCRIPTION = [
    "classe", "libelle", "type", "variable", "modalite", "rang", "v_test", "moyenne", "moyenne_generale",
    "moyenne_reduite", "base_100", "ecart_type", "ecart_type_general", "p_valeur", "part_dans_classe",
    "part_generale", "part_de_modalite", "effectif", "population", "surface_km2", "part_effectif",
    "part_population", "part_surface", "parangons", "specifiques",
]  # fmt: skip
AXES = [
    "axe", "retenu", "valeur_propre", "part_inertie", "cumul_inertie", "variable", "libelle", "coordonnee",
    "correlation", "contribution", "cos2",
]  # fmt: skip


@dataclass(frozen=True)
class Profile:
    """Class × indicator. ``mean`` and ``sd`` in the unit of the indicator, ``overall`` and ``overall_sd`` of all rows;
    ``reduced``: mean of the transformed, standardised indicator; ``v``: its v-test; ``rank``: 1 for the largest |v| of
    the class. All weighted as the classes are."""

    mean: np.ndarray
    sd: np.ndarray
    overall: np.ndarray
    overall_sd: np.ndarray
    reduced: np.ndarray
    v: np.ndarray
    rank: np.ndarray


def profile_of(matrix: Matrix, label: np.ndarray, count: int) -> Profile:
    """Profiles of ``count`` classes numbered from 0."""
    weight, size = matrix.weight, np.bincount(label, matrix.weight, count)
    mean = centres(matrix.raw, weight, label, count)
    overall = np.average(matrix.raw, axis=0, weights=weight)
    sd = np.sqrt(centres((matrix.raw - mean[label]) ** 2, weight, label, count))
    overall_sd = np.sqrt(np.average((matrix.raw - overall) ** 2, axis=0, weights=weight))
    reduced = centres(matrix.z, weight, label, count)
    flat = np.zeros(reduced.shape[1])
    v = v_of_means(reduced, flat, flat + 1, size, float(weight.sum()))
    rank = np.argsort(np.argsort(-np.abs(v), axis=1, kind="stable"), axis=1) + 1
    return Profile(mean, sd, overall, overall_sd, reduced, v, rank)


def class_names(profile: Profile, names: Sequence[str], given: dict[int, str]) -> list[str]:
    """The user's own names, or « Class 1: income +, vacancy − », from the indicators of largest |v|."""
    texts = words()["classes"]
    made = []
    for i, (v, rank) in enumerate(zip(profile.v, profile.rank)):
        leading = [j for j in np.argsort(rank)[: texts["traits"]] if abs(v[j]) >= NOTABLE]
        traits = ", ".join(f"{names[j]}\u00a0{texts['high'] if v[j] > 0 else texts['low']}" for j in leading)
        text = pick(texts["described" if traits else "label"]).format(n=i + 1, traits=traits)
        made.append(given.get(i + 1) or text)
    return made


def indicator_rows(profile: Profile, names: Sequence[str], kind: str) -> pd.DataFrame:
    """One row per class and variable, by rank; ``classe`` numbered from 1."""
    count, columns = profile.v.shape
    base = np.divide(
        100 * profile.mean, profile.overall, out=np.full((count, columns), np.nan), where=profile.overall != 0
    )
    table = pd.DataFrame(
        {
            "classe": np.repeat(np.arange(1, count + 1), columns),
            "type": words()["kinds"][kind],
            "variable": list(names) * count,
            "rang": profile.rank.ravel(),
            "v_test": profile.v.ravel(),
            "moyenne": profile.mean.ravel(),
            "moyenne_generale": np.tile(profile.overall, count),
            "moyenne_reduite": profile.reduced.ravel(),
            "base_100": base.ravel(),
            "ecart_type": profile.sd.ravel(),
            "ecart_type_general": np.tile(profile.overall_sd, count),
        }
    )
    return table.sort_values(["classe", "rang"], kind="stable")


def size_rows(rows: pd.DataFrame, population: np.ndarray, area: np.ndarray) -> pd.DataFrame:
    """One row per class, and one for what is not classable (``classe`` missing): sizes and shares (per cent)."""
    parts = pd.DataFrame(
        {"classe": rows["classe"], "effectif": 1.0, "population": population, "surface_km2": area}
    )
    table = parts.groupby("classe", dropna=False).sum(min_count=1).reset_index()
    for column, share in (
        ("effectif", "part_effectif"),
        ("population", "part_population"),
        ("surface_km2", "part_surface"),
    ):
        table[share] = 100 * table[column] / table[column].sum()
    table["type"] = "classe"
    for role, listed in (("parangon", "parangons"), ("specifique", "specifiques")):
        ranked = rows[rows[role].notna()].sort_values(["classe", role])
        table[listed] = table["classe"].map(ranked.groupby("classe")["nom"].agg(", ".join))
    return table


def with_names(table: pd.DataFrame, names: Sequence[str]) -> pd.DataFrame:
    """All columns of DESCRIPTION, and the name of each class."""
    known = dict(enumerate(names, start=1))
    number = table["classe"].astype("Int64")
    label = number.map(known).astype(object).where(number.notna(), pick(words()["classes"]["none"]))
    table = table.assign(classe=number, libelle=label).reindex(columns=DESCRIPTION).reset_index(drop=True)
    whole = {column: table[column].round().astype("Int64") for column in ("rang", "effectif", "population")}
    return table.assign(**whole)


def axes_table(pca: Pca, fields: Sequence[str], names: Sequence[str]) -> pd.DataFrame:
    """One row per axis and indicator, every axis: eigenvalue, share, loading, correlation, contribution, cos²."""
    axes, columns = len(pca.eigenvalue), len(fields)

    def per_axis(values: np.ndarray) -> np.ndarray:
        return np.repeat(values, columns)

    return pd.DataFrame(
        {
            "axe": per_axis(np.arange(1, axes + 1)),
            "retenu": per_axis((np.arange(axes) < pca.kept).astype(int)),
            "valeur_propre": per_axis(pca.eigenvalue),
            "part_inertie": per_axis(pca.share),
            "cumul_inertie": per_axis(np.cumsum(pca.share)),
            "variable": list(fields) * axes,
            "libelle": list(names) * axes,
            "coordonnee": pca.loading.T.ravel(),
            "correlation": pca.correlation.T.ravel(),
            "contribution": pca.contribution.T.ravel(),
            "cos2": pca.correlation.T.ravel() ** 2,
        },
        columns=AXES,
    )
