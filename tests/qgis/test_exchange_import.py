"""cohesion:importcooperations as scripts drive it: dry run, writing, again, decisions, and the real file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from conftest import Log, digest, nothing_left
from exchange_run import EXPORT, HEADER, IMPORT, ROWS, exchange, register, rows, table
from qgis.core import QgsApplication, QgsProcessingException

from cohesion_plugin.core.cooperation.exchange.profile import shipped

__all__ = ["exchange"]
Run = Callable[..., dict[str, Any]]


def test_a_dry_run_writes_nothing_and_says_all(exchange: Run, tmp_path: Path, log: Log) -> None:
    target = tmp_path / "registre.gpkg"
    made = exchange(
        IMPORT,
        FILE=table(tmp_path / "a.csv"),
        REGISTER=str(target),
        REPORT="memory:",
        MATCHES=str(tmp_path / "m.csv"),
    )
    assert not target.exists() and made["REGISTER"] == ""
    assert (made["ROWS"], made["NEW"], made["ERRORS"], made["PROPOSALS"]) == (3, 2, 0, 1)
    report = rows(made["REPORT"])
    assert list(report.columns) == ["ligne", "accord", "objet", "statut", "detail", "proposition"]
    assert report["statut"].tolist()[0] == "proposition" and set(report["statut"]) >= {
        "nouveau",
        "lue",
        "proposition",
    }
    assert rows(made["MATCHES"])[["nom", "siren_propose", "score", "decision"]].values.tolist() == [
        ["CC du Castelrenaudais", "243700499", "100", "oui"]
    ]
    assert "Dry run" in log.text and "3 rows read" in log.text


def test_written_then_there_then_different(
    exchange: Run, tmp_path: Path, unchanged: Callable[[Path], Path]
) -> None:
    file, target = tmp_path / "a.csv", tmp_path / "registre.gpkg"
    values = {"FILE": table(file), "REGISTER": str(target), "DRY_RUN": False}
    made = exchange(IMPORT, **values)
    assert made["REGISTER"] == str(target) and made["NEW"] == 2
    written = register(target)
    own = written["cooperation"].set_index("id")
    assert own.loc["A", ["nature", "statut", "date_signature", "debut_au_plus_tot"]].tolist() == [
        "contrat_reciprocite",
        "active",
        "2019-04-10",
        "2019-04-10",
    ]
    assert own.loc["B", "intitule"] == "Protocole de coopération\u00a0: Tours Métropole Val de Loire"
    assert written["partie"].sort_values(["cooperation", "ordre"])["siren"].tolist() == [
        "243700754",
        None,
        "243700754",
    ]
    assert written["cooperation_theme"]["theme"].tolist() == ["mobilite", "tourisme", "eau"]
    with closing(sqlite3.connect(target)) as database:
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        before = database.execute("SELECT id, revision FROM cooperation").fetchall()
    again = exchange(IMPORT, **values)
    assert (again["NEW"], again["DIFFERENT"]) == (0, 0)
    with closing(sqlite3.connect(target)) as database:
        assert database.execute("SELECT id, revision FROM cooperation").fetchall() == before
    table(file, (HEADER + ROWS).replace("10/04/2019", "11/04/2019"))
    seen = exchange(IMPORT, **values, REPORT="memory:")
    assert (
        seen["DIFFERENT"] == 1
        and register(target)["cooperation"].set_index("id").loc["A", "date_signature"] == "2019-04-10"
    )
    told = rows(seen["REPORT"])
    assert told[told["statut"] == "differe"]["detail"].tolist() == [
        "register: « 2019-04-10 »; file: « 2019-04-11 »"
    ]
    exchange(IMPORT, **values, UPDATE_EXISTING=True)
    after = register(target)["cooperation"].set_index("id")
    assert after.loc["A", ["date_signature", "revision"]].tolist() == ["2019-04-11", 2]
    nothing_left(tmp_path)


def test_the_table_of_matches_given_back(exchange: Run, tmp_path: Path) -> None:
    values = {"FILE": table(tmp_path / "a.csv"), "REGISTER": str(tmp_path / "r.gpkg")}
    matches = exchange(IMPORT, **values, MATCHES=str(tmp_path / "m.csv"))["MATCHES"]
    exchange(IMPORT, **values, DRY_RUN=False, DECISIONS=str(matches).split("|")[0])
    parties = register(tmp_path / "r.gpkg")["partie"].set_index("nom")
    assert parties.loc["CC du Castelrenaudais", ["siren", "categorie"]].tolist() == ["243700499", "cc"]


def test_accepted_later_the_party_is_completed_not_doubled(exchange: Run, tmp_path: Path) -> None:
    values = {"FILE": table(tmp_path / "a.csv"), "REGISTER": str(tmp_path / "r.gpkg"), "DRY_RUN": False}
    exchange(IMPORT, **values)
    exchange(IMPORT, **values, ACCEPT_ABOVE=100, UPDATE_EXISTING=True)
    parties = register(tmp_path / "r.gpkg")["partie"]
    assert len(parties) == 3 and parties.set_index("nom").loc["CC du Castelrenaudais", "siren"] == "243700499"
    again = exchange(IMPORT, **values)
    assert again["NEW"] == 0 and len(register(tmp_path / "r.gpkg")["partie"]) == 3


def test_themes_become_terms_of_the_register(exchange: Run, tmp_path: Path) -> None:
    file = table(tmp_path / "a.csv", (HEADER + ROWS).replace(";eau;", ";Chasse au dahu;"))
    values = {"FILE": file, "REGISTER": str(tmp_path / "r.gpkg"), "DRY_RUN": False}
    exchange(IMPORT, **values, ADD_TERMS=True)
    made = register(tmp_path / "r.gpkg")
    assert made.terms("voc_theme").loc["chasse_au_dahu", ["libelle", "origine"]].tolist() == [
        "Chasse au dahu",
        "utilisateur",
    ]
    assert exchange(IMPORT, **values)["NEW"] == 0


def test_errors_stop_the_writing_and_are_listed_by_the_dry_run(exchange: Run, tmp_path: Path) -> None:
    bad = (
        (HEADER + ROWS)
        .replace("signé", "signature")
        .replace("10/04/2019", "32/13/2019")
        .replace("243700754;;", "12;;")
        .replace("https", "ftp")
    )
    values = {"FILE": table(tmp_path / "a.csv", bad), "REGISTER": str(tmp_path / "r.gpkg")}
    made = exchange(IMPORT, **values, REPORT="memory:")
    told = rows(made["REPORT"])
    wrong = told[told["statut"] == "erreur"]
    assert made["ERRORS"] == 4 == len(wrong)
    assert set(wrong["objet"]) == {
        "cooperation.statut",
        "cooperation.date_signature",
        "partie.siren",
        "document.url",
    }
    assert wrong.set_index("objet").loc["cooperation.statut", ["ligne", "accord", "proposition"]].tolist() == [
        "2-3", "A", "projet, active, echue, renouvelee, abandonnee"
    ]  # fmt: skip
    with pytest.raises(
        QgsProcessingException, match=r"The file has 4 errors: nothing was written\."
    ) as caught:
        exchange(IMPORT, **values, DRY_RUN=False, REPORT=str(tmp_path / "report.csv"))
    assert "« signature » is no value of « statut »" in str(caught.value) and "Correct the file" in str(
        caught.value
    )
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_a_cancel_leaves_the_register_as_it_was(exchange: Run, tmp_path: Path) -> None:
    target = tmp_path / "r.gpkg"
    exchange(IMPORT, FILE=table(tmp_path / "a.csv"), REGISTER=str(target), DRY_RUN=False)
    before = digest(target)
    file = table(tmp_path / "b.csv", (HEADER + ROWS).replace("\nA", "\nC").replace("\nB", "\nD"))
    cancelled = 0
    for step in (1, 3, 5, 7, 9, 11):
        try:
            exchange(
                IMPORT,
                Log(cancel_at=step),
                FILE=file,
                REGISTER=str(target),
                DRY_RUN=False,
                REPORT=str(tmp_path / "x.csv"),
            )
        except QgsProcessingException as error:
            assert "Cancelled. Nothing was written." in str(error)
            assert digest(target) == before and not (tmp_path / "x.csv").exists()
            cancelled += 1
        else:
            break
    assert cancelled >= 3
    nothing_left(tmp_path)


def test_a_register_that_can_not_be_written_leaves_no_report(exchange: Run, tmp_path: Path) -> None:
    target = tmp_path / "r.gpkg"
    exchange(IMPORT, FILE=table(tmp_path / "a.csv"), REGISTER=str(target), DRY_RUN=False)
    file = table(tmp_path / "b.csv", (HEADER + ROWS).replace("\nA", "\nC"))
    with closing(sqlite3.connect(target, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(QgsProcessingException) as caught:
            exchange(IMPORT, FILE=file, REGISTER=str(target), DRY_RUN=False, REPORT=str(tmp_path / "x.csv"))
        other.execute("ROLLBACK")
    assert "Traceback" not in str(caught.value) and not (tmp_path / "x.csv").exists()
    assert len(register(target)["cooperation"]) == 2


def test_cells_of_the_report_can_not_run(exchange: Run, tmp_path: Path) -> None:
    file = table(tmp_path / "a.csv", HEADER + "=1+1;charte;active;;;partenaire;;=cmd|' /C calc'!A1;\n")
    made = exchange(
        IMPORT, FILE=file, REGISTER=str(tmp_path / "r.gpkg"), REPORT=str(tmp_path / "rep.csv"), DRY_RUN=False
    )
    assert rows(made["REPORT"])["accord"].str.startswith("=").sum() == 0
    assert register(tmp_path / "r.gpkg")["partie"]["nom"].tolist() == ["=cmd|' /C calc'!A1"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"FILE": "/nowhere/a.csv"}, ["is not there"]),
        ({"REGISTER": ""}, ["No register of cooperations was given."]),
        ({"REGISTER": "FILE"}, []),
        ({"PROFILE": "nope"}, ["The profile « nope » is not there.", shipped()[0].name]),
        ({"PROFILE": shipped()[0].name}, ["has not the columns that the profile", "siren_metropole"]),
        ({"DECISIONS": "FILE"}, ["is not the table of matches"]),
        ({"REPORT": "FILE"}, ["is an input of this computation, so it can't be replaced."]),
    ],
)
def test_bad_parameters_are_a_sentence(
    exchange: Run, refused: Callable[..., str], tmp_path: Path, change: dict[str, Any], words: list[str]
) -> None:
    file = table(tmp_path / "a.csv")
    values = {"FILE": file, "REGISTER": str(tmp_path / "r.gpkg"), "DRY_RUN": False, **change}
    text = refused(
        algorithm=IMPORT, **{name: file if value == "FILE" else value for name, value in values.items()}
    )
    assert all(word in text for word in words), text
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_public_ids_and_help(exchange: Run) -> None:
    registry = QgsApplication.processingRegistry()
    made = registry.algorithmById(IMPORT)
    assert [d.name() for d in made.parameterDefinitions()] == [
        "FILE", "PROFILE", "REGISTER", "DRY_RUN", "UPDATE_EXISTING", "ADD_TERMS", "DECISIONS", "ACCEPT_ABOVE", "REPORT", "MATCHES"
    ]  # fmt: skip
    assert made.parameterDefinition("DRY_RUN").defaultValue() is True
    assert made.parameterDefinition("ACCEPT_ABOVE").defaultValue() == 0
    assert [d.name() for d in registry.algorithmById(EXPORT).parameterDefinitions()] == [
        "REGISTER",
        "PROFILE",
        "FILE",
        "FOLDER",
    ]
    assert (
        "partie_nom" in made.shortHelpString()
        and "partie_nom" in registry.algorithmById(EXPORT).shortHelpString()
    )


@pytest.mark.shared
def test_the_real_file(exchange: Run, shared: Path, tmp_path: Path, log: Log) -> None:
    source = shared / "programmes" / "contrats_reciprocite_cooperation.csv"
    made = exchange(
        IMPORT,
        FILE=str(source),
        REGISTER=str(tmp_path / "r.gpkg"),
        DRY_RUN=False,
        REPORT=str(tmp_path / "rep.gpkg"),
    )
    assert (made["ROWS"], made["NEW"], made["ERRORS"]) == (42, 29, 0)
    written = register(tmp_path / "r.gpkg")
    assert {name: len(written[name]) for name in ("cooperation", "partie", "composition", "document")} == {
        "cooperation": 29, "partie": 61, "composition": 15, "document": 29,
    }  # fmt: skip
    report = rows(made["REPORT"])
    assert sorted(int(line) for line in report[report["statut"] == "lue"]["ligne"]) == list(range(2, 44))
    again = exchange(IMPORT, FILE=str(source), REGISTER=str(tmp_path / "r.gpkg"), DRY_RUN=False)
    assert (again["NEW"], again["DIFFERENT"]) == (0, 0)
    back = tmp_path / "retour.csv"
    exchange(EXPORT, REGISTER=str(tmp_path / "r.gpkg"), PROFILE=shipped()[0].name, FILE=str(back))
    options = {"dtype": str, "keep_default_na": False}
    pd.testing.assert_frame_equal(
        pd.read_csv(back, encoding="utf-8-sig", **options), pd.read_csv(source, **options)
    )
