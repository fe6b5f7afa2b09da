"""Commuters between métropoles and the EPCI of their rings, both ways; suppressed values kept apart."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from .. import reference
from ..errors import InputError
from ..flows import Flows, parse_flows
from ..i18n import tr, tr_n
from ..recognise import find
from ..report import Report
from .coverage_rings import present_sirens

# Into the métropole, out of the métropole.
COUNTED = ("entrants", "sortants")


@dataclass(frozen=True)
class Commuters:
    """Persons. ``pairs``: metropole, epci, entrants (live in the EPCI, work in the métropole), sortants (the reverse);
    ``totals``: by métropole, entrants from everywhere else and sortants to everywhere else; ``hidden``: number of
    flows to or from the métropole whose value is suppressed, in no other figure."""

    pairs: pd.DataFrame
    totals: pd.DataFrame
    hidden: pd.Series


def commuters(table: pd.DataFrame, rings: pd.DataFrame, report: Report) -> Commuters:
    """From a published flow table between communes or EPCI. Raises InputError where it is none, or of elsewhere."""
    between = _between_epci(parse_flows(table, report), report)
    centres = set(rings["metropole"])
    inward, outward = _directions(between, centres)
    if inward.empty and outward.empty:
        raise InputError(
            tr("No flow of the table starts or ends in a métropole of the rings."),
            [tr("first origins: {}").format(", ".join(table.iloc[:, 0].astype(str).head(5)))],
            tr("Check that the two files cover the same territory."),
        )
    pairs = inward.merge(outward, on=["metropole", "epci"], how="outer").fillna(dict.fromkeys(COUNTED, 0.0))
    totals = pd.DataFrame({way: pairs.groupby("metropole")[way].sum() for way in COUNTED})
    _tell(between, rings, report)
    return Commuters(pairs[pairs["epci"] != ""], totals, _hidden(table, centres))


def _between_epci(flows: Flows, report: Report) -> pd.DataFrame:
    """origin, destination (present SIREN of EPCI, "" elsewhere), value; flows from nowhere known are reported."""
    ends = {}
    for end in ("origin", "destination"):
        codes = flows.frame[end].astype(object)
        if flows.level == "epci":
            known = present_sirens(codes)
            ends[end] = known.where(known.isin(reference.epci().index), "")
        else:
            ends[end] = codes.map(reference.communes()["siren_epci"]).fillna("")
    frame = pd.DataFrame({**ends, "value": flows.frame["value"]})
    lost = frame["origin"] == ""
    if lost.any():
        report.warn(
            tr_n("%n flow(s) start from a code that is in no EPCI of 2026", int(lost.sum()))
            + tr(" ({:.0f} % of the persons): counted as coming from elsewhere.").format(
                100 * frame.loc[lost, "value"].sum() / max(frame["value"].sum(), 1e-9)
            )
        )
    return frame.groupby(["origin", "destination"])["value"].sum().reset_index()


def _directions(between: pd.DataFrame, centres: set[str]) -> tuple[pd.DataFrame, pd.DataFrame]:
    moving = between[between["origin"] != between["destination"]]
    inward = moving[moving["destination"].isin(centres)]
    outward = moving[moving["origin"].isin(centres)]
    return (
        inward.rename(columns={"destination": "metropole", "origin": "epci", "value": "entrants"}),
        outward.rename(columns={"origin": "metropole", "destination": "epci", "value": "sortants"}),
    )


def _hidden(table: pd.DataFrame, centres: set[str]) -> pd.Series:
    """Number of suppressed flows (« s », « < 200 ») of each métropole: each is counted as one, never as persons."""
    value = next(iter(find(table.columns, "flow")))
    text = table[value].astype("string").str.replace(r"[\s\u00a0\u202f]", "", regex=True)
    number = pd.to_numeric(text.str.replace(",", ".", regex=False), errors="coerce")
    censored = (number.isna() & text.notna() & (text != "")).to_numpy(dtype=bool)
    if not censored.any():
        return pd.Series(dtype=float)
    flows = parse_flows(table[censored].assign(**{value: 1}), Report())
    inward, outward = _directions(_between_epci(flows, Report()), centres)
    counts = pd.concat(
        [inward.set_index("metropole")["entrants"], outward.set_index("metropole")["sortants"]]
    )
    by_centre: pd.Series = counts.groupby(level=0).sum()
    return by_centre


def _tell(between: pd.DataFrame, rings: pd.DataFrame, report: Report) -> None:
    silent = rings[~rings["epci"].isin(set(between["origin"]))].drop_duplicates("epci")
    if len(silent):
        report.warn(
            tr_n("%n EPCI of the rings have no resident worker in the flow table: ", len(silent))
            + tr("their commuters are missing from the shares."),
            silent["nom_epci"],
        )
