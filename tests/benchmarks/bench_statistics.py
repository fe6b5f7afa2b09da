"""Statistical typology of all communes of France by 15 ratios, against scikit-learn and scipy where they do the same."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from bench_common import COMMUNES, ROOT, SHARED, Case, Stages
from fifteen_ratios import fields, ratios

TABLE = SHARED / "tables" / "indicateurs_rp2018_filosofi2019_cog2026.csv"
RATIOS, POINTS = "ratios.csv", "points.npy"
PROTOTYPES = 1000


def write_ratios(folder: Path) -> None:
    """The table that a user has, and the same without overseas, which the layer of outlines lacks."""
    frame = ratios(TABLE)
    frame.to_csv(folder / RATIOS, index=False)
    frame[~frame["insee_com"].str.startswith("97")].to_csv(folder / f"mainland_{RATIOS}", index=False)


def write_points(folder: Path) -> None:
    """The same communes on the axes kept of a PCA of their ranks: what all sides class."""
    sys.path.insert(0, str(ROOT))
    pca = typology(ratios(TABLE)).pca
    np.save(folder / POINTS, np.ascontiguousarray(pca.score[:, : pca.kept]))


def typology(frame: pd.DataFrame, **values: object):
    """The whole computation in core."""
    from cohesion_plugin.core.progress import SILENT
    from cohesion_plugin.core.report import Report
    from cohesion_plugin.core.statistics.request import TypologyRequest, indicators_of
    from cohesion_plugin.core.statistics.typology import compute_typology
    from cohesion_plugin.core.statistics.units import read_units
    from cohesion_plugin.core.territories import RawLayer

    report = Report()
    progress = values.pop("progress", SILENT)
    raw = RawLayer(frame, np.full(len(frame), None, dtype=object), None, "communes")
    request = TypologyRequest(tuple(indicators_of(fields(frame), "rank")), **values)
    return compute_typology(read_units(raw, "", report), request, report, progress)


def algorithm(table: str, **more: Any) -> Any:
    """The algorithm as a user runs it: CSV (and communes) in; layer, tables, recipe and charts out."""

    def side(folder: Path, stages: Stages) -> None:
        from qgis import processing

        names = pd.read_csv(folder.parent / table, nrows=0)
        given = {
            "TABLE": str(folder.parent / table),
            "INDICATORS": fields(names),
            "TRANSFORMS": "rank",
            **more,
        }
        outputs = {
            "CLASSES": "classes.gpkg", "DESCRIPTION": "description.csv", "AXES_TABLE": "axes.csv",
            "RECIPE_OUT": "recipe.json", "CHARTS": "charts",
        }  # fmt: skip
        given.update({name: str(folder / file) for name, file in outputs.items()})
        processing.run("cohesion:statisticaltypology", given)

    return side


def core(folder: Path, stages: Stages) -> None:
    """The computation alone, from table to described classes."""
    with stages("read"):
        frame = pd.read_csv(folder.parent / RATIOS, dtype={"insee_com": str})
    with stages("compute"):
        typology(frame)


def kmeans(folder: Path, stages: Stages) -> float:
    """Inertia per commune in the prototypes of the plugin."""
    from cohesion_plugin.core.statistics.kmeans import best_of

    points = np.load(folder.parent / POINTS)
    return float(best_of(points, np.ones(len(points)), PROTOTYPES, 1, 4, 100).within / len(points))


def sklearn_kmeans(folder: Path, stages: Stages) -> float:
    """The same by scikit-learn."""
    from sklearn.cluster import KMeans

    points = np.load(folder.parent / POINTS)
    made = KMeans(PROTOTYPES, n_init=4, max_iter=100, random_state=1, init="k-means++").fit(points)
    return float(made.inertia_ / len(points))


def ward(count: int | None) -> Any:
    """Ward's tree of the first ``count`` communes (None: all) by the plugin; inertia per commune of 6 classes."""

    def side(folder: Path, stages: Stages) -> float:
        from cohesion_plugin.core.statistics.ward import ward_tree

        points = np.load(folder.parent / POINTS)[:count]
        return float(ward_tree(points, np.ones(len(points))).within()[5])

    return side


def scipy_ward(count: int) -> Any:
    """The same by scipy, which holds all distances: twice as many communes take four times the memory."""

    def side(folder: Path, stages: Stages) -> float:
        from scipy.cluster.hierarchy import fcluster, linkage

        points = np.load(folder.parent / POINTS)[:count]
        label = fcluster(linkage(points, "ward"), 6, "maxclust")
        groups = (points[label == one] for one in np.unique(label))
        return float(sum(((group - group.mean(axis=0)) ** 2).sum() for group in groups) / len(points))

    return side


def responsive(folder: Path, stages: Stages) -> None:
    """How long a waiting thread is kept from running while it computes, and how long a cancel takes."""
    from cohesion_plugin.core.errors import Cancelled
    from cohesion_plugin.core.progress import Progress

    frame = pd.read_csv(folder.parent / RATIOS, dtype={"insee_com": str})
    stop, said = threading.Event(), []

    def work() -> None:
        try:
            typology(frame, progress=Progress(cancelled=stop.is_set))
        except Cancelled:
            said.append(time.perf_counter())

    worker = threading.Thread(target=work)
    worker.start()
    gaps, start = [], time.perf_counter()
    while time.perf_counter() - start < 2:
        before = time.perf_counter()
        time.sleep(0.01)
        gaps.append(time.perf_counter() - before - 0.01)
    asked = time.perf_counter()
    stop.set()
    worker.join()
    stages["longest wait of another thread"] = max(gaps)
    assert said, "finished before it was cancelled"
    stages["from cancel to its end"] = said[0] - asked


def close_inertia(results: dict[str, float]) -> str:
    """Prototypes as good as scikit-learn's: starts are drawn at random, so that they are not the same."""
    ours, theirs = results.values()
    assert ours < 1.02 * theirs, f"inertia {ours:.4f} against {theirs:.4f}"
    return f"As good: inertia per commune {ours:.4f} against {theirs:.4f} (random starts)."


def same_inertia(results: dict[str, float]) -> str:
    """The same tree, by what its 6 classes hold."""
    ours, theirs, _all = results.values()
    assert np.isclose(ours, theirs, rtol=1e-9), f"inertia {ours} against {theirs}"
    return f"Yes, inertia per commune of 6 classes {ours:.4f} both. All communes would take scipy 4.9 GB: not run."


CASES = [
    Case(
        "Classes of 34 875 communes by 15 ratios, from CSV to layer, tables, recipe and charts.",
        {
            "plugin: cohesion:statisticaltypology": algorithm(RATIOS),
            "the same with outlines": algorithm(f"mainland_{RATIOS}", TERRITORIES=str(COMMUNES)),
            "outlines, each of 12 classes in one piece": algorithm(
                f"mainland_{RATIOS}", TERRITORIES=str(COMMUNES), CONTIGUITY=True, CLASS_COUNT=12
            ),
            "computation alone": core,
            "its manners in a thread": responsive,
        },
        (TABLE, COMMUNES),
        write_ratios,
        once=("its manners in a thread",),
        apart=(
            "the same with outlines",
            "outlines, each of 12 classes in one piece",
            "computation alone",
            "its manners in a thread",
        ),
    ),
    Case(
        "k-means alone: 1000 prototypes of 34 875 communes, 4 starts.",
        {"plugin": kmeans, "scikit-learn": sklearn_kmeans},
        (TABLE,),
        write_points,
        close_inertia,
    ),
    Case(
        "Ward's tree alone: of 5 000 communes, as scipy can, and of all.",
        {"plugin, 5 000": ward(5000), "scipy, 5 000": scipy_ward(5000), "plugin, all": ward(None)},
        (TABLE,),
        write_points,
        same_inertia,
        once=("plugin, all",),
        apart=("plugin, all",),
    ),
]
