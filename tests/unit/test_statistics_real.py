"""All communes of France by 15 ratios, and real EPCI, against scikit-learn."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pyproj
import pytest
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA
from sklearn.preprocessing import StandardScaler

from cohesion_plugin.core.progress import SILENT
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.statistics import recipe
from cohesion_plugin.core.statistics.adjacency import pieces
from cohesion_plugin.core.statistics.kmeans import lloyd, within
from cohesion_plugin.core.statistics.neighbours import neighbours_of
from cohesion_plugin.core.statistics.request import TypologyRequest, indicators_of
from cohesion_plugin.core.statistics.typology import Typology, compute_typology
from cohesion_plugin.core.statistics.units import read_units
from cohesion_plugin.core.territories import RawLayer

from ..benchmarks.fifteen_ratios import fields, ratios

pytestmark = pytest.mark.shared
TABLE = "tables/indicateurs_rp2018_filosofi2019_cog2026.csv"
CENTRE = ("18", "28", "36", "37", "41", "45")


@pytest.fixture(scope="module")
def france(shared: Path) -> pd.DataFrame:
    return ratios(shared / TABLE)


def typology(frame: pd.DataFrame, report: Report | None = None, **values: object) -> Typology:
    report = report if report is not None else Report()
    raw = RawLayer(frame, np.full(len(frame), None, dtype=object), None, "communes")
    request = TypologyRequest(tuple(indicators_of(fields(frame), "rank")), **values)
    return compute_typology(read_units(raw, "", report), request, report)


@pytest.fixture(scope="module")
def made(france: pd.DataFrame) -> Typology:
    return typology(france, class_count=6)


def test_every_commune_of_france_is_classed_or_says_why(france: pd.DataFrame, made: Typology) -> None:
    complete = france[fields(france)].notna().all(axis=1)
    assert len(made.rows) == 34_875 and complete.sum() > 34_700
    assert (made.rows["classe"].notna() == complete).all() and (made.rows["motif"].isna() == complete).all()
    assert made.recipe["data"]["cog_year"] == 2026 and made.classes.prototypes == 1000


def test_components_and_classes_against_scikit_learn(france: pd.DataFrame, made: Typology) -> None:
    ranks = france[fields(france)].dropna().rank()
    z = StandardScaler().fit_transform(ranks)
    theirs = PCA(svd_solver="full").fit(z)
    np.testing.assert_allclose(made.pca.share / 100, theirs.explained_variance_ratio_, atol=1e-10)
    points = made.pca.score[:, : made.pca.kept]
    start = np.stack([points[made.classes.label == q].mean(axis=0) for q in range(6)])
    np.testing.assert_allclose(start, made.classes.centre, atol=1e-9)
    ours = lloyd(points, np.ones(len(points)), start, 10)
    reference = KMeans(6, init=start, n_init=1, max_iter=10, tol=0).fit(points)
    assert np.array_equal(ours.label, reference.labels_)
    inside = within(points, np.ones(len(points)), made.classes.label, start)
    assert ours.within < inside == pytest.approx((1 - made.classes.explained / 100) * (points**2).sum())


def test_rows_in_another_order_give_the_same_partition(france: pd.DataFrame) -> None:
    part = france.iloc[::4]
    made = typology(part, prepartition=300)
    report = Report()
    frame = part.sample(frac=1, random_state=1).reset_index(drop=True)
    raw = RawLayer(frame, np.full(len(frame), None, dtype=object), None, "communes")
    request = recipe.request_of(made.recipe, "recipe")
    again = compute_typology(read_units(raw, "", report), request, report, former=made.recipe)
    assert made.classes.prototypes == 300 and "Same partition" in report.text()
    assert again.recipe["result"] == made.recipe["result"]


def test_contiguous_classes_of_a_region(france: pd.DataFrame, shared: Path) -> None:
    geopandas = pytest.importorskip("geopandas")
    where = " OR ".join(f"insee_dep = '{code}'" for code in CENTRE)
    layer = geopandas.read_file(shared / "geo" / "communes_cog2026_metro_l93.gpkg", where=where)
    shapes = RawLayer(
        layer.drop(columns="geometry"), layer.geometry.to_numpy(), pyproj.CRS.from_epsg(2154), "c"
    )
    frame = france[france["insee_com"].str[:2].isin(CENTRE)].reset_index(drop=True)
    report = Report()
    units = read_units(
        RawLayer(frame, np.full(len(frame), None, dtype=object), None, "t"), "", report, shapes
    )
    request = TypologyRequest(tuple(indicators_of(fields(frame), "rank")), contiguity=True, class_count=7)
    made = compute_typology(units, request, report)
    pairs = neighbours_of(units, made.matrix, request, Report(), SILENT)
    label = made.classes.label
    inside = label[pairs[:, 0]] == label[pairs[:, 1]]
    assert len(np.unique(pieces(pairs[inside], len(label)))) == 7
    area = made.description.loc[made.description["type"] == "classe", "surface_km2"].sum()
    assert area == pytest.approx(39_151, rel=0.01)


def test_epci_are_classed_without_a_pre_partition(shared: Path) -> None:
    frame = pd.read_csv(shared / "tables" / "ottd_epci_indicateurs_2022.csv", dtype=str).astype(object)
    frame = frame.where(frame.notna(), None)
    report = Report()
    wanted = [
        "dmv_75p_pct_22",
        "log_vac_pct_22",
        "log_ressec_pct_22",
        "soc_txchom_1564_22",
        "rev_med_21",
        "dsp_csp_cadres_pct_22",
    ]
    units = read_units(RawLayer(frame, np.full(len(frame), None, dtype=object), None, "epci"), "", report)
    request = TypologyRequest(
        tuple(indicators_of(wanted, "rank")), illustrative=("type_epci",), weight="P22_POP"
    )
    made = compute_typology(units, request, report)
    assert units.level == "epci" and made.classes.prototypes == 0 and made.classes.after is not None
    assert made.rows["classe"].notna().sum() > 1200 and "EPCI" in report.method
    kinds = made.description[made.description["type"] == "modalite"]
    assert {"CC", "CA", "CU", "MET"} <= set(kinds["modalite"])
