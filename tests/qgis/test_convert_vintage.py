"""cohesion:convertvintage as scripts, files and layers drive it."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import Log
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

CONVERT = "cohesion:convertvintage"
ROOT = Path(__file__).resolve().parents[2]
MOVEMENTS = """MOD,DATE_EFF,TYPECOM_AV,COM_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,LIBELLE_AP
10,2015-01-01,COM,37261,Tours,COM,37261,Tours
32,2016-01-01,COM,37001,Un,COM,37001,Un-et-Deux
32,2016-01-01,COM,37002,Deux,COM,37001,Un-et-Deux
32,2016-01-01,COM,37002,Deux,COMD,37002,Deux
21,2017-01-01,COM,37003,Trois,COM,37003,Trois
21,2017-01-01,COM,37003,Trois,COM,37004,Quatre
50,2018-01-01,COM,37005,Cinq,COM,37006,Cinq
"""
TABLE = "CODGEO;LIBGEO;P15_POP;TAUX;CLASSE\n37001;Un;100;10,0;a\n37002;Deux;300;20,0;b\n37003;Trois;51;5,5;b\n37005;Cinq;7;1,5;c\n37261;Tours;1000;2,5;a\n"


@pytest.fixture
def movements(tmp_path: Path, unchanged: Callable[[Path], Path]) -> str:
    path = tmp_path / "v_mvt_commune_2018.csv"
    path.write_text(MOVEMENTS, encoding="utf-8")
    return str(unchanged(path))


@pytest.fixture
def table(tmp_path: Path, unchanged: Callable[[Path], Path]) -> str:
    path = tmp_path / "base été.csv"
    path.write_text(TABLE, encoding="cp1252")
    return str(unchanged(path))


@pytest.fixture
def convert(run: Callable[..., dict[str, Any]], movements: str) -> Callable[..., dict[str, Any]]:
    def runner(**values: Any) -> dict[str, Any]:
        return run(CONVERT, **{"MOVEMENTS": movements, "CONVERTED": "memory:", "REPORT": "memory:", **values})

    return runner


def rows(layer: QgsVectorLayer) -> dict[str, list[object]]:
    return {feature.attributes()[0]: feature.attributes()[1:] for feature in layer.getFeatures()}


def layer_of(crs: str = "EPSG:2154") -> QgsVectorLayer:
    """The same communes as squares side by side, with typed fields and a row number."""
    layer = QgsVectorLayer(
        f"Polygon?crs={crs}&field=fid:integer&field=INSEE_COM:string&field=POPULATION:integer",
        "communes",
        "memory",
    )
    for i, (code, people) in enumerate(
        (("37001", 100), ("37002", 300), ("37003", 51), ("37005", 7), ("37261", 1000))
    ):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([i, code, people])
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({i} 0, {i + 1} 0, {i + 1} 1, {i} 1, {i} 0))"))
        layer.dataProvider().addFeature(feature)
    return layer


def test_a_published_table_as_it_is(convert: Callable[..., dict[str, Any]], table: str, log: Log) -> None:
    made = convert(
        TABLE=table, SUM_FIELDS=["P15_POP"], MEAN_FIELDS=["TAUX"], CLASS_FIELDS=["CLASSE"], CLASS_RULE="mixed"
    )
    converted = made["CONVERTED"]
    assert not converted.isSpatial()
    assert [(field.name(), field.typeName()) for field in converted.fields()] == [
        ("CODGEO", "string"), ("LIBGEO", "string"), ("P15_POP", "int8"), ("TAUX", "double"), ("CLASSE", "string"),
    ]  # fmt: skip
    assert rows(converted) == {
        "37001": ["Un-et-Deux", 400, 17.5, "mixte"],
        "37003": ["Trois", 49, 5.5, "b"],
        "37004": ["Quatre", 2, 5.5, "b"],
        "37006": ["Cinq", 7, 1.5, "c"],
        "37261": ["Tours", 1000, 2.5, "a"],
    }
    assert next(f.attributes() for f in made["REPORT"].getFeatures()) == [
        "37001",
        "Un",
        "37001",
        "Un-et-Deux",
        "2016-01-01",
        "fusion",
        "additionnée",
        1.0,
    ]
    assert made["FROM_YEAR_FOUND"] == 2015
    assert "1 January 2015 to those of 1 January 2018" in made["METHOD_SENTENCE"]
    assert "As asked, added up: P15_POP" in made["REPORT_TEXT"] and made["REPORT_TEXT"] in log.text
    assert "By default, official name in the year wanted: LIBGEO" in log.text


def test_a_layer_with_its_outlines_to_a_geopackage_and_a_workbook(
    convert: Callable[..., dict[str, Any]], tmp_path: Path
) -> None:
    made = convert(TABLE=layer_of(), CONVERTED=str(tmp_path / "c.gpkg"), REPORT=str(tmp_path / "r.xlsx"))
    layer = QgsVectorLayer(made["CONVERTED"], "c", "ogr")
    assert layer.crs().authid() == "EPSG:2154"
    assert layer.metadata().abstract() == made["METHOD_SENTENCE"]
    shapes = {f["INSEE_COM"]: f.geometry() for f in layer.getFeatures()}
    assert shapes["37001"].isGeosEqual(QgsGeometry.fromWkt("POLYGON((0 0, 2 0, 2 1, 0 1, 0 0))"))
    assert shapes["37003"].isEmpty() and shapes["37004"].isEmpty() and not shapes["37006"].isEmpty()
    assert {f["INSEE_COM"]: f["POPULATION"] for f in layer.getFeatures()} == {
        "37001": 400,
        "37003": 49,
        "37004": 2,
        "37006": 7,
        "37261": 1000,
    }
    assert QgsVectorLayer(made["REPORT"], "r", "ogr").featureCount() == 5
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix != ".csv") == ["c.gpkg", "r.xlsx"]


def test_only_the_selected_rows_and_what_lacks_is_named(
    convert: Callable[..., dict[str, Any]], project: QgsProject, log: Log
) -> None:
    layer = layer_of()
    assert project.addMapLayer(layer)
    layer.selectByExpression("INSEE_COM IN ('37001', '37261')")
    made = convert(TABLE=QgsProcessingFeatureSourceDefinition(layer.id(), True), FROM_YEAR=2015)
    assert set(rows(made["CONVERTED"])) == {"37001", "37261"}
    assert "1 code of 2015 not in the table: what was made of them is incomplete: Deux [37002]" in log.text


def test_backward_with_populations(
    convert: Callable[..., dict[str, Any]], table: str, tmp_path: Path
) -> None:
    later = tmp_path / "2018.csv"
    later.write_text("code_commune,nb\n37001,40\n37003,5\n37004,6\n37006,7\n37261,8\n", encoding="utf-8")
    made = convert(TABLE=str(later), TO_YEAR=2015, WEIGHTS=table, SHARE_FIELDS=["nb"], CLASS_RULE=0)
    assert rows(made["CONVERTED"]) == {
        "37001": [10.0],
        "37002": [30.0],
        "37003": [11.0],
        "37005": [7.0],
        "37261": [8.0],
    }


def test_epci_need_no_movement_file(convert: Callable[..., dict[str, Any]], tmp_path: Path) -> None:
    path = tmp_path / "epci.csv"
    path.write_text("siren_epci,nb\n245900410,90\n245901061,5\n243700754,22\n", encoding="utf-8")
    made = convert(TABLE=str(path), MOVEMENTS=None)
    assert rows(made["CONVERTED"]) == {"200093201": [95], "243700754": [22]}


def test_the_movement_file_as_a_layer_with_guessed_types(
    run: Callable[..., dict[str, Any]], movements: str, table: str, project: QgsProject
) -> None:
    """QGIS makes numbers and dates of what it opens."""
    layer = QgsVectorLayer(movements, "mouvements", "ogr")
    assert project.addMapLayer(layer)
    assert layer.setSubsetString("COM_AP <> '99999'")
    made = run(CONVERT, TABLE=table, MOVEMENTS=layer, CONVERTED="memory:")
    assert set(rows(made["CONVERTED"])) == {"37001", "37003", "37004", "37006", "37261"}
    assert "REPORT" not in made


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            {"MOVEMENTS": "TABLE"},
            [
                "is not Insee's file of movements of communes.",
                "missing columns: MOD, DATE_EFF",
                "v_mvt_commune_2025.csv",
            ],
        ),
        ({"MOVEMENTS": None}, ["Tables of communes need Insee's file of movements."]),
        ({"MOVEMENTS": "/nowhere/mvt.csv"}, ["« /nowhere/mvt.csv » can't be read"]),
        ({"TO_YEAR": 2030}, ["The movements go from 2015 to 2018: they can't say what there is in 2030."]),
        (
            {"FROM_YEAR": 2018},
            ["These codes are not of 2018: they fit 2015 best.", "Deux [37002]", "Give 2015"],
        ),
        ({"FROM_YEAR": 2012}, ["they can't say what there is in 2012."]),
        (
            {"CODE_FIELD": "P15_POP"},
            ["The column « P15_POP » holds no codes of communes or EPCI.", "first values: 100, 300"],
        ),
        ({"CODE_FIELD": "nope"}, ["The table has no field of this name: nope."]),
        ({"SUM_FIELDS": ["LIBGEO"]}, ["« LIBGEO » holds values that are no numbers.", "Un, Deux"]),
        (
            {"SUM_FIELDS": ["P15_POP"], "KEEP_FIELDS": ["P15_POP"]},
            ["These fields were given two rules: P15_POP."],
        ),
        ({"CLASS_RULE": "majority"}, ["« majority » is no value of CLASS_RULE.", "largest, mixed"]),
        (
            {"WEIGHTS": "MOVEMENTS"},
            [
                "« v_mvt_commune_2018 » can't weigh the communes that are divided.",
                "it has no column of population",
            ],
        ),
        ({"TABLE": None}, ["No table was given."]),
        ({"CONVERTED": "TABLE"}, ["is an input of this computation, so it can't be replaced."]),
    ],
)
def test_bad_input_is_a_sentence(
    refused: Callable[..., str], movements: str, table: str, change: dict[str, Any], words: list[str]
) -> None:
    known = {"TABLE": table, "MOVEMENTS": movements}
    values = {**known, "CONVERTED": "memory:", "algorithm": CONVERT}
    for name, value in change.items():
        values[name] = known.get(value, value) if isinstance(value, str) else value
    text = refused(**values)
    assert all(word in text for word in words), text


def test_a_commune_twice(refused: Callable[..., str], movements: str, tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("code_commune,annee,nb\n37001,2014,1\n37001,2015,2\n37002,2014,3\n", encoding="utf-8")
    text = refused(algorithm=CONVERT, TABLE=str(path), MOVEMENTS=movements, CONVERTED="memory:")
    assert "1 code on several rows" in text and "37001" in text


def test_a_cancel_leaves_nothing(
    run: Callable[..., dict[str, Any]], movements: str, table: str, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    for step in (1, 3, 6):
        with pytest.raises(QgsProcessingException, match=r"Cancelled\. Nothing was written\."):
            run(
                CONVERT,
                Log(cancel_at=step),
                TABLE=table,
                MOVEMENTS=movements,
                CONVERTED=str(folder / "c.gpkg"),
                REPORT=str(folder / "r.csv"),
            )
        assert not list(folder.iterdir())


def test_help_in_both_languages_and_public_ids(provider: None) -> None:
    algorithm = QgsApplication.processingRegistry().algorithmById(CONVERT)
    assert [d.name() for d in algorithm.parameterDefinitions()] == [
        "TABLE", "CODE_FIELD", "MOVEMENTS", "FROM_YEAR", "TO_YEAR", "SUM_FIELDS", "SHARE_FIELDS", "MEAN_FIELDS", "WEIGHT_FIELD",
        "KEEP_FIELDS", "CLASS_FIELDS", "CLASS_RULE", "WEIGHTS", "CONVERTED", "REPORT",
    ]  # fmt: skip
    assert {d.name() for d in algorithm.outputDefinitions()} == {
        "CONVERTED",
        "REPORT",
        "FROM_YEAR_FOUND",
        "REPORT_TEXT",
        "METHOD_SENTENCE",
    }
    assert "COG" in algorithm.shortHelpString()
    for language in ("fr", "en"):
        text = (ROOT / "resources" / "help" / f"convertvintage.{language}.md").read_text(encoding="utf-8")
        assert "code_avant" in text and "200093201" in text


@pytest.mark.shared
def test_communes_of_2022_as_a_layer_to_2025(
    run: Callable[..., dict[str, Any]], shared: Path, tmp_path: Path
) -> None:
    source = shutil.copy(shared / "geo" / "communes_2022_1000m_wgs84.gpkg", tmp_path)
    made = run(
        CONVERT,
        TABLE=str(source),
        MOVEMENTS=str(shared / "published" / "v_mvt_commune_2025.csv"),
        CONVERTED=str(tmp_path / "2025.gpkg"),
    )
    layer = QgsVectorLayer(made["CONVERTED"], "2025", "ogr")
    assert (layer.featureCount(), made["FROM_YEAR_FOUND"]) == (34875, 2022)
    empty = {f["insee_com"] for f in layer.getFeatures() if f.geometry().isEmpty()}
    assert empty == {"15031", "15035", "15047", "15141", "15171", "60054", "60694", "85084", "85165", "85212"}


def test_qgis_process(
    movements: str, table: str, tmp_path: Path, qgis_process: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    out = tmp_path / "base 2018.csv"
    done = qgis_process(
        TABLE=table,
        MOVEMENTS=movements,
        SUM_FIELDS=["P15_POP"],
        CLASS_RULE="mixed",
        CONVERTED=str(out),
        REPORT=str(tmp_path / "rapport.gpkg"),
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout[done.stdout.index("{") :])["results"]["FROM_YEAR_FOUND"] == 2015
    assert out.read_text(encoding="utf-8").splitlines()[:2] == [
        "CODGEO,LIBGEO,P15_POP,TAUX,CLASSE",
        '"37001",Un-et-Deux,400,17.5,mixte',
    ]
    assert QgsVectorLayer(str(tmp_path / "rapport.gpkg"), "r", "ogr").featureCount() == 5


def test_qgis_process_refuses_in_a_sentence(
    movements: str, table: str, tmp_path: Path, qgis_process: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    done = qgis_process(TABLE=table, MOVEMENTS=table, CONVERTED=str(tmp_path / "c.csv"))
    said = done.stdout + done.stderr
    assert done.returncode != 0 and "is not Insee's file of movements" in said and "Traceback" not in said
    assert not (tmp_path / "c.csv").exists()


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with the plugin enabled, staged as ``make run`` does."""
    folder = tmp_path_factory.mktemp("profile")
    spec = importlib.util.spec_from_file_location("desktop", ROOT / ".ci" / "desktop.py")
    desktop = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(desktop)
    desktop.PROFILES = folder
    desktop.stage()
    return folder


@pytest.fixture
def qgis_process(profile: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """``qgis_process run cohesion:convertvintage``, with inputs as JSON."""
    program = shutil.which("qgis_process")
    if program is None:
        pytest.skip("qgis_process is not installed")
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    variables |= {
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "XDG_RUNTIME_DIR": str(profile),
    }

    def runner(**inputs: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [program, "--json", "run", CONVERT, "-"], input=json.dumps({"inputs": inputs}), env=variables,
            capture_output=True, text=True, timeout=300, check=False,
        )  # fmt: skip

    return runner
