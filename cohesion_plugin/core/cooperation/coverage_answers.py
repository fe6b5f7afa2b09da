"""What territories answered to the surveys that the register knows: « not surveyed » is no answer, and no « none »."""

from __future__ import annotations

import pandas as pd

from ..resources import vocabulary
from .coverage_rings import present_sirens
from .dates import bounds
from .register import Register


def answers(register: Register, day: str | None = None) -> pd.Series:
    """Code of voc_reponse by present SIREN; a territory that is not in the table ``enquete`` is absent.

    Of several surveys the latest that was answered counts, else the latest that asked, else the latest of all; surveys
    known to be later than the ISO day are left out.
    """
    rows = register["enquete"]
    date = bounds(rows["date"])["lower"].fillna("").astype(str)
    if day is not None:
        rows, date = rows[date <= day], date[date <= day]
    words = vocabulary("census_figures")
    rank = rows["reponse"].map(
        {**dict.fromkeys(words["answered"], 2), words["answer_silent"]: 1, words["answer_not_surveyed"]: 0}
    )
    table = pd.DataFrame(
        {
            "siren": present_sirens(rows["siren"].astype(object)),
            "answer": rows["reponse"],
            "rank": rank.fillna(0),
            "date": date,
        }
    )
    last = table.sort_values(["rank", "date"], kind="stable").drop_duplicates("siren", keep="last")
    return pd.Series(last["answer"].to_numpy(dtype=object), index=pd.Index(last["siren"], dtype=object))
