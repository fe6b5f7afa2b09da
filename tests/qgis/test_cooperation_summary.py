"""The census from a register's file: toolbox, model, qgis_process, in French; refusals, cancel, nothing overwritten."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from conftest import Log, digest, load, nothing_left
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QDate
from test_algorithm_same_bytes import profile, qgis_process

from cohesion_plugin.core import i18n
from tests.census_register import AIX, census, write_register

ALGORITHM = "cohesion:cooperationsummary"
__all__ = ["profile"]  # a fixture of that module
Run = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("l'été") / "registre à moi.gpkg"
    return Path(write_register(census()[0], path))


@pytest.fixture(scope="module")
def rings(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("rings") / "couronnes.csv"
    census()[1].to_csv(path, index=False)
    return str(path)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def share(table: list[dict[str, str]], code: str, ring: str = "") -> tuple[str, str, int]:
    (found,) = [row for row in table if row["code"] == code and row["couronne"] == ring]
    return found["effectif"], found["base"], round(float(found["part_pct"]))


@pytest.fixture
def expected(run: Run, register: Path, rings: str, tmp_path: Path) -> bytes:
    out = tmp_path / "expected.csv"
    run(ALGORITHM, REGISTER=str(register), RINGS=rings, SUMMARY=str(out))
    return out.read_bytes()


def test_published_shares_come_out_of_a_file(expected: bytes, tmp_path: Path) -> None:
    table = rows(tmp_path / "expected.csv")
    assert share(table, "nombre_themes.un_theme") == ("74", "173", 43)
    assert share(table, "statut.active") == ("131", "173", 76)
    assert share(table, "suivi.oui") == ("138", "173", 80)
    assert share(table, "couronne.repondants_cooperent", "1") == ("39", "49", 80)
    assert share(table, "couronne.repondants_cooperent", "2") == ("16", "59", 27)
    (aix,) = [
        row for row in table if row["code"] == "metropole.cooperations" and row["siren_metropole"] == AIX
    ]
    assert aix["valeur"] == aix["effectif"] == aix["part_pct"] == "" and aix["note"] == "not surveyed"


def test_register_is_read_only_and_never_overwritten(
    run: Run, refused: Callable[..., str], register: Path, tmp_path: Path
) -> None:
    before = digest(register)
    run(ALGORITHM, REGISTER=str(register), SUMMARY=str(tmp_path / "s.gpkg"))
    assert "is an input of this computation" in refused(
        algorithm=ALGORITHM, REGISTER=str(register), SUMMARY=str(register)
    )
    assert digest(register) == before
    nothing_left(tmp_path)


def test_types_method_and_sources_in_a_geopackage(run: Run, register: Path, tmp_path: Path) -> None:
    made = run(ALGORITHM, REGISTER=str(register), DATE="2026", SUMMARY=str(tmp_path / "s.gpkg"))
    layer = load(str(tmp_path / "s.gpkg"))
    types = {field.name(): field.typeName() for field in layer.fields()}
    assert (
        types["valeur"] == types["part_pct"] == "Real" and types["effectif"] == types["couronne"] == "Integer"
    )
    assert made["METHOD_SENTENCE"] == layer.metadata().abstract()
    assert "31 December 2026" in made["METHOD_SENTENCE"]


@pytest.mark.parametrize("day", ["2026-11-20", "20/11/2026", QDate(2026, 11, 20), date(2026, 11, 20)])
def test_dates_as_people_and_scripts_write_them(
    run: Run, register: Path, tmp_path: Path, day: object
) -> None:
    made = run(ALGORITHM, REGISTER=str(register), DATE=day, SUMMARY=str(tmp_path / "s.csv"))
    assert "20 November 2026" in made["METHOD_SENTENCE"]


@pytest.mark.parametrize("statuses", ["projet", ["projet"], "projet;projet"])
def test_statuses_as_text_or_list(run: Run, register: Path, tmp_path: Path, statuses: object) -> None:
    run(ALGORITHM, REGISTER=str(register), STATUS=statuses, SUMMARY=str(tmp_path / "s.csv"))
    assert share(rows(tmp_path / "s.csv"), "statut.projet") == ("42", "42", 100)


def test_refusals_are_sentences(
    refused: Callable[..., str], register: Path, tmp_path: Path, communes: str
) -> None:
    def said(**values: Any) -> str:
        text = refused(
            **{
                "algorithm": ALGORITHM,
                "REGISTER": str(register),
                "SUMMARY": str(tmp_path / "s.csv"),
                **values,
            }
        )
        assert not (tmp_path / "s.csv").exists()
        return text

    assert "is not a date" in said(DATE="hier") and "is not a date" in said(DATE="avant 2020")
    assert "is no status of this register" in said(STATUS="signé")
    assert "is not a layer of rings" in said(RINGS=communes)
    assert said(REGISTER=communes.split("|")[0])
    assert "No register of cooperations was given" in said(REGISTER="")
    nothing_left(tmp_path)


def test_cancel_leaves_nothing(run: Run, register: Path, rings: str, tmp_path: Path) -> None:
    values = {"REGISTER": str(register), "RINGS": rings}
    whole, stopped = tmp_path / "whole", tmp_path / "stopped"
    whole.mkdir()
    stopped.mkdir()
    total = Log()
    run(ALGORITHM, feedback=total, SUMMARY=str(whole / "s.csv"), **values)
    assert total.steps > 5
    for step in range(1, total.steps):
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            run(ALGORITHM, feedback=Log(cancel_at=step), SUMMARY=str(stopped / "s.csv"), **values)
        assert not list(stopped.iterdir())


def test_in_a_model(provider: None, register: Path, rings: str, expected: bytes, tmp_path: Path) -> None:
    from qgis import processing

    model = QgsProcessingModelAlgorithm("census", "tests")
    for name in ("register", "rings"):
        model.addModelParameter(QgsProcessingParameterString(name, name), QgsProcessingModelParameter(name))
    child = QgsProcessingModelChildAlgorithm(ALGORITHM)
    child.setChildId("census")
    source = QgsProcessingModelChildParameterSource
    child.addParameterSources("REGISTER", [source.fromModelParameter("register")])
    child.addParameterSources("RINGS", [source.fromModelParameter("rings")])
    output = QgsProcessingModelOutput("out", "out")
    output.setChildId("census")
    output.setChildOutputName("SUMMARY")
    child.setModelOutputs({"out": output})
    model.addChildAlgorithm(child)
    model.initAlgorithm()
    values = {"register": str(register), "rings": rings, "out": str(tmp_path / "m.csv")}
    processing.run(model, values, feedback=Log(), context=QgsProcessingContext())
    assert (tmp_path / "m.csv").read_bytes() == expected


def test_qgis_process(profile: Path, register: Path, rings: str, expected: bytes, tmp_path: Path) -> None:
    out = tmp_path / "chiffres de l'été.csv"
    done = qgis_process(
        profile, "run", ALGORITHM, f"--REGISTER={register}", f"--RINGS={rings}", f"--SUMMARY={out}"
    )
    assert done.returncode == 0 and "Traceback" not in done.stdout + done.stderr, done.stdout + done.stderr
    assert out.read_bytes() == expected
    inputs = {
        "inputs": {"REGISTER": str(register), "STATUS": "projet", "DATE": "2026-11-20", "SUMMARY": str(out)}
    }
    done = qgis_process(profile, "run", ALGORITHM, "-", stdin=json.dumps(inputs))
    assert done.returncode == 0, done.stdout + done.stderr
    assert share(rows(out), "statut.projet")[0] == "42"


def test_labels_in_french_codes_the_same(
    run: Run, register: Path, rings: str, expected: bytes, tmp_path: Path
) -> None:
    i18n.install(lambda source, count: source, "fr")
    try:
        run(ALGORITHM, REGISTER=str(register), RINGS=rings, SUMMARY=str(tmp_path / "fr.csv"))
    finally:
        i18n.install(None)
    french, english = rows(tmp_path / "fr.csv"), rows(tmp_path / "expected.csv")
    assert [row["code"] for row in french] == [row["code"] for row in english]
    labels = {row["code"]: (row["groupe"], row["indicateur"]) for row in french}
    assert labels["suivi.oui"] == ("Instance de suivi", "Oui")
    assert labels["nombre_themes.trois_themes_ou_plus"] == ("Nombre de thèmes", "Trois thèmes ou plus")
