"""Which agreements bind an EPCI and a métropole, and in what state they are at a day."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import pandas as pd

from ..frames import with_none
from ..resources import vocabulary
from .coverage_rings import present_sirens
from .dates import bounds
from .parties import MEMBER, PARTY, epci_of_parties
from .register import Register
from .selection import status_at

KEYS = ["metropole", "epci"]
TOGETHER = " ; "


def states() -> list[str]:
    """States of an agreement, the one that counts first: couvert, projet, a_venir, echu, abandonne, autre."""
    return list(vocabulary("coverage_style")["agreement_states"])


def bound_epci(register: Register, day: str | None = None) -> pd.DataFrame:
    """Each EPCI bound by an agreement once: cooperation, epci (present SIREN), via (party itself before member)."""
    found = epci_of_parties(register, day)
    found = found.assign(
        epci=present_sirens(found["siren_epci"]), rank=found["via"].map({PARTY: 0, MEMBER: 1})
    )
    found = found.sort_values("rank", kind="stable").drop_duplicates(["cooperation", "epci"])
    return found[["cooperation", "epci", "via"]].reset_index(drop=True)


def bound_pairs(register: Register, centres: Collection[str], day: str | None = None) -> pd.DataFrame:
    """One row per métropole of ``centres``, EPCI and agreement that binds both: metropole, epci, cooperation, via,
    state (rank in ``states()``)."""
    found = bound_epci(register, day)
    theirs = found.loc[found["epci"].isin(list(centres)), ["cooperation", "epci"]]
    pairs = theirs.rename(columns={"epci": "metropole"}).merge(found, on="cooperation")
    pairs = pairs[pairs["metropole"] != pairs["epci"]]
    return pairs.assign(state=pairs["cooperation"].map(state_of(register, day)))[
        [*KEYS, "cooperation", "via", "state"]
    ].reset_index(drop=True)


def state_of(register: Register, day: str | None) -> pd.Series:
    """Rank in ``states()`` of each agreement, by its id; a status that the plugin does not know is « autre »."""
    by_state = vocabulary("coverage_style")["agreement_states"]
    ranks = {status: rank for rank, listed in enumerate(by_state.values()) for status in listed}
    status = status_at(register, day)
    rank = status.map(ranks).fillna(len(by_state) - 1).astype(int)
    return pd.Series(rank.to_numpy(), index=register["cooperation"]["id"].to_numpy())


def gathered(pairs: pd.DataFrame, register: Register) -> pd.DataFrame:
    """By métropole and EPCI, the agreements in the best state: state, par, nb_accords, depuis, jusqu_a, via.

    ``depuis`` is the earliest start (else signing), ``jusqu_a`` the latest end, both as the register writes dates; no
    end where one of the agreements has none.
    """
    best = pairs[pairs["state"] == pairs.groupby(KEYS)["state"].transform("min")]
    rows = best.merge(_facts(register), left_on="cooperation", right_index=True)
    rows = rows.sort_values([*KEYS, "start", "par"], kind="stable")
    groups = rows.groupby(KEYS, sort=False)
    made = groups.agg(
        state=("state", "first"),
        par=("par", TOGETHER.join),
        nb_accords=("cooperation", "size"),
        open_end=("open_end", "sum"),
    )
    # « partie » comes after « composition »: the EPCI itself signed one of them.
    last = rows.sort_values("via", kind="stable").drop_duplicates(KEYS, keep="last")
    made["via"] = last.set_index(KEYS)["via"]
    made["depuis"] = groups["depuis"].first()
    made["jusqu_a"] = rows.sort_values("end", kind="stable").groupby(KEYS)["jusqu_a"].last()
    made["jusqu_a"] = with_none(made["jusqu_a"].mask(made["open_end"] > 0))
    made["depuis"] = with_none(made["depuis"])
    return made.drop(columns="open_end")


def left_out(every: pd.DataFrame, kept: pd.DataFrame, register: Register) -> pd.Series:
    """By métropole and EPCI, « left_out »: the agreements in the best state that were not asked for. ``every``,
    ``kept``: of ``bound_pairs``."""
    others = every[~every["cooperation"].isin(kept["cooperation"])]
    if others.empty:
        return pd.Series(index=pd.MultiIndex.from_arrays([[], []], names=KEYS), name="left_out", dtype=object)
    return gathered(others, register)["par"].rename("left_out")


def _facts(register: Register) -> pd.DataFrame:
    """Title and dates of each agreement by id, with keys that sort them."""
    agreements = register["cooperation"]
    since = agreements["date_debut"].where(agreements["date_debut"].notna(), agreements["date_signature"])
    start, end = bounds(since), bounds(agreements["date_fin"])
    facts = pd.DataFrame(
        {
            "par": agreements["intitule"].astype(str),
            "depuis": since,
            "jusqu_a": agreements["date_fin"],
            # « before 2020 » has no earliest day: it comes before those that have one; an unknown start comes last.
            "start": np.where(since.isna(), "9999", start["lower"].fillna("0000")),
            "end": end["upper"].fillna("9999"),
        },
        dtype=object,
    )
    facts["open_end"] = agreements["date_fin"].isna().astype(int)
    return facts.set_index(agreements["id"].to_numpy())
