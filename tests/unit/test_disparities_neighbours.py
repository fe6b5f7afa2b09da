"""Neighbourhoods, borders and discontinuities against libpysal and by hand."""

from __future__ import annotations

import geopandas
import numpy as np
import pandas as pd
import pytest
import shapely
from libpysal.weights import DistanceBand, Queen, higher_order
from scipy.sparse import csr_matrix

from cohesion_plugin.core.disparities.discontinuities import discontinuities
from cohesion_plugin.core.disparities.frontiers import border_lines, frontiers
from cohesion_plugin.core.disparities.neighbourhood import contiguity, reach, within
from cohesion_plugin.core.errors import InputError


def grid(side: int = 6, size: float = 1000.0) -> np.ndarray:
    return np.array([shapely.box(x, y, x + size, y + size) for y in range(0, int(side * size), int(size)) for x in range(0, int(side * size), int(size))])  # fmt: skip


def zones(shapes: np.ndarray) -> np.ndarray:
    return np.full(len(shapes), "metropole", dtype=object)


@pytest.mark.parametrize("order", [1, 2, 3])
def test_contiguity_is_queen(order: int) -> None:
    shapes = grid()
    queen = Queen.from_dataframe(geopandas.GeoDataFrame(geometry=shapes), use_index=False)
    wanted = queen if order == 1 else higher_order(queen, order, lower_order=True, silence_warnings=True)
    found = reach(contiguity(frontiers(shapes, zones(shapes), 2), len(shapes)), order)
    assert (found != csr_matrix(wanted.sparse)).nnz == 0


def test_distance_is_that_of_centroids() -> None:
    shapes = grid()
    centres = shapely.get_coordinates(shapely.centroid(shapes))
    wanted = DistanceBand(centres, 1500.0, binary=True, silence_warnings=True)
    assert (within(shapes, zones(shapes), 1500.0) != csr_matrix(wanted.sparse)).nnz == 0


def test_too_wide_is_refused() -> None:
    random = np.random.default_rng(0).uniform(0, 1e5, (9000, 2))
    shapes = shapely.buffer(shapely.points(random), 10)
    with pytest.raises(InputError, match="too wide"):
        within(shapes, zones(shapes), 1e6)


def test_zones_are_not_neighbours() -> None:
    shapes = grid(2)
    zone = np.array(["metropole", "metropole", "reunion", "reunion"], dtype=object)
    found = contiguity(frontiers(shapes, zone, 2), 4).toarray()
    assert found[0, 1] and found[2, 3] and not found[:2, 2:].any()


def test_borders_once_each_with_their_length_and_line() -> None:
    shapes = grid(3)
    borders = frontiers(shapes, zones(shapes), 2)
    table = borders.table
    assert len(table) == 12 and (table["a"] < table["b"]).all() and not table.duplicated(["a", "b"]).any()
    assert (table["length"] == 1000).all() and (table["tolerant"] == 0).all()
    lines = border_lines(borders, shapes, 2)
    for a, b, line in zip(table["a"], table["b"], lines):
        assert line.equals(shapely.intersection(shapes[a], shapes[b])), (a, b)


def test_a_gap_is_bridged() -> None:
    shapes = np.array([shapely.box(0, 0, 1000, 1000), shapely.box(1001, 0, 2000, 1000)])
    borders = frontiers(shapes, zones(shapes), 2)
    assert len(borders.table) == 1 and abs(borders.table["length"][0] - 1000) < 2
    line = border_lines(borders, shapes, 2)[0]
    assert line.geom_type == "MultiLineString" and abs(line.length - 1000) < 10
    assert frontiers(shapes, zones(shapes), 0.5).table.empty
    assert len(border_lines(frontiers(shapes, zones(shapes), 0.5), shapes, 0.5)) == 0


def test_discontinuities_by_hand() -> None:
    pairs = pd.DataFrame({"a": [0, 0, 1, 2], "b": [1, 2, 3, 3]})
    found = discontinuities(np.array([10.0, 20.0, 0.0, np.nan]), pairs)
    assert len(found) == 2, "a border with a missing side is left out"
    assert list(found["ecart_absolu"]) == [10, 10] and list(found["rang_absolu"]) == [1, 1]
    assert found["ecart_relatif"].iloc[0] == 2 and np.isnan(found["ecart_relatif"].iloc[1])


def test_discontinuities_are_symmetric() -> None:
    random = np.random.default_rng(1)
    value = random.uniform(1, 9, 30)
    pairs = pd.DataFrame(random.choice(30, (50, 2)), columns=["a", "b"])
    one, other = (
        discontinuities(value, pairs),
        discontinuities(value, pairs.rename(columns={"a": "b", "b": "a"})),
    )
    for column in ("ecart_absolu", "ecart_relatif", "rang_absolu", "rang_relatif"):
        assert (one[column] == other[column]).all(), column
    assert (one["ecart_relatif"] >= 1).all()
