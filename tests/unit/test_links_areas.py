"""Départements, régions and the State as parties: drawn where the layer gives them, listed with the reason elsewhere."""

from __future__ import annotations

from pathlib import Path

import geopandas
import pandas as pd
import pytest
import shapely

from cohesion_plugin.core.cooperation.links.compute import compute_links
from cohesion_plugin.core.cooperation.links.model import LinkRequest, LinkResult
from cohesion_plugin.core.report import Report
from tests.unit.links_made import agreement, register_of
from tests.unit.test_links_real import units_of_file

pytestmark = pytest.mark.shared
TOURS = {"siren": "243700754", "nom": "Tours Métropole Val de Loire", "categorie": "metropole"}


def area(kind: str, code: str | None, name: str) -> dict[str, str | None]:
    return {"categorie": kind, "code_insee": code, "nom": name, "siren": None}


PARTIES = [
    area("departement", "37", "Indre-et-Loire"),
    area("region", "24", "Centre-Val de Loire"),
    area("departement", None, "Département de l’Isère"),
    area("etat", None, "État"),
    area("departement", "2A", "Corse-du-Sud"),
]


@pytest.fixture(scope="module")
def communes(shared: Path) -> Path:
    return shared / "geo" / "communes_cog2026_metro_l93.gpkg"


def drawn(path: Path) -> tuple[LinkResult, str]:
    report = Report()
    agreements = [agreement(f"a{i}", TOURS, party) for i, party in enumerate(PARTIES)]
    units = units_of_file(path, 2154)
    return compute_links(register_of(*agreements), units, LinkRequest(), report), report.text()


def polygon(result: LinkResult, name: str) -> shapely.Geometry:
    table = result.parties.table
    (row,) = table.index[table["nom"] == name]
    return result.parties.shapes[row]


def test_of_a_layer_of_communes(shared: Path, communes: Path) -> None:
    """Their outlines are those that IGN publishes of the département and of the région; links go to them."""
    result, said = drawn(communes)
    for file, code, name in (
        ("departements_metro_l93", "37", "Indre-et-Loire"),
        ("regions_metro_l93", "24", "Centre-Val de Loire"),
        ("departements_metro_l93", "2A", "Corse-du-Sud"),
    ):
        layer = geopandas.read_file(shared / "geo" / f"{file}.gpkg")
        (column,) = [
            one for one in layer.columns if one != "geometry" and layer[one].astype(str).eq(code).sum() == 1
        ]
        (expected,) = layer.geometry[layer[column].astype(str) == code]
        assert polygon(result, name).symmetric_difference(expected).area < 0.01 * expected.area, name
    assert set(result.links.table["nom_b"]) | set(result.links.table["nom_a"]) == {
        TOURS["nom"], "Indre-et-Loire", "Centre-Val de Loire", "Corse-du-Sud",
    }  # fmt: skip
    table = result.parties.table
    reasons = table.loc[table["type"] == "non_dessine"].set_index("nom")["motif"]
    assert "Insee code" in reasons["Département de l’Isère"] and "State" in reasons["État"]
    assert "Département de l’Isère" in said and "État" in said


def test_of_a_layer_of_epci_a_place_inside(shared: Path, communes: Path) -> None:
    """Its EPCI don't give a département's outline: a point in it, and no polygon."""
    result, _ = drawn(shared / "geo" / "epci_2026_metro_l93.gpkg")
    assert not {"Indre-et-Loire", "Centre-Val de Loire"} & set(result.parties.table["nom"])
    points = pd.Series(result.points.shapes, index=result.points.table["nom"])
    outlines, _ = drawn(communes)
    for name in ("Indre-et-Loire", "Centre-Val de Loire", "Corse-du-Sud"):
        assert polygon(outlines, name).contains(points[name]), name
