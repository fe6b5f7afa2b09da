"""Outlines of the territories of a table: its own shapes, or those of a layer joined by code."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyproj
import shapely

from ..build import BuildOptions, build_territories
from ..errors import CrsError, InputError
from ..frames import named, with_none
from ..i18n import tr, tr_n
from ..progress import Progress
from ..projection import centres_in_degrees, check_place, metric, zone_of_communes, zone_of_places
from ..recognise import recognise
from ..report import Report
from ..shapes import MULTIPOLYGON, POLYGON, repair
from ..territories import RawLayer


@dataclass(frozen=True)
class Outlines:
    """``shape``: valid (multi)polygons in ``crs``, None where missing; ``metric``: the same in metres, each ``zone`` in
    its own projection, None where the layer has no reference system."""

    shape: np.ndarray
    crs: pyproj.CRS | None
    metric: np.ndarray | None
    zone: np.ndarray

    def require_metric(self, layer: str) -> np.ndarray:
        """In metres. Raises CrsError where there is no reference system."""
        if self.metric is None:
            raise CrsError(
                tr("The layer « {} » has no coordinate reference system.").format(layer),
                (),
                tr("Set it first (Layer ▸ Set CRS): Lambert-93 is EPSG:2154, degrees are EPSG:4326."),
            )
        return self.metric


def own_outlines(
    raw: RawLayer, level: str, codes: pd.Series, name: pd.Series, report: Report, progress: Progress
) -> Outlines | None:
    """The shapes of the table itself; None where it has none, or points or lines."""
    kinds = shapely.get_type_id(raw.geometry)
    if not (kinds >= 0).any():
        return None
    if not np.isin(kinds[kinds >= 0], (POLYGON, MULTIPOLYGON)).all():
        report.warn(
            tr("The shapes of « {} » are not polygons: they are left out of the result.").format(raw.name)
        )
        return None
    shape = repair(raw.geometry, name, report, progress.part(0.0, 0.5))
    return _outlines(shape, raw.crs, level, codes, name, report, progress.part(0.5, 1.0))


def joined_outlines(
    shapes: RawLayer,
    level: str,
    code: str,
    codes: pd.Series,
    name: pd.Series,
    report: Report,
    progress: Progress,
) -> Outlines:
    """The polygons of another layer, by code; says what was matched and what was not."""
    by_code = _polygons(shapes, level, code, report, progress.part(0.0, 0.5))
    found = codes.isin(by_code.index) & codes.notna()
    report.info(
        tr("Outlines of « {layer} »: {found} of {count} rows matched.").format(
            layer=shapes.name, found=int(found.sum()), count=len(codes)
        )
    )
    if not found.any():
        raise InputError(
            tr("No code of the table is in the layer « {} ».").format(shapes.name),
            [
                tr("codes of the table: {}").format(", ".join(codes.dropna().head(3))),
                tr("codes of the layer: {}").format(", ".join(by_code.index[:3].astype(str))),
            ],
            tr("Choose a layer of the same territories and the same year."),
        )
    if not found.all():
        report.warn(
            tr_n("%n row(s) of the table without an outline:", int((~found).sum())),
            named(name[~found], codes[~found].fillna("–")),
        )
    unused = int((~by_code.index.isin(codes.dropna())).sum())
    if unused:
        report.info(tr_n("%n outline(s) of « {} » used by no row of the table.", unused).format(shapes.name))
    shape = by_code.reindex(pd.Index(codes.where(found, ""))).to_numpy(dtype=object)
    shape[pd.isna(shape)] = None
    return _outlines(shape, shapes.crs, level, codes, name, report, progress.part(0.5, 1.0))


def _polygons(shapes: RawLayer, level: str, code: str, report: Report, progress: Progress) -> pd.Series:
    if level == "other":
        if code not in shapes.frame.columns:
            raise InputError(
                tr("The layer « {layer} » has no column « {field} » to join by.").format(
                    layer=shapes.name, field=code
                ),
                [tr("columns: {}").format(", ".join(map(str, shapes.frame.columns)))],
                tr("Give both the same name."),
            )
        index = with_none(shapes.frame[code].astype("string").str.strip())
        series = pd.Series(repair(shapes.geometry, index.fillna(""), report, progress), index=pd.Index(index))
        return series[series.index.notna() & ~series.index.duplicated()]
    fields = recognise(shapes.frame)
    if fields.level != level:
        raise InputError(
            tr("The layer « {} » does not hold the same territories as the table.").format(shapes.name),
            [tr("table: {table}; layer: {layer}").format(table=level, layer=fields.level)],
            tr("Choose a layer of the same level."),
        )
    territories = build_territories(shapes, fields, report, BuildOptions(fold=False), progress)
    return pd.Series(territories.geometry, index=territories.frame.index)


def _outlines(
    shape: np.ndarray,
    crs: pyproj.CRS | None,
    level: str,
    codes: pd.Series,
    name: pd.Series,
    report: Report,
    progress: Progress,
) -> Outlines:
    if crs is None:
        report.warn(tr("The layer has no coordinate reference system: no area is computed."))
        return Outlines(shape, None, None, np.full(len(shape), "", dtype=object))
    if level == "commune":
        zone = zone_of_communes(codes.fillna("").astype(str))
    else:
        zone = zone_of_places(*centres_in_degrees(shape, crs))
    if level != "other":
        check_place(shape, crs, zone, name, report)
    return Outlines(shape, crs, metric(shape, crs, zone, progress), zone)
