"""Softened sub-spaces: still a partition, areas kept, indicators that are the sums of their parts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pyproj
import pytest
import shapely

from cohesion_plugin.adapters.vector_file import read_file
from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.schematic.arcs import decompose
from cohesion_plugin.core.schematic.model import Units
from cohesion_plugin.core.schematic.soften import chaikin, sample, soften
from cohesion_plugin.core.schematic.subspaces import indicators, subspaces
from cohesion_plugin.core.schematic.units import units_of

LAMBERT = pyproj.CRS.from_epsg(2154)


def jagged(count: int = 4, seed: int = 1) -> np.ndarray:
    """Squares of 40 km whose sides, shared vertex for vertex, zigzag."""
    random = np.random.default_rng(seed)
    side, steps = 40_000.0, 24
    sides: dict[tuple[int, int, int, int], np.ndarray] = {}

    def edge(a: tuple[int, int], b: tuple[int, int]) -> np.ndarray:
        key = (*min(a, b), *max(a, b))
        if key not in sides:
            t = np.linspace(0, 1, steps + 1)[:, None]
            line = (1 - t) * np.array(min(a, b)) * side + t * np.array(max(a, b)) * side
            line[1:-1] += random.uniform(-600, 600, (steps - 1, 2))
            sides[key] = line + [500_000.0, 6_700_000.0]
        return sides[key] if a < b else sides[key][::-1]

    made = []
    for row in range(count):
        for column in range(count):
            corners = [(column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1)]
            rings = [edge(a, b)[:-1] for a, b in zip(corners, corners[1:] + corners[:1])]
            made.append(shapely.Polygon(np.concatenate(rings)))
    return np.array(made)


def gaps_and_overlaps(shapes: np.ndarray) -> tuple[float, float]:
    """Share of the union's area covered twice; area of holes that appear between shapes."""
    union = shapely.union_all(shapes)
    parts = shapely.get_parts(union)
    holes = sum(shapely.area(shapely.polygons(shapely.get_rings(part)[1:])).sum() for part in parts)
    return float(shapely.area(shapes).sum() / union.area - 1), float(holes / union.area)


def test_taken_apart_and_put_together_shapes_are_the_same() -> None:
    shapes = jagged()
    back = decompose(shapes).shapes(len(shapes))
    assert shapely.equals(
        shapely.normalize(back), shapely.normalize(shapely.multipolygons(shapes[:, None]))
    ).all()
    # 16 squares: 40 sides; the corners of the whole are no junctions, so that 4 pairs of sides are one arc.
    assert len(decompose(shapes).lines) == 36


def test_a_partition_stays_one_when_softened() -> None:
    shapes = jagged()
    assert gaps_and_overlaps(shapes) == (pytest.approx(0, abs=1e-9), 0)
    made = soften(shapes, 20_000.0)
    over, holes = gaps_and_overlaps(made.shapes)
    assert over == pytest.approx(0, abs=1e-9) and holes == pytest.approx(0, abs=1e-9)
    assert shapely.is_valid(made.shapes).all()
    assert shapely.coverage_is_valid(made.shapes)
    # Zigzags are gone: each outline is shorter, its area hardly changes.
    assert (shapely.length(made.shapes) < 0.97 * shapely.length(shapes)).all()
    assert np.abs(made.distortion).max() < 3
    assert made.distortion == pytest.approx(100 * (shapely.area(made.shapes) / shapely.area(shapes) - 1))


def test_neighbours_still_touch_along_a_line() -> None:
    shapes = jagged(2)
    made = soften(shapes, 20_000.0).shapes
    for one, other in ((0, 1), (0, 2), (1, 3), (2, 3)):
        assert shapely.intersection(made[one], made[other]).length > 20_000


def test_an_enclave_and_an_island_keep_their_place() -> None:
    ring = shapely.Point(600_000, 6_700_000).buffer(60_000, 64)
    inside = shapely.Point(610_000, 6_700_000).buffer(15_000, 64)
    island = shapely.Point(700_000, 6_700_000).buffer(9_000, 64)
    shapes = np.array([shapely.difference(ring, inside).union(island), inside])
    made = soften(shapes, 25_000.0)
    assert shapely.get_num_geometries(made.shapes[0]) == 2
    assert shapely.intersection(*made.shapes).area == pytest.approx(0, abs=1)
    assert shapely.union_all(made.shapes).contains(inside.centroid)
    assert np.abs(made.distortion).max() < 6


def test_too_soft_is_reduced_and_overlaps_are_refused() -> None:
    shapes = jagged(2)
    assert soften(shapes, 500_000.0).softness <= 500_000.0
    over = np.array([shapely.box(0, 0, 10_000, 10_000), shapely.box(5_000, 0, 15_000, 10_000)])
    with pytest.raises(InputError) as caught:
        soften(over, 3_000.0)
    assert caught.value.facts and caught.value.remedy


def test_chaikin_cuts_corners_at_a_quarter() -> None:
    line = np.array([[0.0, 0.0], [4.0, 0.0], [4.0, 4.0]])
    assert chaikin(line, 1, False).tolist() == [[0, 0], [3, 0], [4, 1], [4, 4]]
    assert len(sample(np.array([[0.0, 0.0], [10.0, 0.0]]), 3.0)) == 5


@pytest.fixture(scope="module")
def region(shared: Path) -> Units:
    """Communes of Centre-Val de Loire, each assigned to the sub-space of its département."""
    raw = read_file(str(shared / "geo" / "communes_cog2026_metro_l93.gpkg"), None, LAMBERT, "communes")
    assert raw is not None
    inside = (raw.frame["insee_reg"] == "24").to_numpy()
    frame = raw.frame[inside].reset_index(drop=True)
    groups = {"28": "nord", "45": "axe", "41": "axe", "37": "axe", "18": "sud", "36": "sud"}
    frame["sous_espace"] = frame["insee_dep"].map(groups)
    kept = type(raw)(frame, raw.geometry[inside], raw.crs, "communes")
    return units_of(kept, "sous_espace", None, Report())


@pytest.mark.shared
def test_indicators_are_the_sums_of_the_published_tables(region: Units, shared: Path) -> None:
    table = pd.read_csv(
        shared / "tables" / "communes_cog2026_epci.csv", dtype={"insee_com": str, "insee_dep": str}
    )
    table = table[table["insee_dep"].isin(["18", "28", "36", "37", "41", "45"])]
    groups = {"28": "nord", "45": "axe", "41": "axe", "37": "axe", "18": "sud", "36": "sud"}
    expected = table.groupby(table["insee_dep"].map(groups))["pmun_2023"].agg(["size", "sum"])
    found = indicators(region)
    assert found["nb_unites"].tolist() == expected["size"].reindex(found.index).tolist()
    assert found["population"].tolist() == expected["sum"].reindex(found.index).tolist()
    assert found["densite"].tolist() == pytest.approx((found["population"] / found["surface_km2"]).tolist())


@pytest.mark.shared
def test_the_region_stays_a_partition(region: Units) -> None:
    report = Report()
    made = subspaces(region, None, 0.0, report)
    precise, soft = made.shapes, shapely.from_wkt(made.table["forme_wkt"].to_numpy())
    assert not report.warnings
    assert shapely.area(precise).sum() == pytest.approx(shapely.area(region.shapes).sum(), rel=1e-9)
    for shapes in (precise, soft):
        over, holes = gaps_and_overlaps(shapes)
        # The text has whole metres: less than a hectare in 39 000 km².
        assert abs(over) < 2e-7 and holes < 1e-6
    assert made.table["forme_km2"].to_numpy() == pytest.approx(shapely.area(precise) / 1e6)
    assert np.abs(made.table["deformation_pct"]).max() < 2
    gained = 100 * (shapely.area(soft) / shapely.area(precise) - 1)
    assert made.table["deformation_pct"].to_numpy() == pytest.approx(gained, abs=0.02)


def test_population_unknown_somewhere_is_unknown_in_the_sum() -> None:
    frame = pd.DataFrame(
        {"name": list("abc"), "population": [10.0, np.nan, 5.0], "sous_espace": ["n", "n", "s"]},
        index=["37001", "37002", "37003"],
    )
    units = Units(frame, jagged(2)[:3], LAMBERT, "commune")
    found = indicators(units)
    assert np.isnan(found.loc["n", "population"]) and found.loc["s", "population"] == 5
