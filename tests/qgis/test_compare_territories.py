"""The comparison by all its doors: scripts, qgis_process, a model; outputs, bad input, cancel, French."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import shapely
from compare_run import compare, ensure, rows, tables
from conftest import TOURS, Log
from osgeo import ogr
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer
from test_algorithm_same_bytes import profile, qgis_process

__all__ = ["profile"]  # a fixture of that module
FIGURES = ("indicateurs_rp2018_filosofi2019_cog2026.csv", "ottd_epci_indicateurs_2022.csv")


@pytest.fixture(autouse=True)
def _provider(provider: None) -> None:
    ensure()


@pytest.fixture
def communes(sample_file: Path) -> str:
    return f"{sample_file}|layername=communes"


@pytest.fixture
def housing(tmp_path: Path) -> str:
    """A table of the user: vacancy of three communes of Indre-et-Loire, one of them secret."""
    path = tmp_path / "logement.csv"
    path.write_text(
        "CODGEO;P18_LOG;P18_LOGVAC\n37261;1000;100\n37050;500;s\n37003;200;10\n", encoding="utf-8"
    )
    return str(path)


def by(found: list[dict[str, Any]], **wanted: Any) -> dict[str, Any]:
    hits = [row for row in found if all(row[name] == value for name, value in wanted.items())]
    assert len(hits) == 1, (wanted, len(hits))
    return hits[0]


def test_secret_is_left_out_and_told(communes: str, housing: str, tmp_path: Path, log: Log) -> None:
    out = compare(
        log,
        TERRITORIES=communes,
        TABLES=[housing],
        SELECTION="Trois = communes:37261,37050,37003; commune:37050",
        REFERENCE="commune:37261",
        INDICATORS="taux_vacance",
        TABLE=str(tmp_path / "t.gpkg"),
    )
    three = by(rows(out["TABLE"]), territoire="Trois")
    assert three["valeur"] == pytest.approx(100 * 110 / 1200)
    assert three["indice"] == pytest.approx(100 * (110 / 1200) / 0.1)
    assert (three["sans_valeur"], three["millesime"], three["perimetre"]) == (1, "2018", "set of communes")
    assert "logement.csv" in three["source"]
    secret = by(rows(out["TABLE"]), code="37050")
    assert secret["valeur"] is None and secret["note"] == "no commune has a value"
    assert "without any figure" in out["REPORT"] and "overlap" in out["REPORT"]


@pytest.mark.shared
def test_layer_has_the_outlines_of_its_sets_and_the_workbook_every_number(
    communes: str, shared: Path, tmp_path: Path
) -> None:
    out = compare(
        TERRITORIES=communes,
        TABLES=tables(shared, *FIGURES),
        SELECTION=f"epci:{TOURS}; dep:37; Deux = communes:37261,37050",
        REFERENCE="reg:24; France",
        TABLE=str(tmp_path / "t.gpkg"),
        WIDE=str(tmp_path / "w.gpkg"),
        LAYER=str(tmp_path / "l.gpkg"),
        WORKBOOK=str(tmp_path / "b.xlsx"),
    )
    drawn = QgsVectorLayer(out["LAYER"], "l", "ogr")
    areas = {feature["territoire"]: feature.geometry().area() for feature in drawn.getFeatures()}
    source = QgsVectorLayer(communes, "c", "ogr")
    two = [one.geometry() for one in source.getFeatures("code_commune IN ('37261', '37050')")]
    assert len(two) == 2
    union = shapely.union_all([shapely.from_wkb(bytes(one.asWkb())) for one in two])
    assert areas["Deux"] == pytest.approx(union.area, rel=1e-9)
    wide = rows(out["WIDE"])
    assert [row["role"] for row in wide] == ["territoire"] * 3 + ["reference"] * 2
    long = rows(out["TABLE"])
    book = ogr.Open(str(tmp_path / "b.xlsx"))
    sheets = [book.GetLayer(i) for i in range(book.GetLayerCount())]
    assert [sheet.GetName() for sheet in sheets] == ["Figures", "Territories", "Indicators", "Report"]
    figures = [feature.items() for feature in sheets[0]]
    assert len(figures) == len(long)
    for mine, theirs in zip(long, figures):
        for name in ("valeur", "numerateur", "indice", "rang"):
            given = theirs[name]
            assert (given is None) == (mine[name] is None), (mine, theirs)
            assert given is None or float(given) == pytest.approx(float(mine[name]), rel=1e-11)


@pytest.mark.shared
def test_rings_and_classes_made_by_the_plugin(communes: str, shared: Path, tmp_path: Path) -> None:
    from qgis import processing

    rings = str(tmp_path / "couronnes.gpkg")
    processing.run("cohesion:metropolitanrings", {"COMMUNES": communes, "METROPOLES": TOURS, "RINGS": rings})
    classes = str(shared / "tables" / "insee_typologie_urbain_rural_2021.csv")
    out = compare(
        TERRITORIES=communes,
        TABLES=tables(shared, FIGURES[0]),
        SELECTION=f"ring:{TOURS}/1; epci:* in ring:{TOURS}/1; class:* in dep:37",
        REFERENCE=f"epci:{TOURS}",
        INDICATORS="taux_vacance",
        RINGS=rings,
        CLASSES=classes,
        TABLE=str(tmp_path / "t.csv"),
    )
    found = rows(out["TABLE"])
    ring = {f["siren_epci"] for f in QgsVectorLayer(rings, "r", "ogr").getFeatures() if f["couronne"] == 1}
    raw = pd.read_csv(shared / "tables" / FIGURES[0], dtype={"insee_com": str}).set_index("insee_com")
    epci = pd.read_csv(shared / "tables" / "communes_cog2026_epci.csv", dtype=str).set_index("insee_com")[
        "siren_epci"
    ]
    raw = raw[epci.reindex(raw.index).isin(ring)]
    whole = by(found, perimetre="ring")
    assert float(whole["valeur"]) == pytest.approx(100 * raw["P18_LOGVAC"].sum() / raw["P18_LOG"].sum())
    assert {row["code"] for row in found if row["perimetre"] == "EPCI"} == ring
    assert sum(row["perimetre"] == "class of communes (part)" for row in found) > 3


@pytest.mark.shared
def test_movements_carry_a_table_of_another_year(communes: str, shared: Path, tmp_path: Path) -> None:
    values = {
        "TERRITORIES": communes,
        "TABLES": tables(shared, "insee_base_cc_comparateur_ed2022_geo2021.csv"),
        "SELECTION": "reg:24",
        "INDICATORS": "taux_vacance",
    }
    movements = str(shared / "published" / "v_mvt_commune_2025.csv")
    without = compare(**values, TABLE=str(tmp_path / "a.csv"))
    carried = compare(**values, MOVEMENTS=movements, TABLE=str(tmp_path / "b.csv"))
    assert (
        "convert the table first" in without["REPORT"] and "another year" in rows(without["TABLE"])[0]["note"]
    )
    assert "carried from the communes of 2021" in carried["REPORT"]
    assert not rows(carried["TABLE"])[0]["note"]
    raw = pd.read_csv(shared / "tables" / FIGURES[0], dtype={"insee_com": str}).set_index("insee_com")
    region = pd.read_csv(shared / "tables" / "communes_cog2026_epci.csv", dtype=str).set_index("insee_com")[
        "insee_reg"
    ]
    here = raw[region.reindex(raw.index) == "24"]
    expected = 100 * here["P18_LOGVAC"].sum() / here["P18_LOG"].sum()
    assert float(rows(carried["TABLE"])[0]["valeur"]) == pytest.approx(expected, rel=1e-6)


def test_own_indicator_and_columns_of_the_layer(communes: str, housing: str, tmp_path: Path) -> None:
    own = tmp_path / "mine.json"
    one = {"id": "occupes", "label": "Logements occupés", "unit": "%", "factor": 100, "aggregation": "ratio"}
    own.write_text(
        json.dumps({**one, "numerator": "P{yy}_LOG - P{yy}_LOGVAC", "denominator": "P{yy}_LOG"}),
        encoding="utf-8",
    )
    out = compare(
        TERRITORIES=communes,
        TABLES=[housing],
        SELECTION=["communes:37261,37003"],
        REFERENCE="",
        OWN_INDICATORS=str(own),
        INDICATORS=["occupes", "taux_vacance"],
        TABLE=str(tmp_path / "t.csv"),
    )
    assert float(by(rows(out["TABLE"]), indicateur="occupes")["valeur"]) == pytest.approx(100 * 1090 / 1200)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"SELECTION": "epci:999999999"}, "is not known"),
        ({"SELECTION": ""}, "nothing to compare"),
        ({"SELECTION": "canton:3"}, "can't be read in the selection"),
        ({"SELECTION": "ring:243700754/1"}, "no layer of rings was given"),
        ({"INDICATORS": "bonheur"}, "Unknown indicators: bonheur"),
        ({"INDICATORS": "densite"}, "columns of none of the indicators"),
        ({"TABLES": ["/nowhere/a.csv"]}, "can't be read as a layer or a table"),
        ({"OWN_INDICATORS": "/nowhere/a.json"}, "can't be read"),
        ({"WORKBOOK": "/tmp/a.docx"}, "not the name of a workbook"),
    ],
)
def test_bad_input_is_a_sentence_and_writes_nothing(
    communes: str, housing: str, tmp_path: Path, changed: dict[str, Any], said: str
) -> None:
    target = tmp_path / "out" / "t.gpkg"
    target.parent.mkdir()
    values = {
        "TERRITORIES": communes,
        "TABLES": [housing],
        "SELECTION": "communes:37261",
        "TABLE": str(target),
    }
    with pytest.raises(QgsProcessingException) as caught:
        compare(**{**values, **changed})
    assert said in str(caught.value) and "Traceback" not in str(caught.value)
    assert not list(target.parent.iterdir())


@pytest.mark.shared
def test_a_layer_of_epci_is_refused(shared: Path, housing: str) -> None:
    with pytest.raises(QgsProcessingException, match="comparing needs communes"):
        compare(
            TERRITORIES=str(shared / "geo" / "epci_2026_drom_wgs84.gpkg"),
            TABLES=[housing],
            SELECTION="France",
            TABLE="TEMPORARY_OUTPUT",
        )


@pytest.mark.parametrize("at", [1, 8, 14])
def test_cancel_leaves_nothing(communes: str, housing: str, tmp_path: Path, at: int) -> None:
    target = tmp_path / "out" / "t.gpkg"
    target.parent.mkdir()
    log = Log(cancel_at=at)
    with pytest.raises(QgsProcessingException):
        compare(
            log,
            TERRITORIES=communes,
            TABLES=[housing],
            SELECTION="commune:* in dep:37",
            TABLE=str(target),
            LAYER=str(target.with_name("l.gpkg")),
            WORKBOOK=str(target.with_suffix(".xlsx")),
        )
    assert log.steps >= at
    assert not list(target.parent.iterdir())


def test_inputs_are_not_modified_nor_replaced(communes: str, housing: str, tmp_path: Path) -> None:
    before = Path(housing).read_bytes()
    with pytest.raises(QgsProcessingException, match="is an input of this computation"):
        compare(TERRITORIES=communes, TABLES=[housing], SELECTION="commune:37261", TABLE=housing)
    assert Path(housing).read_bytes() == before


def test_in_a_model(communes: str, housing: str, tmp_path: Path) -> None:
    from qgis import processing
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
    )

    static = QgsProcessingModelChildParameterSource.fromStaticValue
    child = QgsProcessingModelChildAlgorithm("cohesion:compareterritories")
    for name, given in (
        ("TERRITORIES", communes),
        ("TABLES", [housing]),
        ("SELECTION", "communes:37261,37003"),
        ("REFERENCE", ""),
    ):
        child.addParameterSources(name, [static(given)])
    output = QgsProcessingModelOutput("figures")
    output.setChildId("compare")
    output.setChildOutputName("TABLE")
    child.setChildId("compare")
    child.setModelOutputs({"figures": output})
    model = QgsProcessingModelAlgorithm("m", "m")
    model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    out = processing.run(model, {"compare:figures": str(tmp_path / "t.gpkg")})
    found = rows(out["compare:figures"])
    assert by(found, indicateur="taux_vacance")["valeur"] == pytest.approx(100 * 110 / 1200)


@pytest.fixture
def french(tmp_path: Path) -> Iterator[None]:
    from cohesion_plugin.core import i18n

    words = Path(__file__).parents[2] / "i18n" / "cohesion_fr.ts"
    assert words.exists()
    i18n.install(None, "fr")
    yield
    i18n.install(None, "en")


def test_data_speaks_french(french: None, communes: str, housing: str, tmp_path: Path) -> None:
    out = compare(
        TERRITORIES=communes,
        TABLES=[housing],
        SELECTION="commune:37050; dep:37",
        INDICATORS="taux_vacance",
        TABLE=str(tmp_path / "t.gpkg"),
    )
    first = by(rows(out["TABLE"]), code="37050")
    assert first["libelle"] == "Part des logements vacants"
    assert "aucune commune n’a de valeur" in first["note"]
    assert by(rows(out["TABLE"]), code="37")["perimetre"] == "département"


@pytest.mark.slow
def test_by_qgis_process(communes: str, housing: str, tmp_path: Path, profile: Path) -> None:
    target = tmp_path / "t.gpkg"
    listed = qgis_process(profile, "list")
    if "cohesion:compareterritories" not in listed.stdout:
        pytest.skip("the provider does not list the algorithm")
    done = qgis_process(
        profile, "run", "cohesion:compareterritories", f"--TERRITORIES={communes}", f"--TABLES={housing}",
        "--SELECTION=communes:37261,37003", "--REFERENCE=commune:37261", f"--TABLE={target}",
    )  # fmt: skip
    assert done.returncode == 0 and "Traceback" not in done.stdout + done.stderr, done.stdout + done.stderr
    found = by(rows(target), indicateur="taux_vacance")
    assert found["valeur"] == pytest.approx(100 * 110 / 1200)


def test_layer_of_the_project_by_name(
    project: QgsProject, communes: str, housing: str, tmp_path: Path
) -> None:
    """Tables loaded in QGIS, with its guesses, are read as their file is."""
    loaded = QgsVectorLayer(housing, "logement", "ogr")
    project.addMapLayer(loaded)
    out = compare(
        TERRITORIES=communes,
        TABLES=[loaded],
        SELECTION="commune:37003",
        REFERENCE="",
        TABLE=str(tmp_path / "t.gpkg"),
    )
    assert by(rows(out["TABLE"]), indicateur="taux_vacance")["valeur"] == pytest.approx(5.0)
