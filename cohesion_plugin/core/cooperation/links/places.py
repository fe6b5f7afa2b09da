"""Where each party of the register is: an EPCI, a set of EPCI, a commune, a point, or nowhere with the reason."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd
import pyproj
import shapely

from ... import reference
from ...frames import with_none
from ...i18n import tr, tr_n
from ...progress import SILENT, Progress
from ...projection import METROPOLE, metric, unproject, zones
from ...report import Report
from ...shapes import dissolve
from ...territories import EpciUnits
from ...text import plain
from ..parties import epci_of_parties
from ..register import Register
from ..schema import schema
from .areas import DEPARTEMENT, REGION, STATE, areas_of, outlined
from .model import COMMUNE, EPCI, POINT, SET, Places
from .seats import widest_points
from .words import geometry_rules, rules

_COLUMNS = ["cle", "type", "nom", "siren", "zone", "x", "y"]


def place_parties(
    register: Register,
    units: EpciUnits,
    outlines: np.ndarray,
    seats: Mapping[str, shapely.Point],
    day: str | None,
    report: Report,
    progress: Progress = SILENT,
) -> Places:
    """Places of all parties; those not found are said, with names. ``seats``: points of EPCI, in the layer's system."""
    parties = register["partie"].reset_index(drop=True).copy()
    members = _members(register, units, day, report)
    parties["siren_actuel"] = in_layer_sirens(parties["siren"], units)
    parties["epci"] = units.frame.index.get_indexer(pd.Index(parties["siren_actuel"]))
    parties["membres"] = parties["id"].map(_sets_of(members))
    communes = units.parts.frame.index if units.parts.level == "commune" else pd.Index([], dtype=object)
    of_commune = parties["categorie"].eq("commune").to_numpy()
    parties["commune"] = np.where(of_commune, communes.get_indexer(pd.Index(parties["code_insee"])), -1)
    parties["aire"] = areas_of(parties, units)
    parties["type"] = _types(parties)
    parties["zone"] = _zones(parties, units)
    parties["type"] = with_none(parties["type"].mask(_too_far(parties)))
    parties["cle"] = _keys(parties)
    known = parties[parties["type"].notna()].drop_duplicates("cle")
    nodes = known[
        ["cle", "type", "nom", "siren_actuel", "zone", "epci", "membres", "commune", "aire", "lon", "lat"]
    ]
    nodes = nodes.rename(columns={"siren_actuel": "siren"}).reset_index(drop=True)
    of_epci = nodes["type"].eq(EPCI)
    names = units.frame["nom_epci"].to_numpy()[nodes["epci"].where(of_epci, 0).to_numpy(dtype=int)]
    nodes["nom"] = nodes["nom"].where(~of_epci | pd.isna(names), names)
    sets, areas = _sets(nodes, units, outlines), _areas(nodes, units)
    xy = _points(nodes, units, outlines, {**sets, **areas}, seats, progress)
    if outlined(units):
        sets.update(areas)
    nodes["x"], nodes["y"] = xy[:, 0], xy[:, 1]
    shaped = np.isfinite(xy).all(axis=1)
    node = pd.Index(nodes["cle"]).get_indexer(pd.Index(parties["cle"]))
    parties["node"] = np.where((node >= 0) & shaped[node], node, -1)
    parties["raison"] = _reasons(parties, register)
    return Places(nodes[_COLUMNS], parties, outlines, sets)


def in_layer_sirens(sirens: pd.Series, units: EpciUnits) -> pd.Series:
    """The SIREN under which the layer has it, where a merger or a new status changed it."""
    newer = reference.current_sirens()
    older = {new: old for old, new in newer.items()}
    present = set(units.frame.index)

    def find(siren: object) -> object:
        candidates = (siren, newer.get(str(siren)), older.get(str(siren)))
        return next((one for one in candidates if one in present), siren)

    known = {siren: find(siren) for siren in sirens.dropna().unique()}
    return with_none(sirens.map(known).astype(object))


def _members(register: Register, units: EpciUnits, day: str | None, report: Report) -> pd.DataFrame:
    """EPCI that parties are made of, those of the layer: partie, epci (position)."""
    members = epci_of_parties(register, day)
    members = members[members["via"] == "composition"]
    position = units.frame.index.get_indexer(pd.Index(in_layer_sirens(members["siren_epci"], units)))
    lost = members[position < 0].drop_duplicates("siren_epci")
    if len(lost):
        report.warn(
            tr_n("%n EPCI that parties are made of are not in the layer of territories:", len(lost)),
            lost["nom"].fillna("").astype(str) + " [" + lost["siren_epci"].astype(str) + "]",
        )
    return members.assign(epci=position)[position >= 0]


def _sets_of(members: pd.DataFrame) -> dict[str, tuple[int, ...]]:
    """Positions of the EPCI of each party."""
    ordered = members.drop_duplicates(["partie", "epci"]).sort_values(["partie", "epci"])
    return {str(party): tuple(rows.tolist()) for party, rows in ordered.groupby("partie")["epci"]}


def _types(parties: pd.DataFrame) -> pd.Series:
    located = parties["lon"].notna() & parties["lat"].notna()
    kinds = pd.Series(None, index=parties.index, dtype=object)
    kinds[located] = POINT
    kinds[parties["commune"] >= 0] = COMMUNE
    kinds[parties["aire"].notna() | parties["membres"].notna()] = SET
    kinds[parties["epci"] >= 0] = EPCI
    return kinds


def _zones(parties: pd.DataFrame, units: EpciUnits) -> pd.Series:
    """Of the territory; for a point, that of the other parties of its agreement."""
    zones = pd.Series(None, index=parties.index, dtype=object)
    epci, communes = units.frame["zone"].to_numpy(), units.parts.zone
    member, part = (
        parties[name].map(lambda rows: rows[0] if isinstance(rows, tuple) else -1).to_numpy(dtype=int)
        for name in ("membres", "aire")
    )
    sources = (
        (part, communes),
        (parties["commune"].to_numpy(), communes),
        (member, epci),
        (parties["epci"], epci),
    )
    for rows, source in sources:
        found = np.asarray(rows) >= 0
        zones[found] = source[np.asarray(rows)[found]]
    others = zones.groupby(parties["cooperation"]).transform("first")
    return zones.where(zones.notna(), others).fillna(METROPOLE)


def _too_far(parties: pd.DataFrame) -> np.ndarray:
    """Points so far from the part of France that they are linked to that its projection can't hold them."""
    extent = parties["zone"].map({name: spec["extent"] for name, spec in zones().items()})
    west, south, east, north = np.array(extent.tolist(), dtype=float).reshape(-1, 4).T
    here = (parties["type"] == POINT).to_numpy()
    lon, lat = (pd.to_numeric(parties[name]).to_numpy(dtype=float) for name in ("lon", "lat"))
    far = np.zeros(len(parties), dtype=bool)
    if here.any():
        middle_lon, middle_lat = ((west + east) / 2)[here], ((south + north) / 2)[here]
        metres = pyproj.Geod(ellps="GRS80").inv(lon[here], lat[here], middle_lon, middle_lat)[2]
        far[here] = np.asarray(metres) > 1000 * geometry_rules()["farthest_km"]
    return far


def _keys(parties: pd.DataFrame) -> pd.Series:
    """One key per place, so that a territory which signed ten agreements is one end of ten links."""
    kind = parties["type"]
    name = parties["nom"].fillna("").map(plain)
    key = pd.Series(None, index=parties.index, dtype=object)
    area = parties["aire"].notna() & kind.eq(SET) & parties["membres"].isna()
    epci, sets, points = kind.eq(EPCI), kind.eq(SET) & ~area, kind.eq(POINT)
    key[area] = parties["categorie"][area] + ":" + parties["code_insee"][area].astype(str)
    key[epci] = "epci:" + parties["siren_actuel"][epci].astype(str)
    key[kind.eq(COMMUNE)] = "commune:" + parties["code_insee"][kind.eq(COMMUNE)].astype(str)
    key[sets] = [
        f"{SET}:{siren or text}:{'+'.join(map(str, rows))}"
        for siren, text, rows in zip(parties["siren"][sets], name[sets], parties["membres"][sets])
    ]
    key[points] = [
        f"{POINT}:{text}:{lon}:{lat}:{zone}"
        for text, lon, lat, zone in zip(
            name[points], parties["lon"][points], parties["lat"][points], parties["zone"][points]
        )
    ]
    return key


def _sets(nodes: pd.DataFrame, units: EpciUnits, outlines: np.ndarray) -> dict[int, object]:
    """Outlines of the nodes that are sets of EPCI or communes, by position."""
    rows = np.flatnonzero(nodes["type"].eq(SET) & nodes["membres"].notna())
    members = nodes["membres"].to_numpy()[rows]
    sizes = np.array([len(one) for one in members], dtype=int)
    flat = np.array([one for some in members for one in some], dtype=int)
    shapes = dissolve(outlines[flat], np.repeat(np.arange(len(rows)), sizes), np.arange(len(rows)))
    found: dict[int, object] = dict(zip(rows.tolist(), shapes))
    communes = np.flatnonzero(nodes["type"].eq(COMMUNE))
    found.update(zip(communes.tolist(), units.parts.geometry[nodes["commune"].to_numpy(dtype=int)[communes]]))
    return {row: shape for row, shape in found.items() if shape is not None}


def _areas(nodes: pd.DataFrame, units: EpciUnits) -> dict[int, object]:
    """Shapes of the nodes that are départements or régions, by position; in a layer of EPCI, a part of them."""
    rows = np.flatnonzero(nodes["type"].eq(SET) & nodes["membres"].isna() & nodes["aire"].notna())
    parts = nodes["aire"].to_numpy()[rows]
    flat = np.array([one for some in parts for one in some], dtype=int)
    group = np.repeat(np.arange(len(rows)), [len(one) for one in parts]).astype(int)
    shapes = dissolve(units.parts.geometry[flat], group, np.arange(len(rows)))
    return {row: shape for row, shape in zip(rows.tolist(), shapes) if shape is not None}


def _points(
    nodes: pd.DataFrame,
    units: EpciUnits,
    outlines: np.ndarray,
    sets: dict[int, object],
    seats: Mapping[str, shapely.Point],
    progress: Progress,
) -> np.ndarray:
    """Where links end, metres in the zone of each node, array (n, 2)."""
    crs, zone = units.parts.crs, nodes["zone"].to_numpy()
    shapes = np.full(len(nodes), None, dtype=object)
    epci = np.flatnonzero(nodes["type"].eq(EPCI))
    shapes[epci] = outlines[nodes["epci"].to_numpy(dtype=int)[epci]]
    shapes[list(sets)] = list(sets.values()) if sets else []
    xy = widest_points(metric(shapes, crs, zone), progress)
    sirens = nodes["siren"].to_numpy(dtype=object)
    given = epci[np.isin(sirens[epci].astype(str), list(seats))]
    if len(given):
        points = np.full(len(given), None, dtype=object)
        points[:] = [seats[siren] for siren in sirens[given]]
        xy[given] = shapely.get_coordinates(metric(points, crs, zone[given]))
    lone = np.flatnonzero(nodes["type"].eq(POINT))
    if len(lone):
        degrees = shapely.points(nodes[["lon", "lat"]].to_numpy(dtype=float)[lone])
        xy[lone] = shapely.get_coordinates(metric(degrees, pyproj.CRS.from_epsg(4326), zone[lone]))
    return xy


def in_layer(shapes: np.ndarray, zone: np.ndarray, crs: pyproj.CRS) -> np.ndarray:
    """Metric shapes, each of its zone, in the layer's reference system."""
    result = np.full(len(shapes), None, dtype=object)
    for name in sorted(set(zone)):
        rows = np.flatnonzero(zone == name)
        result[rows] = unproject(shapes[rows], name, crs)
    return result


def _reasons(parties: pd.DataFrame, register: Register) -> pd.Series:
    """Code of why a party has no place; None where it has one."""
    composed = parties["id"].isin(set(register["composition"]["partie"])).to_numpy()
    epci_like = parties["categorie"].isin(schema()["epci_categories"]).to_numpy()
    sets = parties["categorie"].isin(rules()["made_of_epci"]).to_numpy()
    areas = parties["categorie"].isin([DEPARTEMENT, REGION]).to_numpy()
    coded = parties["code_insee"].notna().to_numpy()
    state = parties["categorie"].eq(STATE).to_numpy()
    has_siren = parties["siren"].notna().to_numpy()
    placed, shapeless = parties["node"].to_numpy() >= 0, parties["type"].notna().to_numpy()
    located = (parties["lon"].notna() & parties["lat"].notna()).to_numpy()
    reason = np.select(
        [placed, shapeless, composed, epci_like & has_siren, located, sets, areas & coded, areas, state],
        [
            "",
            "sans_contour",
            "composition_hors_couche",
            "hors_couche",
            "trop_loin",
            "composition_inconnue",
            "aire_hors_couche",
            "aire_sans_code",
            "etat",
        ],
        "sans_lieu",
    )
    return pd.Series(reason, index=parties.index, dtype=object).replace("", None)


def say_not_drawn(places: Places, reasons: Mapping[str, str], report: Report) -> None:
    """Each reason once, with the names of its parties."""
    lost = places.parties[places.parties["node"] < 0]
    for code, rows in lost.groupby("raison", sort=True):
        names = rows["nom"].drop_duplicates()
        sentence = tr_n("%n partner(s) not drawn, {}:", len(names)).format(reasons[str(code)])
        report.warn(sentence, names)
    if len(lost) and len(lost) == len(places.parties):
        report.warn(tr("No party of the register is in this layer of territories."))
