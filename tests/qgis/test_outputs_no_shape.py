"""A territory without an outline is written like the others, whatever the format says of missing shapes."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsField, QgsFields, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from cohesion_plugin.adapters.writer import features, write_file


@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ".geojson"])
def test_a_row_without_a_shape_is_kept(qgis_app: object, tmp_path: Path, suffix: str) -> None:
    import shapely

    fields = QgsFields()
    fields.append(QgsField("code", QMetaType.Type.QString))
    shapes = [shapely.multipolygons([shapely.box(0, 0, 1, 1)]), None]
    path = tmp_path / f"two{suffix}"
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    write_file(str(path), fields, features(fields, [("a",), ("b",)], shapes), Qgis.WkbType.MultiPolygon, crs)
    read = list(QgsVectorLayer(str(path), "two", "ogr").getFeatures())
    assert [feature["code"] for feature in read] == ["a", "b"]
    assert [not feature.geometry().isEmpty() for feature in read] == [True, False]
