"""What changes from one classification of communes to another: two typologies, or two years of one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import InputError
from ..i18n import tr, tr_n
from ..report import Report
from ..text import plain
from .load import typology, typology_ids
from .matrix import change_matrix
from .model import UNCLASSABLE, Typology, index, unclassable

CHANGES = [
    "code_commune", "nom_commune", "classe_a", "libelle_a", "classe_b", "libelle_b", "changement", "groupe", "motif_a",
    "motif_b", "siren_epci", "code_departement", "population", "surface_km2",
]  # fmt: skip
CLASS, GROUP = "class", "group"


@dataclass(frozen=True)
class Change:
    """``matrix``: one row per pair of classes that occurs, columns MATRIX. ``communes``: one row per commune of either,
    columns CHANGES plus ``change`` (True, False), ``row_a`` and ``row_b`` (positions, -1 where absent). ``basis``:
    CLASS or GROUP, whether classes were compared or the groups (urbain, rural) that they come to."""

    matrix: pd.DataFrame
    communes: pd.DataFrame
    basis: str
    first: Typology | None
    second: Typology | None


def compare_classes(first: pd.DataFrame, second: pd.DataFrame, report: Report) -> Change:
    """Two CLASSES tables, commune by commune.

    Of one typology, a commune changes where its class does; a class left undivided is no change to one that it covers.
    Of two typologies, it changes where the group of its class (urbain, rural) does, or its label where classes have no
    groups. Population and area: those of the first table, else of the second. Communes that only one table has are
    listed, and left out of the matrix.
    """
    a, b = (_ready(table, side) for table, side in ((first, "A"), (second, "B")))
    one, other = _typology_of(a), _typology_of(b)
    merged = a.merge(b, on="code_commune", how="outer", suffixes=("_a", "_b"), sort=True)
    both = (merged["row_a"].notna() & merged["row_b"].notna()).to_numpy()
    if not both.any():
        raise InputError(
            tr("The two layers have no commune in common."),
            [tr("first codes: {} and {}").format(*(", ".join(t["code_commune"].head(3)) for t in (a, b)))],
            tr("Compare two classifications of the same territory."),
        )
    for column in ("nom_commune", "siren_epci", "code_departement", "population", "surface_km2"):
        merged[column] = merged[f"{column}_a"].where(merged[f"{column}_a"].notna(), merged[f"{column}_b"])
    same, basis, group = _same(merged, one, other)
    words = index()["changes"]
    labels = [merged[f"libelle_{side}"].fillna("").to_numpy(dtype=object) for side in "ab"]
    merged["changement"] = labels[0] + words["arrow"].format(a="", b="") + labels[1]
    merged["groupe"] = group
    alone = pd.Series(np.where(merged["row_b"].isna(), words["only_a"], words["only_b"]), dtype=object)
    merged["changement"] = merged["changement"].where(both, alone)
    merged["groupe"] = merged["groupe"].where(both | merged["groupe"].isna().to_numpy(), alone)
    merged["change"] = ~same | ~both
    for side in "ab":
        merged[f"row_{side}"] = merged[f"row_{side}"].fillna(-1).astype(int)
    _say(merged, both, basis, report)
    return Change(change_matrix(merged[both], one, other), merged, basis, one, other)


def _ready(table: pd.DataFrame, side: str) -> pd.DataFrame:
    """The columns that are compared, absent ones empty. Raises InputError where a code stands on two rows."""
    wanted = [
        "code_commune",
        "nom_commune",
        "classe",
        "libelle",
        "motif",
        "siren_epci",
        "code_departement",
        "typologie",
    ]
    frame = table.reindex(columns=wanted).astype(object)
    frame["code_commune"] = frame["code_commune"].astype(str)
    frame["classe"] = frame["classe"].astype("string").str.replace(r"\.0+$", "", regex=True).astype(object)
    frame["classe"] = frame["classe"].where(frame["classe"].notna(), UNCLASSABLE)
    named = frame["libelle"].notna() & (frame["libelle"] != "")
    spare = frame["classe"].where(frame["classe"] != UNCLASSABLE, unclassable().text)
    frame["libelle"] = frame["libelle"].where(named, spare)
    for column in ("population", "surface_km2"):
        frame[column] = pd.to_numeric(table[column], errors="coerce") if column in table else np.nan
    twice = frame["code_commune"].duplicated()
    if twice.any():
        raise InputError(
            tr("Communes occur twice in layer {}.").format(side),
            [", ".join(frame.loc[twice, "code_commune"].head(8))],
            tr("Keep one row per commune."),
        )
    return frame.assign(row=np.arange(len(frame)))


def _typology_of(table: pd.DataFrame) -> Typology | None:
    known = table["typologie"].dropna().unique()
    return typology(str(known[0])) if len(known) == 1 and known[0] in typology_ids() else None


def _same(
    merged: pd.DataFrame, one: Typology | None, other: Typology | None
) -> tuple[np.ndarray, str, np.ndarray]:
    a, b = (merged[f"classe_{side}"].to_numpy(dtype=object) for side in "ab")
    groups = [_mapped(codes, kind, "group") for codes, kind in ((a, one), (b, other))]
    arrow = index()["changes"]["arrow"].format(a="", b="")
    grouped = (
        one is not None
        and other is not None
        and all(each.group for kind in (one, other) for each in kind.classes)
    )
    shown = (
        np.where(groups[0] != groups[1], groups[0] + arrow + groups[1], groups[0])
        if grouped
        else np.full(len(a), None)
    )
    if one is not None and other is not None and one.id == other.id:
        return (a == b) | _covered(a, b, one) | _covered(b, a, one), CLASS, shown
    if grouped:
        return groups[0] == groups[1], GROUP, shown
    labels = [_compared(merged[f"libelle_{side}"]) for side in "ab"]
    return np.asarray(labels[0] == labels[1]), CLASS, shown


def _compared(labels: pd.Series) -> np.ndarray:
    """Labels without case, accents and punctuation: those of an older result have other apostrophes."""
    texts = labels.astype("string").fillna("")
    return texts.map({text: plain(text) for text in texts.unique()}).to_numpy(dtype=object)


def _mapped(codes: np.ndarray, kind: Typology | None, attribute: str) -> np.ndarray:
    """An attribute of the class of each code; « non classable » says so, as no class of the typology has its code."""
    table = {each.code: getattr(each, attribute) for each in kind.classes} if kind is not None else {}
    table.setdefault(UNCLASSABLE, unclassable().text)
    return pd.Series(codes, dtype=object).map(table).fillna("").to_numpy(dtype=object)


def _covered(undivided: np.ndarray, precise: np.ndarray, kind: Typology) -> np.ndarray:
    result = np.zeros(len(undivided), dtype=bool)
    for each in kind.classes:
        if each.covers:
            result |= (undivided == each.code) & np.isin(precise.astype(str), each.covers)
    return result


def _say(merged: pd.DataFrame, both: np.ndarray, basis: str, report: Report) -> None:
    names = merged["nom_commune"].fillna("").astype(str) + " [" + merged["code_commune"] + "]"
    moved = merged["change"].to_numpy() & both
    first, second = (set(merged.loc[both, f"libelle_{side}"].dropna()) for side in "ab")
    if basis == CLASS and not first & second:
        report.info(tr("No class in common: the matrix crosses the two classifications."))
    column = "groupe" if basis == GROUP else "changement"
    counts = merged.loc[moved, column].value_counts()
    report.info(
        tr_n("%n commune(s) change class", int(moved.sum())) + tr_n(" (of %n in both).", int(both.sum())),
        [f"{what} ({count})" for what, count in counts.items()],
    )
    for side, text in (
        ("a", tr("Communes of the first layer absent from the second:")),
        ("b", tr("Communes of the second layer absent from the first:")),
    ):
        alone = ~both & (merged[f"row_{side}"] >= 0)
        if alone.any():
            report.warn(text, names[alone])
