"""All of France against an independent computation: libpysal's Rook contiguity, geopandas' overlays, published figures."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import pandas as pd
import pyproj
import pytest
import shapely

from cohesion_plugin.core.build import build_territories
from cohesion_plugin.core.contiguity import Borders, borders
from cohesion_plugin.core.flows import parse_flows
from cohesion_plugin.core.membership import build_units, membership_table
from cohesion_plugin.core.recognise import recognise
from cohesion_plugin.core.reference import metropoles
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.rings.catchment import catchment_table
from cohesion_plugin.core.rings.change import compare_rings
from cohesion_plugin.core.rings.compute import compute_rings
from cohesion_plugin.core.rings.outlines import ring_outlines, ring_shapes
from cohesion_plugin.core.rings.request import RingRequest
from cohesion_plugin.core.territories import EpciUnits, RawLayer

pytestmark = pytest.mark.shared
gpd = pytest.importorskip("geopandas")
TOURS, ORLEANS = "243700754", "244500468"


def load(path: Path, table: pd.DataFrame | None = None, report: Report | None = None) -> EpciUnits:
    """EPCI of a layer read by geopandas, which is not how the plugin reads it."""
    layer = gpd.read_file(path)
    frame = pd.DataFrame(layer.drop(columns="geometry"))
    raw = RawLayer(frame, layer.geometry.to_numpy(), pyproj.CRS.from_user_input(layer.crs), path.stem)
    report = report if report is not None else Report()
    return build_units(build_territories(raw, recognise(frame), report), report, table)


@pytest.fixture(scope="module")
def france(shared: Path) -> EpciUnits:
    return load(shared / "geo" / "communes_cog2026_metro_l93.gpkg")


@pytest.fixture(scope="module")
def exact(france: EpciUnits) -> Borders:
    return borders(france, Report(), 2.0)


@pytest.fixture(scope="module")
def epci_layer(shared: Path):
    return gpd.read_file(shared / "geo" / "epci_2026_metro_l93.gpkg").set_index("siren_epci")


@pytest.fixture(scope="module")
def table(france: EpciUnits, exact: Borders) -> pd.DataFrame:
    return compute_rings(france, RingRequest(), Report(), known_borders=exact).table


def members(table: pd.DataFrame, siren: str, ring: int) -> set[str]:
    return set(table[(table["siren_metropole"] == siren) & (table["couronne"] == ring)]["siren_epci"])


def test_same_pairs_as_rook_contiguity(france: EpciUnits, exact: Borders, epci_layer) -> None:
    libpysal = pytest.importorskip("libpysal")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        rook = libpysal.weights.Rook.from_dataframe(
            epci_layer.reset_index(), ids="siren_epci", silence_warnings=True
        )
    theirs = {tuple(sorted((a, b))) for a, around in rook.neighbors.items() for b in around}
    index = france.frame.index
    kept = exact.table[exact.table["length"] > 10]
    ours = {tuple(sorted((index[a], index[b]))) for a, b in zip(kept["a"], kept["b"])}
    assert ours == theirs and len(ours) == 3473


def test_same_lengths_as_overlay(france: EpciUnits, exact: Borders, epci_layer) -> None:
    """Every twentieth border, and the shortest, measured by shapely's intersection of the EPCI outlines."""
    index, shapes = france.frame.index, epci_layer.geometry
    some = pd.concat([exact.table.iloc[::20], exact.table.nsmallest(30, "length")])
    outlines = shapes.boundary
    for a, b, length in some[["a", "b", "length"]].itertuples(index=False):
        expected = shapely.intersection(outlines[index[a]], outlines[index[b]]).length
        assert length == pytest.approx(expected, abs=0.02), (index[a], index[b])


def test_a_clean_coverage_needs_no_tolerance(france: EpciUnits, exact: Borders) -> None:
    assert exact.table["tolerant"].max() == 0


def test_rings_of_all_metropoles_by_another_graph(table: pd.DataFrame, epci_layer) -> None:
    """Breadth first on networkx-free sets, from geopandas' own neighbours."""
    pairs = gpd.sjoin(
        epci_layer[["geometry"]], epci_layer[["nature_epci", "geometry"]], predicate="intersects"
    )
    pairs = pairs.rename(columns={"siren_epci_right": "siren_epci"})
    pairs = pairs[pairs.index != pairs["siren_epci"]]
    left, right = (
        epci_layer.geometry[pairs.index].boundary.to_numpy(),
        epci_layer.geometry[pairs["siren_epci"]].boundary.to_numpy(),
    )
    pairs = pairs[shapely.length(shapely.intersection(left, right)) > 10]
    around = pairs.groupby(level=0)["siren_epci"].agg(set)
    centres = set(epci_layer.index[epci_layer["nature_epci"].isin(["ME", "MET69"])])
    assert centres == set(metropoles().index) == set(table["siren_metropole"])
    for centre in centres:
        first = around[centre] - centres
        second = set().union(*(around[unit] for unit in first)) - first - centres
        assert members(table, centre, 1) == first
        assert members(table, centre, 2) == second


def test_published_counts_of_tours_and_orleans(table: pd.DataFrame) -> None:
    sizes = [len(members(table, siren, ring)) for siren in (TOURS, ORLEANS) for ring in (1, 2)]
    assert sizes == [5, 11, 5, 12]


def test_overlaps_between_metropoles_are_said_both_ways(table: pd.DataFrame) -> None:
    ringed = table[table["couronne"].fillna(0) > 0]
    several = ringed[ringed["siren_epci"].duplicated(keep=False)]
    assert len(several) and several["autres_metropoles"].notna().all()
    assert ringed[~ringed["siren_epci"].duplicated(keep=False)]["autres_metropoles"].isna().all()


def test_each_epci_once_keeps_the_set_and_the_lowest_ring(
    france: EpciUnits, exact: Borders, table: pd.DataFrame
) -> None:
    single = compute_rings(france, RingRequest(single=True), Report(), known_borders=exact).table
    all_rings, once = (t[t["couronne"].fillna(0) > 0] for t in (table, single))
    assert not once["siren_epci"].duplicated().any()
    lowest = all_rings.groupby("siren_epci")["couronne"].min()
    assert once.set_index("siren_epci")["couronne"].sort_index().to_dict() == lowest.sort_index().to_dict()


def test_generalised_outlines_give_the_same_rings(shared: Path, table: pd.DataFrame) -> None:
    """2022 outlines simplified to 1 km in degrees, with the membership of 2026: the same rings."""
    membership = membership_table(
        pd.read_csv(shared / "tables" / "communes_cog2026_epci.csv", dtype=str), Report()
    )
    report = Report()
    units = load(shared / "geo" / "communes_2022_1000m_wgs84.gpkg", membership, report)
    coarse = compute_rings(units, RingRequest(), report).table
    change = compare_rings(table, coarse)
    assert (change["change"] == "same").all(), change[change["change"] != "same"]
    assert any("invalid" in entry.sentence for entry in report.warnings)


def test_older_membership_changes_rings_only_where_the_report_names_the_epci(
    shared: Path, table: pd.DataFrame
) -> None:
    report = Report()
    units = load(shared / "geo" / "communes_2022_1000m_wgs84.gpkg", report=report)
    change = compare_rings(table, compute_rings(units, RingRequest(), report).table)
    changed = change[change["change"] != "same"]
    assert set(changed["nom_metropole"]) == {"Metz Métropole"} and len(changed) == 2
    assert "Metz Métropole (45/46)" in report.text(shown=None)


def test_the_epci_layer_gives_the_same_table(shared: Path, table: pd.DataFrame) -> None:
    units = load(shared / "geo" / "epci_2026_metro_l93.gpkg")
    other = compute_rings(units, RingRequest(), Report()).table
    columns = [c for c in table.columns if c not in ("centre", "epci")]
    pd.testing.assert_frame_equal(table[columns], other[columns])


def test_shapes_and_outlines_are_those_of_the_epci_layer(
    exact: Borders, table: pd.DataFrame, epci_layer
) -> None:
    shapes = ring_shapes(table, exact)
    expected = epci_layer.geometry[table["siren_epci"]].to_numpy()
    assert np.allclose(shapely.area(shapely.symmetric_difference(shapes, expected)), 0, atol=1)
    totals, outlines = ring_outlines(table, shapes)
    assert shapely.is_valid(outlines).all()
    areas = pd.Series(shapely.area(shapes), index=table.index)
    by_ring = areas.groupby([table["siren_metropole"], table["couronne"]]).sum()
    for row, outline in zip(totals.itertuples(), outlines):
        assert outline.area == pytest.approx(by_ring[(row.siren_metropole, row.couronne)], rel=1e-9)
    assert totals["nb_communes"].sum() == table.loc[table["couronne"].notna(), "nb_communes"].sum()


def test_overseas_rings_work_in_their_own_projection(shared: Path) -> None:
    units = load(shared / "geo" / "communes_cog2026_drom_wgs84.gpkg")
    assert set(units.parts.zone) == {"antilles", "guyane", "reunion", "mayotte"}
    saint_denis = units.frame.index[
        units.frame["nom_epci"].str.contains("CINOR|Nord de la Réunion", na=False)
    ]
    found = compute_rings(units, RingRequest(centres=list(saint_denis)), Report()).table
    assert sorted(found["couronne"].astype(int)) == [0, 1, 1, 2, 2]
    layer = (
        gpd.read_file(shared / "geo" / "epci_2026_drom_wgs84.gpkg")
        .set_index("siren_epci")
        .geometry.to_crs(2975)
        .boundary
    )
    for row in found[found["couronne"] == 1].itertuples():
        expected = shapely.intersection(
            layer[row.siren_metropole], layer[row.siren_epci], grid_size=0.001
        ).length
        assert row.bordure_km * 1000 == pytest.approx(expected, rel=0.01)


def test_commuting_to_grenoble_against_a_pivot(shared: Path, france: EpciUnits, exact: Borders) -> None:
    published = pd.read_csv(
        shared / "published" / "base-flux-mobilite-domicile-lieu-travail-2017-isere.csv", sep=";", dtype=str
    )
    request = RingRequest(method="commuting", centres=["200040715"], thresholds_pct=(15, 5))
    found = compute_rings(
        france, request, Report(), parse_flows(published, Report()), known_borders=exact
    ).table
    epci = france.parts.frame["epci"]
    value = published["NBFLUX_C17_ACTOCC15P"].astype(float)
    origin, destination = published["CODGEO"].map(epci), published["DCLT"].map(epci)
    share = 100 * value[destination == "200040715"].groupby(origin).sum() / value.groupby(origin).sum()
    expected = share[(share >= 5) & (share.index != "200040715")]
    ringed = found[found["couronne"] > 0].set_index("siren_epci")
    assert ringed["part_pct"].sort_index().to_dict() == pytest.approx(
        expected.sort_index().to_dict(), abs=0.006
    )
    assert (ringed["couronne"] == np.where(ringed["part_pct"] >= 15, 1, 2)).all()


def test_catchment_of_tours_is_its_aav(shared: Path, france: EpciUnits, exact: Borders) -> None:
    zoning = pd.read_csv(shared / "tables" / "insee_zonages_cog2025.csv", dtype=str)
    found = compute_rings(
        france,
        RingRequest(method="catchment", centres=[TOURS]),
        Report(),
        areas=catchment_table(zoning),
        known_borders=exact,
    ).table
    inside = set(
        france.parts.frame["epci"][
            france.parts.frame.index.isin(zoning.loc[zoning["AAV2020"] == "019", "insee_com"])
        ]
    )
    assert set(found["siren_epci"]) == inside | {TOURS}
    assert set(found.loc[found["part_pct"] >= 50, "couronne"]) == {1}


def test_distance_shares_against_an_overlay(france: EpciUnits, exact: Borders, epci_layer) -> None:
    request = RingRequest(method="distance", centres=[TOURS], widths_km=(10, 25), share_pct=50)
    found = compute_rings(france, request, Report(), known_borders=exact).table.set_index("siren_epci")
    buffers = [epci_layer.geometry[TOURS].buffer(width * 1000, quad_segs=32) for width in (10, 25)]
    shares = [100 * epci_layer.geometry.intersection(buffer).area / epci_layer.area for buffer in buffers]
    natures = epci_layer["nature_epci"].isin(["ME", "MET69"])
    first = set(shares[0].index[(shares[0] >= 50) & ~natures])
    second = set(shares[1].index[(shares[1] >= 50) & ~natures]) - first
    assert set(found.index[found["couronne"] == 1]) == first
    assert set(found.index[found["couronne"] == 2]) == second
    for siren in first:
        assert found.loc[siren, "part_pct"] == pytest.approx(shares[0][siren], abs=0.01)
