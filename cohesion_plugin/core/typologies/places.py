"""Communes of any layer: French ones as everywhere in the plugin, others by id, name and population."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyproj
import shapely

from .. import reference
from ..build import build_territories
from ..codes import fold_districts, parse
from ..errors import InputError
from ..frames import look_up
from ..progress import SILENT, Progress
from ..projection import centres_in_degrees, zones
from ..projection import metric as metric_of_france
from ..recognise import Fields, recognise
from ..report import Report
from ..territories import RawLayer, Territories
from ..text import plain
from .columns import named_columns
from .elsewhere import build_elsewhere, equal_area
from .model import index

COMMUNE = "commune"
SAMPLE = 400


@dataclass(frozen=True)
class Places:
    """Territories to class. ``attributes``: the layer's own columns, one row each (the first, where a code stands on
    several features); ``owner``: for each feature of the layer as read, the position of its territory (-1: none)."""

    territories: Territories
    attributes: pd.DataFrame
    owner: np.ndarray

    @property
    def codes(self) -> pd.Index:
        """One code per territory."""
        return self.territories.frame.index

    @property
    def several(self) -> np.ndarray:
        """Which territories are made of several features of the layer, whose attributes are not those of the whole."""
        return np.bincount(self.owner[self.owner >= 0], minlength=len(self.codes)) > 1

    @property
    def french(self) -> bool:
        """Whether these are French communes, so that published tables can be joined."""
        return self.territories.level == COMMUNE

    def metric(self, progress: Progress = SILENT) -> np.ndarray:
        """Outlines in metres: each part of France in its own projection, other countries in an equal-area one."""
        land = self.territories
        if self.french:
            return metric_of_france(land.geometry, land.crs, land.zone, progress)
        change = pyproj.Transformer.from_crs(land.crs, equal_area(land), always_xy=True)
        return np.asarray(
            shapely.transform(land.geometry, lambda xy: np.column_stack(change.transform(xy[:, 0], xy[:, 1])))
        )


def build_places(
    raw: RawLayer, columns: Mapping[str, str | None], report: Report, progress: Progress = SILENT
) -> Places:
    """Territories of a layer. ``columns``: the user's choices by role (code, name, population…).

    Raises InputError or CrsError where the layer holds no polygons, codes or reference system.
    """
    fields = _fields(raw, columns.get("code") or None)
    if fields is not None and fields.level == COMMUNE:
        land = build_territories(raw, fields.with_choices(**columns), report, progress=progress)
        return _placed(land, raw, fold_districts(_codes(raw.frame, fields)))
    known = {"code": fields.code, "name": fields.name} if fields is not None else {}
    land, codes = build_elsewhere(raw, {**known, **{k: v for k, v in columns.items() if v}}, report, progress)
    return _placed(land, raw, codes)


def _codes(frame: pd.DataFrame, fields: Fields) -> pd.Series:
    codes = parse(frame[fields.code], "commune").values
    return (
        codes.where(parse(frame[fields.district], "commune").values.isna(), frame[fields.district])
        if fields.district
        else codes
    )


def _placed(land: Territories, raw: RawLayer, codes: pd.Series) -> Places:
    owner = land.frame.index.get_indexer(pd.Index(codes))
    first = pd.Series(np.arange(len(codes)), index=owner).groupby(level=0).first().reindex(range(len(land)))
    attributes = raw.frame.iloc[first.to_numpy(dtype=int)].set_axis(land.frame.index)
    return Places(land, attributes, owner)


def _fields(raw: RawLayer, chosen: str | None) -> Fields | None:
    """Columns of a layer of French communes or of EPCI; None where it is one of other territories."""
    if raw.frame.empty:
        return Fields(COMMUNE, chosen or "")
    try:
        fields = recognise(raw.frame, chosen)
    except InputError:
        return None
    return fields if fields.level != COMMUNE or _known_here(raw, fields) else None


def _known_here(raw: RawLayer, fields: Fields) -> bool:
    """Five-digit ids of Spain, Italy or Belgium look like French codes: EPCI, known codes and common names tell."""
    if fields.epci:
        return True
    some = raw.frame.iloc[:: max(1, len(raw.frame) // SAMPLE)].reset_index(drop=True)
    name = fields.name or next(iter(named_columns(some.columns, "name")), None)
    codes = parse(some[fields.code], "commune").values
    folded = fold_districts(codes)
    ours = pd.Series(look_up(pd.Index(folded), reference.communes()["nom_commune"]))
    known = ours.notna()
    if name is None:
        return bool(known.mean() >= 0.5) and _in_france(raw)
    if not known.any():
        return False
    district = folded.ne(codes)[known].to_numpy()
    theirs = some[name][known].map(lambda text: plain(str(text)))
    same = theirs.eq(ours[known].map(plain)).to_numpy() | district
    return bool(same.mean() >= index()["same_names_pct"] / 100)


def _in_france(raw: RawLayer) -> bool:
    """Whether most shapes lie where some part of France does; True where the layer does not say where they lie."""
    if raw.crs is None:
        return True
    lon, lat = centres_in_degrees(raw.geometry, raw.crs)
    inside = np.zeros(len(lon), dtype=bool)
    for spec in zones().values():
        west, south, east, north = spec["extent"]
        inside |= (lon >= west) & (lon <= east) & (lat >= south) & (lat <= north)
    return bool(inside.mean() > 0.5)
