"""The share of a commune's employed residents who work in the pole of its functional area, where the flows can tell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from .. import reference
from ..codes import parse
from ..flows import Flows
from ..i18n import tr, tr_n
from ..report import Report
from .decision import whole


@dataclass(frozen=True)
class PoleShare:
    """``share``: of employed residents, 0 to 1, NaN where the file can't tell; ``why``: what prevents it, in French;
    ``at_most``: whether trips that leave the territory of the file are missing from the denominator."""

    share: np.ndarray
    why: np.ndarray
    at_most: np.ndarray


def pole_share(
    codes: pd.Index, aav: np.ndarray, zoning: pd.DataFrame, flows: Flows | None,
    limits: Mapping[str, Any], words: Mapping[str, str], report: Report,
) -> PoleShare:  # fmt: skip
    """Share of employed residents of each commune who work in the pole of its AAV.

    ``zoning``: aav and aav_category of all communes, indexed by code. Numerator: trips to communes of the same AAV and
    of category 11, 12 or 13; denominator: trips to anywhere, abroad included (methods A.2). An AAV with its centre
    abroad counts trips abroad as trips to the pole, where the file gives any.

    A file that holds the trips inside a territory only (one département) can tell nothing where part of the pole lies
    outside; elsewhere its share is an upper bound.
    """
    unknown = PoleShare(
        np.full(len(codes), np.nan), np.full(len(codes), "", dtype=object), np.zeros(len(codes), dtype=bool)
    )
    general = _cannot(flows, zoning, limits)
    if general or flows is None:
        return PoleShare(unknown.share, np.full(len(codes), words[general], dtype=object), unknown.at_most)
    trips = flows.frame
    residents = trips.groupby("origin")["value"].sum()
    there = residents.index.intersection(zoning.index)
    poles = zoning.loc[zoning["aav_category"].isin(limits["pole_categories"]), "aav"]
    abroad = _abroad(trips["destination"])
    home = trips["origin"].map(zoning["aav"])
    foreign = home.isin(limits["foreign_areas"])
    to_pole = trips["destination"].map(poles).eq(home) | (foreign & abroad)
    share = (
        trips["value"].where(to_pole, 0.0).groupby(trips["origin"]).sum() / residents.where(residents > 0)
    ).reindex(codes)

    closed = _closed(trips, residents, limits)
    if closed:
        report.warn(
            tr(
                "The commuting file holds only trips inside its own territory ({} communes): shares are upper bounds."
            ).format(len(there))
        )
    sizes = pd.Series(poles).groupby(poles).size()
    inside = poles[poles.index.isin(residents.index)].groupby(poles).size().reindex(sizes.index).fillna(0)
    total = pd.Series(aav).map(sizes).to_numpy(dtype=float)
    known = pd.Series(aav).map(inside).to_numpy(dtype=float)
    outland = np.isin(aav.astype(str), limits["foreign_areas"])
    why = np.select(
        [
            ~codes.isin(residents.index),
            residents.reindex(codes).to_numpy(dtype=float) <= 0,
            outland & (closed or not bool(abroad.any())),
            ~outland & np.isnan(total),
            ~outland & closed & (known < total),
        ],
        [words["absent"], words["no_worker"], words["abroad"], words["no_pole"], ""],
        "decided",
    ).astype(object)
    missing = why == ""
    listed = _missing(words["pole_missing"], known[missing], total[missing])
    why[missing] = listed
    decided = why == "decided"
    values = np.where(decided, share.to_numpy(dtype=float), np.nan)
    return PoleShare(values, np.where(decided, "", why).astype(object), decided & closed)


def _missing(template: str, known: np.ndarray, total: np.ndarray) -> np.ndarray:
    pairs = pd.DataFrame({"known": whole(known), "total": whole(total)})
    distinct = pairs.drop_duplicates()
    written = {
        row: template.format(known=row[0], total=row[1])
        for row in distinct.itertuples(index=False, name=None)
    }
    return (
        pd.Series(list(pairs.itertuples(index=False, name=None)), dtype=object)
        .map(written)
        .to_numpy(dtype=object)
    )


def _cannot(flows: Flows | None, zoning: pd.DataFrame, limits: Mapping[str, Any]) -> str:
    """Why no commune at all can be decided: a key of the motifs, empty where nothing stands in the way."""
    if flows is None or flows.frame.empty:
        return "no_flows"
    if not {"aav", "aav_category"} <= set(zoning.columns) or zoning["aav_category"].isna().all():
        return "no_zoning"
    trips = flows.frame
    internal = (
        trips.loc[trips["origin"] == trips["destination"], "origin"].nunique() / trips["origin"].nunique()
    )
    least = float(trips["value"].min())
    partial = internal < limits["least_internal_pct"] / 100 or least > limits["greatest_least_flow"]
    return "partial" if partial else ""


def _closed(trips: pd.DataFrame, residents: pd.Series, limits: Mapping[str, Any]) -> bool:
    """Whether no trip leaves the communes of residence, and these are not the whole country."""
    leaves = ~trips["destination"].isin(residents.index)
    whole_country = len(residents) >= limits["national_pct"] / 100 * len(reference.communes())
    return not whole_country and not bool(leaves.any())


def _abroad(destination: pd.Series) -> pd.Series:
    """Trips to what is no commune code."""
    return parse(destination, "commune").values.isna()


def say_undecided(share: PoleShare, where: np.ndarray, names: pd.Series, report: Report) -> None:
    """Count, reason by reason, the communes under influence whose strength is not known."""
    open_rows = where & np.isnan(share.share)
    for reason, rows in pd.Series(np.flatnonzero(open_rows)).groupby(share.why[open_rows]):
        report.info(
            tr_n("%n commune(s) under influence left undivided ({}):", len(rows)).format(reason),
            names.iloc[rows.to_numpy()],
        )
