"""From a register and territories to the layers of links, half arrows, parties and points."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...frames import with_none
from ...i18n import pick, tr_n
from ...progress import SILENT, Progress
from ...report import Report
from ...shapes import dissolve
from ...territories import EpciUnits
from ..asked import Asked
from ..register import Register
from ..selection import keep, narrow, status_at
from . import points
from .commitments import commitments
from .counts import as_multi, parties_layer
from .curves import curves, lengths, retreats, rings
from .halves import half_arrows
from .marks import marks_layer
from .method import sentence
from .model import RING, Drawn, LinkRequest, LinkResult, Places
from .pairs import Pairs, pair_up
from .places import place_parties, say_not_drawn
from .seats import Seats, no_seats
from .terms import spans
from .themes import themes_of
from .words import rules

COLUMNS = [
    "id_cooperation", "intitule", "nature", "statut", "generation", "debut", "fin", "forme", "siren_a", "nom_a",
    "siren_b", "nom_b", "themes", "nb_themes", "theme", "groupe", "nb_groupes", "reciproque", "engagements_a_vers_b",
    "engagements_b_vers_a", "longueur_km", "retrait_a_mm", "retrait_b_mm",
]  # fmt: skip


def compute_links(
    register: Register,
    units: EpciUnits,
    request: LinkRequest,
    report: Report,
    seats: Seats = no_seats,
    seats_name: str = "",
    progress: Progress = SILENT,
) -> LinkResult:
    """All layers. ``seats``: gives the points of EPCI, from their outlines. Raises CohesionError."""
    outlines = dissolve(
        units.parts.geometry, units.owner, np.arange(len(units.frame)), progress.part(0.0, 0.35)
    )
    asked = Asked((), request.themes, request.natures, request.centres, request.search)
    kept = narrow(register, keep(register, request.day, request.statuses) & asked.kept(register, request.day))
    if kept["cooperation"].empty:
        report.warn(tr_n("No agreement is left of %n in the register.", len(register["cooperation"])))
    places = place_parties(
        kept, units, outlines, seats(units, outlines), request.day, report, progress.part(0.35, 0.55)
    )
    agreements = kept["cooperation"]
    pairs = pair_up(places, agreements[["id", "intitule"]], request.grouped, request.centres)
    facts = _facts(kept, request, report)
    links = _links(pairs, places, kept, facts, units, progress.part(0.55, 0.95))
    reasons = {code: pick(texts) for code, texts in rules()["reasons"].items()}
    say_not_drawn(places, reasons, report)
    _say_unlinked(pairs, report)
    parties = parties_layer(places, units, register, kept, facts, request.day, reasons, report)
    report.method, report.day = sentence(request, kept, links.table, seats_name), request.day or ""
    return LinkResult(
        links,
        half_arrows(links),
        Drawn(parties.table, as_multi(parties.shapes)),
        points.points_layer(pairs, places, facts, units.parts.crs),
        marks_layer(pairs, places, kept, facts, units.parts.crs),
    )


def _facts(register: Register, request: LinkRequest, report: Report) -> pd.DataFrame:
    """By id of cooperation: what every layer says of an agreement."""
    agreements = register["cooperation"]
    facts = agreements[["intitule", "nature", "generation"]].set_axis(pd.Index(agreements["id"], name="id"))
    facts["statut"] = status_at(register, request.day).to_numpy()
    facts["generation"] = pd.to_numeric(facts["generation"]).fillna(1).astype(int)
    return facts.join(spans(register, report)).join(themes_of(register, request.themes))


def _links(
    pairs: Pairs,
    places: Places,
    register: Register,
    facts: pd.DataFrame,
    units: EpciUnits,
    progress: Progress,
) -> Drawn:
    """The longest first, so that short links are drawn above them."""
    links, nodes, crs = pairs.links, pairs.nodes, units.parts.crs
    shapes = curves(links, nodes, crs, progress)
    around = (links["forme"] == RING).to_numpy()
    if around.any():
        ends = places.parties.loc[places.parties["node"] >= 0, ["cooperation", "node"]].drop_duplicates()
        shapes[around] = rings(links[around], ends, nodes, crs)
    table = links.join(facts, on="cooperation").rename(columns={"cooperation": "id_cooperation"})
    for end in ("a", "b"):
        row = links[end].to_numpy()
        for column in ("siren", "nom"):
            found = pd.Series(nodes[column].to_numpy(dtype=object)[row], index=table.index)
            table[f"{column}_{end}"] = with_none(found.where(row >= 0))
    table = table.join(commitments(links, places, register)).join(retreats(links, nodes))
    kilometres = lengths(shapes, crs)
    table["longueur_km"] = np.where(around, np.nan, kilometres.round(1))
    order = np.argsort(-np.nan_to_num(kilometres), kind="stable")
    table = table.iloc[order].reset_index(drop=True)
    return Drawn(table, shapes[order])


def _say_unlinked(pairs: Pairs, report: Report) -> None:
    for code, rows in pairs.unlinked.groupby("raison", sort=True):
        names = rows["nom"].drop_duplicates()
        reason = pick(rules()["unlinked"][str(code)])
        report.warn(tr_n("%n partner(s) or agreement(s) not linked, {}:", len(names)).format(reason), names)
