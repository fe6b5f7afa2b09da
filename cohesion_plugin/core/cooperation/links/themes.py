"""What an agreement is about: its themes, the main one and the main group."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ...frames import with_none
from ..register import Register
from .words import joined, labels

COLUMNS = ["themes", "nb_themes", "theme", "groupe", "nb_groupes"]


def themes_of(register: Register, wanted: Sequence[str] = ()) -> pd.DataFrame:
    """By id of cooperation: labels of all its themes, their number, main theme, main group, number of groups.

    The main theme is the first listed, the main group that of most themes, the first listed where several have as many;
    both among ``wanted`` where themes were asked for.
    """
    rows = register["cooperation_theme"].sort_values(["cooperation", "ordre"], kind="stable")
    rows = rows.assign(
        libelle=prefer_code(rows["theme"], labels(register, "voc_theme")),
        groupe=rows["theme"].map(register.terms("voc_theme")["groupe"]),
    )
    ids = pd.Index(register["cooperation"]["id"], name="id")
    made = pd.DataFrame(index=ids)
    by_agreement = rows.groupby("cooperation")
    made["themes"] = with_none(joined(rows["cooperation"], rows["libelle"]).reindex(ids))
    made["nb_themes"] = by_agreement.size().reindex(ids).fillna(0).astype(int)
    counted = rows[rows["theme"].isin(list(wanted))] if len(wanted) else rows
    made["theme"] = with_none(counted.groupby("cooperation")["theme"].first().reindex(ids))
    grouped = counted[counted["groupe"].notna()]
    made["groupe"] = with_none(_main_group(grouped).reindex(ids))
    made["nb_groupes"] = grouped.groupby("cooperation")["groupe"].nunique().reindex(ids).fillna(0).astype(int)
    return made[COLUMNS]


def prefer_code(codes: pd.Series, names: pd.Series) -> pd.Series:
    """Label of each code, the code itself where it has none."""
    return codes.map(names).where(codes.isin(names.index), codes)


def _main_group(rows: pd.DataFrame) -> pd.Series:
    if rows.empty:
        return pd.Series(dtype=object)
    place = rows.groupby("cooperation").cumcount()
    counted = (
        rows.assign(place=place)
        .groupby(["cooperation", "groupe"])["place"]
        .agg(["size", "min"])
        .reset_index()
        .sort_values(["cooperation", "size", "min"], ascending=[True, False, True])
    )
    return counted.drop_duplicates("cooperation").set_index("cooperation")["groupe"]
