"""Themes by EPCI: how many agreements bind each partner and its métropole on each theme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from ..frames import with_none
from ..i18n import tr, tr_n
from ..progress import SILENT, Progress
from ..report import Report
from ..text import plain
from .matrix_rows import NO_THEME, agreement_themes, partners
from .register import Register
from .selection import keep, narrow
from .summary_figures import term_labels

THEME, GROUP = LEVELS = ("theme", "groupe")
FIXED = [
    "ligne", "siren_metropole", "nom_metropole", "siren", "nom", "categorie", "via", "nb_accords", "nb_themes",
]  # fmt: skip
PARTNER, SUBTOTAL, TOTAL = "partenaire", "total_metropole", "total"
_NAMES = ["siren_metropole", "nom_metropole"]


@dataclass(frozen=True)
class ThemeMatrix:
    """``table``: FIXED, then one column of counts per theme present, then ``sans_theme`` where some agreement has
    none. ``labels``: what to call each column of counts, in their order; ``codes``: of their themes or groups."""

    table: pd.DataFrame
    labels: dict[str, str]
    codes: dict[str, str]


def theme_matrix(
    register: Register,
    day: str | None,
    statuses: Sequence[str],
    level: str,
    report: Report,
    progress: Progress = SILENT,
) -> ThemeMatrix:
    """Rows: partners by métropole, the one with most agreements first; a total per métropole; a total of all.

    Counts are of distinct agreements: an agreement with three partners counts once in a total. ``level``: THEME, or
    GROUP for groups of themes. ``day``, ``statuses``: as in ``summarise``.
    """
    kept = narrow(register, keep(register, day, statuses))
    links = partners(kept, day, report)
    themes, labels = agreement_themes(kept, level == GROUP)
    progress.update(0.4)
    columns = _field_names(labels)
    long = links.merge(themes.assign(theme=themes["theme"].map(columns)), on="cooperation")
    parts = [
        _block(links, long, ["centre", "key"], PARTNER),
        _block(links[links["centre"] != ""], long[long["centre"] != ""], ["centre"], SUBTOTAL),
        _block(links.assign(all=""), long.assign(all=""), ["all"], TOTAL),
    ]
    progress.update(0.8)
    table = pd.concat(parts, ignore_index=True)
    shown = [column for column in columns.values() if column in table]
    table[shown] = table[shown].fillna(0).astype("Int64")
    table = _sorted(table.reindex(columns=[*FIXED, *shown]))
    _tell(kept, links, shown, report)
    progress.update(1.0)
    texts = {**term_labels(labels), NO_THEME: tr("No theme recorded")}
    codes = {field: code for code, field in columns.items() if field in shown}
    return ThemeMatrix(table, {field: texts[code] for field, code in codes.items()}, codes)


def _block(links: pd.DataFrame, long: pd.DataFrame, keys: list[str], kind: str) -> pd.DataFrame:
    """Rows of one kind: names, number of agreements and of themes, then the counts by theme."""
    if links.empty:
        return pd.DataFrame({"ligne": pd.Series(dtype=object)})
    made = links.groupby(keys, sort=False).agg(nb_accords=("cooperation", "nunique"))
    # « partie » comes after « composition »: the partner itself signed one of them.
    first = links.sort_values("via", ascending=False, kind="stable").drop_duplicates(keys).set_index(keys)
    names = {PARTNER: [*_NAMES, "siren", "nom", "categorie", "via"], SUBTOTAL: _NAMES, TOTAL: []}
    made = made.join(first[names[kind]])
    once = long.drop_duplicates([*keys, "cooperation", "theme"])
    counts = once.groupby([*keys, "theme"]).size().unstack("theme", fill_value=0)
    known = [column for column in counts.columns if column != NO_THEME]
    made["nb_themes"] = (counts[known] > 0).sum(axis=1)
    made = made.join(counts).reset_index(drop=True)
    if kind != PARTNER:
        made["nom"] = tr("Total")
    return made.assign(ligne=kind)


def _field_names(labels: pd.DataFrame) -> dict[str, str]:
    """A field name for each code: the code, unless another field has that name whatever its case."""
    taken = {name.lower() for name in (*FIXED, "fid", "geom", NO_THEME)}
    names = {}
    for code in labels.index:
        name = str(code)
        while name.lower() in taken:
            name = f"theme_{name}"
        taken.add(name.lower())
        names[str(code)] = name
    return {**names, NO_THEME: NO_THEME}


def _sorted(table: pd.DataFrame) -> pd.DataFrame:
    """By name of métropole (agreements without one last), then number of agreements, of themes, and name."""
    ranks = {PARTNER: 0, SUBTOTAL: 1, TOTAL: 2}
    names = table["nom_metropole"]
    keys = pd.DataFrame(
        {
            "total": table["ligne"] == TOTAL,
            "none": names.isna(),
            "metropole": names.fillna("").map(plain),
            "siren": table["siren_metropole"].fillna(""),
            "rank": table["ligne"].map(ranks),
            "number": -table["nb_accords"].astype(int),
            "themes": -table["nb_themes"].astype(int),
            "name": table["nom"].astype(str).map(plain),
        }
    )
    order = keys.sort_values(list(keys.columns), kind="stable").index
    table = table.loc[order].reset_index(drop=True)
    for name in ("nb_accords", "nb_themes"):
        table[name] = table[name].astype("Int64")
    for name in ("siren_metropole", "nom_metropole", "siren", "categorie", "via"):
        table[name] = with_none(table[name])
    return table


def _tell(register: Register, links: pd.DataFrame, columns: list[str], report: Report) -> None:
    agreements = register["cooperation"]
    themes = len([column for column in columns if column != NO_THEME])
    report.info(
        tr_n("%n agreement(s), ", len(agreements))
        + tr_n("%n partner(s), ", int(links["key"].nunique()))
        + tr_n("%n theme(s).", themes)
    )
    alone = agreements[~agreements["id"].isin(set(links["cooperation"]))]
    if len(alone):
        report.warn(
            tr_n("%n agreement(s) with a single party, hence without partner: not in the table.", len(alone)),
            alone["intitule"],
        )
