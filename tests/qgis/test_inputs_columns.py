"""The two ways to read a file give the same frame and the same shapes, value for value."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import shapely
from conftest import load, memory_layer
from osgeo import gdal, ogr, osr

from cohesion_plugin.adapters import vector_file
from cohesion_plugin.adapters.snapshot import snapshot
from cohesion_plugin.core.territories import RawLayer

SQUARE = "MULTIPOLYGON (((0 0,10 0,10 10,0 10,0 0)))"


def both_ways(source: str) -> tuple[RawLayer, RawLayer, bool]:
    """Read through the file and through QGIS; whether the first took the vectorised path."""
    frozen = snapshot(load(source))
    assert frozen.path is not None
    direct = vector_file.read_file(frozen.path, frozen.file_layer, frozen.crs, frozen.name)
    return frozen.read(), replace(frozen, path=None).read(), direct is not None


def same(first: RawLayer, second: RawLayer) -> None:
    pd.testing.assert_frame_equal(first.frame, second.frame)
    assert (shapely.is_missing(first.geometry) == shapely.is_missing(second.geometry)).all()
    shaped = ~shapely.is_missing(first.geometry)
    assert shapely.equals(first.geometry[shaped], second.geometry[shaped]).all()
    assert len(first.geometry) == len(first.frame)
    assert first.provenance == second.provenance
    assert first.crs == second.crs


def write(path: Path, driver: str, kinds: dict[str, tuple[int, int]], rows: list[dict[str, object]]) -> str:
    dataset = gdal.GetDriverByName(driver).Create(str(path), 0, 0, 0, 0)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(2154)
    options = ["ENCODING=UTF-8"] if driver == "ESRI Shapefile" else []
    layer = dataset.CreateLayer(path.stem, reference, ogr.wkbMultiPolygon, options)
    for name, (kind, subtype) in kinds.items():
        field = ogr.FieldDefn(name, kind)
        field.SetSubType(subtype)
        layer.CreateField(field)
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in row.items():
            if name != "shape":
                _set(feature, name, value)
        if row.get("shape", SQUARE):
            feature.SetGeometry(ogr.CreateGeometryFromWkt(row.get("shape", SQUARE)))
        layer.CreateFeature(feature)
    return str(path)


def _set(feature: ogr.Feature, name: str, value: object) -> None:
    if value is None:
        feature.SetFieldNull(name)
    elif isinstance(value, list):
        feature.SetFieldStringList(feature.GetFieldIndex(name), value)
    else:
        feature.SetField(name, value)


NONE = ogr.OFSTNone
KINDS = {
    "texte": (ogr.OFTString, NONE),
    "entier": (ogr.OFTInteger, NONE),
    "long": (ogr.OFTInteger64, NONE),
    "reel": (ogr.OFTReal, NONE),
    "jour": (ogr.OFTDate, NONE),
    "code": (ogr.OFTString, NONE),
    "vide": (ogr.OFTString, NONE),
}
RICH = {
    "court": (ogr.OFTInteger, ogr.OFSTInt16),
    "oui": (ogr.OFTInteger, ogr.OFSTBoolean),
    "heure": (ogr.OFTDateTime, NONE),
}
ROWS: list[dict[str, object]] = [
    {
        "texte": "L'Haÿ-les-Roses",
        "entier": 1,
        "long": 2**40,
        "reel": 1.5,
        "jour": "2026/01/02",
        "code": "01001",
    },
    {"texte": None, "entier": None, "long": None, "reel": None, "jour": None, "code": "2A004", "shape": None},
    {"texte": "", "entier": 0, "long": -1, "reel": -0.25, "jour": "1900/12/31", "code": "97501"},
    {
        "texte": 'Œuf « à l’œil » " ; , \\',
        "entier": -5,
        "long": 7,
        "reel": 1e-9,
        "jour": "1969/12/31",
        "code": "0 1",
    },
    {
        "texte": "NULL",
        "entier": 2**31 - 1,
        "long": 2**53 + 1,
        "reel": 1e15,
        "jour": "2000/02/29",
        "code": "0",
    },
]


@pytest.mark.parametrize(
    ("driver", "suffix"),
    [
        ("GPKG", ".gpkg"),
        ("GeoJSON", ".geojson"),
        ("ESRI Shapefile", ".shp"),
        ("FlatGeobuf", ".fgb"),
        ("SQLite", ".sqlite"),
    ],
)
def test_values_of_all_types(tmp_path: Path, driver: str, suffix: str) -> None:
    kinds = KINDS if driver == "ESRI Shapefile" else {**KINDS, **RICH}
    rich = [
        {"court": 3, "oui": 1, "heure": "2026/01/02 10:20:30"},
        {"court": None, "oui": None, "heure": None},
        {"court": -3, "oui": 0, "heure": "1969/01/02 10:20:30.250"},
        {"court": 0, "oui": 1, "heure": "1899/01/02 00:00:00"},
        {"court": 1, "oui": 1, "heure": "2026/12/31 23:59:59.999"},
    ]
    rows = [{"vide": None, **row, **({} if kinds is KINDS else more)} for row, more in zip(ROWS, rich)]
    if driver == "FlatGeobuf":  # has no place for a feature without a shape
        rows[1]["shape"] = SQUARE
    path = write(tmp_path / f"types{suffix}", driver, kinds, rows)
    first, second, direct = both_ways(path)
    assert direct
    same(first, second)
    # FlatGeobuf sorts features by place.
    order = [row["code"] for row in ROWS]
    frame = first.frame.set_index("code", drop=False).loc[order].reset_index(drop=True)
    assert frame["texte"].tolist()[:3] == ["L'Haÿ-les-Roses", None, None]
    assert frame["entier"].dtype == "Int64" and frame["entier"].isna().tolist() == [
        False,
        True,
        False,
        False,
        False,
    ]
    assert frame["long"].tolist()[0] == 2**40 and frame["long"].tolist()[4] == 2**53 + 1
    assert frame["code"].tolist()[0] == "01001" and frame["vide"].isna().all()
    assert np.isnan(frame["reel"].iloc[1]) and frame["reel"].iloc[3] == 1e-9
    if driver in ("GPKG", "GeoJSON"):
        assert frame["jour"].tolist() == ["2026-01-02", None, "1900-12-31", "1969-12-31", "2000-02-29"]
        assert frame["oui"].tolist()[0] is True and frame["oui"].isna().tolist()[1]


def test_true_stays_true_in_a_long_column(tmp_path: Path) -> None:
    rows: list[dict[str, object]] = [{"oui": int(i % 1000 == 999), "entier": i} for i in range(5000)]
    path = write(tmp_path / "long.gpkg", "GPKG", {"oui": RICH["oui"], "entier": KINDS["entier"]}, rows)
    first, second, direct = both_ways(path)
    same(first, second)
    assert direct and first.frame["oui"].sum() == 5 and first.frame["oui"].dtype == bool


def test_columns_that_only_qgis_understands_go_through_qgis(tmp_path: Path) -> None:
    kinds = {"liste": (ogr.OFTStringList, NONE), "code": KINDS["code"]}
    path = write(tmp_path / "listes.geojson", "GeoJSON", kinds, [{"liste": ["a", "é"], "code": "01001"}])
    first, second, direct = both_ways(path)
    same(first, second)
    assert not direct and first.frame["liste"].iloc[0] == "['a', 'é']"


def test_real_communes(communes: str, epci: str) -> None:
    for source in (communes, epci):
        first, second, direct = both_ways(source)
        same(first, second)
        assert direct and "fid" in first.frame


@pytest.mark.shared
@pytest.mark.parametrize("name", ["communes_2022_1000m_wgs84", "communes_cog2026_drom_wgs84"])
def test_shared_communes(shared: Path, tmp_path: Path, name: str) -> None:
    copy = tmp_path / "c.gpkg"
    copy.write_bytes((shared / "geo" / f"{name}.gpkg").read_bytes())
    same(*both_ways(str(copy))[:2])


def test_table_without_shapes_and_limits(communes: str, sample_file: Path) -> None:
    first, second, direct = both_ways(f"{sample_file}|layername=provenance")
    same(first, second)
    assert direct and shapely.is_missing(first.geometry).all()
    frozen = snapshot(load(communes))
    few, some = frozen.read(limit=7), replace(frozen, path=None).read(limit=7)
    same(few, some)
    assert len(few.frame) == 7


def test_curves_heights_and_measures(tmp_path: Path) -> None:
    curve = "CurvePolygon (CompoundCurve (CircularString (0 0, 5 5, 10 0),(10 0, 10 -10, 0 -10, 0 0)))"
    shapes: dict[str, str | None] = {
        "arc": curve,
        "surfaces": f"MultiSurface ({curve},((20 0,30 0,30 10,20 0)))",
        "z": "PolygonZ ((0 0 1,10 0 2,10 10 3,0 0 1))",
        "m": "MultiPolygonM (((0 0 1,10 0 2,10 10 3,0 0 1)))",
        "zm": "PolygonZM ((0 0 1 5,10 0 2 5,10 10 3 5,0 0 1 5))",
        "vide": "MultiPolygon EMPTY",
        "nul": None,
    }
    kinds = ["CurvePolygon", "MultiSurface", "PolygonZ", "MultiPolygonM", "PolygonZM", "Polygon", "Polygon"]
    layers = [
        memory_layer({"nom": [name]}, [wkt], kind=kind) for kind, (name, wkt) in zip(kinds, shapes.items())
    ]
    by_name = {str(layer.getFeature(1)["nom"]): snapshot(layer).read().geometry[0] for layer in layers}
    half_disc = np.pi * 25 / 2
    assert by_name["arc"].area == pytest.approx(100 + half_disc, rel=1e-3)
    assert by_name["surfaces"].area == pytest.approx(150 + half_disc, rel=1e-3)
    for name in ("z", "m", "zm"):
        assert by_name[name].area == 50 and shapely.get_coordinate_dimension(by_name[name]) == 2
    assert by_name["vide"].is_empty and by_name["nul"] is None


def test_curves_in_a_file(tmp_path: Path) -> None:
    path = tmp_path / "arcs.gpkg"
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, 0)
    layer = dataset.CreateLayer("arcs", None, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("nom", ogr.OFTString))
    for wkt in (
        "CURVEPOLYGON (CIRCULARSTRING (0 0,5 5,10 0,5 -5,0 0))",
        "POLYGON Z ((0 0 1,10 0 1,10 10 1,0 0 1))",
    ):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    del layer, dataset
    first, second, direct = both_ways(str(path))
    same(first, second)
    assert direct and first.geometry[0].area == pytest.approx(np.pi * 25, rel=1e-3)


def test_snapshot_outlives_its_layer(own_communes: str, project: object) -> None:
    layer = load(own_communes)
    layer.setSubsetString("code_departement = '37'")
    frozen = snapshot(layer)
    expected = layer.featureCount()
    del layer
    assert len(frozen.read().frame) == expected
    copy = load(own_communes).clone()
    copy.addExpressionField("'x'", copy.fields().at(1))
    frozen = snapshot(copy)
    del copy
    assert len(frozen.read().frame) > expected


def test_progress_of_reading(communes: str) -> None:
    from cohesion_plugin.core.progress import Progress

    for frozen in (snapshot(load(communes)), replace(snapshot(load(communes)), path=None)):
        steps: list[float] = []
        frozen.read(Progress(steps.append))
        assert steps and steps == sorted(steps) and steps[-1] <= 100
