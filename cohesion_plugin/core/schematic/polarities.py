"""Polarities: places with a rank, from the layer, from published centralities or from population thresholds."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from .. import reference
from ..errors import InputError
from ..i18n import tr, tr_n
from ..report import Report
from ..territories import RawLayer
from ..text import plain
from .kit import kit, rank_label
from .model import Made, Request, Units
from .terms import described
from .text import column_of, numbers, words


def polarities(
    raw: RawLayer, request: Request, centralities: pd.DataFrame | None, units: Units | None,
    terms: pd.DataFrame | None, report: Report,
) -> Made:  # fmt: skip
    """One point per place: the point itself, or one inside the polygon. ``raw`` is already in the map's projection.

    Rank: the column asked for, else population thresholds, else the level of centrality. Raises InputError.
    """
    frame = _columns(raw, request)
    if request.only_poles:
        frame = _only(frame, request.only_poles)
    frame["niveau"] = _levels(frame["code"], centralities)
    frame["rang"] = _ranks(frame, request, raw.name)
    ranked = frame[frame["rang"].notna() & ~shapely.is_missing(frame["shape"].to_numpy())]
    if len(ranked) < len(frame) and (request.only_poles or request.rank_field):
        lost = frame.drop(ranked.index)["libelle"]
        report.warn(tr_n("%n pole(s) without a rank or a place, left out:", len(lost)), lost)
    if ranked.empty:
        raise InputError(
            tr("No pole of the layer « {} » has a rank.").format(raw.name),
            [tr_n("%n feature(s) in the layer", len(frame))],
            tr("Choose a column of ranks, population thresholds or a table of centralities."),
        )
    ranked = ranked.drop_duplicates("code").set_index("code")
    ranked["preuves"] = _evidence(ranked)
    ranked["definition"] = [rank_label("polarite", int(rank)) for rank in ranked["rang"]]
    ranked["ordre"] = ranked["rang"].astype(float) * 1000
    places = pd.Series(shapely.point_on_surface(ranked["shape"].to_numpy()), index=ranked.index)
    table = described(ranked.drop(columns=["shape", "niveau"]), "polarite", terms)
    shapes = places.reindex(table["code"]).to_numpy()
    table["rang"] = table["rang"].astype(int)
    table["sous_espace"] = _inside(shapes, units)
    return Made(table, shapes)


def _columns(raw: RawLayer, request: Request) -> pd.DataFrame:
    columns = list(map(str, raw.frame.columns))
    name = column_of(columns, "name")
    code = column_of(columns, "code") or name
    if code is None:
        raise InputError(
            tr("The poles of the layer « {} » have no code and no name.").format(raw.name),
            [tr("columns: {}").format(", ".join(columns))],
            tr("Give a column « code » or « nom »."),
        )
    frame = pd.DataFrame({"code": words(raw.frame[code]), "libelle": words(raw.frame[name or code])})
    people = column_of(columns, "population")
    listed = pd.to_numeric(reference.communes()["population"], errors="coerce")
    own = numbers(raw.frame[people]) if people else pd.Series(np.nan, index=frame.index)
    frame["population"] = own.where(own.notna(), frame["code"].map(listed)).astype(float)
    if request.rank_field:
        frame["chosen"] = raw.frame[request.rank_field]
    frame["shape"] = raw.geometry
    return frame[frame["code"].notna()].reset_index(drop=True)


def _only(frame: pd.DataFrame, wanted: tuple[str, ...]) -> pd.DataFrame:
    """The poles named, by code or name. Raises InputError where one is not there."""
    names = {plain(text) for text in wanted}
    keys = frame["code"].map(plain), frame["libelle"].map(plain)
    lost = names - set(keys[0]) - set(keys[1])
    if lost:
        raise InputError(
            tr("Some poles asked for are not in the layer."),
            [text for text in wanted if plain(text) in lost],
            tr("Write codes or names as the layer has them."),
        )
    return frame[keys[0].isin(names) | keys[1].isin(names)].copy()


def _levels(codes: pd.Series, table: pd.DataFrame | None) -> pd.Series:
    """Published level of centrality, as text."""
    if table is None:
        return pd.Series(np.nan, index=codes.index, dtype=object)
    code, level = column_of(table.columns, "code"), column_of(table.columns, "level")
    if code is None or level is None:
        raise InputError(
            tr("The table of centralities needs a code and a level."),
            [tr("columns: {}").format(", ".join(map(str, table.columns)))],
            tr("Use the grid of the Observatoire des territoires: insee_com, niveau_centralite."),
        )
    known = pd.Series(words(table[level]).to_numpy(), index=words(table[code]))
    return codes.map(known[~known.index.duplicated()])


def _ranks(frame: pd.DataFrame, request: Request, layer: str) -> pd.Series:
    if request.rank_field:
        ranks = numbers(frame["chosen"])
        if ranks.isna().all():
            raise InputError(
                tr("The column « {} » of the layer « {} » holds no ranks.").format(request.rank_field, layer),
                [tr("first values: {}").format(", ".join(map(str, frame["chosen"].head(5))))],
                tr("A rank is a whole number, 1 for the first."),
            )
        return ranks.clip(1, len(kit()["ranks"]["polarite"]))
    if request.thresholds or frame["niveau"].isna().all():
        limits = sorted(request.thresholds or kit()["population_thresholds"], reverse=True)
        people = frame["population"].to_numpy()
        rank = 1 + (people[:, None] < np.array(limits)[None, :]).sum(axis=1)
        return (
            pd.Series(rank, index=frame.index).where((rank <= len(limits)) & ~np.isnan(people)).astype(float)
        )
    table = kit()["centralities"]
    text = frame["niveau"].map(plain, na_action="ignore")
    found = pd.Series(np.nan, index=frame.index)
    for word, rank in table.items():
        found = found.where(~text.str.contains(f"centre_{word}", na=False).astype(bool), rank)
    return found


def _evidence(frame: pd.DataFrame) -> list[str]:
    people = [tr_n("%n inhabitant(s)", int(value)) if value == value else "" for value in frame["population"]]
    levels = frame["niveau"].fillna("").astype(str)
    return [", ".join(filter(None, part)) for part in zip(people, levels)]


def _inside(points: np.ndarray, units: Units | None) -> list[str | None]:
    """Sub-space in which each point lies."""
    result: list[str | None] = [None] * len(points)
    if units is None:
        return result
    drawn = ~shapely.is_missing(units.shapes)
    tree = shapely.STRtree(units.shapes[drawn])
    owner = units.frame["sous_espace"].to_numpy()[drawn]
    for point, unit in tree.query(points, predicate="intersects").T:
        result[point] = str(owner[unit])
    return result


def find_pole(table: pd.DataFrame, text: str) -> int:
    """Row of a pole by code or name, -1 where there is none."""
    key = plain(text)
    hits = np.flatnonzero((table["code"].map(plain) == key) | (table["libelle"].map(plain) == key))
    return int(hits[0]) if len(hits) else -1


def rule_of(request: Request, centralities: bool) -> str:
    """The sentence on what ranks the poles."""
    if request.rank_field:
        return tr("ranks of the column « {} »").format(request.rank_field)
    if request.thresholds or not centralities:
        limits = sorted(request.thresholds or kit()["population_thresholds"], reverse=True)
        return tr("ranks of the poles by inhabitants: {}").format(
            ", ".join(
                f"{rank}\u00a0≥\u00a0{limit:,.0f}".replace(",", "\u202f")
                for rank, limit in enumerate(limits, 1)
            )
        )
    return tr("ranks of the poles by level of centrality")
