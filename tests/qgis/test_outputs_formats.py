"""Every kind of destination holds the same rows, with metadata, styles and their place in the layer tree."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import TOURS, Log, counts, load, table_in
from osgeo import gdal
from qgis.core import (
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

Run = Callable[..., dict[str, Any]]
FIELDS = [
    "siren_metropole", "nom_metropole", "siren_epci", "nom_epci", "nature_epci", "couronne", "statut",
    "bordure_km", "part_pct", "nb_communes", "population", "autres_metropoles",
]  # fmt: skip


def rows(layer: QgsVectorLayer) -> list[list[str]]:
    """Values as text, by position: names are cut in a shapefile."""
    start = layer.fields().count() - len(FIELDS)  # some formats begin with a key of their own

    def text(value: object) -> str:
        return "" if str(value) == "NULL" else f"{value:g}" if isinstance(value, float) else str(value)

    return sorted([text(value) for value in feature.attributes()[start:]] for feature in layer.getFeatures())


@pytest.fixture
def memory(run: Run, communes: str) -> QgsVectorLayer:
    layer = run(COMMUNES=communes, METROPOLES=TOURS, RINGS="memory:Couronnes")["RINGS"]
    assert layer.providerType() == "memory" and layer.fields().names() == FIELDS
    return layer


@pytest.mark.parametrize(
    "suffix", [".gpkg", ".GPKG", ".shp", ".geojson", ".csv", ".xlsx", ".ods", ".fgb", ".sqlite", ".kml", ""]
)
def test_files(run: Run, communes: str, memory: QgsVectorLayer, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"l'été des couronnes{suffix}"
    result = run(COMMUNES=communes, METROPOLES=TOURS, RINGS=str(out))["RINGS"]
    assert result == str(out) if suffix else result == f"{out}.gpkg"
    if suffix in (".xlsx", ".ods"):
        gdal.SetConfigOption(f"OGR_{suffix[1:].upper()}_HEADERS", "FORCE")
    layer = load(result)
    assert layer.featureCount() == 17
    if suffix not in (".kml", ".ods"):  # all text, or reals written out to the last digit
        assert rows(layer) == rows(memory)
    if layer.isSpatial() and suffix != ".kml":
        assert layer.crs().authid() == "EPSG:2154"
        areas = [sorted(f.geometry().area() for f in each.getFeatures()) for each in (layer, memory)]
        assert areas[0] == pytest.approx(areas[1], abs=1)
    gdal.SetConfigOption("OGR_XLSX_HEADERS", None)
    gdal.SetConfigOption("OGR_ODS_HEADERS", None)
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_geopackage_types_and_metadata(run: Run, communes: str, tmp_path: Path) -> None:
    out = tmp_path / "rings.gpkg"
    made = run(COMMUNES=communes, METROPOLES=TOURS, RINGS=str(out), OUTLINES=str(tmp_path / "outlines.gpkg"))
    sentence = made["METHOD_SENTENCE"]
    assert sentence.startswith("Rings by contiguity")
    layer = load(str(out))
    assert {
        f.name(): f.typeName() for f in layer.fields() if f.name() in ("couronne", "population", "bordure_km")
    } == {
        "couronne": "Integer",
        "population": "Integer",
        "bordure_km": "Real",
    }
    for path in (out, tmp_path / "outlines.gpkg"):
        metadata = load(f"{path}|layername={path.stem}").metadata()
        assert metadata.abstract() == sentence
        assert metadata.history()[0] == sentence
        assert any("ADMIN EXPRESS" in line for line in metadata.history()[1:])
        assert metadata.title()
    with sqlite3.connect(out) as database:
        assert database.execute("SELECT table_name FROM gpkg_contents").fetchall() == [("rings",)]
        assert database.execute("SELECT count(*) FROM gpkg_metadata").fetchone()[0] >= 1
    database.close()


def test_tables_of_a_geopackage(run: Run, communes: str, memory: QgsVectorLayer, tmp_path: Path) -> None:
    path = tmp_path / "l'étude de cohésion.gpkg"
    wanted = {"RINGS": table_in(path, "rings"), "OUTLINES": table_in(path, "outlines")}
    made = run(COMMUNES=communes, METROPOLES=TOURS, **wanted)
    assert made["RINGS"] == f"{path}|layername=rings"
    assert rows(load(made["RINGS"])) == rows(memory)
    assert load(made["RINGS"]).metadata().abstract() == made["METHOD_SENTENCE"]
    other = {"RINGS": table_in(path, "others")}
    run(COMMUNES=communes, METROPOLES="200073237", **other)
    made = run(COMMUNES=communes, METROPOLES=TOURS, RING_COUNT=1, RINGS=table_in(path, "rings"))
    assert load(made["RINGS"]).featureCount() == 6
    with sqlite3.connect(path) as database:
        names = {row[0] for row in database.execute("SELECT table_name FROM gpkg_contents")}
    database.close()
    assert names == {"rings", "outlines", "others"}


def test_table_beside_the_input(run: Run, own_communes: str, refused: Callable[..., str]) -> None:
    path = Path(own_communes.split("|")[0])
    before = rows(load(own_communes))
    made = run(COMMUNES=own_communes, METROPOLES=TOURS, RINGS=table_in(path, "rings"))
    assert counts(made["RINGS"]) == (5, 11)
    assert rows(load(own_communes)) == before
    assert "is an input" in refused(COMMUNES=own_communes, RINGS=table_in(path, "communes"))


def test_outlines_are_the_union_of_rings(run: Run, epci: str) -> None:
    for method in ({}, {"METHOD": "distance", "WIDTHS": "20,40"}):
        made = run(COMMUNES=epci, RINGS="memory:", OUTLINES="memory:", **method)
        parts: dict[tuple[str, int], list[QgsGeometry]] = {}
        for feature in made["RINGS"].getFeatures("couronne IS NOT NULL"):
            parts.setdefault((feature["siren_metropole"], feature["couronne"]), []).append(feature.geometry())
        outlines = {(f["siren_metropole"], f["couronne"]): f for f in made["OUTLINES"].getFeatures()}
        assert outlines.keys() == parts.keys() and len({key[0] for key in parts}) == 22
        for key, shapes in parts.items():
            assert outlines[key]["nb_epci"] == len(shapes)
            area = sum(shape.area() for shape in shapes)
            assert outlines[key].geometry().area() == pytest.approx(area, rel=1e-9)
        some = outlines[(TOURS, 2)].geometry()
        assert some.symDifference(QgsGeometry.unaryUnion(parts[(TOURS, 2)])).area() < 1


def test_bands_only_by_distance(run: Run, communes: str, log: Log) -> None:
    made = run(
        COMMUNES=communes,
        METROPOLES=TOURS,
        METHOD="distance",
        WIDTHS="7,5 ; 20",
        RINGS="memory:",
        BUFFERS="memory:",
    )
    bands = {f["couronne"]: f for f in made["BUFFERS"].getFeatures()}
    assert {ring: f["distance_km"] for ring, f in bands.items()} == {1: 7.5, 2: 20.0}
    assert made["BUFFERS"].fields().names() == ["siren_metropole", "nom_metropole", "couronne", "distance_km"]
    centre = next(f.geometry() for f in made["RINGS"].getFeatures("couronne = 0"))
    assert bands[1].geometry().area() == pytest.approx(
        centre.buffer(7500, 32).area() - centre.area(), rel=1e-3
    )
    assert "stays empty" not in log.text
    made = run(COMMUNES=communes, METROPOLES=TOURS, RINGS="memory:", BUFFERS="memory:")
    assert made["BUFFERS"].featureCount() == 0 and made["RINGS"].featureCount() == 17
    assert "Only the method « Distance » has distance bands: this layer stays empty." in log.text
    assert "stays empty" in made["REPORT"]


@pytest.mark.parametrize("suffix", [".gpkg", ".csv", ".xlsx", ".geojson", ".shp"])
def test_empty_layers_are_written_too(run: Run, communes: str, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"bands{suffix}"
    run(COMMUNES=communes, METROPOLES=TOURS, RINGS="memory:", BUFFERS=str(out))
    assert out.exists()
    if suffix not in (".xlsx",):
        assert load(str(out)).featureCount() == 0


def loaded(value: str, project: QgsProject, name: str = "") -> QgsProcessingOutputLayerDefinition:
    definition = QgsProcessingOutputLayerDefinition(value, project)
    definition.destinationName = name
    return definition


@pytest.mark.parametrize("kind", ["memory", "file", "table"])
def test_styles_names_and_groups_in_the_project(
    provider: None, communes: str, project: QgsProject, tmp_path: Path, kind: str
) -> None:
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis import processing
    from qgis.core import QgsApplication

    names = ("RINGS", "OUTLINES", "BUFFERS")
    values = {
        "memory": dict.fromkeys(names, "TEMPORARY_OUTPUT"),
        "file": {name: str(tmp_path / f"{name}.gpkg") for name in names},
        "table": {name: table_in(tmp_path / "all.gpkg", name) for name in names},
    }[kind]
    outputs = {name: loaded(value, project) for name, value in values.items()}
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(project)
    parameters = {"COMMUNES": communes, "METROPOLES": TOURS, "METHOD": "distance", **outputs}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cohesion:metropolitanrings")
    processing.run(algorithm, parameters, context=context, feedback=feedback, onFinish=lambda *_: None)
    waiting = dict(context.layersToLoadOnCompletion())
    assert len(waiting) == 3
    assert {details.groupName for details in waiting.values()} == {"Rings (Distance)"}
    assert handleAlgorithmResults(algorithm, context, feedback, parameters=parameters)
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    assert set(layers) == {"Rings of EPCI", "Outlines of rings", "Distance bands"}
    rings = layers["Rings of EPCI"]
    assert rings.renderer().type() != "singleSymbol" and rings.labelsEnabled()
    colours = [
        item.symbol().color().name().upper() for item in rings.renderer().legendSymbolItems() if item.symbol()
    ]
    assert "#0F417A" in colours and "#5B8ED4" in colours
    assert rings.metadata().abstract().startswith("Rings by distance")
    group = project.layerTreeRoot().findGroup("Rings (Distance)")
    assert group is not None and len(group.findLayers()) == 3
    from cohesion_plugin.processing import styling

    assert not styling._waiting


def test_nothing_waits_where_nothing_is_loaded(run: Run, communes: str, tmp_path: Path) -> None:
    from cohesion_plugin.processing import styling

    run(COMMUNES=communes, METROPOLES=TOURS, RINGS=str(tmp_path / "rings.gpkg"), OUTLINES="memory:")
    assert not styling._waiting


def test_temporary_output_by_name(provider: None, communes: str) -> None:
    from qgis import processing

    made = processing.run(
        "cohesion:metropolitanrings",
        {"COMMUNES": communes, "METROPOLES": TOURS, "RINGS": QgsProcessing.TEMPORARY_OUTPUT},
    )
    assert counts(made["RINGS"]) == (5, 11)
