"""The rows of the real file of reciprocity contracts and protocols as a register, for tests that draw or count it."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from cohesion_plugin.core import reference
from cohesion_plugin.core.cooperation.dates import normalise
from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.cooperation.schema import shipped_terms

EACH_ITS_OWN = "signés (un par CC)"
STATUS = {
    "signé": "active",
    EACH_ITS_OWN: "active",
    "non concrétisé": "abandonnee",
    "annoncé (2020)": "projet",
}
NATURES = {"contrat": "contrat_reciprocite", "protocole": "protocole"}
KINDS = {"ME": "metropole", "MET69": "metropole", "CU": "cu", "CA": "ca", "CC": "cc"}


def real_register(shared: Path) -> Register:
    """Agreements, parties and members of ``contrats_reciprocite_cooperation.csv``, themes that the vocabulary words.

    « signés (un par CC) » gives one bilateral contract per row; a grouping is the party, its EPCI are its members.
    """
    rows = pd.read_csv(shared / "programmes" / "contrats_reciprocite_cooperation.csv", dtype=str)
    own = rows["statut"] == EACH_ITS_OWN
    rows["key"] = rows["id"].where(~own, rows["id"] + "-" + rows["siren_partenaire"].fillna(""))
    agreements, parties, members, themes = [], [], [], []
    for key, group in rows.groupby("key", sort=False):
        first = group.iloc[0]
        nature = NATURES[first["type"].split()[0]]
        agreements.append(
            (key, _title(first), nature, STATUS[first["statut"]], normalise(first["date"]), "inconnu")
        )
        parties.append(
            (
                f"{key}-0",
                key,
                "centre",
                _kind(first["siren_metropole"]),
                first["siren_metropole"],
                first["nom_metropole"],
            )
        )
        grouping = None if first["statut"] == EACH_ITS_OWN else first["groupement_partenaire"]
        epci = group.dropna(subset=["siren_partenaire"])
        if isinstance(grouping, str) and (epci.empty or len(epci) > 1):
            parties.append(
                (f"{key}-1", key, "partenaire", "petr" if "PETR" in grouping else "pays", None, grouping)
            )
            members += [(f"{key}-1", row.siren_partenaire, row.nom_partenaire) for row in epci.itertuples()]
        else:
            for number, row in enumerate(epci.itertuples(), 1):
                kind = _kind(row.siren_partenaire)
                parties.append(
                    (f"{key}-{number}", key, "partenaire", kind, row.siren_partenaire, row.nom_partenaire)
                )
        themes += [(key, code) for code in _themes(first["themes"])]
    frames = {
        "cooperation": (agreements, "id intitule nature statut date_signature suivi"),
        "partie": (parties, "id cooperation role categorie siren nom"),
        "composition": (members, "partie siren_epci nom_epci"),
        "cooperation_theme": (themes, "cooperation theme"),
    }
    made = {name: pd.DataFrame(lines, columns=columns.split()) for name, (lines, columns) in frames.items()}
    for name in ("composition", "cooperation_theme"):
        made[name].insert(0, "id", [f"{name}-{i}" for i in range(len(made[name]))])
    return Register.of(made, "contrats_reciprocite_cooperation.csv")


def _title(row: pd.Series) -> str:
    partner = row["groupement_partenaire"] if row["statut"] != EACH_ITS_OWN else None
    partner = partner if isinstance(partner, str) else row["nom_partenaire"]
    return f"{row['type'].capitalize()} {row['nom_metropole']} – {partner}"


def _kind(siren: str) -> str:
    nature = reference.epci()["nature_epci"].get(siren)
    return KINDS.get(str(nature), "autre")


def _themes(text: object) -> list[str]:
    """Codes whose label starts with the first word of a theme of the source; others are « autre »."""
    if not isinstance(text, str):
        return []
    labels = shipped_terms("voc_theme").set_index("code")["libelle"].str.lower()
    found = []
    for word in text.lower().split(";"):
        starts = labels.index[labels.str.startswith(word.strip()[:6])]
        found.append(starts[0] if len(starts) else "autre")
    return list(dict.fromkeys(found))
