"""Statistical typology of all communes of France by 15 ratios: seconds, memory, against scikit-learn and scipy.

Runs in this process, stage by stage, then the algorithm from CSV to written files. Prints seconds, ratios, peak memory,
how long a cancel takes and how long the interpreter is held. Needs the reference data (COHESION_SHARED).
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("COHESION_SHARED", ROOT.parent / "shared"))
TABLE = SHARED / "data" / "tables" / "indicateurs_rp2018_filosofi2019_cog2026.csv"
COMMUNES = SHARED / "data" / "geo" / "communes_cog2026_metro_l93.gpkg"


def ratios(path: Path) -> pd.DataFrame:
    """Code, name, population and 15 ratios of each commune, from the census and income table."""
    t = pd.read_csv(path, dtype={"insee_com": str})
    mean = (t["P18_POP"] + t["P13_POP"]) / 2
    frame = pd.DataFrame(
        {
            "insee_com": t["insee_com"],
            "nom_com": t["nom_com"],
            "population": t["P18_POP"],
            "densite": t["P18_POP"] / t["SUPERF"],
            "evolution_population": 100 * ((t["P18_POP"] / t["P13_POP"]) ** 0.2 - 1),
            "solde_naturel": 200 * (t["NAIS1318"] - t["DECE1318"]) / mean,
            "taille_menages": t["P18_POP"] / t["P18_MEN"],
            "residences_secondaires": 100 * t["P18_RSECOCC"] / t["P18_LOG"],
            "logements_vacants": 100 * t["P18_LOGVAC"] / t["P18_LOG"],
            "proprietaires": 100 * t["P18_RP_PROP"] / t["P18_RP"],
            "concentration_emploi": 100 * t["P18_EMPLT"] / t["ACTOCC1564_18"],
            "emploi_salarie": 100 * t["P18_EMPLT_SAL"] / t["P18_EMPLT"],
            "evolution_emploi": 100 * ((t["P18_EMPLT"] + 1) / (t["P13_EMPLT"] + 1) - 1),
            "taux_chomage": 100 * t["P18_CHOM1564"] / t["P18_ACT1564"],
            "taux_activite": 100 * t["P18_ACT1564"] / t["P18_POP1564"],
            "part_15_64": 100 * t["P18_POP1564"] / t["P18_POP"],
            "etablissements": 1000 * t["ETTOT18"] / t["P18_POP"],
            "natalite": 200 * t["NAIS1318"] / mean,
        }
    )
    return frame.replace([np.inf, -np.inf], np.nan)


def fields(frame: pd.DataFrame) -> list[str]:
    """The 15 ratios."""
    return list(frame.columns[3:])


@contextmanager
def timed(name: str, times: dict[str, float]) -> Iterator[None]:
    """Wall and processor time of a block, in seconds; only the latter is kept: other programs do not change it."""
    start, used = time.perf_counter(), time.process_time()
    yield
    times[name] = time.process_time() - used
    print(f"  {name:<60}{time.perf_counter() - start:7.2f} s{times[name]:8.2f} s of processor", flush=True)


def peak_mb() -> float:
    """Peak resident memory of this process, MB."""
    scale = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale / 1e6


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


def stages(frame: pd.DataFrame, times: dict[str, float]) -> np.ndarray:
    """Prototypes and trees, timed apart; returns the points they are made of."""
    from cohesion_plugin.core.statistics.kmeans import best_of
    from cohesion_plugin.core.statistics.ward import ward_tree

    with timed("core: table to described classes (1000 prototypes)", times):
        made = typology(frame)
    points = np.ascontiguousarray(made.pca.score[:, : made.pca.kept])
    ones = np.ones(len(points))
    with timed("core: k-means alone, 1000 prototypes, 4 starts", times):
        part = best_of(points, ones, 1000, 1, 4, 100)
    with timed("core: Ward of 1000 weighted prototypes", times):
        ward_tree(part.centre, np.bincount(part.label).astype(float))
    with timed("core: Ward of all communes, no prototypes", times):
        tree = ward_tree(points, ones)
    times["inertia"] = part.within / len(points)
    times["ward"] = float(tree.within()[5])
    return points


def others(points: np.ndarray, times: dict[str, float]) -> None:
    """scikit-learn and scipy on the same points."""
    from scipy.cluster.hierarchy import linkage
    from sklearn.cluster import KMeans

    with timed("scikit-learn: KMeans(1000, n_init=4, max_iter=100)", times):
        theirs = KMeans(1000, n_init=4, max_iter=100, random_state=1, init="k-means++").fit(points)
    with timed("scipy: linkage ward of 1000 prototypes, unweighted", times):
        linkage(theirs.cluster_centers_, "ward")
    times["their inertia"] = theirs.inertia_ / len(points)
    print(f"  inertia in prototypes: ours {times['inertia']:.4f}, scikit-learn {times['their inertia']:.4f}")
    needed = len(points) * (len(points) - 1) / 2 * 8 / 1e9
    print(f"  scipy's Ward of all communes would need {needed:.1f} GB for its distances alone: not run")


def held(frame: pd.DataFrame) -> None:
    """How long a waiting thread is kept from running, and how long a cancel takes."""
    from cohesion_plugin.core.errors import Cancelled
    from cohesion_plugin.core.progress import Progress

    stop, said = threading.Event(), []

    def work() -> None:
        try:
            typology(frame, progress=Progress(cancelled=stop.is_set))
        except Cancelled:
            said.append(time.perf_counter())

    worker = threading.Thread(target=work)
    worker.start()
    gaps, start = [], time.perf_counter()
    while time.perf_counter() - start < 3:
        before = time.perf_counter()
        time.sleep(0.01)
        gaps.append(time.perf_counter() - before - 0.01)
    asked = time.perf_counter()
    stop.set()
    worker.join()
    late = f"{1000 * (said[0] - asked):.0f} ms" if said else "finished before"
    print(
        f"  longest wait of another thread {1000 * max(gaps):.0f} ms, median {1000 * np.median(gaps):.1f} ms; cancel: {late}"
    )


def algorithm(frame: pd.DataFrame, folder: Path, times: dict[str, float]) -> None:
    """The algorithm as a user runs it: CSV and communes in; layer, tables, recipe and charts out."""
    from qgis import processing

    path = folder / "ratios.csv"
    frame.to_csv(path, index=False)
    values = {"TABLE": str(path), "INDICATORS": fields(frame), "TRANSFORMS": "rank"}
    outputs = {
        "CLASSES": str(folder / "classes.gpkg"), "DESCRIPTION": str(folder / "description.csv"),
        "AXES_TABLE": str(folder / "axes.csv"), "RECIPE_OUT": str(folder / "recipe.json"), "CHARTS": str(folder / "charts"),
    }  # fmt: skip
    with timed("algorithm: CSV to table, recipe and charts", times):
        processing.run("cohesion:statisticaltypology", {**values, **outputs})
    if COMMUNES.exists():
        mainland = frame[~frame["insee_com"].str.startswith("97")]
        mainland.to_csv(path, index=False)
        for name, more in (("", {}), (", each class in one piece", {"CONTIGUITY": True, "CLASS_COUNT": 12})):
            outputs["CLASSES"] = str(folder / f"map{len(more)}.gpkg")
            with timed(f"algorithm: the same with outlines{name}", times):
                processing.run(
                    "cohesion:statisticaltypology",
                    {**values, **outputs, **more, "TERRITORIES": str(COMMUNES)},
                )


def main() -> int:
    """Run all, print ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--only-core", action="store_true", help="one run in core, then its time and peak memory"
    )
    arguments = parser.parse_args()
    if not TABLE.exists():
        print(f"No table at {TABLE}: set COHESION_SHARED.")
        return 1
    sys.path.insert(0, str(ROOT))
    frame, times = ratios(TABLE), {}
    if arguments.only_core:
        base = peak_mb()
        with timed("core", times):
            typology(frame)
        print(f"{times['core']:.2f} s of processor, peak {peak_mb():.0f} MB (before: {base:.0f} MB)")
        return 0
    from tests.qgis_session import session

    with session(), tempfile.TemporaryDirectory() as folder:
        print(f"\n{len(frame)} communes, {len(fields(frame))} indicators; peak before: {peak_mb():.0f} MB")
        algorithm(frame, Path(folder), times)
        print(f"  peak memory {peak_mb():.0f} MB")
        points = stages(frame, times)
        print(f"  peak memory {peak_mb():.0f} MB")
        held(frame)
        others(points, times)
    mine = times["core: k-means alone, 1000 prototypes, 4 starts"]
    theirs = times["scikit-learn: KMeans(1000, n_init=4, max_iter=100)"]
    print(f"\nk-means: {mine:.1f} s of processor against {theirs:.1f} s, ratio {theirs / mine:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
