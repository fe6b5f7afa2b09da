"""cohesion:schematicmap as scripts and the toolbox run it: one GeoPackage, updates that keep drawings, refusals."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from conftest import Log, digest, load, memory_layer, nothing_left
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from cohesion_plugin.core.schematic.kit import columns, kit, layer_names
from cohesion_plugin.processing.schematic_map import SchematicMap

AXIS = "Axe: Tours, Orléans"
INFLUENCES = "idf; Île-de-France; NE; 75,77,78\nouest; Arc atlantique; O; 49"
Make = Callable[..., dict[str, Any]]


@pytest.fixture
def make(run: Callable[..., dict[str, Any]], tmp_path: Path) -> Make:
    """``make(...)``: the algorithm by its id where the provider has it, else by itself."""

    def runner(**values: Any) -> dict[str, Any]:
        known = QgsApplication.processingRegistry().algorithmById("cohesion:schematicmap")
        values = {"SCHEMATIC": str(tmp_path / "schéma.gpkg"), **values}
        return run("cohesion:schematicmap" if known else SchematicMap().create(), **values)

    return runner


@pytest.fixture
def inputs(epci: str, communes: str, tmp_path: Path) -> dict[str, Any]:
    """EPCI of the sample in sub-spaces by the parity of their number, poles, flows."""
    layer = load(epci)
    rows = [
        (f["siren_epci"], "nord" if f.geometry().centroid().asPoint().y() > 6_720_000 else "sud")
        for f in layer.getFeatures()
    ]
    pd.DataFrame(rows, columns=["siren_epci", "sous_espace"]).to_csv(
        tmp_path / "sous_espaces.csv", index=False
    )
    flows = pd.DataFrame(
        [("37", "75", 2400), ("37", "45", 1100), ("45", "77", 12_000)], columns=["de", "vers", "flux"]
    )
    flows.to_csv(tmp_path / "flux.csv", index=False)
    return {
        "SUBSPACES": epci,
        "ASSIGNMENT": str(tmp_path / "sous_espaces.csv"),
        "POLARITIES": communes,
        "ONLY_POLES": "Tours, Orléans",
        "THRESHOLDS": "100000, 1000",
        "AXES": AXIS,
        "FRONTS": "nord/sud",
        "INFLUENCES": INFLUENCES,
        "FLOWS": str(tmp_path / "flux.csv"),
        "RULE": "Au nord ou au sud d’une ligne",
    }


def layers(result: dict[str, Any]) -> dict[str, QgsVectorLayer]:
    return {name: load(f"{result['SCHEMATIC']}|layername={name}", name) for name in layer_names()}


def rows(layer: QgsVectorLayer) -> list[dict[str, Any]]:
    return [feature.attributeMap() for feature in layer.getFeatures()]


def test_one_geopackage_of_typed_layers(make: Make, inputs: dict[str, Any], log: Log, tmp_path: Path) -> None:
    result = make(**inputs)
    found = layers(result)
    kinds = {
        "polygon": Qgis.GeometryType.Polygon,
        "line": Qgis.GeometryType.Line,
        "point": Qgis.GeometryType.Point,
    }
    for name, layer in found.items():
        assert layer.geometryType() == kinds[kit()["layers"][name]["geometry"]]
        assert [field.name() for field in layer.fields()][1:] == columns(name)
        assert layer.crs().authid() == "EPSG:2154"
        assert layer.featureCount() > 0, name
        assert layer.metadata().abstract() == result["METHOD_SENTENCE"]
    assert {row["libelle"]: row["rang"] for row in rows(found["polarites"])} == {"Tours": 1, "Orléans": 1}
    arrows = {(row["de"], row["vers"]): row["valeur"] for row in rows(found["fleches"])}
    assert arrows == {
        ("Orléans", "Île-de-France"): 12_000,
        ("Tours", "Île-de-France"): 2400,
        ("Tours", "Orléans"): 1100,
    }
    assert result["METHOD_SENTENCE"].startswith("Au nord ou au sud d’une ligne")
    assert 0 <= result["DISTORTION"] < 10
    nothing_left(tmp_path)


def test_indicators_are_the_sums_of_the_layer(make: Make, inputs: dict[str, Any], epci: str) -> None:
    table = pd.read_csv(inputs["ASSIGNMENT"], dtype=str).set_index("siren_epci")["sous_espace"]
    units = pd.DataFrame(
        [(f["siren_epci"], f["population"], f.geometry().area() / 1e6) for f in load(epci).getFeatures()],
        columns=["siren", "population", "km2"],
    )
    expected = units.groupby(units["siren"].map(table)).agg(
        n=("siren", "size"), p=("population", "sum"), a=("km2", "sum")
    )
    for row in rows(layers(make(**inputs))["sous_espaces"]):
        n, people, area = expected.loc[row["code"]]
        assert (row["nb_unites"], row["population"]) == (n, people)
        assert row["surface_km2"] == pytest.approx(area)
        assert row["densite"] == pytest.approx(people / area)


def test_layers_selections_and_paths_give_the_same(
    make: Make, inputs: dict[str, Any], tmp_path: Path
) -> None:
    by_path = layers(make(**inputs))
    layer = load(inputs["SUBSPACES"], "EPCI du projet")
    QgsProject.instance().addMapLayer(layer, True)
    shown = layers(make(**{**inputs, "SUBSPACES": layer, "SCHEMATIC": str(tmp_path / "autre")}))
    assert (tmp_path / "autre.gpkg").exists()
    for name in layer_names():
        if name != "sous_espaces":
            wkt = [[f.geometry().asWkt(0) for f in one[name].getFeatures()] for one in (by_path, shown)]
            assert wkt[0] == wkt[1]
    QgsProject.instance().removeAllMapLayers()


def test_an_update_keeps_what_was_drawn_and_retouched(make: Make, inputs: dict[str, Any]) -> None:
    result = make(**inputs)
    found = layers(result)
    front = QgsVectorLayerUtils.createFeature(
        found["fronts"],
        QgsGeometry.fromWkt("LINESTRING(500000 6700000, 520000 6710000)"),
        {
            found["fronts"].fields().lookupField(k): v
            for k, v in {"element": "front", "libelle": "Délaissement"}.items()
        },
    )
    assert found["fronts"].dataProvider().addFeatures([front])[0]
    pole = next(f for f in found["polarites"].getFeatures() if f["libelle"] == "Tours")
    fields = found["polarites"].fields()
    changes = {fields.lookupField("libelle"): "Grand Tours", fields.lookupField("origine"): "dessin"}
    assert found["polarites"].dataProvider().changeAttributeValues({pole.id(): changes})
    del found
    again = layers(make(**inputs, UPDATE=True))
    names = [row["libelle"] for row in rows(again["polarites"])]
    assert sorted(names) == ["Grand Tours", "Orléans"]
    assert sorted(row["element"] for row in rows(again["fronts"])) == ["frange", "front"]
    assert again["sous_espaces"].featureCount() == 2
    drawn = next(f for f in again["fronts"].getFeatures() if f["element"] == "front")
    assert drawn.geometry().length() == pytest.approx(22_360.7, abs=0.1)


def test_a_file_that_exists_is_never_replaced(make: Make, inputs: dict[str, Any], tmp_path: Path) -> None:
    path = Path(make(**inputs)["SCHEMATIC"])
    before = digest(path)
    with pytest.raises(QgsProcessingException) as caught:
        make(**inputs)
    assert "schéma.gpkg" in str(caught.value) and digest(path) == before
    other = tmp_path / "autre.gpkg"
    other.write_bytes(Path(inputs["SUBSPACES"].split("|")[0]).read_bytes())
    with pytest.raises(QgsProcessingException) as caught:
        make(**inputs, UPDATE=True, SCHEMATIC=str(other))
    assert "autre.gpkg" in str(caught.value)


def test_edited_layers_stop_an_update(make: Make, inputs: dict[str, Any], project: QgsProject) -> None:
    result = make(**inputs)
    layer = layers(result)["fronts"]
    project.addMapLayer(layer)
    assert layer.startEditing()
    with pytest.raises(QgsProcessingException):
        make(**inputs, UPDATE=True)
    assert layer.rollBack()
    make(**inputs, UPDATE=True)
    assert layer.featureCount() == 1 and layer.isValid()


def test_cancelled_runs_leave_nothing(
    make: Make, inputs: dict[str, Any], tmp_path: Path, run: Callable[..., Any]
) -> None:
    with pytest.raises(QgsProcessingException):
        make(**inputs, feedback=Log(cancel_at=4))
    assert not list(tmp_path.glob("*.gpkg"))
    nothing_left(tmp_path)


BAD = {
    "no sub-space column": {"ASSIGNMENT": None},
    "poles unknown": {"ONLY_POLES": "Tours, Atlantide"},
    "axis of one pole": {"AXES": "Axe: Tours"},
    "axis without a colon": {"AXES": "Tours, Orléans"},
    "limit of nothing": {"FRONTS": "nord/lune"},
    "limit without a slash": {"FRONTS": "nord"},
    "direction unknown": {"INFLUENCES": "a; b; là-bas"},
    "thresholds not numbers": {"THRESHOLDS": "beaucoup"},
    "a value that is no direction": {"DIRECTION": "partout"},
    "sub-spaces of points": {"SUBSPACES": "points"},
    "nothing at all": dict.fromkeys(("SUBSPACES", "ASSIGNMENT", "POLARITIES", "AXES", "FRONTS", "INFLUENCES", "FLOWS", "ONLY_POLES")),
    "folder missing": {"SCHEMATIC": "/nowhere/x.gpkg"},
}  # fmt: skip


@pytest.mark.parametrize("values", BAD.values(), ids=BAD.keys())
def test_bad_input_is_refused_in_a_sentence(
    make: Make, inputs: dict[str, Any], values: dict[str, Any], tmp_path: Path
) -> None:
    if values.get("SUBSPACES") == "points":
        points = memory_layer({"insee_com": ["37261"]}, ["POINT(525000 6700000)"], kind="Point")
        values = {**values, "SUBSPACES": points, "ASSIGNMENT": None, "SUBSPACE_FIELD": "insee_com"}
    with pytest.raises(QgsProcessingException) as caught:
        make(**{**inputs, **values})
    text = str(caught.value)
    assert "Traceback" not in text and "Error" not in text and len(text) > 20, text
    assert not list(tmp_path.glob("*.gpkg"))


def test_layers_are_loaded_styled_in_their_order(
    make: Make, inputs: dict[str, Any], project: QgsProject
) -> None:
    algorithm = SchematicMap().create()
    context = QgsProcessingContext()
    context.setProject(project)
    log = Log()
    values = {**inputs, "SCHEMATIC": str(Path(inputs["FLOWS"]).with_name("chargé.gpkg")), "LOAD": True}
    assert algorithm.prepare(values, context, log)
    algorithm.runPrepared(values, context, log)
    waiting = context.layersToLoadOnCompletion()
    assert len(waiting) == len(layer_names())
    for uri, details in waiting.items():
        layer = load(uri)
        details.postProcessor().postProcessLayer(layer, context, log)
        assert layer.displayExpression()
        assert details.layerSortKey == layer_names().index(uri.rpartition("=")[2])


def test_a_feature_drawn_by_hand_has_its_element(make: Make, inputs: dict[str, Any]) -> None:
    from cohesion_plugin.cartography.schematic_style import style_schematic

    layer = layers(make(**inputs))["fleches"]
    style_schematic(layer, "fleches")
    made: QgsFeature = QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromWkt("LINESTRING(0 0, 1 1)"))
    assert made["element"] == "attraction" and made["origine"] == "dessin" and made["rang"] == 3
    assert made["code"].startswith("dessin_")
    widget = layer.editorWidgetSetup(layer.fields().lookupField("element"))
    assert widget.type() == "ValueMap"
    assert [next(iter(each.values())) for each in widget.config()["map"]] == ["attraction", "cooperation"]
