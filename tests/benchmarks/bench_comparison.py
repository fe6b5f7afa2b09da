"""Every indicator of every EPCI and every commune of France against France: time, memory, and pandas by hand beside."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from bench_common import COMMUNES, SHARED, Case, Stages

TABLES = SHARED / "tables"
FILES = [
    TABLES / name
    for name in (
        "indicateurs_rp2018_filosofi2019_cog2026.csv",
        "populations_communales_cog2026.csv",
        "ottd_epci_indicateurs_2022.csv",
        "ottd_vacance2022_revenu2021_communes.csv",
    )
]
LIST = TABLES / "communes_cog2026_epci.csv"
SUMS = ["P18_LOGVAC", "P18_LOG", "P18_CHOM1564", "P18_ACT1564", "P18_EMPLT"]


def core(folder: Path, stages: Stages) -> Any:
    """Files to figures, ranks and gaps, in memory."""
    import pyproj

    from cohesion_plugin.adapters import vector_file
    from cohesion_plugin.adapters.published import read_published
    from cohesion_plugin.core.comparison.compute import compare
    from cohesion_plugin.core.comparison.places import places_of
    from cohesion_plugin.core.indicators.library import library
    from cohesion_plugin.core.indicators.tables import join_tables
    from cohesion_plugin.core.report import Report

    report = Report()
    with stages("read the communes"):
        raw = vector_file.read_file(str(COMMUNES), None, None, "communes")
        assert raw is not None
        places = places_of(replace(raw, crs=pyproj.CRS(2154)), report)
    with stages("read and join the tables"):
        read = [read_published(str(path)) for path in FILES]
        tables = join_tables(read, places.commune_names, places.epci_names, report)
    with stages("figures, gaps, ranks"):
        found = compare(places, tables, "epci:*; commune:*", "France", library(), "", report)
    with stages("wide table"):
        wide = found.wide()
    with stages("long table"):
        rows = len(found.long())
    epci = wide[(wide["role"] == "territoire") & (wide["nb_communes"] > 0)].head(1255).set_index("code")
    print(f"    {len(found.measure.columns)} indicators, {len(found.sets)} territories, {rows} rows")
    return {"vacancy": epci["taux_vacance"].round(6).dropna().to_dict(), "rows": rows}


def algorithm(folder: Path, stages: Stages) -> Any:
    """The same through Processing, one row per territory in a GeoPackage."""
    from qgis import processing
    from qgis.core import QgsApplication

    from cohesion_plugin.processing.compare_territories import CompareTerritories
    from cohesion_plugin.processing.provider import CohesionProvider

    registry = QgsApplication.processingRegistry()
    if registry.providerById("cohesion") is None:
        registry.addProvider(CohesionProvider())
    if registry.algorithmById("cohesion:compareterritories") is None:
        registry.providerById("cohesion").addAlgorithm(CompareTerritories())
    out = folder / "figures.gpkg"
    values = {
        "TERRITORIES": str(COMMUNES),
        "TABLES": [str(path) for path in FILES],
        "SELECTION": "epci:*; commune:*",
    }
    processing.run("cohesion:compareterritories", {**values, "REFERENCE": "France", "WIDE": str(out)})
    return {"vacancy": _written(out)}


def by_hand(folder: Path, stages: Stages) -> Any:
    """What pandas alone needs for four ratios by EPCI, without years, coverage, ranks, gaps or France."""
    import pandas as pd

    with stages("read"):
        frame = pd.read_csv(FILES[0], dtype={"insee_com": str}).set_index("insee_com")
        epci = pd.read_csv(LIST, dtype=str).set_index("insee_com")["siren_epci"]
    sums = frame[SUMS].groupby(epci.reindex(frame.index).to_numpy()).sum(min_count=1)
    return {"vacancy": (100 * sums["P18_LOGVAC"] / sums["P18_LOG"]).round(6).dropna().to_dict()}


def _written(path: Path) -> dict[str, float]:
    import sqlite3

    with sqlite3.connect(path) as database:
        name = database.execute("SELECT table_name FROM gpkg_contents").fetchone()[0]
        # The name is that of the only table of a file just written.
        rows = database.execute(f'SELECT code, taux_vacance FROM "{name}" WHERE length(code) = 9').fetchall()
    return {code: round(value, 6) for code, value in rows if value is not None}


def same(results: dict[str, Any]) -> str:
    """Vacancy of every EPCI, on all sides."""
    first, *others = (result["vacancy"] for result in results.values())
    for other in others:
        assert set(first) == set(other), len(set(first) ^ set(other))
        assert all(abs(first[code] - other[code]) < 1e-5 for code in first)
    return f"yes, the vacancy of {len(first)} EPCI"


CASES = [
    Case(
        "Every recognised indicator of every EPCI and every commune of France, against France, with ranks and gaps",
        {"cohesion, in memory": core, "cohesion:compareterritories, one row each": algorithm, "pandas by hand, one ratio": by_hand},
        (COMMUNES, *FILES, LIST),
        check=same,
        apart=("pandas by hand, one ratio",),
    )
]  # fmt: skip
