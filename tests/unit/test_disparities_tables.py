"""Correlations, handicaps, the text of indicators, and what is joined or summed."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import scipy.stats
from scipy.sparse import csr_matrix

from cohesion_plugin.core.disparities.correlation import correlations, pearson
from cohesion_plugin.core.disparities.formula import indicators_of, text_of
from cohesion_plugin.core.disparities.handicaps import handicaps
from cohesion_plugin.core.disparities.inequality import Measures
from cohesion_plugin.core.disparities.join import joined_figures, ratio_of
from cohesion_plugin.core.disparities.moran import moran
from cohesion_plugin.core.disparities.ratio import Ratio
from cohesion_plugin.core.disparities.request import DisparityRequest, Indicator
from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.statistics.units import read_units
from cohesion_plugin.core.territories import RawLayer


def made(top, bottom=None, **options) -> Ratio:
    indicator = Indicator(
        **{"label": "x", "numerator": "n", "denominator": "" if bottom is None else "d", **options}
    )
    bottom = np.ones(len(top)) if bottom is None else bottom
    return Ratio.of(indicator, np.array(top, float), np.array(bottom, float))


def raw(frame: dict[str, list[object]]) -> RawLayer:
    table = pd.DataFrame(frame)
    return RawLayer(table, np.full(len(table), None, dtype=object), None, "table")


def test_correlations_are_those_of_scipy() -> None:
    random = np.random.default_rng(0)
    x, noise, weight = random.lognormal(size=200), random.lognormal(size=200), random.integers(1, 6, 200)
    y = x + noise
    y[:5] = np.nan
    table = correlations([made(x, label="x"), made(y, label="y", numerator="m")], weight.astype(float), "pop")
    row, k = table.iloc[0], slice(5, None)
    assert row["n"] == 195
    assert np.isclose(row["pearson"], scipy.stats.pearsonr(x[k], y[k])[0])
    assert np.isclose(row["spearman"], scipy.stats.spearmanr(x[k], y[k])[0])
    replicated = [np.repeat(values[k], weight[k]) for values in (x, y)]
    assert np.isclose(row["pearson_pondere"], scipy.stats.pearsonr(*replicated)[0])
    assert np.isnan(pearson(np.ones(9), x[:9]))


def test_ratios_that_share_a_column_are_flagged() -> None:
    a, b = made([1, 2, 3], [4, 5, 6], label="a"), made([2, 1, 2], [4, 5, 6], label="b", numerator="m")
    c = made([4, 5, 6], label="c", numerator="d")
    table = correlations([a, b, c], np.full(3, np.nan), "")
    assert list(table["denominateur_commun"]) == [True, False, False]
    assert list(table["colonnes_communes"]) == ["d", "d", "d"]
    assert table["pearson_pondere"].isna().all() and (table["n_pondere"] == 0).all()


def test_handicaps_by_hand() -> None:
    high = made([1, 2, 3, 4, np.nan, 0], label="high")
    low = made([10, 20, 30, 40, 50, np.nan], label="low", low_is_worse=True)
    flat = made([7, 7, 7, 7, 7, np.nan], label="flat")
    found = handicaps([high, low, flat], 25)
    assert list(found.limit[:2]) == [3, 20]
    assert list(found.count) == [1, 1, 1, 1, 0, 0] and list(found.known) == [3, 3, 3, 3, 2, 1]
    assert not found.worst[:, 2].any(), "what all share is nobody's handicap"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a/b", Indicator("a / b", "a", "b")),
        ("Vacance (%)= 100 * LOGVAC / LOG", Indicator("Vacance (%)", "LOGVAC", "LOG", 100.0)),
        ("emploi", Indicator("emploi", "emploi")),
        ("r = 0,5 × a / b (bas)", Indicator("r", "a", "b", 0.5, True)),
        ("r = a / b (high)", Indicator("r", "a", "b")),
    ],
)
def test_indicators_as_text(text: str, wanted: Indicator) -> None:
    assert indicators_of(text) == [wanted]
    assert indicators_of(text_of([wanted])) == [wanted]


@pytest.mark.parametrize("text", ["a / b / c", "a * b", "x = ", "r = a / b (maybe)", "r = 0 * a / b"])
def test_text_that_is_no_indicator(text: str) -> None:
    with pytest.raises(InputError, match="can't be read"):
        indicators_of(text)


@pytest.mark.parametrize(
    "wrong", [{"order": 0}, {"threshold": 100.0}, {"fdr": 0.0}, {"reference": -1.0}, {"groups": ("a", "a")}, {"distance_km": 0.0}, {"neighbourhood": "x"}]
)  # fmt: skip
def test_parameters_without_sense(wrong: dict[str, object]) -> None:
    with pytest.raises(InputError):
        DisparityRequest(**{"indicators": indicators_of("a / b"), **wrong}).check()
    DisparityRequest(indicators_of("a / b")).check()


def test_communes_are_summed_by_epci_and_secret_ones_left_out_of_both_sums() -> None:
    epci = read_units(
        raw({"siren_epci": ["243700754", "244500468"], "nom": ["Tours", "Orléans"]}), "", Report()
    )
    communes = read_units(
        raw(
            {
                "insee_com": ["37261", "37003", "45234", "45001"],
                "siren_epci": ["243700754", "243700754", "244500468", "244500468"],
                "n": ["10", "s", "4", "6"],
                "d": ["100", "900", "20", "30"],
            }
        ),
        "",
        Report(),
    )
    report = Report()
    figures = joined_figures(epci, communes, "communes", report)
    ratio = ratio_of(Indicator("x", "n", "d"), figures, 2, report)
    assert list(ratio.numerator) == [10, 10] and list(ratio.denominator) == [100, 50]
    assert "1 commune" in report.text() and "summed by EPCI" in report.text()


def test_measures_have_their_number_and_say_what_cannot_be_measured() -> None:
    ratio = made([-2.0, 4.0, np.nan, 1.0], [1.0, 1.0, 1.0, 0.0])
    measures = Measures()
    nothing = moran(ratio.value[ratio.known], csr_matrix((2, 2)), 9, 1)
    measures.whole(ratio, nothing)
    measures.by_group(ratio, "g", pd.Series(["a", "b", None, "b"]), 9, 1)
    table = measures.table().set_index("mesure")
    assert (table["n"].loc[["ratio", "theil", "gini"]] == 2).all() and table["exclus"]["ratio"] == 2
    assert table["valeur"]["ratio"] == 1 and np.isnan(table["valeur"]["theil"])
    assert "can't be measured" in table["lecture"]["theil"]
    assert list(table["valeur"].loc["ratio_groupe"]) == [-2, 4]
