"""The real agreements on the real EPCI, overseas and abroad: nothing hides another, nothing crosses an ocean."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pyproj
import pytest
import shapely

from cohesion_plugin.core import reference
from cohesion_plugin.core.build import build_territories
from cohesion_plugin.core.cooperation.links.compute import compute_links
from cohesion_plugin.core.cooperation.links.model import Drawn, LinkRequest
from cohesion_plugin.core.membership import build_units
from cohesion_plugin.core.recognise import recognise
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.territories import EpciUnits, RawLayer
from tests.unit.links_made import agreement, register_of

pytestmark = pytest.mark.shared
TOURS, BORDEAUX = "243700754", "243300316"
PAGE_MM, APART_MM = 170.0, 0.8


def units_of_file(path: Path, epsg: int) -> EpciUnits:
    from cohesion_plugin.adapters.vector_file import read_file

    crs = pyproj.CRS.from_epsg(epsg)
    raw = read_file(str(path), None, crs, path.stem, _silent(), None)
    assert raw is not None
    report = Report()
    return build_units(
        build_territories(RawLayer(raw.frame, raw.geometry, crs, path.stem), recognise(raw.frame), report),
        report,
    )


def _silent():
    from cohesion_plugin.core.progress import SILENT

    return SILENT


@pytest.fixture(scope="module")
def metropole(shared: Path) -> EpciUnits:
    return units_of_file(shared / "geo" / "epci_2026_metro_l93.gpkg", 2154)


def pairs_of(shared: Path) -> list[dict]:
    """The file's rows with a SIREN on both sides, an agreement each for those « un par CC »."""
    rows = pd.read_csv(
        shared / "programmes" / "contrats_reciprocite_cooperation.csv", dtype=str, keep_default_na=False
    )
    parts = []
    for identifier, group in rows[rows["siren_partenaire"] != ""].groupby("id", sort=False):
        centre = {
            "siren": group["siren_metropole"].iloc[0],
            "nom": group["nom_metropole"].iloc[0],
            "categorie": "metropole",
            "role": "centre",
        }
        others = [
            {"siren": s, "nom": n, "categorie": "cc"}
            for s, n in zip(group["siren_partenaire"], group["nom_partenaire"])
        ]
        each = [[other] for other in others] if "un par CC" in group["statut"].iloc[0] else [others]
        parts += [agreement(f"{identifier}-{i}", centre, *some) for i, some in enumerate(each)]
    return parts


def worst_overlap(lines: np.ndarray) -> float:
    """Largest share of a link, ends left out, that lies closer than APART_MM to another on a page of PAGE_MM."""
    west, south, east, north = shapely.total_bounds(lines)
    metres = max(east - west, north - south) / PAGE_MM
    free = np.minimum(6 * metres / shapely.length(lines), 0.3)
    seen = np.array([shapely.ops.substring(line, f, 1 - f, normalized=True) for line, f in zip(lines, free)])
    worst = 0.0
    for i, line in enumerate(seen):
        others = shapely.union_all(np.delete(seen, i)).buffer(APART_MM * metres)
        worst = max(worst, line.intersection(others).length / line.length)
    return worst


def of(drawn: Drawn, siren: str) -> np.ndarray:
    return drawn.shapes[drawn.table["siren_a"].eq(siren).to_numpy()]


def test_no_link_of_tours_or_bordeaux_is_hidden(shared: Path, metropole: EpciUnits) -> None:
    """Ten contracts of Tours, and those of Bordeaux whose partners have a SIREN, among all the others of the file."""
    import shapely.ops

    links = compute_links(register_of(*pairs_of(shared)), metropole, LinkRequest(), Report()).links
    tours, bordeaux = of(links, TOURS), of(links, BORDEAUX)
    assert len(tours) == 10 and len(bordeaux) == 10
    assert worst_overlap(tours) < 0.05
    assert worst_overlap(bordeaux) < 0.15
    assert shapely.is_simple(links.shapes).all()


def test_overlap_measure_finds_what_is_hidden() -> None:
    import shapely.ops

    line = shapely.LineString([(0, 0), (100_000, 0)])
    assert worst_overlap(np.array([line, shapely.LineString([(0, 100), (100_000, 100)])])) > 0.9
    assert worst_overlap(np.array([line, shapely.LineString([(0, 5_000), (100_000, 9_000)])])) == 0


def test_lengths_against_the_great_circle(shared: Path, metropole: EpciUnits) -> None:
    """Haversine on a sphere: within half a percent of the ellipsoid."""
    links = compute_links(register_of(*pairs_of(shared)), metropole, LinkRequest(), Report()).links
    degrees = pyproj.Transformer.from_crs(2154, 4326, always_xy=True)
    first, last = (shapely.get_coordinates(shapely.get_point(links.shapes, i)) for i in (0, -1))
    lon1, lat1 = np.radians(degrees.transform(*first.T))
    lon2, lat2 = np.radians(degrees.transform(*last.T))
    half = np.sin((lat2 - lat1) / 2) ** 2 + np.cos(lat1) * np.cos(lat2) * np.sin((lon2 - lon1) / 2) ** 2
    kilometres = 2 * 6371.0088 * np.arcsin(np.sqrt(half))
    assert np.allclose(links.table["longueur_km"].astype(float), kilometres, rtol=0.005, atol=0.06)


def test_lille_kortrijk_tournai_and_its_former_siren(metropole: EpciUnits) -> None:
    """A GECT: Lille under the SIREN it no longer has, Belgian parties by their longitude and latitude."""
    belgian = {"categorie": "organisme_etranger", "pays": "BE", "siren": None}
    former = next(old for old, new in reference.current_sirens().items() if new == "200093201")
    parts = agreement(
        "lkt", {"siren": former, "nom": "Lille", "categorie": "metropole"},
        {"nom": "Leiedal", "lon": 3.265, "lat": 50.828, **belgian}, {"nom": "IDETA", "lon": 3.389, "lat": 50.606, **belgian},
    )  # fmt: skip
    result = compute_links(register_of(parts), metropole, LinkRequest(), Report())
    assert set(result.links.table["forme"]) == {"etoile"} and len(result.links.table) == 3
    kortrijk = result.points.shapes[result.points.table["nom"].eq("Leiedal").to_numpy()][0]
    x, y = pyproj.Transformer.from_crs(4326, 2154, always_xy=True).transform(3.265, 50.828)
    assert kortrijk.coords[0] == pytest.approx((x, y), abs=0.01)


def test_overseas_in_its_own_projection_and_not_across_the_ocean(shared: Path) -> None:
    """Two EPCI of La Réunion, one of Guyane with Suriname, and a link to Paris that is said, not drawn."""
    units = units_of_file(shared / "geo" / "epci_2026_drom_wgs84.gpkg", 4326)
    zone = units.frame["zone"]
    reunion = zone.index[zone == "reunion"]
    guyane = zone.index[zone == "guyane"]
    antilles = zone.index[zone == "antilles"]

    def party(siren: str) -> dict:
        return {"siren": siren, "nom": units.label(siren), "categorie": "ca"}

    abroad = {
        "nom": "Suriname",
        "categorie": "organisme_etranger",
        "pays": "SR",
        "siren": None,
        "lon": -55.17,
        "lat": 5.85,
    }
    report = Report()
    result = compute_links(
        register_of(
            agreement("r", party(reunion[0]), party(reunion[1])), agreement("g", party(guyane[0]), abroad),
            agreement("o", party(reunion[0]), party(antilles[0])),
        ), units, LinkRequest(), report,
    )  # fmt: skip
    assert set(result.links.table["id_cooperation"]) == {"r", "g"}
    assert "across an ocean" in report.text() and units.label(antilles[0]) in report.text()
    for line in result.links.shapes:
        west, south, east, north = line.bounds
        assert east - west < 5 and north - south < 5
    # In its own projection an arc is one of a circle: its middle is as far from both ends.
    line = result.links.shapes[result.links.table["id_cooperation"].eq("r").to_numpy()][0]
    metres = pyproj.Transformer.from_crs(4326, 2975, always_xy=True)
    points = np.column_stack(metres.transform(*shapely.get_coordinates(line).T))
    middle = points[len(points) // 2]
    assert np.hypot(*(middle - points[0])) == pytest.approx(np.hypot(*(middle - points[-1])), rel=1e-6)
