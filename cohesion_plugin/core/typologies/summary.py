"""What each class weighs: communes, population, area, shares, change of population, over all and by group."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from .. import reference
from ..errors import InputError
from ..frames import with_none
from ..i18n import tr
from ..report import Report
from ..text import plain
from .classify import Classified
from .columns import numbers
from .figures import population_years
from .inputs import Inputs
from .model import UNCLASSABLE

EPCI, DEPARTEMENT = "epci", "departement"
WHOLE = "Ensemble"
COLUMNS = [
    "classe", "libelle", "groupe", "nom_groupe", "nb_communes", "population", "surface_km2", "part_communes_pct",
    "part_population_pct", "part_surface_pct", "evolution_pct", "periode",
]  # fmt: skip


def summarise(
    classified: Classified,
    inputs: Inputs,
    group_by: str = "",
    years: Sequence[int] = (),
) -> pd.DataFrame:
    """One row per class, then one per group and class; columns COLUMNS.

    ``group_by``: empty, ``epci``, ``departement``, or a column of the layer or of a file. Shares (%) are those of the
    class in its group, or in the whole. ``evolution_pct``: change of population between the two ``years`` (by default
    the first and last known), over communes with both.
    """
    table = classified.table
    before, after, period = _two_populations(inputs, years, classified.report)
    rows = pd.DataFrame(
        {
            "classe": table["classe"],
            "nb_communes": 1,
            "population": table["population"].astype("Float64"),
            "surface_km2": table["surface_km2"],
            "before": before,
            "after": after,
        }
    )
    parts = [_by_class(rows.assign(groupe=None, nom_groupe=WHOLE))]
    if group_by:
        group, name = _groups(classified, inputs, group_by)
        parts.append(_by_class(rows.assign(groupe=group, nom_groupe=name)))
    result = pd.concat(parts, ignore_index=True)
    order = {code: rank for rank, code in enumerate([*classified.typology.codes, UNCLASSABLE])}
    labels = dict(zip(table["classe"], table["libelle"]))
    result["libelle"] = result["classe"].map(labels)
    result["periode"] = period or None
    sorting = result.assign(rank=result["classe"].map(order), whole=result["groupe"].notna())
    sorted_rows = sorting.sort_values(["whole", "groupe", "rank"], kind="stable").index
    return result.loc[sorted_rows, COLUMNS].reset_index(drop=True)


def _by_class(rows: pd.DataFrame) -> pd.DataFrame:
    keys = ["groupe", "nom_groupe"]
    figures = ["nb_communes", "population", "surface_km2", "before", "after"]
    sums = rows.groupby([*keys, "classe"], dropna=False)[figures].sum(min_count=1).reset_index()
    totals = sums.groupby(keys, dropna=False)[figures].transform("sum")
    for column, share in (
        ("nb_communes", "communes"),
        ("population", "population"),
        ("surface_km2", "surface"),
    ):
        part = 100 * sums[column].astype(float) / totals[column].astype(float).where(totals[column] > 0)
        sums[f"part_{share}_pct"] = part.round(2)
    change = sums["after"].astype(float) / sums["before"].where(sums["before"] > 0).astype(float) - 1
    sums["evolution_pct"] = (100 * change).round(2)
    sums["population"] = sums["population"].round().astype("Int64")
    sums["surface_km2"] = sums["surface_km2"].round(3)
    return sums


def _two_populations(
    inputs: Inputs, years: Sequence[int], report: Report
) -> tuple[np.ndarray, np.ndarray, str]:
    """Populations of two years, kept where both are known, and « 2011-2023 »; NaN where no table has two years."""
    nothing = np.full(len(inputs), np.nan)
    for table in inputs.tables:
        known = population_years(table.frame)
        last, first = (max(years), min(years)) if years else (known[0], known[-1]) if known else (0, 0)
        if first == last or not {first, last} <= set(known):
            continue
        before, after = (numbers(table.frame[f"pop_{year}"]) for year in (first, last))
        both = np.isfinite(before) & np.isfinite(after)
        report.info(tr("Change of population: {} to {}, from {}.").format(first, last, table.label))
        return np.where(both, before, np.nan), np.where(both, after, np.nan), f"{first}-{last}"
    if years:
        every = sorted({year for table in inputs.tables for year in population_years(table.frame)})
        raise InputError(
            tr("No file gives the populations of {}.").format(", ".join(map(str, years))),
            [tr("years found: {}").format(", ".join(map(str, every)) or tr("none"))],
            tr("Give a file with both, or leave the years empty."),
        )
    return nothing, nothing, ""


def _groups(classified: Classified, inputs: Inputs, group_by: str) -> tuple[np.ndarray, np.ndarray]:
    """Group of each commune and its name. Raises InputError where nothing is called so."""
    table = classified.table
    if plain(group_by) == EPCI and inputs.places.french:
        codes = table["siren_epci"]
        known = inputs.places.territories.frame["epci_name"].to_numpy(dtype=object)
        names = pd.Series(known).where(pd.notna(known), codes.map(reference.epci()["nom_epci"]))
        return codes.to_numpy(dtype=object), names.to_numpy(dtype=object)
    if plain(group_by) == DEPARTEMENT and inputs.places.french:
        departements = table["code_departement"].to_numpy(dtype=object)
        return departements, departements
    values = _column(inputs, group_by)
    return values, values


def _column(inputs: Inputs, name: str) -> np.ndarray:
    frames = [inputs.places.attributes, *(table.frame for table in inputs.tables)]
    for frame in frames:
        if name in frame.columns:
            text = frame[name].astype("string").str.replace(r"\.0+$", "", regex=True)
            return np.asarray(with_none(text), dtype=object)
    listed = list(dict.fromkeys(str(column) for frame in frames for column in frame.columns))
    raise InputError(
        tr("There is no column « {} » to group by.").format(name),
        [tr("columns: {}").format(", ".join(listed[:40]))],
        tr("Write epci, departement, or the name of a column of the layer."),
    )
