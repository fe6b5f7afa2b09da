"""The layer of parties: every EPCI with its number of agreements or the answer it gave, sets of EPCI, and who is not
drawn."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd
import shapely

from ...frames import with_none
from ...i18n import tr_n
from ...report import Report
from ...territories import EpciUnits
from ..parties import epci_of_parties
from ..register import Register
from ..selection import PLANNED
from .model import COMMUNE, EPCI, NOT_DRAWN, SET, Drawn, Places
from .periods import COLUMNS as TERMS
from .periods import periods
from .places import in_layer_sirens
from .themes import prefer_code
from .words import joined, labels

COLUMNS = [
    "type", "siren", "nom", "etat", "nb_cooperations", "nb_projets", "nb_themes", "groupe", "theme", "themes",
    "cooperations", "motif", *TERMS,
]  # fmt: skip
SIGNED, ELSEWHERE, NONE, OUTSIDE = "cooperations", "hors_selection", "aucune", "hors_registre"


def parties_layer(
    places: Places,
    units: EpciUnits,
    whole: Register,
    kept: Register,
    facts: pd.DataFrame,
    day: str | None,
    reasons: Mapping[str, str],
    report: Report,
) -> Drawn:
    """``whole``: the register; ``kept``: the agreements asked for; ``facts``: by id of cooperation, intitule, statut,
    groupe, themes, debut, fin; ``reasons``: why a party is not drawn, by code. At a ``day``, rows carry no terms: they
    say how things are on that day only."""
    bound = _bound(kept, units, day)
    epci = _figures(bound, facts, kept).reindex(units.frame.index)
    frame = epci.assign(
        type=EPCI,
        siren=units.frame.index.to_numpy(),
        nom=units.frame["nom_epci"].fillna(units.frame.index.to_series()).to_numpy(),
        motif=None,
    )
    frame["etat"] = _states(frame, units, whole, day, report)
    others, shapes = _others(places, facts, kept)
    lost = places.parties[places.parties["node"] < 0].drop_duplicates(["nom", "raison"])
    listed = pd.DataFrame(
        {
            "type": NOT_DRAWN,
            "siren": lost["siren"],
            "nom": lost["nom"],
            "etat": SIGNED,
            "motif": lost["raison"].map(dict(reasons)),
            "nb_cooperations": places.parties.groupby("nom")["cooperation"]
            .nunique()
            .reindex(lost["nom"])
            .to_numpy(),
        }
    )
    table = pd.concat(
        [one.reindex(columns=COLUMNS).astype(object) for one in (frame, others, listed)], ignore_index=True
    )
    for column in ("nb_cooperations", "nb_projets", "nb_themes"):
        table[column] = pd.to_numeric(table[column]).fillna(0).astype(int)
    if day is not None:
        table[TERMS] = None
    nothing = np.full(len(listed), None, dtype=object)
    return Drawn(table, np.concatenate([places.outlines, shapes, nothing]))


def _bound(register: Register, units: EpciUnits, day: str | None) -> pd.DataFrame:
    """Agreement and EPCI of the layer, each pair once: cooperation, place (SIREN in the layer)."""
    found = epci_of_parties(register, day)
    found = found.assign(place=in_layer_sirens(found["siren_epci"], units))
    return found[found["place"].isin(units.frame.index)].drop_duplicates(["cooperation", "place"])


def _figures(bound: pd.DataFrame, facts: pd.DataFrame, register: Register) -> pd.DataFrame:
    """Numbers and names by place, from pairs of cooperation and place."""
    rows = bound.join(facts, on="cooperation")
    rows["projet"] = rows["statut"].eq(PLANNED)
    by_place = rows.groupby("place")
    themes = register["cooperation_theme"].sort_values("ordre", kind="stable")[["cooperation", "theme"]]
    themes = themes.merge(bound[["cooperation", "place"]], on="cooperation")
    names = prefer_code(themes["theme"], labels(register, "voc_theme"))
    return pd.DataFrame(
        {
            "nb_cooperations": by_place["cooperation"].nunique(),
            "nb_projets": by_place["projet"].sum(),
            "nb_themes": themes.groupby("place")["theme"].nunique(),
            "groupe": _commonest(rows, "groupe"),
            "theme": _commonest(rows, "theme"),
            "themes": joined(themes["place"], names),
            "cooperations": joined(rows["place"], rows["intitule"]),
        }
    ).join(periods(rows))


def _commonest(rows: pd.DataFrame, column: str) -> pd.Series:
    """By place, the value that most of its agreements have; the first by its code where several do."""
    counts = rows[rows[column].notna()].groupby(["place", column]).size().rename("n").reset_index()
    counts = counts.sort_values(["place", "n", column], ascending=[True, False, True])
    return counts.drop_duplicates("place").set_index("place")[column]


def _states(
    frame: pd.DataFrame, units: EpciUnits, whole: Register, day: str | None, report: Report
) -> np.ndarray:
    """State of each EPCI: an agreement asked for, another one, else its latest answer, else nothing known."""
    survey = whole["enquete"].sort_values("date", na_position="first", kind="stable")
    place = in_layer_sirens(survey["siren"], units)
    answers = pd.Series(survey["reponse"].to_numpy(), index=place)
    answer = answers[~answers.index.duplicated(keep="last")].reindex(units.frame.index).to_numpy(dtype=object)
    signed = frame["nb_cooperations"].fillna(0).to_numpy() > 0
    elsewhere = units.frame.index.isin(_bound(whole, units, day)["place"]) | (answer == SIGNED)
    contradicted = signed & (answer == NONE)
    if contradicted.any():
        report.warn(
            tr_n(
                "%n EPCI answered « no cooperation » and are party to an agreement:", int(contradicted.sum())
            ),
            frame["nom"][contradicted],
        )
    known = np.where(pd.isna(answer), OUTSIDE, answer)
    return np.select([signed, elsewhere], [SIGNED, ELSEWHERE], known)


def _others(places: Places, facts: pd.DataFrame, register: Register) -> tuple[pd.DataFrame, np.ndarray]:
    """Sets of EPCI and communes that are parties, with their outlines."""
    rows = places.parties[places.parties["node"].isin(list(places.sets))]
    pairs = rows.assign(place=rows["node"])[["cooperation", "place"]].drop_duplicates()
    made = _figures(pairs, facts, register)
    nodes = places.nodes.iloc[made.index.to_numpy(dtype=int)]
    made = made.assign(
        type=nodes["type"].where(nodes["type"].isin([SET, COMMUNE])).to_numpy(),
        siren=with_none(nodes["siren"]).to_numpy(),
        nom=nodes["nom"].to_numpy(),
        etat=SIGNED,
        motif=None,
    )
    shapes = np.full(len(made), None, dtype=object)
    shapes[:] = [places.sets[int(node)] for node in made.index]
    return made, shapes


def as_multi(shapes: np.ndarray) -> np.ndarray:
    """Polygons as multipolygons, what one layer holds."""
    single = shapely.get_type_id(shapes) == 3
    result = shapes.copy()
    result[single] = [shapely.multipolygons([shape]) for shape in shapes[single]]
    return result
