"""Eurostat 1991 on all of France against an independent computation: libpysal's Rook graph, scipy's components on it,
geopandas' outlines for enclosure."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pandas as pd
import pyproj
import pytest
import shapely
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

from cohesion_plugin.core.report import Report
from cohesion_plugin.core.territories import RawLayer
from cohesion_plugin.core.typologies.classify import classify
from cohesion_plugin.core.typologies.gather import gather
from cohesion_plugin.core.typologies.load import typology
from cohesion_plugin.core.typologies.places import build_places

pytestmark = pytest.mark.shared
gpd = pytest.importorskip("geopandas")


@pytest.fixture(scope="module")
def metropole(shared: Path):
    layer = gpd.read_file(shared / "geo" / "communes_cog2026_metro_l93.gpkg")
    table = pd.read_csv(shared / "tables" / "populations_communales_cog2026.csv", dtype={"insee_com": str})
    people = table.set_index("insee_com")["pop_2023"].astype(float)
    return layer.assign(population=layer["insee_com"].map(people))


class Rook:
    """Contiguous sets and their surroundings, by positions."""

    def __init__(self, layer) -> None:
        libpysal = pytest.importorskip("libpysal")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            graph = libpysal.weights.Rook.from_dataframe(layer, silence_warnings=True, use_index=False)
        self.matrix: csr_matrix = graph.sparse.tocsr()
        self.outlines = layer.geometry.to_numpy()

    def sets(self, member: np.ndarray) -> list[np.ndarray]:
        rows = np.flatnonzero(member)
        count, label = connected_components(self.matrix[rows][:, rows], directed=False)
        order = np.argsort(label, kind="stable")
        return np.split(rows[order], np.cumsum(np.bincount(label, minlength=count))[:-1]) if count else []

    def around(self, rows: np.ndarray) -> set[int]:
        return set(self.matrix[rows].indices) - set(rows)

    def enclosed(self, rows: np.ndarray) -> bool:
        """Whether all the outer border of a set is shared with its neighbours: neither sea nor abroad."""
        beside = sorted(self.around(rows))
        if not beside:
            return False
        outline = shapely.boundary(shapely.union_all(self.outlines[rows]))
        others = shapely.boundary(shapely.union_all(self.outlines[beside]))
        return bool(shapely.length(shapely.difference(outline, others)) <= 0.01 * shapely.length(outline))


def eurostat(layer, rook: Rook) -> np.ndarray:
    """Set by set, in the words of the Labour Force Survey's notes."""
    people, km2 = layer["population"].to_numpy(), layer.geometry.area.to_numpy() / 1e6
    density = people / km2
    result = np.full(len(layer), "3", dtype=object)
    area = np.full(len(layer), -1)

    def give(sets: Iterable[np.ndarray], code: str) -> None:
        for rows in sets:
            result[rows], area[rows] = code, rows[0]

    give([rows for rows in rook.sets(density > 500) if people[rows].sum() >= 50_000], "1")
    inside = []
    for rows in rook.sets(result != "1"):
        if km2[rows].sum() < 100 and len({area[i] for i in rook.around(rows)}) == 1 and rook.enclosed(rows):
            inside.append((rows, area[next(iter(rook.around(rows)))]))
    for rows, owner in inside:
        result[rows], area[rows] = "1", owner
    middling = rook.sets((result != "1") & (density > 100))
    give(
        [r for r in middling if people[r].sum() >= 50_000 or any(result[i] == "1" for i in rook.around(r))],
        "2",
    )
    joining = []
    for rows in rook.sets(result == "3"):
        kinds = {(result[i], area[i]) for i in rook.around(rows)}
        dense, middle = ([k for k in kinds if k[0] == code] for code in "12")
        if km2[rows].sum() < 100 and len(middle) == 1 and len(dense) <= 1 and rook.enclosed(rows):
            joining.append(rows)
    give(joining, "2")
    return result


def test_eurostat_1991_on_all_of_france(metropole) -> None:
    frame = pd.DataFrame(metropole.drop(columns=["geometry", "area_km2"]))
    raw = RawLayer(frame, metropole.geometry.to_numpy(), pyproj.CRS.from_epsg(2154), "communes")
    report, kind = Report(), typology("eurostat_1991")
    found = classify(kind, gather(build_places(raw, {}, report), [], kind, report)).table
    expected = eurostat(metropole, Rook(metropole))
    assert found["code_commune"].tolist() == metropole["insee_com"].tolist()
    differ = found[found["classe"].to_numpy() != expected]
    assert differ.empty, differ[["nom_commune", "classe", "motif"]]
    assert found["classe"].value_counts().to_dict() == {"3": 28_238, "2": 5_157, "1": 1_351}
    assert found["motif"].str.contains("enclavé").sum() > 200
