"""Coverage as a script runs it: layer, styles, what-if table, tables without shapes, rings computed by the plugin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from conftest import TOURS, Log, load, nothing_left
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject, QgsVectorLayer
from test_algorithm_same_bytes import profile, qgis_process
from test_ring_style import colour_in, layer_of, legend_of, names_in, rendered

from cohesion_plugin.cartography.coverage_style import style_coverage
from cohesion_plugin.core.cooperation.coverage import COLUMNS
from cohesion_plugin.core.cooperation.register import Register
from tests.census_register import write_register

ALGORITHM = "cohesion:cooperationcoverage"
__all__ = ["profile"]  # a fixture of that module
Run = Callable[..., dict[str, Any]]
STYLED = "siren_metropole:string&siren_epci:string&nom_epci:string&etat:string"
BLUE, ORANGE, CREAM, BLACK = "#1f5fb0", "#d98c07", "#fdf0c9", "#1a1f24"


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Two EPCI around Tours: Gâtine-Racan covered, Castelrenaudais planned; Blois was not surveyed."""
    partners = {"A": ("200073237", "active"), "B": ("243700499", "projet")}
    agreements = [
        {"id": k, "intitule": f"Accord {k}", "nature": "contrat", "statut": s, "suivi": "inconnu"}
        for k, (_, s) in partners.items()
    ]
    parties = []
    for key, (siren, _) in partners.items():
        parties.append((f"{key}0", key, "centre", "metropole", TOURS, "Tours Métropole"))
        parties.append((f"{key}1", key, "partenaire", "cc", siren, f"CC {key}"))
    made = Register.of(
        {
            "cooperation": pd.DataFrame(agreements),
            "partie": pd.DataFrame(
                parties, columns=["id", "cooperation", "role", "categorie", "siren", "nom"]
            ),
            "enquete": pd.DataFrame(
                [
                    {
                        "id": "e",
                        "siren": "200030385",
                        "nom": "CA de Blois",
                        "reponse": "non_enquete",
                        "campagne": "c",
                    }
                ]
            ),
        }
    )
    return write_register(made, tmp_path_factory.mktemp("register") / "registre.gpkg")


@pytest.fixture(scope="module")
def rings(provider: None, tmp_path_factory: pytest.TempPathFactory, sample: Path) -> str:
    """Rings of Tours, computed by the plugin from the sample."""
    import shutil

    from qgis import processing

    folder = tmp_path_factory.mktemp("rings")
    copy = shutil.copy(sample, folder / "sample.gpkg")
    out = folder / "couronnes.gpkg"
    processing.run(
        "cohesion:metropolitanrings",
        {"COMMUNES": f"{copy}|layername=communes", "METROPOLES": TOURS, "RINGS": str(out)},
    )
    return str(out)


def by_epci(layer: QgsVectorLayer, name: str) -> dict[str, Any]:
    return {feature["siren_epci"]: feature[name] for feature in layer.getFeatures()}


def test_coverage_of_the_rings_of_tours(run: Run, register: str, rings: str, tmp_path: Path) -> None:
    made = run(
        ALGORITHM,
        REGISTER=register,
        RINGS=rings,
        COVERAGE=str(tmp_path / "c.gpkg"),
        SCENARIO=str(tmp_path / "s.csv"),
    )
    layer, source = load(str(tmp_path / "c.gpkg")), load(rings)
    assert layer.fields().names() == ["fid", *COLUMNS]
    assert layer.featureCount() == source.featureCount() and layer.crs() == source.crs()
    shapes = {f["siren_epci"]: f.geometry().area() for f in source.getFeatures()}
    assert {f["siren_epci"]: f.geometry().area() for f in layer.getFeatures()} == shapes
    covered, reasons = by_epci(layer, "couvert"), by_epci(layer, "motif_code")
    assert (covered["200073237"], covered["243700499"], covered["200030385"]) == (
        "oui",
        "projet",
        "non_enquete",
    )
    assert reasons["243700499"] == "projet" and reasons["200030385"] == "non_enquete"
    assert layer.metadata().abstract() == made["METHOD_SENTENCE"]
    scenario = pd.read_csv(tmp_path / "s.csv")
    assert scenario["scenario"].tolist() == ["actuel", "projets", "couronne_1", "toutes"]
    population = by_epci(layer, "population")
    assert scenario["population_couverte"].tolist()[:2] == [
        population["200073237"],
        population["200073237"] + population["243700499"],
    ]
    assert scenario["part_population_pct"].iloc[-1] == 100 and scenario["entrants"].isna().all()
    nothing_left(tmp_path)


def test_rings_may_be_a_table_and_flows_a_published_file(
    run: Run, register: str, rings: str, tmp_path: Path
) -> None:
    from osgeo import gdal

    table = tmp_path / "rings.csv"
    gdal.VectorTranslate(str(table), rings, format="CSV")
    flows = tmp_path / "flux.csv"
    flows.write_text(
        "CODGEO;DCLT;NBFLUX_C22_ACTOCC15P\n37063;37261;40\n37167;37261;10\n37261;37167;s\n", encoding="utf-8"
    )
    run(
        ALGORITHM,
        REGISTER=register,
        RINGS=str(table),
        FLOWS=str(flows),
        COVERAGE=str(tmp_path / "c.csv"),
        SCENARIO=str(tmp_path / "s.csv"),
    )
    assert len(pd.read_csv(tmp_path / "c.csv")) == load(rings).featureCount()
    now = pd.read_csv(tmp_path / "s.csv").iloc[0]
    assert (now["entrants"], now["entrants_couverts"], now["flux_secrets"]) == (50, 10, 1)


def test_loaded_layer_is_styled_and_keeps_its_legend(
    run: Run, register: str, rings: str, tmp_path: Path, project: QgsProject
) -> None:
    from processing import runAndLoadResults

    context = QgsProcessingContext()
    context.setProject(project)
    runAndLoadResults(
        ALGORITHM,
        {"REGISTER": register, "RINGS": rings, "COVERAGE": str(tmp_path / "c.gpkg")},
        feedback=Log(),
        context=context,
    )
    (layer,) = [each for each in project.mapLayers().values() if each.fields().lookupField("etat") >= 0]
    assert legend_of(layer) == [
        "Métropole",
        "Covered by an agreement in force",
        "Agreement planned or to come",
        "No agreement",
        "Not surveyed",
    ]


def test_refusals_are_sentences(
    refused: Callable[..., str], register: str, rings: str, communes: str, tmp_path: Path
) -> None:
    def said(**values: Any) -> str:
        text = refused(
            **{
                "algorithm": ALGORITHM,
                "REGISTER": register,
                "RINGS": rings,
                "COVERAGE": str(tmp_path / "c.gpkg"),
                **values,
            }
        )
        assert not (tmp_path / "c.gpkg").exists()
        return text

    assert "is not a layer of rings" in said(RINGS=communes)
    assert "No layer of rings was given" in said(RINGS=None)
    assert "is no flow table" in said(FLOWS=communes)
    assert "is an input of this computation" in refused(
        algorithm=ALGORITHM, REGISTER=register, RINGS=rings, COVERAGE=rings
    )
    nothing_left(tmp_path)


def test_cancel_leaves_nothing(run: Run, register: str, rings: str, tmp_path: Path) -> None:
    whole, stopped = tmp_path / "whole", tmp_path / "stopped"
    whole.mkdir()
    stopped.mkdir()

    def cover(folder: Path, log: Log) -> None:
        outputs = {"COVERAGE": str(folder / "c.gpkg"), "SCENARIO": str(folder / "s.csv")}
        run(ALGORITHM, feedback=log, REGISTER=register, RINGS=rings, **outputs)

    total = Log()
    cover(whole, total)
    assert total.steps > 8
    for step in range(1, total.steps):
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            cover(stopped, Log(cancel_at=step))
        assert not list(stopped.iterdir())


def test_qgis_process(profile: Path, run: Run, register: str, rings: str, tmp_path: Path) -> None:
    run(ALGORITHM, REGISTER=register, RINGS=rings, DATE="2026", COVERAGE=str(tmp_path / "a.csv"))
    out = tmp_path / "b.csv"
    done = qgis_process(
        profile,
        "run",
        ALGORITHM,
        f"--REGISTER={register}",
        f"--RINGS={rings}",
        "--DATE=2026",
        f"--COVERAGE={out}",
    )
    assert done.returncode == 0 and "Traceback" not in done.stdout + done.stderr, done.stdout + done.stderr
    assert out.read_bytes() == (tmp_path / "a.csv").read_bytes()


def styled() -> QgsVectorLayer:
    """One square per state; the covered « B » also lies, uncovered, in the rings of another métropole."""
    states = ["metropole", "couvert", "projet", "echu", "non_couvert", "sans_reponse", "non_enquete"]
    rows = [
        (TOURS, name, f"CC de {name}", state, i) for i, (name, state) in enumerate(zip("ABCDEFG", states))
    ]
    layer = layer_of(STYLED, [*rows, ("244500468", "B", "CC de B", "non_enquete", 1)])
    style_coverage(layer, "Sentence.", ["source"])
    return layer


def test_colours_best_state_on_top_and_hatching() -> None:
    job = rendered(styled(), 600_000)
    assert [colour_in(job, column, 7) for column in range(5)] == [BLACK, BLUE, "#8db0e1", ORANGE, CREAM]
    image = job.renderedImage()
    for column in (5, 6):
        x, width = image.width() * column // 7, image.width() // 7
        inside = {image.pixelColor(x + i, y).name() for i in range(8, width - 8) for y in range(8, 30)}
        assert "#c6c6c6" in inside and len(inside) > 3


def test_names_are_written_once_and_legend_holds_what_is_seen() -> None:
    layer = styled()
    assert legend_of(layer)[-2:] == ["Asked, no answer", "Not surveyed"]
    assert names_in(rendered(layer, 600_000)) == Counter({"CC de A": 1, **dict.fromkeys("BCDEFG", 1)})
    assert layer.setSubsetString("\"siren_epci\" IN ('A', 'B')")
    style_coverage(layer, "Sentence.")
    assert legend_of(layer) == ["Métropole", "Covered by an agreement in force"]
    assert layer.metadata().abstract() == "Sentence."
