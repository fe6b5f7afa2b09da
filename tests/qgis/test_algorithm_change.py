"""cohesion:ringchange: what another definition changes, from layers kept in any format."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import CHANGE, RINGS, TOURS, Log, digest, load, memory_layer, nothing_left
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

Run = Callable[..., dict[str, Any]]
FIELDS = [
    "siren_metropole", "nom_metropole", "siren_epci", "nom_epci", "nature_epci",
    "couronne_a", "couronne_b", "changement",
]  # fmt: skip


@pytest.fixture
def pair(run: Run, communes: str) -> tuple[QgsVectorLayer, QgsVectorLayer]:
    """Rings of Tours by contiguity and by distance."""
    first = run(COMMUNES=communes, METROPOLES=TOURS, RINGS="memory:")["RINGS"]
    second = run(COMMUNES=communes, METROPOLES=TOURS, METHOD="distance", WIDTHS="10,40", RINGS="memory:")[
        "RINGS"
    ]
    return first, second


def rows(layer: QgsVectorLayer) -> set[tuple[str, str, str, str]]:
    return {
        (str(f["siren_epci"]), str(f["couronne_a"]), str(f["couronne_b"]), str(f["changement"]))
        for f in layer.getFeatures()
    }


def test_every_kind_of_change(run: Run) -> None:
    def layer(rings: dict[str, int | None]) -> QgsVectorLayer:
        columns: dict[str, list[Any]] = {
            "siren_metropole": [TOURS] * len(rings),
            "nom_metropole": ["Tours"] * len(rings),
            "siren_epci": list(rings),
            "nom_epci": [f"CC de l'{siren}" for siren in rings],
            "nature_epci": ["CC"] * len(rings),
            "couronne": list(rings.values()),
        }
        square = "MULTIPOLYGON(((0 0,1 0,1 1,0 0)))"
        return memory_layer(columns, [square] * len(rings))

    first = layer(
        {TOURS: 0, "200000001": 1, "200000002": 1, "200000003": 2, "200000004": 2, "200000005": None}
    )
    second = layer(
        {TOURS: 0, "200000001": 1, "200000002": 2, "200000003": 1, "200000006": 2, "200000005": None}
    )
    made = run(CHANGE, RINGS_A=first, RINGS_B=second, ONLY_CHANGES=False, CHANGES="memory:")["CHANGES"]
    assert made.fields().names() == FIELDS
    assert rows(made) == {
        ("200000001", "1", "1", "same"),
        ("200000002", "1", "2", "farther"),
        ("200000003", "2", "1", "nearer"),
        ("200000004", "2", "NULL", "leaves"),
        ("200000006", "NULL", "2", "enters"),
    }
    only = run(CHANGE, RINGS_A=first, RINGS_B=second, CHANGES="memory:")
    assert only["CHANGES"].featureCount() == 4
    assert "4 EPCI change ring" in only["REPORT"] and "1 → 2" in only["REPORT"]
    nothing = run(CHANGE, RINGS_A=first, RINGS_B=first, CHANGES="memory:")["CHANGES"]
    assert nothing.featureCount() == 0


def test_shapes_crs_and_metadata(
    run: Run, pair: tuple[QgsVectorLayer, QgsVectorLayer], tmp_path: Path
) -> None:
    first, second = pair
    out = tmp_path / "l'écart.gpkg"
    run(CHANGE, RINGS_A=first, RINGS_B=second, CHANGES=str(out))
    made = load(f"{out}|layername={out.stem}")
    assert made.crs().authid() == "EPSG:2154" and made.featureCount() > 3
    by_siren = {f["siren_epci"]: f.geometry().area() for layer in pair for f in layer.getFeatures()}
    for feature in made.getFeatures():
        assert feature.geometry().area() == pytest.approx(by_siren[feature["siren_epci"]], rel=1e-9)
    assert made.metadata().title() == "Changes of ring" and len(made.metadata().history()) == 2
    nothing_left(tmp_path)


@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ".geojson", ".csv", ".xlsx", ".fgb"])
def test_rings_kept_in_any_format(
    run: Run, communes: str, pair: tuple[QgsVectorLayer, QgsVectorLayer], tmp_path: Path, suffix: str
) -> None:
    first, second = pair
    expected = rows(run(CHANGE, RINGS_A=first, RINGS_B=second, CHANGES="memory:")["CHANGES"])
    path = tmp_path / f"a{suffix}"
    run(RINGS, COMMUNES=communes, METROPOLES=TOURS, RINGS=str(path))
    before = digest(path)
    made = run(CHANGE, RINGS_A=str(path), RINGS_B=second, CHANGES="memory:")["CHANGES"]
    assert rows(made) == expected
    assert digest(path) == before


def test_two_reference_systems(
    run: Run, pair: tuple[QgsVectorLayer, QgsVectorLayer], project: QgsProject
) -> None:
    from qgis import processing

    first, second = pair
    degrees = processing.run(
        "native:reprojectlayer",
        {"INPUT": second, "TARGET_CRS": QgsCoordinateReferenceSystem("EPSG:4326"), "OUTPUT": "memory:"},
    )["OUTPUT"]
    same = run(CHANGE, RINGS_A=first, RINGS_B=second, CHANGES="memory:")["CHANGES"]
    made = run(CHANGE, RINGS_A=first, RINGS_B=degrees, CHANGES="memory:")["CHANGES"]
    assert made.crs().authid() == "EPSG:2154" and rows(made) == rows(same)
    for a, b in zip(same.getFeatures(), made.getFeatures()):
        assert a.geometry().symDifference(b.geometry()).area() < 0.001 * a.geometry().area()


def test_selection_and_filter(
    run: Run, pair: tuple[QgsVectorLayer, QgsVectorLayer], project: QgsProject
) -> None:
    from qgis.core import QgsProcessingFeatureSourceDefinition

    first, second = (project.addMapLayer(layer) for layer in pair)
    everything = rows(
        run(CHANGE, RINGS_A=first, RINGS_B=second, ONLY_CHANGES=False, CHANGES="memory:")["CHANGES"]
    )
    for layer in (first, second):
        layer.selectByExpression("couronne = 1")
    chosen = [QgsProcessingFeatureSourceDefinition(layer.id(), True) for layer in (first, second)]
    made = run(CHANGE, RINGS_A=chosen[0], RINGS_B=chosen[1], ONLY_CHANGES=False, CHANGES="memory:")["CHANGES"]
    assert rows(made) != everything and {row[1] for row in rows(made)} <= {"1", "NULL"}


def test_refusals(
    refused: Callable[..., str], pair: tuple[QgsVectorLayer, QgsVectorLayer], communes: str, tmp_path: Path
) -> None:
    first, _second = pair
    out = str(tmp_path / "c.gpkg")
    text = refused(algorithm=CHANGE, RINGS_A=first, RINGS_B=communes, CHANGES=out)
    assert (
        "is not a layer of rings" in text and "couronne" in text and "Rings of EPCI around métropoles" in text
    )
    text = refused(algorithm=CHANGE, RINGS_A=first, RINGS_B=None, CHANGES=out)
    assert "not a layer of rings" in text
    text = refused(algorithm=CHANGE, RINGS_A=first, RINGS_B=str(tmp_path / "absent.gpkg"), CHANGES=out)
    assert "absent.gpkg" in text
    text = refused(
        algorithm=CHANGE, RINGS_A=first, RINGS_B=first, CHANGES=str(tmp_path / "absent" / "c.gpkg")
    )
    assert "does not exist" in text
    assert not list(tmp_path.iterdir())


def test_input_is_never_the_output(
    run: Run, refused: Callable[..., str], communes: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.gpkg"
    run(COMMUNES=communes, METROPOLES=TOURS, RINGS=str(path))
    before = digest(path)
    assert "is an input" in refused(algorithm=CHANGE, RINGS_A=str(path), RINGS_B=str(path), CHANGES=str(path))
    assert digest(path) == before


def test_cancel(run: Run, pair: tuple[QgsVectorLayer, QgsVectorLayer], tmp_path: Path) -> None:
    first, second = pair
    out = tmp_path / "c.csv"
    run(CHANGE, RINGS_A=first, RINGS_B=second, CHANGES=str(out))
    before = digest(out)
    whole = Log()
    run(CHANGE, RINGS_A=first, RINGS_B=second, CHANGES="memory:", feedback=whole)
    for moment in range(1, whole.steps):
        log = Log(cancel_at=moment)
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            run(CHANGE, RINGS_A=first, RINGS_B=first, CHANGES=str(out), feedback=log)
        assert digest(out) == before and [path.name for path in tmp_path.iterdir()] == ["c.csv"]


def test_layers_without_shapes_or_crs(run: Run, pair: tuple[QgsVectorLayer, QgsVectorLayer]) -> None:
    first, second = pair
    first.setCrs(QgsCoordinateReferenceSystem())
    made = run(CHANGE, RINGS_A=first, RINGS_B=second, CHANGES="memory:")["CHANGES"]
    assert made.crs().authid() == "EPSG:2154" and made.featureCount() > 3
    ids = [f.id() for f in first.getFeatures()]
    first.dataProvider().changeGeometryValues({fid: QgsGeometry() for fid in ids})
    made = run(CHANGE, RINGS_A=first, RINGS_B=first, ONLY_CHANGES=False, CHANGES="memory:")["CHANGES"]
    assert made.featureCount() == 16 and all(not f.hasGeometry() for f in made.getFeatures())
