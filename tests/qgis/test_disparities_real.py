"""All EPCI and communes of mainland France against figures recomputed from the raw tables."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from conftest import load
from disparities_run import ALGORITHM, frame, register
from scipy.stats import spearmanr

pytestmark = [pytest.mark.shared, pytest.mark.slow]
TABLE = "indicateurs_rp2018_filosofi2019_cog2026.csv"
VACANCY, WORK = "vacance = 100 * P18_LOGVAC / P18_LOG", "chômage = 100 * P18_CHOM1564 / P18_ACT1564"


@pytest.fixture
def raw(shared: Path) -> pd.DataFrame:
    members = pd.read_csv(shared / "tables" / "communes_cog2026_epci.csv", dtype=str)
    table = pd.read_csv(shared / "tables" / TABLE, dtype={"insee_com": str})
    return table.merge(members[["insee_com", "siren_epci", "insee_dep", "insee_reg"]], on="insee_com")


def test_epci_of_france(
    run: Callable[..., dict[str, Any]], shared: Path, raw: pd.DataFrame, tmp_path: Path
) -> None:
    register()
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("DEVIATIONS", "DISCONTINUITIES")}
    outputs.update({name: str(tmp_path / f"{name}.csv") for name in ("INEQUALITY", "CORRELATIONS")})
    run(
        ALGORITHM, TERRITORIES=str(shared / "geo" / "epci_2026_metro_l93.gpkg"), TABLE=str(shared / "tables" / TABLE),
        INDICATORS=f"{VACANCY}; {WORK}", GROUPS=["nature_epci"], **outputs,
    )  # fmt: skip
    table = frame(outputs["DEVIATIONS"]).set_index("code")
    sums = raw.groupby("siren_epci")[["P18_LOGVAC", "P18_LOG", "P18_CHOM1564", "P18_ACT1564"]].sum()
    sums = sums.loc[table.index]
    rate, work = sums["P18_LOGVAC"] / sums["P18_LOG"], sums["P18_CHOM1564"] / sums["P18_ACT1564"]
    assert len(table) == 1232 and np.allclose(table["valeur"], 100 * rate)
    whole = sums["P18_LOGVAC"].sum() / sums["P18_LOG"].sum()
    assert np.allclose(table["ecart_global"], 100 * rate / whole)
    measures = frame(outputs["INEQUALITY"])
    first = measures[measures["indicateur"] == "vacance"].set_index("mesure")["valeur"].astype(float)
    share, weight = sums["P18_LOGVAC"] / sums["P18_LOGVAC"].sum(), sums["P18_LOG"] / sums["P18_LOG"].sum()
    assert np.isclose(first["theil"], (share * np.log(share / weight)).sum())
    assert np.isclose(first["theil_inter"] + first["theil_intra"], first["theil"])
    assert np.isclose(first["hoover"], abs(share - weight).sum() / 2)
    assert np.isclose(first["masse_globale"], first["hoover"] * sums["P18_LOGVAC"].sum())
    pair = frame(outputs["CORRELATIONS"]).iloc[0]
    assert int(pair["n"]) == 1232 and np.isclose(float(pair["spearman"]), spearmanr(rate, work)[0])
    assert (table["lisa"] == "isole").sum() == 4, "Ré, Oléron, Belle-Île, Noirmoutier"
    lines = frame(outputs["DISCONTINUITIES"])
    assert not lines.duplicated(["code_a", "code_b"]).any() and (lines["code_a"] != lines["code_b"]).all()
    assert lines["bordure_km"].min() > 0
    drawn = load(outputs["DISCONTINUITIES"])
    length = sum(feature.geometry().length() for feature in drawn.getFeatures()) / 1000
    assert np.isclose(length, lines["bordure_km"].sum(), rtol=1e-4)


def test_communes_of_centre_val_de_loire(
    run: Callable[..., dict[str, Any]], shared: Path, raw: pd.DataFrame, tmp_path: Path
) -> None:
    register()
    from qgis.core import QgsProcessingFeatureSourceDefinition

    layer = QgsProcessingFeatureSourceDefinition(
        str(shared / "geo" / "communes_cog2026_metro_l93.gpkg"), filterExpression="insee_reg = '24'"
    )
    result = run(
        ALGORITHM, TERRITORIES=layer, TABLE=str(shared / "tables" / TABLE), INDICATORS=VACANCY,
        GROUPS=["siren_epci", "insee_dep"], DEVIATIONS="TEMPORARY_OUTPUT", INEQUALITY="TEMPORARY_OUTPUT",
    )  # fmt: skip
    table = frame(result["DEVIATIONS"]).set_index("code")
    here = raw[raw["insee_reg"] == "24"].set_index("insee_com").loc[table.index]
    assert len(table) == 1754
    both = here.groupby("siren_epci")[["P18_LOGVAC", "P18_LOG"]].transform("sum")
    wanted = 100 * (here["P18_LOGVAC"] / here["P18_LOG"]) / (both["P18_LOGVAC"] / both["P18_LOG"])
    assert np.allclose(table["ecart_territorial"], wanted)
    measures = frame(result["INEQUALITY"])
    parts = measures[measures["mesure"] == "theil_inter"].set_index("groupement")["part_pct"]
    assert 0 < parts["insee_dep"] < parts["siren_epci"] < 100, "EPCI are finer than départements"
