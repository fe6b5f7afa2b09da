"""The same rings whichever way the same communes come in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import ORLEANS, TOURS, counts, load
from osgeo import gdal, ogr
from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QMetaType

Run = Callable[..., dict[str, Any]]
# The sample holds whole EPCI around Tours and Orléans; this keeps what their rings need.
AROUND = (
    "code_departement IN ('18','28','36','37','41','45','49','53','61','72','79','86','89','91','77','78')"
)


@pytest.fixture
def rings(run: Run, tmp_path: Path) -> Callable[..., bytes]:
    """CSV of the rings of Tours and Orléans of a layer."""

    def bytes_of(source: Any, **values: Any) -> bytes:
        out = tmp_path / "rings.csv"
        run(COMMUNES=source, METROPOLES=f"{TOURS},{ORLEANS}", RINGS=str(out), **values)
        content = out.read_bytes()
        assert counts(out) == (5, 11) and counts(out, ORLEANS) == (5, 12)
        return content

    return bytes_of


@pytest.fixture
def expected(rings: Callable[..., bytes], communes: str) -> bytes:
    """What the file itself gives."""
    return rings(communes)


def export(source: QgsVectorLayer, path: Path, driver: str, encoding: str = "UTF-8") -> str:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = driver, encoding
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        source, str(path), QgsCoordinateTransformContext(), options
    )
    gdal.PopErrorHandler()
    assert error == QgsVectorFileWriter.WriterError.NoError, message
    return str(path)


def test_loaded_layer_by_object_id_and_name(
    rings: Callable[..., bytes], expected: bytes, communes: str, project: QgsProject
) -> None:
    layer = project.addMapLayer(load(communes, "communes à lire"))
    assert rings(layer) == expected
    assert rings(layer.id()) == expected
    assert rings("communes à lire") == expected
    assert rings(QgsProperty.fromExpression(f"'{layer.id()}'")) == expected
    assert (
        rings(QgsProcessingFeatureSourceDefinition(QgsProperty.fromExpression(f"'{layer.id()}'"))) == expected
    )


def test_epci_layer_gives_the_same_rings(rings: Callable[..., bytes], expected: bytes, epci: str) -> None:
    def column(text: bytes, *names: str) -> list[tuple[str, ...]]:
        header, *rows = (line.split(",") for line in text.decode().splitlines())
        return [tuple(row[header.index(name)] for name in names) for row in rows]

    names = ("siren_metropole", "siren_epci", "couronne", "nom_epci")
    assert column(rings(epci), *names) == column(expected, *names)


def test_subset_filter(rings: Callable[..., bytes], expected: bytes, own_communes: str) -> None:
    layer = load(own_communes)
    assert layer.setSubsetString("code_commune <> '37261'")
    assert b",21," in rings(layer)  # communes of Tours Métropole, one less
    assert layer.setSubsetString("code_commune LIKE '%'")
    assert rings(layer) == expected


def test_selection_and_filters_of_processing(
    rings: Callable[..., bytes], run: Run, expected: bytes, communes: str, project: QgsProject
) -> None:
    layer = project.addMapLayer(load(communes))
    layer.selectAll()
    assert rings(QgsProcessingFeatureSourceDefinition(layer.id(), True)) == expected
    by_expression = QgsProcessingFeatureSourceDefinition(layer.id())
    by_expression.filterExpression = "code_commune IS NOT NULL"
    assert rings(by_expression) == expected
    layer.selectByExpression("siren_epci = '243700754' OR siren_epci = '200073237'")
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    made = run(COMMUNES=chosen, RINGS="memory:")["RINGS"]
    assert sorted(f["siren_epci"] for f in made.getFeatures()) == ["200073237", TOURS]
    chosen.filterExpression = "siren_epci = '243700754'"
    assert run(COMMUNES=chosen, RINGS="memory:")["RINGS"].featureCount() == 1
    limited = QgsProcessingFeatureSourceDefinition(layer.id(), featureLimit=1)
    limited.filterExpression = "siren_epci = '243700754'"
    made = run(COMMUNES=limited, RINGS="memory:")["RINGS"]
    assert [f["nb_communes"] for f in made.getFeatures()] == [1]


def test_memory_copy(rings: Callable[..., bytes], expected: bytes, communes: str) -> None:
    copy = load(communes).materialize(QgsFeatureRequest())
    assert copy.providerType() == "memory"
    assert rings(copy) == expected


def test_virtual_field_and_hidden_geometry_type(
    rings: Callable[..., bytes], expected: bytes, communes: str
) -> None:
    layer = load(communes)
    layer.addExpressionField("'de ' || nom_commune", QgsField("titre", QMetaType.Type.QString))
    assert rings(layer) == expected
    assert rings(layer, NAME_FIELD="titre") == expected
    layer.addExpressionField("siren_epci", QgsField("groupe", QMetaType.Type.QString))
    assert rings(layer, EPCI_FIELD="groupe") == expected


def test_epci_joined_from_a_table(
    rings: Callable[..., bytes], expected: bytes, communes: str, project: QgsProject, tmp_path: Path
) -> None:
    source = load(communes)
    table = tmp_path / "appartenance.csv"
    rows = [f"{f['code_commune']},{f['siren_epci']},{f['nature_epci']}" for f in source.getFeatures()]
    table.write_text("\n".join(["codgeo,epci,nature_epci", *rows]), encoding="utf-8")
    joined = project.addMapLayer(load(f"file://{table}?type=csv&detectTypes=no", "epci", "delimitedtext"))
    bare = Path(export(source, tmp_path / "bare.gpkg", "GPKG"))
    dataset = ogr.Open(str(bare), 1)
    for name in ("siren_epci", "nom_epci", "nature_epci"):
        layer = dataset.GetLayer(0)
        layer.DeleteField(layer.GetLayerDefn().GetFieldIndex(name))
    del layer, dataset
    layer = project.addMapLayer(load(str(bare), "communes"))
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(joined)
    join.setJoinFieldName("codgeo")
    join.setTargetFieldName("code_commune")
    join.setPrefix("")
    join.setUsingMemoryCache(True)
    assert layer.addJoin(join)
    found = rings(layer)
    # Names of EPCI now come from the reference list, which is that of the sample.
    assert found == expected


def test_uncommitted_edits_are_read_and_left_as_they_are(
    run: Run, communes: str, tmp_path: Path, project: QgsProject
) -> None:
    path = Path(export(load(communes), tmp_path / "édité.gpkg", "GPKG"))
    layer = project.addMapLayer(load(str(path), "communes"))
    base = run(COMMUNES=layer, METROPOLES=TOURS, RINGS="memory:")["RINGS"]
    rings = {f["siren_epci"]: f["couronne"] for f in base.getFeatures()}
    first = next(siren for siren, ring in rings.items() if ring == 1)
    second = next(siren for siren, ring in rings.items() if ring == 2)
    assert layer.startEditing()
    of_first = [f.id() for f in layer.getFeatures(f"siren_epci = '{first}'")]
    index = layer.fields().indexFromName("siren_epci")
    for fid in of_first:  # attribute edits: the EPCI becomes part of the métropole
        assert layer.changeAttributeValue(fid, index, TOURS)
    of_second = [f.id() for f in layer.getFeatures(f"siren_epci = '{second}'")]
    kept, *gone = of_second
    assert layer.deleteFeatures(gone)
    added = QgsFeature(layer.fields())
    added["code_commune"], added["siren_epci"], added["nature_epci"] = "37999", "299999999", "CC"
    added["nom_commune"], added["nom_epci"], added["population"] = "Neuve", "CC Neuve", 7
    shape = layer.getFeature(kept).geometry()
    added.setGeometry(shape)  # takes the place of the one that moves away
    assert layer.addFeature(added)
    far = QgsGeometry(shape)
    assert far.translate(300_000, 0) == Qgis.GeometryOperationResult.Success
    assert layer.changeGeometry(kept, far)
    result = run(COMMUNES=layer, METROPOLES=TOURS, RINGS=str(tmp_path / "edited.csv"))["RINGS"]
    edited = {f["siren_epci"]: f for f in load(result).getFeatures()}
    centre = edited[TOURS]
    assert int(centre["nb_communes"]) == 22 + len(of_first)
    assert first not in edited and second not in edited
    if "299999999" in edited:
        assert int(edited["299999999"]["population"]) == 7
    assert layer.isModified() and layer.getFeature(kept).geometry().equals(far)
    assert layer.rollBack()
    # Nothing of the edits reached the features in the file (QGIS itself counts openings in its header).
    del layer
    project.clear()
    again = run(COMMUNES=str(path), METROPOLES=TOURS, RINGS="memory:")["RINGS"]
    assert {f["siren_epci"]: f["couronne"] for f in again.getFeatures()} == rings


@pytest.mark.parametrize(
    ("driver", "suffix", "encoding"),
    [
        ("ESRI Shapefile", ".shp", "UTF-8"),
        ("ESRI Shapefile", ".shp", "ISO-8859-1"),
        ("ESRI Shapefile", ".shp", "CP1252"),
        ("GeoJSON", ".geojson", "UTF-8"),
        ("FlatGeobuf", ".fgb", "UTF-8"),
        ("SQLite", ".sqlite", "UTF-8"),
        ("Parquet", ".parquet", "UTF-8"),
    ],
)
def test_formats(
    rings: Callable[..., bytes],
    expected: bytes,
    communes: str,
    tmp_path: Path,
    unchanged: Callable[[Path], Path],
    driver: str,
    suffix: str,
    encoding: str,
) -> None:
    if gdal.GetDriverByName(driver) is None:
        pytest.skip(f"this GDAL has no {driver}")
    path = unchanged(Path(export(load(communes), tmp_path / f"à l'essai{suffix}", driver, encoding)))
    assert rings(str(path)) == expected
    layer = load(str(path))
    assert rings(layer) == expected
    names = {f["nom_epci"] for f in layer.getFeatures()}
    assert "CC de Gâtine-Racan" in names


def test_zip_and_empty_edit_session(
    rings: Callable[..., bytes], expected: bytes, communes: str, tmp_path: Path
) -> None:
    import zipfile

    path = Path(export(load(communes), tmp_path / "c.geojson", "GeoJSON"))
    with zipfile.ZipFile(tmp_path / "c.zip", "w") as archive:
        archive.writestr("dossier/c.geojson", path.read_bytes())
    assert rings(f"/vsizip/{tmp_path}/c.zip/dossier/c.geojson") == expected
    layer = load(str(path))
    assert layer.startEditing()
    assert rings(layer) == expected
    assert layer.rollBack()


def test_mixed_geometry_types_keep_the_polygons_of_the_layer(run: Run, tmp_path: Path, tiny: Any) -> None:
    path = tmp_path / "mixte.geojson"
    export(tiny(3), path, "GeoJSON")
    text = path.read_text("utf-8")
    point = (
        '{"type":"Feature","properties":{"insee_com":"37999","siren_epci":"299000099"},'
        '"geometry":{"type":"Point","coordinates":[500500,6700500]}},'
    )
    path.write_text(text.replace('"features": [', '"features": [' + point), "utf-8")
    layer = load(f"{path}|geometrytype=Polygon")
    assert layer.geometryType() == Qgis.GeometryType.Polygon
    made = run(COMMUNES=layer, RINGS="memory:")["RINGS"]
    assert made.featureCount() == 3
