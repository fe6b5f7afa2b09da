"""Typologies as a script runs them: files as published, styled layers, summaries, refusals, qgis_process."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import Log, load, nothing_left
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)
from test_algorithm_same_bytes import profile, qgis_process

ALGORITHM, CHANGE = "cohesion:classifycommunes", "cohesion:typologychange"
__all__ = ["profile"]  # a fixture of that module
Run = Callable[..., dict[str, Any]]
CODES = [f"378{i:02d}" for i in range(4)]


def csv(path: Path, header: str, *rows: str, encoding: str = "utf-8") -> str:
    path.write_text("\n".join([header, *rows]) + "\n", encoding=encoding)
    return str(path)


@pytest.fixture
def classify(run: Run, tmp_path: Path) -> Callable[..., QgsVectorLayer]:
    """CLASSES of a run, written to a GeoPackage."""

    def runner(**values: Any) -> QgsVectorLayer:
        out = tmp_path / "classes.gpkg"
        run(ALGORITHM, CLASSES=str(out), **values)
        nothing_left(tmp_path)
        return load(str(out))

    return runner


@pytest.fixture
def density(tmp_path: Path) -> str:
    """A density grid of seven levels with semicolons, lost zeros and Windows' encoding."""
    rows = [
        f"{code};{level};{label}"
        for code, level, label in zip(
            CODES,
            "1567",
            (
                "Grands centres urbains",
                "Bourgs ruraux",
                "Rural à habitat dispersé",
                "Rural à habitat très dispersé",
            ),
        )
    ]
    return csv(tmp_path / "grille.csv", "CODGEO;DENS7;LIBDENS7", *rows, encoding="cp1252")


@pytest.fixture
def zoning(tmp_path: Path) -> str:
    rows = ["37800,019,3,11", "37801,019,3,20", "37802,019,3,20", "37803,000,0,30"]
    return csv(tmp_path / "zonage.csv", "CODGEO,AAV2020,TAAV2017,CATEAAV2020", *rows)


@pytest.fixture
def four_levels(tmp_path: Path) -> str:
    return csv(
        tmp_path / "grille4.csv",
        "CODGEO,DENS4,LIBDENS4",
        "37800,1,dense",
        "37801,3,peu dense",
        "37802,4,très peu dense",
        "37803,4,très peu dense",
    )


def column(layer: QgsVectorLayer, name: str = "classe") -> list[Any]:
    rows = sorted((str(f["code_commune"]), f[name]) for f in layer.getFeatures())
    return [value for _, value in rows]


def test_density_by_public_id_or_index(
    classify: Callable[..., QgsVectorLayer], tiny: Any, density: str
) -> None:
    layer = classify(COMMUNES=tiny(), TYPOLOGY="density7", DENSITY=density)
    assert column(layer) == ["1", "5", "6", "7"]
    assert layer.fields().names() == [
        "fid", "code_commune", "nom_commune", "classe", "libelle", "motif", "siren_epci", "code_departement", "population",
        "surface_km2", "typologie",
    ]  # fmt: skip
    assert column(layer, "libelle")[3] == "rural à habitat très dispersé"
    assert column(layer, "surface_km2") == pytest.approx([1.0] * 4) and column(layer, "population") == [
        1000,
        1001,
        1002,
        1003,
    ]
    assert {f["code_departement"] for f in layer.getFeatures()} == {"37"}
    assert column(classify(COMMUNES=tiny(), TYPOLOGY=4, DENSITY=density)) == ["1", "5", "6", "7"]


def test_rural_2021_with_and_without_commuting(
    classify: Callable[..., QgsVectorLayer],
    run: Run,
    tiny: Any,
    four_levels: str,
    zoning: str,
    tmp_path: Path,
) -> None:
    given = {"COMMUNES": tiny(), "TYPOLOGY": "insee_rural_2021", "DENSITY": four_levels, "CATCHMENT": zoning}
    assert column(classify(**given)) == ["1", "34", "34", "6"]
    rows = [
        "37800;37800;90.5",
        "37801;37800;30",
        "37801;37801;69",
        "37801;ZZ;1",
        "37802;37802;80",
        "37802;37800;20",
        "37803;37803;5",
    ]
    flows = csv(tmp_path / "flux.csv", "CODGEO;DCLT;NBFLUX_C22_ACTOCC15P", *rows)
    layer = classify(**given, FLOWS=flows)
    assert column(layer) == ["1", "3", "4", "6"]
    assert column(layer, "motif")[1].endswith("30\u00a0% vers le pôle")
    done = run(ALGORITHM, **given, CLASSES="memory:")
    assert (
        "Influence undivided: no commuting file." in done["METHOD_SENTENCE"]
        and "4 communes classed" in done["REPORT"]
    )


def test_tables_may_be_layers_workbooks_or_the_layer_itself(
    classify: Callable[..., QgsVectorLayer], tiny: Any, density: str, project: QgsProject, tmp_path: Path
) -> None:
    expected = ["1", "5", "6", "7"]
    table = load(density, "grille")
    project.addMapLayer(table)
    assert column(classify(COMMUNES=tiny(), TYPOLOGY="density7", DENSITY=table)) == expected
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["Grille de densité 2023"])
    for row in (
        ["CODGEO", "LIBGEO", "DENS", "LIBDENS"],
        *(
            [int(c), "x", i, label]
            for c, i, label in zip(
                CODES,
                (1, 5, 6, 7),
                (
                    "Grands centres urbains",
                    "Bourgs ruraux",
                    "Rural à habitat dispersé",
                    "Rural à habitat très dispersé",
                ),
            )
        ),
    ):
        book.active.append(row)
    book.save(tmp_path / "grille.xlsx")
    assert (
        column(classify(COMMUNES=tiny(), TYPOLOGY="density7", DENSITY=str(tmp_path / "grille.xlsx")))
        == expected
    )
    own = tiny(
        columns={
            "DENS7": ["1", "5", "6", "7"],
            "LIBDENS7": [
                "Grands centres urbains",
                "Bourgs ruraux",
                "Rural à habitat dispersé",
                "Rural à habitat très dispersé",
            ],
        }
    )
    assert column(classify(COMMUNES=own, TYPOLOGY="density7")) == expected


def test_only_the_selection_is_classed(
    classify: Callable[..., QgsVectorLayer], tiny: Any, density: str, project: QgsProject
) -> None:
    layer = tiny()
    project.addMapLayer(layer)
    layer.selectByIds([1, 2])
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    assert len(column(classify(COMMUNES=chosen, TYPOLOGY="density7", DENSITY=density))) == 2


def test_the_summary_by_class_and_group(run: Run, tiny: Any, density: str, tmp_path: Path) -> None:
    people = csv(
        tmp_path / "pop.csv",
        "CODGEO,PMUN22,PMUN11",
        *[f"{code},{110 + i},100" for i, code in enumerate(CODES)],
    )
    out = tmp_path / "summary.csv"
    run(
        ALGORITHM,
        COMMUNES=tiny(),
        TYPOLOGY="density3",
        DENSITY=density,
        TABLE=people,
        GROUP_BY="siren_epci",
        CLASSES="memory:",
        SUMMARY=str(out),
    )
    lines = out.read_text(encoding="utf-8").splitlines()
    assert lines[0].split(",") == [
        "classe", "libelle", "groupe", "nom_groupe", "nb_communes", "population", "surface_km2", "part_communes_pct",
        "part_population_pct", "part_surface_pct", "evolution_pct", "periode",
    ]  # fmt: skip
    assert len(lines) == 1 + 2 + 4
    assert [cell.strip('"') for cell in lines[2].split(",")] == [
        "3",
        "rural",
        "",
        "Ensemble",
        "3",
        "3006",
        "3",
        "75",
        "75.04",
        "75",
        "12",
        "2011-2022",
    ]


def test_styled_on_load_with_the_typology_s_colours_and_the_method_as_abstract(
    provider: None, tiny: Any, four_levels: str, zoning: str, project: QgsProject
) -> None:
    from qgis import processing

    log = Log()
    given = {
        "COMMUNES": tiny(5),
        "TYPOLOGY": "insee_rural_2021",
        "DENSITY": four_levels,
        "CATCHMENT": zoning,
        "CLASSES": "memory:",
        "SUMMARY": "memory:",
    }
    processing.runAndLoadResults(ALGORITHM, given, feedback=log)
    layers = {layer.isSpatial(): layer for layer in project.mapLayers().values()}
    categories = layers[True].renderer().categories()
    assert [(c.value(), c.symbol().color().name().upper()) for c in categories] == [
        ("1", "#5B1A66"), ("34", "#C5A321"), ("6", "#0B4A2B"), ("non_classable", "#7D7D7D"),
    ]  # fmt: skip
    assert (
        categories[1].label()
        == "Rural under influence of a pole, strong or weak (influence undivided: no commuting file)"
    )
    assert "Insee's urban-rural typology (2021)" in layers[True].metadata().abstract()
    assert layers[True].name() == "Urban and rural, Insee definition of 2021 (6 classes)"


def test_the_sample_is_classed_by_eurostat_without_any_file(
    classify: Callable[..., QgsVectorLayer], communes: str
) -> None:
    layer = classify(COMMUNES=communes, TYPOLOGY="eurostat_1991")
    values = column(layer)
    assert len(values) == 2820 and {value: values.count(value) for value in set(values)}.keys() == {
        "1",
        "2",
        "3",
    }
    named = {f["nom_commune"]: f["classe"] for f in layer.getFeatures()}
    assert named["Tours"] == named["Orléans"] == "1" and named["Montrésor"] == "3"


@pytest.mark.shared
def test_the_workbook_of_2025_from_the_algorithm(
    classify: Callable[..., QgsVectorLayer], shared: Path
) -> None:
    layer = classify(
        COMMUNES=str(shared / "geo" / "communes_cog2026_drom_wgs84.gpkg"),
        TYPOLOGY="insee_categories_espace_2024",
        DENSITY=str(shared / "published" / "fichier_diffusion_2025.xlsx"),
    )
    assert layer.featureCount() == 129 and "non_classable" not in column(layer)
    assert all(f["surface_km2"] > 0 for f in layer.getFeatures())


test_the_workbook_of_2025_from_the_algorithm = pytest.mark.shared(
    test_the_workbook_of_2025_from_the_algorithm
)


def refusal(refused: Callable[..., str], **values: Any) -> str:
    return refused(algorithm=ALGORITHM, CLASSES="memory:", **values)


def test_refusals_say_what_is_there_and_what_is_needed(
    refused: Callable[..., str], tiny: Any, density: str, zoning: str, tmp_path: Path
) -> None:
    text = refusal(refused, COMMUNES=tiny(), TYPOLOGY="density4", DENSITY=density)
    assert "grille.csv" in text and "7" in text
    text = refusal(refused, COMMUNES=tiny(), TYPOLOGY="insee_rural_2021", CATCHMENT=zoning)
    assert "No file gives « communal density grid, 4 levels (Insee) »" in text and "zonage.csv" in text
    text = refusal(refused, COMMUNES=tiny(), TYPOLOGY="insee_rural_2021", DENSITY=zoning, CATCHMENT=zoning)
    assert "zonage.csv" in text
    text = refusal(refused, COMMUNES=tiny(), TYPOLOGY="own_rules")
    assert "Your own rules need a file" in text
    text = refusal(refused, COMMUNES=tiny(), TYPOLOGY="density7", DENSITY=density, GROUP_BY="canton")
    assert "no column « canton »" in text and "siren_epci" in text
    text = refusal(refused, COMMUNES=tiny(), TYPOLOGY="density7", DENSITY=density, YEARS="2011")
    assert "pair of years" in text
    text = refusal(refused, COMMUNES=tiny(), TYPOLOGY="density7", DENSITY=str(tmp_path / "no.csv"))
    assert "no.csv" in text
    text = refusal(refused, COMMUNES=tiny(), TYPOLOGY="density7", DENSITY=density, CODE_FIELD="nothing")
    assert "no column « nothing »" in text


def test_a_commune_twice_with_two_classes_is_unclassable_and_named(
    run: Run, classify: Callable[..., QgsVectorLayer], tiny: Any, tmp_path: Path
) -> None:
    table = csv(
        tmp_path / "twice.csv",
        "CODGEO,DENS3,LIBDENS3",
        "37800,3,Rural",
        "37800,1,Urbain dense",
        "37801,3,Rural",
        "37802,3,Rural",
    )
    layer = classify(COMMUNES=tiny(), TYPOLOGY="density3", DENSITY=table)
    assert column(layer) == ["non_classable", "3", "3", "non_classable"]
    assert "lignes contradictoires" in column(layer, "motif")[0] and "absente" in column(layer, "motif")[3]


def test_an_output_never_replaces_an_input(refused: Callable[..., str], tiny: Any, density: str) -> None:
    text = refused(
        algorithm=ALGORITHM,
        COMMUNES=tiny(),
        TYPOLOGY="density7",
        DENSITY=density,
        CLASSES="memory:",
        SUMMARY=density,
    )
    assert "is an input" in text and Path(density).read_text(encoding="cp1252").startswith("CODGEO;DENS7")


def test_a_cancel_leaves_nothing(run: Run, tiny: Any, density: str, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    folder = tmp_path / "out"
    folder.mkdir()
    whole = Log()
    run(ALGORITHM, feedback=whole, COMMUNES=tiny(), TYPOLOGY="density7", DENSITY=density, CLASSES="memory:")
    for step in (1, whole.steps // 2, whole.steps - 2):
        with pytest.raises(QgsProcessingException):
            run(
                ALGORITHM,
                feedback=Log(cancel_at=step),
                COMMUNES=tiny(),
                TYPOLOGY="density7",
                DENSITY=density,
                CLASSES=str(folder / "c.gpkg"),
            )
        assert not list(folder.iterdir())


def test_every_public_id_is_in_the_dialog_and_every_parameter_is_described(provider: None) -> None:
    from cohesion_plugin.core.typologies.load import typology_ids

    algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
    assert len(algorithm.parameterDefinition("TYPOLOGY").options()) == len(typology_ids())
    assert [d.name() for d in algorithm.parameterDefinitions()] == [
        "COMMUNES", "TYPOLOGY", "DENSITY", "CATCHMENT", "FLOWS", "TABLE", "RULES", "GROUP_BY", "YEARS", "CODE_FIELD",
        "NAME_FIELD", "EPCI_FIELD", "POPULATION_FIELD", "CLASSES", "SUMMARY",
    ]  # fmt: skip
    assert {d.name() for d in algorithm.outputDefinitions()} == {
        "CLASSES",
        "SUMMARY",
        "REPORT",
        "METHOD_SENTENCE",
    }
    assert "Eurostat" in algorithm.shortHelpString()
    assert "MATRIX" in QgsApplication.processingRegistry().algorithmById(CHANGE).shortHelpString()
    good, reason = algorithm.checkParameterValues(
        {"TYPOLOGY": "density7", "CLASSES": "memory:"}, QgsProcessingContext()
    )
    assert not good and "No layer of communes" in reason


@pytest.mark.slow
def test_both_algorithms_under_qgis_process(profile: Path, communes: str, tmp_path: Path) -> None:
    """As a user without a screen runs them."""
    classes, matrix = tmp_path / "a.gpkg", tmp_path / "m.csv"
    for command in (
        [ALGORITHM, f"COMMUNES={communes}", "TYPOLOGY=eurostat_1991", f"CLASSES={classes}"],
        [CHANGE, f"CLASSES_A={classes}", f"CLASSES_B={classes}", f"MATRIX={matrix}"],
    ):
        done = qgis_process(profile, "--json", "run", *command)
        assert done.returncode == 0, done.stdout + done.stderr
        assert json.loads(done.stdout[done.stdout.index("{") :])["results"]["REPORT"]
    assert len(matrix.read_text(encoding="utf-8").splitlines()) == 4
