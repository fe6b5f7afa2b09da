"""Sub-spaces: communes or EPCI merged, their inhabitants and area summed, their outlines softened."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
import shapely

from ..i18n import grouped, tr, tr_n
from ..progress import SILENT, Progress
from ..report import Report
from ..shapes import dissolve
from .aggregates import aggregates
from .kit import kit
from .model import Made, Units
from .soften import soften
from .terms import described
from .text import decimal


def subspaces(
    units: Units,
    terms: pd.DataFrame | None,
    softness: float,
    report: Report,
    progress: Progress = SILENT,
    wanted: Sequence[tuple[str, str]] = (),
    values: pd.DataFrame | None = None,
) -> Made:
    """One row per sub-space, in the order of ``terms``. ``wanted``, ``values``: indicators and their table, if any."""
    figures = indicators(units)
    extra = aggregates(units, wanted, values, report) if wanted else pd.DataFrame(index=figures.index)
    figures = figures.join(extra.drop(columns=[name for name in extra if name in figures]))
    table = described(figures, "sous_espace", terms)
    row = pd.Index(table["code"]).get_indexer(pd.Index(units.frame["sous_espace"]))
    shapes = dissolve(units.shapes, row, np.arange(len(table)), progress)
    _say_gaps(units, shapes, report)
    made = soften(shapes, softness)
    if softness and made.softness < softness:
        report.warn(
            tr("Outlines softened by {:.0f} km instead of {:.0f} km, which would make them cross.").format(
                made.softness / 1000, softness / 1000
            )
        )
    report.info(
        tr("Softening changes the area of a sub-space by {} % at most.").format(
            decimal(float(np.abs(made.distortion).max()))
        )
    )
    table["deformation_pct"] = np.round(made.distortion, 2)
    table["forme_km2"] = shapely.area(shapes) / 1e6
    table["forme_wkt"] = shapely.to_wkt(made.shapes, rounding_precision=0)
    table["couleur"], table["trame"] = _colours(table)
    said = [
        tr_n("%n commune(s)", n) if units.level == "commune" else tr_n("%n EPCI", n)
        for n in table["nb_unites"]
    ]
    facts = [", ".join(part) for part in zip(said, *_figures(table), *_said(table, list(map(str, extra))))]
    own = table["preuves"].fillna("")
    table["preuves"] = [". ".join(filter(None, (fact, text))) for fact, text in zip(facts, own)]
    return Made(table, shapes, tuple(map(str, extra)))


def indicators(units: Units) -> pd.DataFrame:
    """By sub-space: nb_unites, population (sum), surface_km2 (sum), densite (ratio of the sums)."""
    frame = units.frame.assign(surface_km2=shapely.area(units.shapes) / 1e6)
    groups = frame.groupby("sous_espace")
    sums = groups[["population", "surface_km2"]].sum(min_count=1)
    # A sum without one of its terms would be too low without saying so.
    sums["population"] = sums["population"].where(groups["population"].count() == groups.size())
    sums.insert(0, "nb_unites", groups.size())
    codes = pd.Series(frame.index.astype(str), index=frame.index).groupby(frame["sous_espace"])
    sums["unites"] = codes.agg(",".join)
    sums["densite"] = sums["population"] / sums["surface_km2"]
    return sums


def _figures(table: pd.DataFrame) -> tuple[list[str], list[str]]:
    people = [
        tr("population unknown") if pd.isna(value) else tr_n("%n inhabitant(s)", int(value))
        for value in table["population"]
    ]
    dense = [
        tr("density unknown") if pd.isna(value) else tr("{} inh./km²").format(grouped(round(value)))
        for value in table["densite"]
    ]
    return people, dense


def _said(table: pd.DataFrame, names: list[str]) -> list[list[str]]:
    """Each indicator as evidence: three significant figures where it is small."""
    return [
        [
            tr("{name} unknown").format(name=name) if value != value else f"{name} {_number(value)}"
            for value in table[name].astype(float)
        ]
        for name in names
    ]


def _number(value: float) -> str:
    return grouped(round(value)) if abs(value) >= 100 else decimal(value, 1 if abs(value) >= 10 else 3)


def _colours(table: pd.DataFrame) -> tuple[list[str], list[str | None]]:
    """Given, else of the kit in turn; hatching where the kit wants it for that colour."""
    palette, hatching = kit()["subspace_colours"], kit()["subspace_hatching"]
    given = table["couleur"].fillna("")
    colours = [given.iloc[i] or palette[i % len(palette)] for i in range(len(table))]
    known = table["trame"].fillna("") if "trame" in table else pd.Series([""] * len(table))
    return colours, [known.iloc[i] or hatching.get(colour.upper()) for i, colour in enumerate(colours)]


def _say_gaps(units: Units, shapes: np.ndarray, report: Report) -> None:
    """Units that overlap make sub-spaces that do."""
    drawn = shapes[~shapely.is_missing(shapes)]
    over = float(shapely.area(drawn).sum() - shapely.union_all(drawn).area) / 1e6
    if over > 0.01:
        report.warn(tr("The sub-spaces overlap by {} km²: their territories do.").format(decimal(over, 2)))
