"""What is wrong with a layer is said in a sentence with facts and a remedy, and nothing is written."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import TOURS, Log, cell, load, memory_layer, nothing_left
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

Run = Callable[..., dict[str, Any]]
Tiny = Callable[..., QgsVectorLayer]


@pytest.fixture
def refusal(refused: Callable[..., str], tmp_path: Path) -> Callable[..., str]:
    """The refusal of a layer; neither a file nor a temporary folder stays behind."""

    def text_of(layer: Any, **values: Any) -> str:
        out = tmp_path / "sortie"
        out.mkdir(exist_ok=True)
        text = refused(COMMUNES=layer, RINGS=str(out / "rings.gpkg"), **values)
        assert not list(out.iterdir())
        return text

    return text_of


@pytest.fixture
def rings(run: Run) -> Callable[..., dict[str, tuple[Any, ...]]]:
    """Ring, communes and population of each EPCI around Tours."""

    def of(layer: Any, **values: Any) -> dict[str, tuple[Any, ...]]:
        made = run(COMMUNES=layer, METROPOLES=TOURS, RINGS="memory:", **values)["RINGS"]
        return {
            f["siren_epci"]: (f["couronne"], f["nb_communes"], f["population"]) for f in made.getFeatures()
        }

    return of


def test_no_layer_and_broken_layers(refusal: Callable[..., str], tmp_path: Path, project: QgsProject) -> None:
    assert "No layer of communes or EPCI was given" in refusal(None)
    assert "No layer of communes or EPCI was given" in refusal("")
    text = refusal(str(tmp_path / "absent.gpkg"))
    assert "absent.gpkg" in text and "no such file" in text
    broken = project.addMapLayer(QgsVectorLayer(str(tmp_path / "parti.gpkg"), "Partie", "ogr"))
    text = refusal(broken)
    assert "« Partie »" in text and "parti.gpkg" in text
    noise = tmp_path / "bruit.gpkg"
    noise.write_bytes(b"SQLite format 3\x00" + b"\x01" * 500)
    assert "bruit.gpkg" in refusal(str(noise))


def test_no_crs(refusal: Callable[..., str], tiny: Tiny) -> None:
    text = refusal(tiny(crs=""))
    assert "no coordinate reference system" in text and "EPSG:2154" in text


@pytest.mark.parametrize(
    ("crs", "fact"),
    [
        ("EPSG:4326", "metres"),
        ("EPSG:32633", "x 500000"),
        ("EPSG:2972", "x 500000"),
        ("EPSG:3857", "x 500000"),
    ],
)
def test_metres_said_to_be_something_else(
    refusal: Callable[..., str], tiny: Tiny, crs: str, fact: str
) -> None:
    layer = tiny(crs=crs)
    text = refusal(layer)
    assert "not in France" in text and fact in text and "Set CRS" in text


def test_degrees_said_to_be_lambert(refusal: Callable[..., str], tiny: Tiny) -> None:
    degrees = ["MULTIPOLYGON(((0.6 47.3,0.7 47.3,0.7 47.4,0.6 47.4,0.6 47.3)))"] * 3
    text = refusal(tiny(3, degrees))
    assert "not in France" in text and "degrees" in text and "EPSG:4326" in text


def test_a_crs_of_ones_own_is_understood(rings: Callable[..., Any], tiny: Tiny, run: Run) -> None:
    layer = tiny()
    own = QgsCoordinateReferenceSystem.fromProj(
        "+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m"
    )
    expected = rings(layer)
    layer.setCrs(own)
    assert rings(layer) == expected
    made = run(COMMUNES=layer, RINGS="memory:")["RINGS"]
    assert made.crs() == own


def test_output_keeps_the_crs(run: Run, tiny: Tiny) -> None:
    for crs in ("EPSG:2154", "IGNF:RGF93LAMB93"):
        layer = tiny()
        layer.setCrs(QgsCoordinateReferenceSystem(crs))
        assert run(COMMUNES=layer, RINGS="memory:")["RINGS"].crs() == layer.crs()


def test_no_epci_column_means_the_reference(
    rings: Callable[..., Any], communes: str, log: Log, tmp_path: Path
) -> None:
    layer = load(communes)
    expected = rings(layer)
    rows = list(layer.getFeatures())
    bare = memory_layer(
        {"insee_com": [f["code_commune"] for f in rows], "nom": [f["nom_commune"] for f in rows]},
        [f.geometry().asWkt(3) for f in rows],
    )
    found = rings(bare)
    assert found == expected
    assert "membership taken from the reference table of 2026" in log.text
    assert "population of the reference table" in log.text


def test_no_code_column(refusal: Callable[..., str]) -> None:
    layer = memory_layer({"titre": ["a", "b"], "montant": [1.5, 2.5]}, [cell(0), cell(1)])
    text = refusal(layer)
    assert "No column of this layer holds commune codes" in text and "titre, montant" in text


def test_empty_layer_and_empty_filter(refusal: Callable[..., str], tiny: Tiny, project: QgsProject) -> None:
    empty = memory_layer({"insee_com": ["37001"], "siren_epci": [TOURS]}, [])
    text = refusal(empty)
    assert "is empty" in text and "filter" in text
    layer = project.addMapLayer(tiny())
    assert layer.setSubsetString("insee_com = 'x'")
    assert "is empty" in refusal(layer)
    assert layer.setSubsetString("")
    nothing = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    text = refusal(nothing)
    assert "No feature of the layer « made » is selected" in text and "4 features" in text
    none_left = QgsProcessingFeatureSourceDefinition(layer.id())
    none_left.filterExpression = "insee_com = 'x'"
    assert "is empty" in refusal(none_left)
    wrong = QgsProcessingFeatureSourceDefinition(layer.id())
    wrong.filterExpression = "insee_com = = 'x'"
    assert "The filter « insee_com = = 'x' » can't be read" in refusal(wrong)
    wrong.filterExpression = "inconnue = 'x'"
    assert "inconnue" in refusal(wrong)


def test_points_lines_and_tables(refusal: Callable[..., str], sample_file: Path) -> None:
    columns = {"insee_com": ["37001", "37002"], "siren_epci": [TOURS, "299000001"]}
    points = memory_layer(columns, ["POINT(500000 6700000)", "POINT(500001 6700000)"], kind="Point")
    text = refusal(points)
    assert "has no polygons" in text and "2 features are points or lines" in text
    lines = memory_layer(columns, ["LINESTRING(0 0,1 1)"] * 2, kind="LineString")
    assert "has no polygons" in refusal(lines)
    table = memory_layer(columns, [None, None], kind="None", crs="")
    assert "table without shapes" in refusal(table)
    assert "table without shapes" in refusal(f"{sample_file}|layername=provenance")
    nulls = memory_layer(columns, [None, None])
    assert "no feature has a shape" in refusal(nulls)


def test_unknown_columns(refusal: Callable[..., str], tiny: Tiny) -> None:
    for name in (
        "CODE_FIELD",
        "NAME_FIELD",
        "EPCI_FIELD",
        "EPCI_NAME_FIELD",
        "NATURE_FIELD",
        "POPULATION_FIELD",
    ):
        text = refusal(tiny(), **{name: "inconnue"})
        assert "no column « inconnue »" in text and "insee_com" in text
    text = refusal(tiny(), CODE_FIELD="nom_com")
    assert "nom_com" in text


def test_columns_of_the_wrong_kind_do_no_harm(
    rings: Callable[..., Any], refusal: Callable[..., str], tiny: Tiny
) -> None:
    layer = tiny()
    assert rings(layer, POPULATION_FIELD="nom_com")[TOURS][0] == 0
    assert rings(layer, NATURE_FIELD="nom_com")[TOURS][0] == 0
    text = refusal(layer, EPCI_FIELD="nom_com")
    assert "attached to an EPCI" in text
    text = refusal(layer, CODE_FIELD="nature_epci")
    assert "No value of the column « nature_epci » is a code" in text and "ME" in text


def test_duplicated_codes(rings: Callable[..., Any], tiny: Tiny, log: Log) -> None:
    codes = ["37801", "37801", "37802", "37803"]
    sirens = [TOURS, TOURS, "299000001", "299000002"]
    layer = tiny(columns={"insee_com": codes, "siren_epci": sirens})
    found = rings(layer)
    assert found[TOURS] == (0, 1, 1000) and found["299000001"][0] == 1
    assert "stand on several features" in log.text or "stands on several features" in log.text
    assert "37801" in log.text


@pytest.mark.parametrize("kind", [int, float])
def test_codes_as_numbers(rings: Callable[..., Any], tiny: Tiny, log: Log, kind: type) -> None:
    codes: list[Any] = [kind(code) for code in ("01001", "01002", "01004", "01005")]
    sirens: list[Any] = [kind(siren) for siren in (TOURS, "299000001", "299000002", "299000003")]
    ain = [cell(0), cell(1), cell(2), cell(3)]
    found = rings(tiny(wkts=ain, columns={"insee_com": codes, "siren_epci": sirens}))
    assert [found[siren][0] for siren in (TOURS, "299000001", "299000002")] == [0, 1, 2]
    assert "4 codes repaired" in log.text


def test_null_codes_are_left_out_by_name(rings: Callable[..., Any], tiny: Tiny, log: Log) -> None:
    codes: list[str | None] = [f"378{i:02d}" for i in range(12)]
    codes[4], codes[5] = None, "XX"
    found = rings(tiny(12, columns={"insee_com": codes}))
    assert found[TOURS][0] == 0 and "299000004" not in found
    assert "2 features left out" in log.text and "XX" in log.text


def test_epci_split_over_two_vintages(rings: Callable[..., Any], tiny: Tiny, log: Log) -> None:
    from cohesion_plugin.core.reference import current_sirens

    old, new = next((old, new) for old, new in current_sirens().items() if new.startswith("2"))
    layer = tiny(columns={"siren_epci": [TOURS, old, new, "299000009"]})
    found = rings(layer)
    assert old not in found and found[new][:2] == (1, 2)
    assert "two vintages" in log.text and old in log.text


def test_invalid_null_and_empty_geometries(rings: Callable[..., Any], tiny: Tiny, log: Log) -> None:
    x, y = 501_000, 6_700_000
    bow_tie = f"POLYGON(({x} {y},{x + 1000} {y + 1000},{x + 1000} {y},{x} {y + 1000},{x} {y}))"
    layer = tiny(6, [cell(0), bow_tie, cell(1), None, "MULTIPOLYGON EMPTY", cell(2)])
    found = rings(layer)
    assert found["299000002"][0] == 1 and found["299000005"][0] == 2
    assert "1 invalid polygon repaired" in log.text
    assert "2 features without a shape" in log.text


def test_curves_and_heights(rings: Callable[..., Any], tiny: Tiny, run: Run) -> None:
    expected = rings(tiny(3))
    for kind, make in {
        "MultiPolygonZ": lambda g: _with(g, z=True),
        "MultiPolygonZM": lambda g: _with(g, z=True, m=True),
        "MultiSurface": lambda g: g.asWkt(1).replace("MultiPolygon", "MultiSurface"),
    }.items():
        wkts = [make(QgsGeometry.fromWkt(cell(i))) for i in range(3)]
        layer = tiny(3, wkts, kind=kind)
        assert rings(layer) == expected, kind
        shapes = [f.geometry() for f in run(COMMUNES=layer, RINGS="memory:")["RINGS"].getFeatures()]
        assert all(not shape.constGet().is3D() and not shape.constGet().isMeasure() for shape in shapes)


def _with(geometry: QgsGeometry, z: bool = False, m: bool = False) -> str:
    shape = geometry.get()
    if z:
        shape.addZValue(12.0)
    if m:
        shape.addMValue(3.0)
    return str(geometry.asWkt(1))


def test_file_that_goes_away_after_the_start(run: Run, sample: Path, tmp_path: Path) -> None:
    from cohesion_plugin.adapters.snapshot import snapshot
    from cohesion_plugin.core.errors import InputError

    path = Path(shutil.copy(sample, tmp_path / "disparu.gpkg"))
    frozen = snapshot(load(f"{path}|layername=communes"))
    path.unlink()
    with pytest.raises(InputError) as caught:
        _raw = frozen.read()
    assert "can't be read any more" in str(caught.value) and "disparu.gpkg" in str(caught.value)


def test_bad_parameters(refusal: Callable[..., str], tiny: Tiny) -> None:
    layer = tiny()
    assert "not found: 999999999" in refusal(layer, METROPOLES="999999999")
    assert "not found: Tours" in refusal(layer, METROPOLES="Tours")
    assert "rise from ring to ring" in refusal(layer, METHOD="distance", WIDTHS="30, 15")
    assert "list of numbers" in refusal(layer, METHOD="distance", WIDTHS="15, trente")
    assert "« bordure » is no value of METHOD" in refusal(layer, METHOD="bordure")
    assert "fall from ring to ring" in refusal(layer, METHOD="commuting", THRESHOLDS="5,15")
    assert "between 0 and 100" in refusal(layer, METHOD="distance", SHARE=0)
    none = tiny(
        columns={"nature_epci": ["CA", "CC", "CC", "CC"], "siren_epci": [f"29900001{i}" for i in range(4)]}
    )
    assert "No EPCI of this layer is a métropole" in refusal(none)


def test_ways_to_write_centres(run: Run, tiny: Tiny) -> None:
    for centres in (
        TOURS,
        "243 700 754",
        " 243700754 ; 299000001",
        [TOURS, "299000001"],
        f"{TOURS}\n299000001",
        243700754,
    ):
        made = run(COMMUNES=tiny(), METROPOLES=centres, RINGS="memory:")["RINGS"]
        assert TOURS in {f["siren_metropole"] for f in made.getFeatures()}


def test_nothing_is_left_beside_the_inputs(refusal: Callable[..., str], tiny: Tiny, tmp_path: Path) -> None:
    refusal(tiny(crs=""))
    nothing_left(tmp_path)
