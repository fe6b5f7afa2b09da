"""Disparities of all communes of France: the algorithm from files to files, and local association against esda."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from bench_common import COMMUNES, ROOT, SHARED, Case, Stages

TABLE = SHARED / "tables" / "indicateurs_rp2018_filosofi2019_cog2026.csv"
EPCI = SHARED / "geo" / "epci_2026_metro_l93.gpkg"
VACANCY = "vacance = 100 * P18_LOGVAC / P18_LOG"
TEN = (
    f"{VACANCY}; secondaires = 100 * P18_RSECOCC / P18_LOG; proprietaires = 100 * P18_RP_PROP / P18_RP; "
    "chomage = 100 * P18_CHOM1564 / P18_ACT1564; activite = 100 * P18_ACT1564 / P18_POP1564; "
    "emploi = 100 * P18_EMPLT / P18_POP; salariat = 100 * P18_EMPLT_SAL / P18_EMPLT; densite = P18_POP / SUPERF; "
    "natalite = 1000 * NAIS1318 / P18_POP; etablissements = 1000 * ETTOT18 / P18_POP"
)
VALUES, GRAPH, SOURCE = "values.npy", "neighbours.npz", str(ROOT)


def algorithm(layer: Path, indicators: str, groups: list[str], names: list[str], **more: Any) -> Any:
    """The algorithm as a user runs it: GeoPackage and CSV in, layers and tables out."""

    def side(folder: Path, stages: Stages) -> None:
        from qgis import processing
        from qgis.core import QgsApplication

        registry = QgsApplication.processingRegistry()
        if registry.algorithmById("cohesion:disparities") is None:
            from cohesion_plugin.processing.disparities import Disparities

            registry.providerById("cohesion").addAlgorithm(Disparities())
        given = {"TERRITORIES": str(layer), "TABLE": str(TABLE), "INDICATORS": indicators, "GROUPS": groups}
        given.update({name: str(folder / f"{name.lower()}.gpkg") for name in names})
        processing.run("cohesion:disparities", {**given, **more})

    return side


def core(folder: Path, stages: Stages) -> None:
    """Deviations and local association alone, 999 permutations: from outlines and figures to arrays."""
    from cohesion_plugin.core.disparities import deviations
    from cohesion_plugin.core.disparities.frontiers import frontiers
    from cohesion_plugin.core.disparities.lisa import lisa
    from cohesion_plugin.core.disparities.neighbourhood import contiguity
    from cohesion_plugin.core.disparities.ratio import Ratio
    from cohesion_plugin.core.disparities.request import Indicator

    with stages("read"):
        frame, outlines = _read()
    with stages("neighbours from outlines"):
        zone = np.full(len(frame), "metropole", dtype=object)
        neighbours = contiguity(frontiers(outlines, zone, 2.0), len(frame))
    with stages("three deviations"):
        figures = (frame[name].to_numpy(dtype=float) for name in ("P18_LOGVAC", "P18_LOG"))
        ratio = Ratio.of(Indicator("vacancy", "P18_LOGVAC", "P18_LOG"), *figures)
        deviations.global_deviation(ratio)
        deviations.territorial_deviation(ratio, pd.factorize(frame["siren_epci"])[0])
        deviations.spatial_deviation(ratio, neighbours)
    with stages("local association"):
        rows = np.flatnonzero(ratio.known)
        lisa(ratio.value[rows], neighbours[rows][:, rows], 999, 1, 0.05)


def _read() -> tuple[pd.DataFrame, np.ndarray]:
    import pyogrio
    import shapely

    meta, _, wkb, columns = pyogrio.raw.read(COMMUNES, columns=["insee_com", "siren_epci"])
    frame = pd.DataFrame(dict(zip(meta["fields"], columns)))
    table = pd.read_csv(TABLE, dtype={"insee_com": str}, usecols=["insee_com", "P18_LOGVAC", "P18_LOG"])
    return frame.merge(table, on="insee_com", how="left"), shapely.from_wkb(wkb)


def write_graph(folder: Path) -> None:
    """Vacancy of each commune that has one, and its neighbours: what both libraries read."""
    from scipy.sparse import save_npz

    sys.path.insert(0, SOURCE)
    from cohesion_plugin.core.disparities.frontiers import frontiers
    from cohesion_plugin.core.disparities.neighbourhood import contiguity

    frame, outlines = _read()
    value = (frame["P18_LOGVAC"] / frame["P18_LOG"]).to_numpy()
    neighbours = contiguity(
        frontiers(outlines, np.full(len(value), "metropole", dtype=object), 2.0), len(value)
    )
    rows = np.flatnonzero(~np.isnan(value) & (np.diff(neighbours.indptr) > 0))
    near = neighbours[rows][:, rows]
    linked = np.flatnonzero(np.diff(near.indptr) > 0)
    np.save(folder / VALUES, value[rows][linked])
    save_npz(folder / GRAPH, near[linked][:, linked])


def ours(folder: Path, stages: Stages) -> dict[str, float]:
    """Local association by the plugin."""
    from scipy.sparse import load_npz

    from cohesion_plugin.core.disparities.lisa import lisa

    value, neighbours = np.load(folder.parent / VALUES), load_npz(folder.parent / GRAPH)
    found = lisa(value, neighbours, 999, 1, 0.05)
    return {
        "sum": float(found.value.sum() * (len(value) - 1) / len(value)),
        "small": float((found.p <= 0.05).mean()),
    }


def theirs(folder: Path, stages: Stages) -> dict[str, float]:
    """The same by esda, compiled where numba is there."""
    from esda import Moran_Local
    from libpysal.weights import WSP
    from scipy.sparse import load_npz

    value = np.load(folder.parent / VALUES)
    weights = WSP(load_npz(folder.parent / GRAPH)).to_W(silence_warnings=True)
    with stages("local association"):
        found = Moran_Local(value, weights, transformation="r", permutations=999, seed=1, n_jobs=1)
    return {"sum": float(found.Is.sum()), "small": float((2 * found.p_sim <= 0.05).mean())}


def agree(results: dict[str, dict[str, float]]) -> str:
    """The same I; p from other draws, so that the share of small ones is close."""
    a, b = results.values()
    assert np.isclose(a["sum"], b["sum"], rtol=1e-9), f"sum of I {a['sum']} against {b['sum']}"
    assert abs(a["small"] - b["small"]) < 0.01, f"{a['small']:.3f} against {b['small']:.3f}"
    return (
        f"Yes: the same I; p ≤ 0.05 for {100 * a['small']:.1f} % and {100 * b['small']:.1f} % (random draws)."
    )


MAP = ["DEVIATIONS", "INEQUALITY"]
CASES = [
    Case(
        "Disparities of vacancy between 34 746 communes: deviations, measures, local association.",
        {
            "deviations and LISA, 999 permutations, 2 files": algorithm(
                COMMUNES, VACANCY, ["siren_epci"], MAP, LOCAL_PERMUTATIONS=999
            ),
            "the same, LISA with 9999": algorithm(COMMUNES, VACANCY, ["siren_epci"], MAP),
            "and 101 746 borders as lines": algorithm(
                COMMUNES, VACANCY, ["siren_epci"], [*MAP, "DISCONTINUITIES"]
            ),
            "ten indicators, five files": algorithm(
                COMMUNES, TEN, ["siren_epci"], [*MAP, "DISCONTINUITIES", "CORRELATIONS", "HANDICAPS"]
            ),
            "1 232 EPCI, communes summed, ten indicators": algorithm(
                EPCI, TEN, ["nature_epci"], [*MAP, "DISCONTINUITIES", "CORRELATIONS", "HANDICAPS"]
            ),
            "computation alone": core,
        },
        (TABLE, COMMUNES, EPCI),
        apart=(
            "the same, LISA with 9999", "and 101 746 borders as lines", "ten indicators, five files",
            "1 232 EPCI, communes summed, ten indicators", "computation alone",
        ),
    ),
    Case(
        "Local Moran of the communes alone, 999 conditional permutations.",
        {"plugin": ours, "esda": theirs},
        (TABLE, COMMUNES),
        write_graph,
        agree,
        once=("esda",),
    ),
]  # fmt: skip
