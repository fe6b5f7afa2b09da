"""A register with the integers that give every rounded figure of the census of 2019, made the same at each call.

173 cooperations of 21 métropoles: 74 with one theme, 33 with two, 66 with three or more; 131 active, 42 planned; 138 with
a follow-up body. 108 EPCI of the rings answered: 49 of the first (39 cooperate), 59 of the second (16 cooperate).
Aix-Marseille-Provence was not surveyed.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from cohesion_plugin.core import reference
from cohesion_plugin.core.cooperation.register import Register

AIX = "200054807"
TOTAL, ONE, TWO, MANY, ACTIVE, FOLLOWED = 173, 74, 33, 66, 131, 138
ANSWERED = {1: (49, 39), 2: (59, 16)}
PER_CENTRE = {1: 5, 2: 6}
GROUPINGS = ("petr", "pays", "departement", "commune", "association")
THEMES = (
    "mobilite", "tourisme", "developpement_economique", "environnement", "culture", "eau", "attractivite",
    "strategie_territoriale",
)  # fmt: skip


def census() -> tuple[Register, pd.DataFrame]:
    """The register, and the rings its EPCI stand in (as « Rings of EPCI around métropoles » writes them)."""
    rings = census_rings()
    answers = _answers(rings)
    return Register.of(_agreements(rings, answers) | {"enquete": answers}, "census"), rings


def census_rings() -> pd.DataFrame:
    """5 EPCI in the first and 6 in the second ring of each of the 22 métropoles, all different."""
    centres, epci = reference.metropoles()["nom"], reference.epci()
    members = iter(epci[epci["nature_epci"] == "CC"].itertuples())
    rows = []
    for siren, name in centres.items():
        rows.append((siren, name, siren, name, "ME", 0, 500_000))
        for ring, number in PER_CENTRE.items():
            for member, _ in zip(members, range(number)):
                rows.append((siren, name, member.Index, member.nom_epci, "CC", ring, int(member.population)))
    columns = "siren_metropole nom_metropole siren_epci nom_epci nature_epci couronne population"
    return pd.DataFrame(rows, columns=columns.split())


def _answers(rings: pd.DataFrame) -> pd.DataFrame:
    """Who answered what; around Aix-Marseille-Provence nobody was asked."""
    rows = []
    for siren, name in reference.metropoles()["nom"].items():
        rows.append((siren, name, "non_enquete" if siren == AIX else "cooperations"))
    for ring, (answered, cooperate) in ANSWERED.items():
        asked = rings[(rings["couronne"] == ring) & (rings["siren_metropole"] != AIX)]
        for number, row in enumerate(asked.itertuples()):
            answer = (
                "cooperations" if number < cooperate else "aucune" if number < answered else "sans_reponse"
            )
            rows.append((row.siren_epci, row.nom_epci, answer))
    around = rings[(rings["couronne"] > 0) & (rings["siren_metropole"] == AIX)]
    rows += [(row.siren_epci, row.nom_epci, "non_enquete") for row in around.itertuples()]
    frame = pd.DataFrame(rows, columns=["siren", "nom", "reponse"])
    return frame.assign(id=[f"E{i}" for i in range(len(frame))], campagne="census")


def _agreements(rings: pd.DataFrame, answers: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """The first 55 bind the EPCI that answered that they cooperate, the others bind groupings whose EPCI are unknown."""
    own = rings[rings["couronne"] > 0].merge(answers, left_on="siren_epci", right_on="siren")
    cooperating = own[own["reponse"] == "cooperations"].reset_index(drop=True)
    centres = [siren for siren in reference.metropoles().index if siren != AIX]
    names = reference.metropoles()["nom"]
    agreements, parties, themes = [], [], []
    for i in range(TOTAL):
        key = f"C{i:03d}"
        bilateral = i < len(cooperating)
        centre = cooperating["siren_metropole"][i] if bilateral else centres[i % len(centres)]
        status, follow = "active" if i < ACTIVE else "projet", "oui" if i < FOLLOWED else "non"
        agreements.append((key, f"Coopération {i}", "convention", status, follow))
        parties.append((f"{key}a", key, "centre", "metropole", centre, names[centre]))
        if bilateral:
            partner = (cooperating["siren_epci"][i], cooperating["nom_epci"][i])
            parties.append((f"{key}b", key, "partenaire", "cc", *partner))
        else:
            kind = GROUPINGS[i % len(GROUPINGS)]
            parties.append((f"{key}b", key, "partenaire", kind, None, f"{kind} {i}"))
        number = 1 if i < ONE else 2 if i < ONE + TWO else 3 + i % 3
        themes += [(f"{key}t{j}", key, THEMES[(i + j) % len(THEMES)]) for j in range(number)]
    return {
        "cooperation": pd.DataFrame(agreements, columns=["id", "intitule", "nature", "statut", "suivi"]),
        "partie": pd.DataFrame(parties, columns=["id", "cooperation", "role", "categorie", "siren", "nom"]),
        "cooperation_theme": pd.DataFrame(themes, columns=["id", "cooperation", "theme"]),
    }


def write_register(register: Register, path: Path, title: str = "essai") -> str:
    """The register as a GeoPackage of its own, through the plugin's own door; its path."""
    from cohesion_plugin.adapters.register import create_register
    from cohesion_plugin.core.cooperation import schema
    from cohesion_plugin.core.cooperation.changes import Changes

    store = create_register(str(path), title)
    names = schema.schema()["tables"]
    store.apply(Changes({name: register[name] for name in names if len(register[name])}), "test")
    store.close()
    return str(path)
