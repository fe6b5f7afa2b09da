"""A table of a GeoPackage written without features is the one that GDAL writes of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
from osgeo import gdal, ogr
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsFeature, QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType

from cohesion_plugin.adapters.feature_blocks import FeatureBlocks
from cohesion_plugin.adapters.table_rows import Rows, insert_rows, plain_rows
from cohesion_plugin.adapters.writer import features, write_file
from cohesion_plugin.processing.output import rows_of

TABLE = pd.DataFrame(
    {
        "code": ["01001", "2A004", "97411", None, "75056"],
        "texte": ["l'Île « d’Yeu »", "", 'un "guillemet"', "; drop table", None],
        "nombre": [1, 2, 3, 4, 5],
        "rang": [1.0, np.nan, 3.0, 4.0, 5.0],
        "valeur": [0.1, -2.5, np.nan, 1e300, 0.0],
    }
)


def fields() -> QgsFields:
    made = QgsFields()
    for name in TABLE:
        kinds = {
            "code": QMetaType.Type.QString,
            "texte": QMetaType.Type.QString,
            "valeur": QMetaType.Type.Double,
        }
        made.append(QgsField(name, kinds.get(name, QMetaType.Type.Int)))
    return made


def make(start: int, stop: int) -> list[QgsFeature]:
    return features(fields(), rows_of(TABLE.iloc[start:stop], list(TABLE)), None)


def rows(start: int, stop: int) -> Rows:
    return plain_rows(TABLE.iloc[start:stop])


def content(path: Path) -> list[tuple[object, ...]]:
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layer = source.GetLayer(0)
    assert layer.GetName() == path.stem
    assert layer.GetFeatureCount() == len(TABLE)
    return [(one.GetFID(), *(one[name] for name in TABLE)) for one in layer]


def test_the_same_table_as_from_features(tmp_path: Path) -> None:
    crs, none = QgsCoordinateReferenceSystem(), Qgis.WkbType.NoGeometry
    for name, given in (("fast", rows), ("slow", None)):
        blocks = FeatureBlocks(len(TABLE), 2, make, given)
        write_file(str(tmp_path / f"{name}.gpkg"), fields(), blocks, none, crs)
    assert content(tmp_path / "fast.gpkg") == content(tmp_path / "slow.gpkg")


def test_rows_that_gdal_adds_later_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "t.gpkg"
    blocks = FeatureBlocks(len(TABLE), 2, make, rows)
    write_file(str(path), fields(), blocks, Qgis.WkbType.NoGeometry, QgsCoordinateReferenceSystem())
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = source.GetLayer(0)
    layer.CreateFeature(ogr.Feature(layer.GetLayerDefn()))
    del layer, source
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    assert source.GetLayer(0).GetFeatureCount() == len(TABLE) + 1
    assert insert_rows(path, "t", ["code"], [[("01002",)]]) == len(TABLE) + 2


def test_other_formats_take_the_features(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    blocks = FeatureBlocks(len(TABLE), 2, make, rows)
    write_file(str(path), fields(), blocks, Qgis.WkbType.NoGeometry, QgsCoordinateReferenceSystem())
    assert len(pd.read_csv(path)) == len(TABLE)
