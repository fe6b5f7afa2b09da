"""One row per commune touched: what it was, what it is, what happened and what was done with its figures."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..frames import with_none
from ..resources import vocabulary
from .shares import EQUAL, ESTIMATED, KNOWN

COLUMNS = ["code_avant", "nom_avant", "code_apres", "nom_apres", "date_effet", "type", "regle", "part"]


def touched(table: pd.DataFrame) -> pd.DataFrame:
    """Rows of a passage table to which something happened."""
    moved = (
        table["after"].isna()
        | (table["before"] != table["after"])
        | table["divided"]
        | (table["kinds"] != "")
    )
    return table[moved].reset_index(drop=True)


def trace(table: pd.DataFrame, codes: pd.Index) -> pd.DataFrame:
    """The report of a conversion: rows of a passage table of all communes whose commune is in the input."""
    rows = touched(table)
    rows = rows[rows["before"].isin(codes)]
    kinds = {key: entry["value"] for key, entry in vocabulary("cog_movements")["kinds"].items()}
    distinct = {text: " ; ".join(kinds[key] for key in text.split()) for text in rows["kinds"].unique()}
    return pd.DataFrame(
        {
            "code_avant": rows["before"],
            "nom_avant": with_none(rows["name_before"]),
            "code_apres": with_none(rows["after"]),
            "nom_apres": with_none(rows["name_after"]),
            "date_effet": with_none(rows["date"]),
            "type": rows["kinds"].map(distinct).astype(object),
            "regle": _treatment(rows, table),
            "part": rows["part"],
        }
    ).reset_index(drop=True)


def _treatment(rows: pd.DataFrame, table: pd.DataFrame) -> np.ndarray:
    """How figures went along each row; a division is said before an addition."""
    words = vocabulary("cog_movements")["treatments"]
    sources = rows["after"].map(table.groupby("after")["before"].nunique()).fillna(1).to_numpy()
    divided = rows["divided"].to_numpy()
    quality = rows["quality"].to_numpy()
    return np.select(
        [
            rows["after"].isna().to_numpy(),
            divided & (quality == KNOWN),
            divided & (quality == ESTIMATED),
            divided & (quality == EQUAL),
            sources > 1,
            (rows["before"] != rows["after"]).to_numpy(),
        ],
        [words[key] for key in ("lost", "shared", "shared_estimate", "shared_equal", "added", "recoded")],
        words["same"],
    )
