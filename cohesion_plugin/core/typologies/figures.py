"""Population and area of communes and of AAV, from the best source at hand."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
import shapely

from .. import reference
from ..i18n import pick, tr
from ..published.model import Published
from ..report import Report
from .columns import named_columns, numbers
from .inputs import Joined
from .model import index
from .places import Places


def surfaces(
    places: Places, outlines: np.ndarray, tables: Sequence[Joined]
) -> tuple[np.ndarray, tuple[str, str]]:
    """Area of each commune, km²: published, else a column of the layer (unit told by outlines), else outlines."""
    outline = shapely.area(outlines) / 1e6
    outline = np.where(outline > 0, outline, np.nan)
    for table in tables:
        if "surface_km2" in table.frame.columns and not table.own:
            published = numbers(table.frame["surface_km2"])
            return np.where(published > 0, published, outline), ("file", table.label)
    for column in named_columns(places.attributes.columns, "surface"):
        values = np.where(places.several, np.nan, numbers(places.attributes[column]))
        unit = _unit(values, outline)
        if unit:
            return np.where(values > 0, values / unit, outline), ("column", column)
    return outline, ("outline", "") if np.isfinite(outline).any() else ("none", "")


def _unit(values: np.ndarray, km2: np.ndarray) -> float:
    """1, 100 (hectares) or 1 000 000 (m²) per km²; 0 where the column is no area of these outlines."""
    usable = (values > 0) & np.isfinite(km2)
    if not usable.any():
        return 0.0
    ratio = float(np.median(values[usable] / km2[usable]))
    return next((unit for unit in (1.0, 100.0, 1e6) if 0.9 < ratio / unit < 1.1), 0.0)


def population_of(places: Places, tables: Sequence[Joined], report: Report) -> np.ndarray:
    """Persons: the layer's column, else the latest of the files, else the reference table."""
    own = places.territories.frame["population"].to_numpy(dtype=float)
    if np.isfinite(own).any() or not places.french:
        return own
    dated = [(year, table) for table in tables for year in population_years(table.frame)]
    if dated:
        year, table = max(dated, key=lambda pair: pair[0])
        report.info(tr("The layer has no population: that of {} in {} used.").format(year, table.label))
        return numbers(table.frame[f"pop_{year}"])
    report.info(
        tr("The layer has no population: municipal population of the reference table of {} used.").format(
            reference.REFERENCE_YEAR
        )
    )
    known = pd.to_numeric(reference.communes()["population"])
    return known.reindex(places.codes).to_numpy(dtype=float)


def population_years(frame: pd.DataFrame) -> list[int]:
    """Years of the columns pop_YYYY, latest first."""
    years = [
        int(str(name)[4:])
        for name in frame.columns
        if str(name).startswith("pop_") and str(name)[4:].isdigit()
    ]
    return sorted(years, reverse=True)


def area_population(zoning: pd.DataFrame, published: Sequence[Published]) -> dict[str, float]:
    """Persons in each AAV, by the latest population of the files, else of the reference table; French part only."""
    if "aav" not in zoning.columns:
        return {}
    people = pd.to_numeric(reference.communes()["population"]).reindex(zoning.index)
    for each in published:
        column = next(iter(each.populations.values()), None)
        if column and each.frame.index.is_unique and each.frame.index.isin(zoning.index).mean() > 0.9:
            found = each.frame[column].reindex(zoning.index)
            people = found if found.notna().mean() > 0.95 else people
    total = people.groupby(zoning["aav"]).sum(min_count=1)
    return {str(code): float(value) for code, value in total.items()}


def surface_text(source: tuple[str, str]) -> str:
    """What densities are computed on, for the method sentence."""
    return pick(index()["surfaces"][source[0]]).format(column=source[1])
