"""What if: inhabitants and commuters covered now, and if planned agreements, the first ring or all rings signed."""

from __future__ import annotations

import pandas as pd

from ..i18n import pick, tr
from ..resources import vocabulary
from .coverage import NOT_SURVEYED, PLANNED, SILENT_ANSWER, YES
from .coverage_flows import COUNTED, Commuters

COLUMNS = [
    "siren_metropole", "nom_metropole", "scenario", "libelle", "nb_epci", "nb_epci_couverts", "population",
    "population_couverte", "part_population_pct", "population_ajoutee", "population_non_enquetee", "entrants",
    "entrants_couverts", "part_entrants_pct", "sortants", "sortants_couverts", "part_sortants_pct", "flux_secrets",
]  # fmt: skip
NOW, PLANS, FIRST, ALL = "actuel", "projets", "couronne_1", "toutes"
_MEASURES = ("nb_epci", "nb_epci_couverts", "population", "population_couverte", "population_non_enquetee")
_KEYS = ["siren_metropole", "nom_metropole"]


def scenarios(coverage: pd.DataFrame, commuters: Commuters | None = None) -> pd.DataFrame:
    """COLUMNS: one row per métropole and scenario, then all together where there are several, each EPCI once.

    ``coverage``: table of ``compute_coverage``. Only EPCI in a ring count, not neighbouring métropoles. What is not
    known (not surveyed, no answer) and is not covered by the scenario is ``population_non_enquetee``.
    """
    ringed = coverage[(coverage["couronne"] > 0).fillna(False).to_numpy(dtype=bool)]
    signed = _signed(ringed)
    parts = []
    # Métropoles without any EPCI in a ring keep their rows.
    centres = coverage[_KEYS].drop_duplicates()
    for scenario in vocabulary("coverage_style")["scenarios"]:
        rows = ringed.assign(signed=signed[scenario["code"]].to_numpy())
        made = _totals(rows, commuters, centres)
        if len(centres) > 1:
            made = pd.concat([made, _together(rows, commuters, made)], ignore_index=True)
        parts.append(made.assign(scenario=scenario["code"], libelle=pick(scenario["label"])))
    table = pd.concat(parts, ignore_index=True)
    # The row of all métropoles has no SIREN.
    centre = table["siren_metropole"].fillna("")
    now = table[table["scenario"] == NOW].assign(centre=centre).set_index("centre")["population_couverte"]
    table["population_ajoutee"] = table["population_couverte"] - centre.map(now)
    table["part_population_pct"] = _share(table["population_couverte"], table["population"])
    for way in COUNTED:
        table[f"part_{way}_pct"] = _share(table[f"{way}_couverts"], table[way])
        # Weights of a survey: a tenth of a person is more than they tell.
        table[[way, f"{way}_couverts"]] = table[[way, f"{way}_couverts"]].astype(float).round(1)
    for name in (*_MEASURES, "population_ajoutee", "flux_secrets"):
        table[name] = table[name].round().astype("Int64")
    order = {siren: rank for rank, siren in enumerate([*centres["siren_metropole"], ""])}
    position = centre.map(order)
    return table.loc[position.sort_values(kind="stable").index, COLUMNS].reset_index(drop=True)


def _signed(ringed: pd.DataFrame) -> dict[str, pd.Series]:
    """Whether each row is covered, by scenario."""
    now = ringed["couvert"] == YES
    return {
        NOW: now,
        PLANS: now | (ringed["couvert"] == PLANNED),
        FIRST: now | (ringed["couronne"] == 1).astype(bool),
        ALL: now | True,
    }


def _totals(rows: pd.DataFrame, commuters: Commuters | None, centres: pd.DataFrame) -> pd.DataFrame:
    groups = _measured(rows).groupby(_KEYS, sort=False)[list(_MEASURES)].sum()
    made = groups.reindex(pd.MultiIndex.from_frame(centres), fill_value=0).reset_index()
    return _with_commuters(made, rows, commuters)


def _measured(rows: pd.DataFrame) -> pd.DataFrame:
    unknown = rows["couvert"].isin([NOT_SURVEYED, SILENT_ANSWER]) & ~rows["signed"]
    people = rows["population"].fillna(0.0)
    return rows.assign(
        nb_epci=1,
        nb_epci_couverts=rows["signed"].astype(int),
        population=people,
        population_couverte=people.where(rows["signed"], 0.0),
        population_non_enquetee=people.where(unknown, 0.0),
    )


def _with_commuters(made: pd.DataFrame, rows: pd.DataFrame, commuters: Commuters | None) -> pd.DataFrame:
    if commuters is None:
        empty = [name for way in COUNTED for name in (way, f"{way}_couverts")]
        return made.assign(**dict.fromkeys([*empty, "flux_secrets"], float("nan")))
    keys = rows[["metropole", "epci", "siren_metropole"]]
    found = keys[rows["signed"].to_numpy()].merge(commuters.pairs, on=["metropole", "epci"])
    covered = found.groupby("siren_metropole")[list(COUNTED)].sum()
    centre = made["siren_metropole"].map(dict(zip(keys["siren_metropole"], keys["metropole"])))
    for way in COUNTED:
        made[way] = centre.map(commuters.totals[way])
        theirs = made["siren_metropole"].map(covered[way]).fillna(0.0)
        made[f"{way}_couverts"] = theirs.where(made[way].notna())
    return made.assign(flux_secrets=centre.map(commuters.hidden).fillna(0.0))


def _together(rows: pd.DataFrame, commuters: Commuters | None, made: pd.DataFrame) -> pd.DataFrame:
    """All métropoles: an EPCI in several rings counts once, covered where one of its métropoles covers it."""
    best = rows.sort_values("signed", ascending=False, kind="stable").drop_duplicates("epci")
    total = _measured(best)[list(_MEASURES)].sum().to_frame().T
    for name in [name for way in COUNTED for name in (way, f"{way}_couverts")] + ["flux_secrets"]:
        total[name] = made[name].sum(min_count=1)
    return total.assign(siren_metropole=None, nom_metropole=_all_name())


def _all_name() -> str:
    return tr("All (each EPCI once)")


def _share(part: pd.Series, whole: pd.Series) -> pd.Series:
    return (100.0 * part / whole.where(whole > 0)).round(2)
