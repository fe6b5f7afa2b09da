"""Rings of EPCI as « Rings of EPCI around métropoles » writes them, whatever the format that kept them."""

from __future__ import annotations

import pandas as pd

from .. import reference
from ..codes import as_text
from ..errors import InputError
from ..frames import named, prefer
from ..i18n import tr, tr_n
from ..report import Report

CENTRE = 0
KEYS = ["siren_metropole", "siren_epci"]
NEEDED = (*KEYS, "nom_metropole", "nom_epci", "couronne")
_OPTIONAL = ("population",)
_SHAPEFILE_NAME = 10


def typed_rings(frame: pd.DataFrame, name: str, report: Report) -> pd.DataFrame:
    """One row per métropole and EPCI. Raises InputError where the table is none of rings, or empty.

    Columns of ``NEEDED``; couronne (Int64; 0: the centre, missing: a neighbouring métropole), population (float, NaN
    where unknown), metropole and epci (present SIREN, by which the register is joined), row (position in the table).
    """
    cut = {column[:_SHAPEFILE_NAME]: column for column in (*NEEDED, *_OPTIONAL) if column not in frame}
    frame = frame.rename(columns=cut)
    missing = [column for column in NEEDED if column not in frame]
    if missing:
        raise InputError(
            tr("« {} » is not a layer of rings.").format(name),
            [tr("missing columns: {}").format(", ".join(missing))],
            tr("Choose a layer made by « Rings of EPCI around métropoles »."),
        )
    if frame.empty:
        raise InputError(
            tr("The layer « {} » is empty.").format(name), (), tr("Load it again or remove its filter.")
        )
    rings = frame[list(NEEDED)].reset_index(drop=True)
    for key, name_column in zip(KEYS, ("nom_metropole", "nom_epci")):
        rings[key] = as_text(rings[key])
        rings[name_column] = prefer(rings[name_column], rings[key])
    rings["couronne"] = pd.to_numeric(rings["couronne"], errors="coerce").astype("Float64").astype("Int64")
    rings["metropole"], rings["epci"] = (present_sirens(rings[key]) for key in KEYS)
    rings["population"] = _population(frame, rings, report)
    return _once(rings.assign(row=range(len(rings))), report)


def present_sirens(sirens: pd.Series) -> pd.Series:
    """SIREN that an EPCI has today, where a single other one replaced it (Lille 245900410 to 200093201)."""
    return sirens.replace(reference.current_sirens())


def centres_of(rings: pd.DataFrame) -> pd.DataFrame:
    """The métropoles of the rings, in the layer's order: metropole, siren_metropole, nom_metropole."""
    columns = ["metropole", "siren_metropole", "nom_metropole"]
    return rings[columns].drop_duplicates("metropole").reset_index(drop=True)


def _population(frame: pd.DataFrame, rings: pd.DataFrame, report: Report) -> pd.Series:
    """Persons: the layer's, else those of the reference table."""
    given = pd.Series(float("nan"), index=rings.index)
    if "population" in frame:
        given = pd.to_numeric(frame["population"].reset_index(drop=True), errors="coerce").astype(float)
    lacking = given.isna()
    if lacking.any():
        known = pd.to_numeric(reference.epci()["population"])
        given = given.fillna(rings["epci"].map(known))
        report.info(
            tr_n(
                "%n EPCI have no population in the layer of rings: ",
                int(rings.loc[lacking, "epci"].nunique()),
            )
            + tr("municipal population of the reference table of {} used.").format(reference.REFERENCE_YEAR)
        )
    return given


def _once(rings: pd.DataFrame, report: Report) -> pd.DataFrame:
    """Each EPCI once per métropole, in its nearest ring."""
    order = rings["couronne"].astype("Float64").fillna(float("inf"))
    nearest = rings.assign(order=order).sort_values("order", kind="stable")
    repeated = nearest.duplicated(["metropole", "epci"])
    if repeated.any():
        rows = nearest[repeated]
        report.warn(
            tr_n("%n row(s) repeat an EPCI of the same métropole: its nearest ring kept.", len(rows)),
            named(rows["nom_epci"], rows["siren_epci"]),
        )
    return nearest[~repeated].sort_index().drop(columns="order").reset_index(drop=True)
