"""Tables of an existing GeoPackage replaced in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from osgeo import gdal, ogr

from .staging import check_destination, failure


def tables_of(database: Path) -> list[str]:
    """Names of its layers and tables; none where it is no vector database."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        source = gdal.OpenEx(str(database), gdal.OF_VECTOR | gdal.OF_READONLY)
        return [source.GetLayer(i).GetName() for i in range(source.GetLayerCount())] if source else []
    except RuntimeError:  # another plugin may have switched GDAL's exceptions on
        return []
    finally:
        gdal.PopErrorHandler()


def copy_tables(database: Path, sources: Mapping[str, Path]) -> None:
    """Copy one layer out of each source, under the names given; all of them or none. Raises OutputError."""
    check_destination(database, replaced=False)
    gdal.ErrorReset()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    target = None
    try:
        target = gdal.OpenEx(str(database), gdal.OF_VECTOR | gdal.OF_UPDATE)
        if target is None or target.StartTransaction() != 0:
            raise RuntimeError(gdal.GetLastErrorMsg())
        for name, path in sources.items():
            _copy(target, name, path)
        if target.CommitTransaction() != 0:
            raise RuntimeError(gdal.GetLastErrorMsg())
    except RuntimeError as error:
        if target is not None:
            with suppress(RuntimeError):  # says again what went wrong
                target.RollbackTransaction()
        raise failure(database, str(error)) from error
    finally:
        del target
        gdal.PopErrorHandler()


def _copy(target: gdal.Dataset, name: str, path: Path) -> None:
    """Feature by feature: GDAL's own copy of a layer starts a transaction, and they do not nest."""
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
    layer = source.GetLayer(0)
    options = ["OVERWRITE=YES", f"GEOMETRY_NAME={layer.GetGeometryColumn() or 'geom'}"]
    made = target.CreateLayer(name, layer.GetSpatialRef(), layer.GetGeomType(), options)
    if made is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    for field in layer.schema:
        made.CreateField(field)
    definition = made.GetLayerDefn()
    for feature in layer:
        copy = ogr.Feature(definition)
        if copy.SetFrom(feature) != 0 or made.CreateFeature(copy) != 0:
            raise RuntimeError(gdal.GetLastErrorMsg())
    if made.GetFeatureCount() != layer.GetFeatureCount():
        raise RuntimeError(gdal.GetLastErrorMsg())
