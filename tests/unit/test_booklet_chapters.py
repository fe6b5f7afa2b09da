"""Programmes, flows and structures of a booklet, against hand-made cases and pandas on the raw tables."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from cohesion_plugin.core.booklet.closing import missing_table
from cohesion_plugin.core.booklet.flows import flow_matrix
from cohesion_plugin.core.booklet.programmes import programme_table
from cohesion_plugin.core.booklet.programmes_read import read_programmes
from cohesion_plugin.core.booklet.story import Given, check_size, write_book
from cohesion_plugin.core.comparison.compute import compare
from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.flows import parse_flows
from cohesion_plugin.core.indicators.library import library
from cohesion_plugin.core.report import Report
from tests.unit.comparison_made import EPCI_A, EPCI_B, places, real_places, real_tables, run, table

TOURS, CHINON = "243700754", "200043081"


def population() -> object:
    return table(P18_POP=[100.0, 200.0, 300.0, 400.0, 500.0, 600.0])


def programmes(name: str, **columns: list[object]) -> dict[tuple[str, str], set[str]]:
    """Communes by programme and contract."""
    made = read_programmes(pd.DataFrame(columns, dtype=object), name, places(), Report())
    return {
        (str(programme), str(contract)): set(rows["commune"])
        for (programme, contract), rows in made.fillna("").groupby(["programme", "contrat"])
    }


def test_programmes_of_every_layout() -> None:
    assert programmes("t", programme=["PVD", "CRTE"], insee_com=["01001", "01002"], id=["a", "b"]) == {
        ("PVD", "a"): {"01001"},
        ("CRTE", "b"): {"01002"},
    }
    wide = programmes(
        "t", insee_com=["1001", "02002"], id_pvd=["x;y", None], id_acv=[None, "z"], lib_com=["Un", "Six"]
    )
    assert wide == {
        ("Petites villes de demain", "x"): {"01001"},
        ("Petites villes de demain", "y"): {"01001"},
        ("Action cœur de ville", "z"): {"02002"},
    }
    by_epci = programmes("t", id_crte=["c1", "c2"], siren_epci=[f"{EPCI_A}|{EPCI_B}", EPCI_B])
    crte = next(name for name, _ in by_epci)
    assert by_epci[(crte, "c1")] == {"01001", "01002", "01003", "01004", "02001"}
    assert by_epci[(crte, "c2")] == {"01004", "02001"}
    assert set(programmes("france_services_2021", insee_com=["01001"])) == {("France Services", "")}


def test_a_table_without_territories_is_refused() -> None:
    with pytest.raises(InputError, match="no column of communes"):
        read_programmes(pd.DataFrame({"a": ["x", "y"], "n": ["1", "2"]}), "t", places(), Report())


def test_flows_between_sets_by_hand() -> None:
    found = run(f"epci:{EPCI_A}; epci:{EPCI_B}; commune:02002", population())
    frame = pd.DataFrame(
        {
            "CODGEO": ["01001", "01002", "01004", "01004", "02001"],
            "DCLT": ["01004", "99999", "01001", "02001", "02002"],
            "NBFLUX_C18_ACTOCC15P": ["10,5", "4", "2", "7", "3"],
        }
    )
    between, total = flow_matrix(found, parse_flows(frame, Report()))
    assert between[:2].tolist() == [[0.0, 10.5, 0.0], [2.0, 7.0, 3.0]]
    assert total[:2].tolist() == [14.5, 12.0]
    # From Six the table has nothing at all: unknown, not zero.
    assert np.isnan(between[2]).all() and np.isnan(total[2])


def test_flows_by_epci_do_not_count_for_a_part_of_one() -> None:
    found = run(f"epci:{EPCI_A}; commune:01004", population())
    frame = pd.DataFrame(
        {"CODGEO": [EPCI_A, EPCI_B], "DCLT": [EPCI_B, EPCI_A], "NBFLUX_C18_ACTOCC15P": [5, 6]}
    )
    between, total = flow_matrix(found, parse_flows(frame, Report()))
    assert total[0] == 5 and np.isnan(total[1]) and np.isnan(between[0, 1])


def test_too_many_territories_are_refused() -> None:
    found = run("commune:*; " + "; ".join(f"S{n} = commune:01001" for n in range(7)), population())
    with pytest.raises(InputError, match="12"):
        check_size(found)


def test_what_is_absent_is_named() -> None:
    found = run(
        "commune:01001; commune:01002", table(P18_LOG=[0, 5, 1, 1, 1, 1], P18_LOGVAC=[0, np.nan, 1, 1, 1, 1])
    )
    missing = missing_table(found)
    rows = missing[missing["indicateur"].str.contains("vacant")]
    assert dict(zip(rows["territoire"], rows["motif"])) == {
        "Un": "denominator zero",
        "Deux": "no commune has a value",
    }
    book = write_book(found, Given("2026-11-21"))
    assert [chapter.key for chapter in book.chapters][-3:] == ["method", "glossary", "missing"]
    assert book.title == "Un and Deux side by side"


@pytest.mark.shared
def test_programmes_of_tours_and_chinon_from_two_tables(shared: Path) -> None:
    at = real_places(shared)
    selection = f"epci:{TOURS}; epci:{CHINON}"
    found = compare(at, real_tables(shared), selection, "", library(), "population_municipale", Report())
    folder = shared / "programmes"
    long = pd.read_csv(folder / "anct_programmes_long.csv", dtype=str)
    members = pd.read_csv(shared / "tables" / "communes_cog2026_epci.csv", dtype=str).set_index("insee_com")
    long["epci"] = long["insee_com_2026"].map(members["siren_epci"])
    made = programme_table(found, [read_programmes(long.drop(columns="epci"), "anct", at, Report())])
    for row, siren in enumerate((TOURS, CHINON)):
        expected = long[long["epci"] == siren].groupby("programme")["insee_com_2026"].nunique().to_dict()
        mine = made[made["set"] == row].set_index("programme")["nb_communes"].to_dict()
        assert mine == expected and len(expected) > 2
    crte = pd.read_csv(folder / "crte_perimetres_epci.csv", dtype=str)
    again = programme_table(found, [read_programmes(crte, "crte", at, Report())])
    named = dict(zip(again["set"], again["contrats"]))
    for row, siren in enumerate((TOURS, CHINON)):
        inside = crte[
            crte["siren_epci"].fillna("").str.split("|").map(lambda several, code=siren: code in several)
        ]
        assert named[row].split("\u00a0; ") == sorted(inside["id_crte"])


@pytest.mark.shared
def test_flows_of_isere_against_pandas(shared: Path) -> None:
    at = real_places(shared)
    members = pd.read_csv(shared / "tables" / "communes_cog2026_epci.csv", dtype=str).set_index("insee_com")
    isere = members[members["insee_dep"] == "38"]["siren_epci"].value_counts().index[:3]
    selection = "; ".join(f"epci:{siren}" for siren in isere)
    found = compare(at, real_tables(shared), selection, "", library(), "population_municipale", Report())
    raw = pd.read_csv(
        shared / "published" / "base-flux-mobilite-domicile-lieu-travail-2017-isere.csv",
        sep=";",
        dtype={"CODGEO": str, "DCLT": str},
    )
    between, _ = flow_matrix(found, parse_flows(raw.astype(str), Report()))
    ends = raw.assign(a=raw["CODGEO"].map(members["siren_epci"]), b=raw["DCLT"].map(members["siren_epci"]))
    expected = ends.pivot_table(
        index="a", columns="b", values="NBFLUX_C17_ACTOCC15P", aggfunc="sum", fill_value=0
    )
    assert np.allclose(between, expected.reindex(index=isere, columns=isere).to_numpy(), rtol=1e-9)
    assert (between > 0).all()
