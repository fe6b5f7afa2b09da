"""What all ring methods share: centres, neighbouring métropoles, borders, other métropoles, each EPCI once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..resources import vocabulary
from ..territories import EpciUnits
from ..text import plain
from .request import CONTIGUITY, RingRequest

COLUMNS = [
    "siren_metropole", "nom_metropole", "siren_epci", "nom_epci", "nature_epci", "couronne", "statut",
    "bordure_km", "part_pct", "nb_communes", "population", "autres_metropoles",
]  # fmt: skip


def finish(
    found: pd.DataFrame,
    units: EpciUnits,
    border_table: pd.DataFrame,
    metropole: np.ndarray,
    centres: Sequence[int],
    request: RingRequest,
) -> pd.DataFrame:
    """The ring table, sorted: one row per centre and EPCI, columns COLUMNS plus ``centre`` and ``epci`` (positions).

    ``found`` has rows centre, epci, ring, share for every métropole, so that ``autres_metropoles`` can tell in whose
    rings an EPCI also lies. ``couronne`` is 0 for the centre and missing for a neighbouring métropole.
    ``bordure_km`` is the border shared with the previous ring; ``part_pct`` the share that the method measured.
    """
    status = vocabulary("ring_methods")["status"]
    found = found.astype({"centre": int, "epci": int, "ring": int})
    own = pd.DataFrame({"centre": list(dict.fromkeys(found["centre"].tolist() + list(centres)))})
    own = own.assign(epci=own["centre"], ring=0, share=np.nan)
    rows = pd.concat([own, found[found["centre"] != found["epci"]]], ignore_index=True)
    rows["neighbour"] = metropole[rows["epci"]] & (rows["ring"] > 0)
    rows["border"] = _border_with_previous(
        rows, border_table, through=request.through_metropoles and request.method == CONTIGUITY
    )
    names = units.frame["nom_epci"].fillna(units.frame.index.to_series()).to_numpy()
    others = _others(rows[~rows["neighbour"] & (rows["ring"] > 0)], names)
    rows = rows[rows["centre"].isin(centres)]
    if request.single:
        rows = _once(rows, by_border=request.method == CONTIGUITY)
    frame = units.frame.iloc[rows["epci"]].reset_index()
    table = pd.DataFrame(
        {
            "siren_metropole": units.frame.index[rows["centre"]],
            "nom_metropole": names[rows["centre"]],
            "siren_epci": frame["siren_epci"],
            "nom_epci": names[rows["epci"]],
            "nature_epci": frame["nature_epci"],
            "couronne": rows["ring"].mask(rows["neighbour"]).astype("Int64").array,
            "statut": np.where(
                rows["ring"] == 0,
                status["centre"],
                np.where(rows["neighbour"], status["neighbour"], status["ring"]),
            ),
            "bordure_km": (rows["border"] / 1000).round(3).to_numpy(),
            "part_pct": rows["share"].round(2).to_numpy(),
            "nb_communes": frame["nb_communes"].astype("Int64"),
            "population": frame["population"].round().astype("Int64"),
            "autres_metropoles": [_other_text(others, *pair) for pair in zip(rows["centre"], rows["epci"])],
            "centre": rows["centre"].to_numpy(),
            "epci": rows["epci"].to_numpy(),
        }
    )
    return _sorted(table)


def _border_with_previous(rows: pd.DataFrame, border_table: pd.DataFrame, through: bool) -> pd.Series:
    """Metres of border shared with the units of the previous ring of the same centre; 0 where there is none."""
    both = pd.concat([border_table, border_table.rename(columns={"a": "b", "b": "a"})])[["a", "b", "length"]]
    from_units = rows if through else rows[~rows["neighbour"]]
    previous = from_units[["centre", "epci", "ring"]].merge(both, left_on="epci", right_on="a")
    previous["ring"] += 1
    shared = previous.groupby(["centre", "ring", "b"])["length"].sum()
    keys = pd.MultiIndex.from_frame(rows[["centre", "ring", "epci"]])
    border = pd.Series(shared.reindex(keys).to_numpy(), index=rows.index).fillna(0.0)
    return border.mask(rows["ring"] == 0)


def _others(rows: pd.DataFrame, names: np.ndarray) -> dict[int, list[tuple[int, str]]]:
    """For each EPCI, the centres in whose rings it lies, with a text that names centre and ring."""
    listed: dict[int, list[tuple[int, str]]] = {}
    for centre, epci, ring in rows.sort_values(["ring", "centre"])[["centre", "epci", "ring"]].itertuples(
        index=False
    ):
        listed.setdefault(epci, []).append((centre, f"{names[centre]} ({ring})"))
    return listed


def _other_text(others: dict[int, list[tuple[int, str]]], centre: int, epci: int) -> str | None:
    return " ; ".join(text for other, text in others.get(epci, ()) if other != centre) or None


def _once(rows: pd.DataFrame, by_border: bool) -> pd.DataFrame:
    """Each EPCI under one centre: lowest ring, then longest border or largest share, then the first centre."""
    ringed = (rows["ring"] > 0) & ~rows["neighbour"]
    strength = rows["border"] if by_border else rows["share"]
    order = (
        rows[ringed]
        .assign(strength=-strength[ringed].fillna(0))
        .sort_values(["ring", "strength", "centre"], kind="stable")
    )
    return pd.concat([rows[~ringed], order.drop_duplicates("epci").drop(columns="strength")])


def _sorted(table: pd.DataFrame) -> pd.DataFrame:
    keys = table.assign(
        ring=table["couronne"].fillna(999),
        metropole=table["nom_metropole"].map(plain),
        name=table["nom_epci"].map(plain),
    )
    order = keys.sort_values(
        ["metropole", "siren_metropole", "ring", "name", "siren_epci"], kind="stable"
    ).index
    return table.loc[order].reset_index(drop=True)
