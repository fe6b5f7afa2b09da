"""What a QGIS layer says of itself: its file, whether that file says all of it, its CRS, its provenance."""

from __future__ import annotations

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProviderRegistry, QgsVectorLayer

from ..core.territories import Provenance
from . import text_table
from .libraries import pyproj

_FILES = ("ogr", "delimitedtext", "spatialite", "gpx")


def file_of(layer: QgsVectorLayer) -> tuple[str | None, str | None]:
    """Path of the file of a layer, as GDAL opens it, and name of the layer in it; None where it is no file."""
    if layer.providerType() not in _FILES:
        return None, None
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    name = parts.get("layerName")
    inside = parts.get("vsiPrefix", "") + path + parts.get("vsiSuffix", "")
    return inside if path else None, name if isinstance(name, str) and name else None


def file_says_all(layer: QgsVectorLayer, path: str) -> bool:
    """Whether the file gives what QGIS shows: no filter, edit, join, virtual field, encoding or option between."""
    provider = layer.dataProvider()
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    return bool(
        layer.providerType() == "ogr"
        and not layer.subsetString()
        and not layer.isModified()
        and not layer.vectorJoins()
        and layer.fields().count() == provider.fields().count()
        and (provider.encoding() or "").upper() in ("UTF-8", "UTF8")
        and not parts.get("openOptions")
        and not parts.get("geometryType")
        and parts.get("layerId") in (None, "", 0)
        # QGIS guesses the types of a text table; where it has shapes only QGIS knows which columns they come from.
        and not (text_table.reads(path) and layer.isSpatial())
    )


def provenance_of(layer: QgsVectorLayer) -> Provenance:
    """What the layer's own metadata say of its source; its name where they say nothing."""
    metadata = layer.metadata()
    producer = next((contact.organization or contact.name for contact in metadata.contacts()), "")
    return Provenance(metadata.title() or layer.name(), producer, ", ".join(metadata.licenses()))


def pyproj_crs(crs: QgsCoordinateReferenceSystem) -> pyproj.CRS | None:
    """The same reference system for core; None where the layer has none that pyproj understands."""
    texts = [
        crs.authid() if crs.authid().startswith("EPSG:") else "",
        crs.toWkt(Qgis.CrsWktVariant.Wkt2_2019),
        crs.toWkt(Qgis.CrsWktVariant.Preferred),
        crs.toProj(),
    ]
    for text in filter(None, texts if crs.isValid() else ()):
        try:
            return pyproj.CRS.from_user_input(text)
        except pyproj.exceptions.CRSError:
            continue
    return None
