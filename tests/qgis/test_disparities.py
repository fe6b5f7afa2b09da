"""The algorithm by all doors, its outputs, refusals; nothing left behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from conftest import Log, cell, load, memory_layer, nothing_left, table_in
from disparities_run import ALGORITHM, OUTPUTS, frame, grid, register
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

VACANCY = {"NUMERATOR": "vacants", "DENOMINATOR": "logements", "FACTOR": 100}


@pytest.fixture
def study(run: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
    def runner(**values: Any) -> dict[str, Any]:
        register()
        given = {"TERRITORIES": grid(), **VACANCY, "GROUPS": ["siren_epci"]}
        given.update(dict.fromkeys(OUTPUTS, "TEMPORARY_OUTPUT"))
        return run(ALGORITHM, **{**given, **values})

    return runner


@pytest.fixture
def refuse(study: Callable[..., dict[str, Any]]) -> Callable[..., str]:
    def runner(**values: Any) -> str:
        with pytest.raises(QgsProcessingException) as caught:
            study(**values)
        text = str(caught.value)
        assert "Traceback" not in text and "Error:" not in text, text
        return text

    return runner


def test_outputs_by_hand(study: Callable[..., dict[str, Any]], log: Log) -> None:
    result = study()
    table = frame(result["DEVIATIONS"]).set_index("code")
    ratio = table["numerateur"] / table["denominateur"]
    whole = table["numerateur"].sum() / table["denominateur"].sum()
    assert np.allclose(table["valeur"], 100 * ratio)
    assert np.allclose(table["ecart_global"], 100 * ratio / whole)
    sums = table.groupby("groupe")[["numerateur", "denominateur"]].transform("sum")
    assert np.allclose(table["ecart_territorial"], 100 * ratio / (sums["numerateur"] / sums["denominateur"]))
    # The corner of the grid and its three neighbours.
    near = table.loc[["37001", "37002", "37007", "37008"]]
    wanted = 100 * ratio["37001"] / (near["numerateur"].sum() / near["denominateur"].sum())
    assert np.isclose(table["ecart_spatial"]["37001"], wanted) and table["nb_voisins"]["37001"] == 3
    assert set(table["lisa"]) == {"HH", "LL", "ns"}
    measures = frame(result["INEQUALITY"])
    parts = measures.set_index("mesure")["valeur"]
    assert np.isclose(parts["theil_inter"] + parts["theil_intra"], parts["theil"])
    assert (measures["n"] > 0).all() and measures["lecture"].str.len().min() > 10
    assert "Disparities of" in log.text and "9999 permutations (seed 1)" in result["METHOD_SENTENCE"]


def test_discontinuities_are_each_border_once(study: Callable[..., dict[str, Any]]) -> None:
    result = study(DISCONTINUITIES="TEMPORARY_OUTPUT")
    lines, values = frame(result["DISCONTINUITIES"]), frame(result["DEVIATIONS"]).set_index("code")["valeur"]
    assert len(lines) == 2 * 6 * 5 and not lines.duplicated(["code_a", "code_b"]).any()
    assert np.allclose(lines["bordure_km"], 1.0)
    low = np.minimum(values[lines["code_a"]].values, values[lines["code_b"]].values)
    high = np.maximum(values[lines["code_a"]].values, values[lines["code_b"]].values)
    assert np.allclose(lines["ecart_absolu"], high - low) and np.allclose(lines["ecart_relatif"], high / low)
    assert lines["ecart_relatif"].is_monotonic_decreasing and lines["limite_groupe"].sum() == 6
    assert all(f.geometry().length() == 1000 for f in result["DISCONTINUITIES"].getFeatures())


def test_several_indicators(study: Callable[..., dict[str, Any]]) -> None:
    result = study(INDICATORS="emploi = emplois / population (bas); logements")
    pairs = frame(result["CORRELATIONS"])
    assert len(pairs) == 3 and (pairs["n"] == 36).all() and (pairs["n_pondere"] == 36).all()
    assert pairs.set_index(["indicateur_a", "indicateur_b"])["colonnes_communes"].tolist()[1] == "logements"
    handicaps = frame(result["HANDICAPS"])
    assert (handicaps["nb_indicateurs"] == 3).all() and handicaps["nb_handicaps"].max() >= 2
    assert handicaps["valeur_3"].between(50, 54).all()
    assert set(frame(result["INEQUALITY"])["indicateur"]) == {"vacants / logements", "emploi", "logements"}


def test_same_seed_same_result_whatever_the_order(study: Callable[..., dict[str, Any]]) -> None:
    first = grid()
    turned = memory_layer(
        {f.name(): [x[f.name()] for x in reversed(list(first.getFeatures()))] for f in first.fields()},
        [f.geometry().asWkt() for f in reversed(list(first.getFeatures()))],
    )
    tables = [
        frame(study(TERRITORIES=layer)["DEVIATIONS"]).sort_values("code", ignore_index=True)
        for layer in (first, turned)
    ]
    # Sums in another order differ by rounding; what is drawn does not.
    pd.testing.assert_frame_equal(*tables, rtol=1e-9)
    assert tables[0]["p_moran"].equals(tables[1]["p_moran"])
    other = frame(study(TERRITORIES=first, SEED=2)["DEVIATIONS"])["p_moran"]
    assert not np.array_equal(other, tables[0]["p_moran"])


def csv_of(layer: QgsVectorLayer, path: Path) -> str:
    frame(layer)[["insee_com", "vacants", "logements"]].to_csv(path, index=False)
    return str(path)


def test_doors_give_the_same(
    study: Callable[..., dict[str, Any]], tmp_path: Path, project: QgsProject
) -> None:
    layer = grid()
    bare = grid(vacants=[""] * 36, logements=[""] * 36)
    wanted = frame(study(TERRITORIES=layer)["DEVIATIONS"])
    path = csv_of(layer, tmp_path / "l’été.csv")
    assert frame(study(TERRITORIES=bare, TABLE=path)["DEVIATIONS"]).equals(wanted)
    text = study(NUMERATOR=None, INDICATORS="100 * vacants / logements", NEIGHBOURHOOD="contiguity")
    assert frame(text["DEVIATIONS"]).equals(wanted)
    table = load(path, "chiffres")
    project.addMapLayers([bare, table])
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(table)
    join.setJoinFieldName("insee_com")
    join.setTargetFieldName("insee_com")
    join.setUsingMemoryCache(True)
    join.setPrefix("j_")
    bare.addJoin(join)
    joined = study(TERRITORIES=bare, NUMERATOR="j_vacants", DENOMINATOR="j_logements")
    assert frame(joined["DEVIATIONS"]).equals(wanted)


def test_selection_and_filter(study: Callable[..., dict[str, Any]]) -> None:
    layer = grid()
    layer.selectByExpression("siren_epci = '243700754'")
    definition = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    QgsProject.instance().addMapLayer(layer)
    try:
        assert len(frame(study(TERRITORIES=definition)["DEVIATIONS"])) == 18
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


def test_files_and_tables(study: Callable[..., dict[str, Any]], tmp_path: Path) -> None:
    base = tmp_path / "résultats.gpkg"
    result = study(
        DEVIATIONS=table_in(base, "ecarts"), DISCONTINUITIES=table_in(base, "limites"),
        INEQUALITY=str(tmp_path / "mesures.csv"), CORRELATIONS=None, HANDICAPS=None,
    )  # fmt: skip
    assert len(load(f"{base}|layername=ecarts")) == 36 and len(load(f"{base}|layername=limites")) == 60
    assert len(frame(result["INEQUALITY"])) > 10 and "HANDICAPS" not in result
    nothing_left(tmp_path)


def test_cancel_leaves_nothing(study: Callable[..., dict[str, Any]], tmp_path: Path) -> None:
    path = tmp_path / "ecarts.gpkg"
    with pytest.raises(QgsProcessingException):
        study(DEVIATIONS=str(path), feedback=Log(cancel_at=3))
    assert not list(tmp_path.iterdir())


def test_missing_secret_and_zero_are_said_and_stay_missing(
    study: Callable[..., dict[str, Any]], log: Log
) -> None:
    top = [str(i + 1) for i in range(36)]
    top[4], top[5] = "s", ""
    bottom = [float(60 + i) for i in range(36)]
    bottom[7] = 0.0
    result = study(TERRITORIES=grid(vacants=top, logements=bottom))
    table = frame(result["DEVIATIONS"]).set_index("code")
    lost = table[table["valeur"].isna()]
    assert sorted(lost.index) == ["37005", "37006", "37008"]
    assert (
        lost[["ecart_global", "ecart_spatial", "synthese", "croisement", "lisa", "p_moran"]]
        .isna()
        .all(axis=None)
    )
    assert table["motif"]["37008"] == "denominator zero" and "missing or secret" in table["motif"]["37005"]
    for words in (
        "2 places with a missing or secret numerator",
        "1 place whose denominator is zero",
        "37008",
    ):
        assert words in log.text, log.text
    measures = frame(result["INEQUALITY"])
    assert set(measures.loc[measures["groupe"].isna() & (measures["mesure"] == "theil"), "n"]) == {33}
    assert not (frame(result["DISCONTINUITIES"])[["code_a", "code_b"]] == "37008").any(axis=None)


def test_islands_and_missing_groups(study: Callable[..., dict[str, Any]], log: Log) -> None:
    columns = {
        "insee_com": ["37001", "37002", "37003", "37004"], "nom_com": ["A", "B", "C", "Île"],
        "siren_epci": ["243700754", "243700754", "244500468", ""],
        "vacants": [1.0, 2.0, 9.0, 4.0], "logements": [10.0] * 4,
    }  # fmt: skip
    layer = memory_layer(columns, [cell(0), cell(1), cell(2), cell(20)])
    table = frame(study(TERRITORIES=layer)["DEVIATIONS"]).set_index("code")
    assert table["lisa"]["37004"] == "isole" and table["moran_local"].isna()["37004"]
    assert table["ecart_spatial"]["37004"] == 100
    assert table["ecart_territorial"].isna()["37004"] and table["synthese"].isna()["37004"]
    assert "without a neighbour" in log.text and "without a group in « siren_epci »" in log.text


def test_refusals(refuse: Callable[..., str]) -> None:
    zero = grid(logements=[0.0] * 36)
    assert "fewer than two" in refuse(TERRITORIES=zero) and "denominator zero: 36" in refuse(TERRITORIES=zero)
    assert "missing or secret: 36" in refuse(TERRITORIES=grid(vacants=["s"] * 36))
    one = memory_layer(
        {"insee_com": ["37001"], "siren_epci": ["243700754"], "vacants": [1.0], "logements": [2.0]}, [cell(0)]
    )
    assert "fewer than two" in refuse(TERRITORIES=one)
    assert "negative denominator" in refuse(TERRITORIES=grid(logements=[-1.0] * 36))
    assert "no column « nope »" in refuse(GROUPS=["nope"])
    assert "not found: nope" in refuse(NUMERATOR="nope")
    assert "No indicator" in refuse(NUMERATOR=None)
    assert "not a number" in refuse(NUMERATOR="nom_com")
    assert "can't be read" in refuse(INDICATORS="a / b / c")


def test_without_groups_and_without_permutations(study: Callable[..., dict[str, Any]]) -> None:
    result = study(GROUPS=None, PERMUTATIONS=0, LOCAL_PERMUTATIONS=0, NEIGHBOURHOOD="distance", DISTANCE=1.1)
    table = frame(result["DEVIATIONS"])
    assert table["ecart_territorial"].isna().all() and table["p_moran"].isna().all()
    assert set(table["nb_voisins"]) == {2, 3, 4}, "1.1 km: the sides, not the corners"
    assert set(table["lisa"]) == {"ns"} and not table["synthese"].isna().any()


def test_a_constant_indicator_is_unequal_in_nothing(study: Callable[..., dict[str, Any]]) -> None:
    result = study(TERRITORIES=grid(vacants=[5.0] * 36, logements=[50.0] * 36))
    parts = frame(result["INEQUALITY"]).set_index("mesure")["valeur"]
    assert abs(parts["theil"]) < 1e-12 and abs(parts["gini"]) < 1e-9 and np.isnan(parts["moran"])
    assert set(frame(result["DEVIATIONS"])["ecart_global"].round(9)) == {100.0}
