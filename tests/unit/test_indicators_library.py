"""The indicators as data: whole, in both languages; the user's own; years recognised in the names of columns."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.indicators.library import chosen, library, own_indicators, together
from cohesion_plugin.core.indicators.model import AGGREGATIONS, indicator_of
from cohesion_plugin.core.indicators.recognise import bind_all
from cohesion_plugin.core.indicators.tables import Tables
from tests.unit.comparison_made import table

SIX = [1.0] * 6


def test_every_indicator_speaks_both_languages_and_has_a_source() -> None:
    assert len(library()) > 35
    for one in library().values():
        for words in (one.label, one.unit, one.theme, one.source):
            assert set(words) == {"fr", "en"} and all(words.values()), one.id
        assert re.fullmatch(r"[a-z][a-z0-9_]*", one.id)
        assert one.aggregation in AGGREGATIONS


def test_medians_and_published_rates_are_never_aggregable() -> None:
    for name, one in library().items():
        if name in ("revenu_median", "taux_pauvrete", "rapport_interdecile") or name.endswith(
            ("publie", "publiee")
        ):
            assert one.aggregation == "none", name


def bound(indicators: str, **columns: list[float]) -> list[tuple[str, str, dict[str, str]]]:
    found = bind_all(chosen(indicators, library()), Tables((table(**columns),)))
    return [
        (one.indicator.id, one.vintage, {name: used for name, (_, used) in one.columns.items()})
        for one in found
    ]


@pytest.mark.parametrize(
    ("columns", "vintage"),
    [
        (["P18_LOGVAC", "P18_LOG"], "2018"),
        (["p21_logvac", "P21_LOG", "P15_LOG", "P15_LOGVAC"], "2021"),
        (["DWELLINGS_2022", "DWELLINGS_DW_VAC_2022"], "2022"),
        (["P99_LOGVAC", "P99_LOG"], "1999"),
    ],
)
def test_latest_year_that_all_columns_have(columns: list[str], vintage: str) -> None:
    found = bound("taux_vacance", **dict.fromkeys(columns, SIX))
    assert [(name, year) for name, year, _ in found] == [("taux_vacance", vintage)]


def test_columns_of_different_years_make_no_ratio() -> None:
    assert bound("taux_vacance", P18_LOGVAC=SIX, P21_LOG=SIX) == []


def test_change_is_read_over_about_five_years_unless_told() -> None:
    columns = {f"pop_{year}": SIX for year in (2011, 2013, 2016, 2018, 2022, 2023)}
    assert [year for _, year, _ in bound("evolution_population", **columns)] == ["2018-2023"]
    assert [year for _, year, _ in bound("evolution_population@2011-2022", **columns)] == ["2011-2022"]
    assert bound("evolution_population@2012-2022", **columns) == []


def test_balances_take_the_period_of_the_births() -> None:
    found = bound("solde_naturel", NAIS1318=SIX, DECE1318=SIX, P13_POP=SIX, P18_POP=SIX, P08_POP=SIX)
    assert found[0][1] == "2013-2018"
    assert found[0][2]["P{yy0}_POP"] == "P13_POP"


def test_second_formula_where_the_first_has_no_columns() -> None:
    found = bound("concentration_emploi", P18_EMPLT=SIX, P18_ACT1564=SIX, P18_CHOM1564=SIX)
    assert set(found[0][2]) == {"P{yy}_EMPLT", "P{yy}_ACT1564", "P{yy}_CHOM1564"}


def test_own_indicator_of_any_column(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    one = {"id": "medecins", "label": "Médecins", "numerator": '"nb médecins"', "denominator": "P{yy}_POP"}
    path.write_text(json.dumps({**one, "aggregation": "ratio", "factor": 1e5}), encoding="utf-8")
    own = together(own_indicators([path]))
    assert own["medecins"].name == "Médecins"
    found = bind_all(chosen("medecins", own), Tables((table(**{"nb médecins": SIX, "P18_POP": SIX}),)))
    assert [one.vintage for one in found] == ["2018"]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"aggregation": "mean"}, "aggregation must be one of"),
        ({"numerator": ""}, "numerator is missing"),
        ({"denominator": None}, "needs a denominator"),
        ({"id": "a b"}, "id must be letters"),
        ({"factor": 0}, "factor must be"),
        ({"better": "up"}, "better must be one of"),
        ({"aggregation": "sum"}, "a sum has no denominator"),
    ],
)
def test_wrong_indicators_are_refused(wrong: dict[str, object], said: str) -> None:
    good = {"id": "x", "label": "X", "numerator": "a", "denominator": "b", "aggregation": "ratio"}
    assert indicator_of(good, {}).id == "x"
    with pytest.raises(InputError) as caught:
        indicator_of({**good, **wrong}, {})
    assert said in str(caught.value)


def test_unreadable_file_and_unknown_id(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("{", encoding="utf-8")
    with pytest.raises(InputError, match=r"bad\.json can't be read"):
        own_indicators([tmp_path / "bad.json"])
    with pytest.raises(InputError, match="Unknown indicators: taux_vacances"):
        chosen("taux_vacances", library())
