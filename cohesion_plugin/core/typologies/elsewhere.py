"""Territories that are no French communes: by id, name and population, whatever the country."""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np
import pandas as pd
import pyproj

from ..errors import InputError
from ..frames import named
from ..i18n import tr, tr_n
from ..progress import Progress
from ..projection import centres_in_degrees
from ..recognise import find
from ..report import Report
from ..shapes import dissolve, repair, require_polygons
from ..territories import RawLayer, Territories
from ..text import plain
from .columns import named_columns, numbers, text_of
from .model import index

ELSEWHERE = "elsewhere"


def build_elsewhere(
    raw: RawLayer, columns: Mapping[str, str | None], report: Report, progress: Progress
) -> tuple[Territories, pd.Series]:
    """The territories, and the id of each feature of the layer (None: left out). Raises InputError where the layer has
    no polygons, no reference system or no column of ids."""
    require_polygons(raw.geometry, raw.name)
    if raw.crs is None:
        raise InputError(
            tr("The layer « {} » has no coordinate reference system.").format(raw.name),
            (),
            tr("Set it first (Layer ▸ Set CRS)."),
        )
    code = columns.get("code") or _id_column(raw)
    codes = text_of(raw.frame[code])
    name = columns.get("name") or _column(raw.frame, "name")
    population = columns.get("population") or _population_column(raw.frame)
    names = text_of(raw.frame[name]).fillna(codes) if name else codes
    frame = pd.DataFrame({"code": codes, "name": names})
    frame["population"] = numbers(raw.frame[population]) if population else np.nan
    lost = codes.isna()
    if lost.any():
        report.warn(
            tr_n("%n feature(s) left out, they have no id:", int(lost.sum())),
            frame["name"][lost].fillna("–").astype(str),
        )
    twice = codes[~lost].duplicated(keep=False)
    if twice.any():
        repeated = frame[~lost][twice].drop_duplicates("code")
        report.warn(
            tr_n("%n code(s) stand on several features, whose shapes were united:", len(repeated)),
            named(repeated["name"], repeated["code"]),
        )
    owner, found = pd.factorize(codes.where(~lost, np.nan))
    single = frame[~lost].drop_duplicates("code").set_index("code").assign(epci=None, epci_name=None)
    outlines = (
        dissolve(raw.geometry, owner, np.arange(len(found)), progress)
        if twice.any()
        else raw.geometry[~lost.to_numpy()]
    )
    outlines = repair(outlines, single["name"], report, progress)
    report.info(
        tr(
            "No commune codes of France: territories of another kind or country (id « {} », population « {} »)."
        ).format(code, population or tr("none"))
    )
    zone = np.full(len(single), ELSEWHERE, dtype=object)
    land = Territories(ELSEWHERE, single, outlines, raw.crs, zone, None, raw.provenance)
    return land, codes


def _id_column(raw: RawLayer) -> str:
    frame = raw.frame
    for column in named_columns(frame.columns, "id"):
        # A territory may be made of several features; a column of countries or regions is no id.
        if text_of(frame[column]).nunique() > len(frame) / 2:
            return column
    numbered = named_columns(frame.columns, "row_number")
    for column in sorted(frame.columns, key=lambda name: name in numbered):
        values = text_of(frame[column])
        if values.notna().all() and values.is_unique and not pd.api.types.is_float_dtype(frame[column].dtype):
            return str(column)
    raise InputError(
        tr("No column of « {} » holds an id of its own for each feature.").format(raw.name),
        [tr("columns: {}").format(", ".join(map(str, frame.columns)) or tr("none"))],
        tr("Choose the code column yourself."),
    )


def _population_column(frame: pd.DataFrame) -> str | None:
    found = next(iter(find(frame.columns, "population")), None) or _column(frame, "population")
    if found:
        return found
    dated = []
    for pattern in index()["columns"]["population_patterns"]:
        dated += [
            (int(m.group(1)[-2:]), str(c))
            for c in frame.columns
            if (m := re.fullmatch(pattern, plain(str(c))))
        ]
    return max(dated)[1] if dated else None


def _column(frame: pd.DataFrame, role: str) -> str | None:
    return next(iter(named_columns(frame.columns, role)), None)


def equal_area(land: Territories) -> pyproj.CRS:
    """EPSG:3035 in Europe, else an equal-area projection centred on the layer."""
    spec = index()["elsewhere"]
    lon, lat = (float(np.nanmean(values)) for values in centres_in_degrees(land.geometry, land.crs))
    west, south, east, north = spec["extent"]
    if west <= lon <= east and south <= lat <= north:
        return pyproj.CRS.from_epsg(spec["epsg"])
    return pyproj.CRS.from_proj4(
        f"+proj=laea +lat_0={lat:.4f} +lon_0={lon:.4f} +datum=WGS84 +units=m +no_defs"
    )
