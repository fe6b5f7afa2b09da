"""Each page of a PDF put in its place on the ground: QGIS does so for a PDF of one page only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal

_DPI = "GDAL_PDF_DPI"


@dataclass(frozen=True)
class Place:
    """``transform``: GDAL's six numbers from dots of the page, at the resolution of its export, to ``crs`` (WKT)."""

    transform: tuple[float, float, float, float, float, float]
    crs: str


def georeference(path: Path, places: Sequence[Place], dpi: int) -> int:
    """Write the places of the pages, in their order, into a PDF; returns how many pages GDAL could not place.

    The file is changed where it lies: it must not be in its final place yet.
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.SetThreadLocalConfigOption(_DPI, str(dpi))
    try:
        return sum(not _placed(f"PDF:{number}:{path}", place) for number, place in enumerate(places, start=1))
    finally:
        gdal.SetThreadLocalConfigOption(_DPI, None)
        gdal.PopErrorHandler()


def _placed(page: str, place: Place) -> bool:
    """GDAL raises where another plugin has asked it to; else it returns nothing, or a code."""
    try:
        dataset = gdal.OpenEx(page, gdal.OF_RASTER | gdal.OF_UPDATE)
        if dataset is None:
            return False
        failed = dataset.SetGeoTransform(place.transform) or dataset.SetProjection(place.crs)
        dataset.FlushCache()
    except RuntimeError:
        return False
    return not failed
