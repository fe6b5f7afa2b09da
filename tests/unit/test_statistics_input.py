"""What tables may hold: figures of any writing, what is refused, and what is said of it."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.statistics.matrix import build_matrix
from cohesion_plugin.core.statistics.reading import figures, read_columns
from cohesion_plugin.core.statistics.request import (
    Indicator,
    TypologyRequest,
    indicators_of,
    transform_of,
)
from cohesion_plugin.core.statistics.units import read_units
from cohesion_plugin.core.territories import RawLayer

ROWS = 40


def table(**columns: object) -> pd.DataFrame:
    """Indicators a and b that vary, and whatever else."""
    random = np.random.RandomState(0)
    frame = pd.DataFrame({"a": random.rand(ROWS), "b": random.rand(ROWS)})
    return frame.assign(**columns)


def codes(count: int = ROWS) -> pd.Series:
    return pd.Series([f"Z{i:03d}" for i in range(count)], dtype=object)


def matrix(
    frame: pd.DataFrame,
    fields: str = "a b",
    transforms: str = "none",
    report: Report | None = None,
    **values: object,
):
    wanted = tuple(indicators_of(fields.split(), transforms))
    return build_matrix(frame, codes(len(frame)), TypologyRequest(wanted, **values), report or Report())


def refusal(*args: object, **values: object) -> InputError:
    with pytest.raises(InputError) as caught:
        matrix(*args, **values)
    assert caught.value.facts and caught.value.remedy
    return caught.value


def raw(frame: pd.DataFrame) -> RawLayer:
    return RawLayer(frame, np.full(len(frame), None, dtype=object), None, "table")


def test_figures_in_every_writing() -> None:
    read = figures(
        pd.Series(
            ["1 234,5", "12,5 %", "-3.25", "2e3", " 7\u202f000 ", None, "", "s", "n.d.", "1,234,567", "Lyon"]
        )
    )
    np.testing.assert_array_equal(read.values, [1234.5, 12.5, -3.25, 2000, 7000] + [np.nan] * 6)
    assert read.commas == 2 and read.marks == {"s": 1, "n.d.": 1} and read.unread == ["1,234,567", "Lyon"]


def test_numbers_stay_numbers_and_infinity_is_missing() -> None:
    np.testing.assert_array_equal(figures(pd.Series([1.5, np.inf, np.nan])).values, [1.5, np.nan, np.nan])
    np.testing.assert_array_equal(figures(pd.Series([1, None], dtype="Int64")).values, [1, np.nan])


def test_decimal_commas_and_secrecy_are_read_and_said() -> None:
    report = Report()
    frame = pd.DataFrame({"taux": ["1,5", "2,5", "s"], "part": ["1", "2", "3"]})
    values = read_columns(frame, ["taux", "part"], report)
    assert values[:2, 0].tolist() == [1.5, 2.5] and np.isnan(values[2, 0])
    assert "decimal commas, read as numbers: taux" in report.text() and "taux (s: 1)" in report.text()


def test_other_text_is_refused_with_examples() -> None:
    error = refusal(table(a=["Tours"] * 3 + ["1,5"] * (ROWS - 3)))
    assert "in 1 indicator." in error.sentence and "« Tours »" in error.facts[0]


def test_a_column_that_is_not_there_is_named() -> None:
    assert "c" in refusal(table(), "a c").facts[0]


def test_a_constant_indicator_is_refused_with_its_value() -> None:
    error = refusal(table(b=7.25))
    assert "same value everywhere" in error.sentence and error.facts == ("b (7.25)",)


def test_a_mostly_missing_indicator_is_refused_with_its_share() -> None:
    error = refusal(table(b=[1.0, 2.0, 3.0, 4.0] + [np.nan] * (ROWS - 4)))
    assert error.facts[0] == "b (90 %)" and "25 %" in error.facts[1]


def test_rows_with_a_missing_value_are_not_classable_and_say_why() -> None:
    frame = table()
    frame.loc[3, "a"] = np.nan
    frame.loc[5, ["a", "b"]] = np.nan
    made = matrix(frame)
    assert len(made) == ROWS - 2 and 3 not in made.row
    assert made.reason[3] == "missing: a" and made.reason[5] == "missing: a, b" and made.reason[0] == ""


def test_standardised_with_the_population_deviation_and_weights() -> None:
    weight = np.random.RandomState(1).randint(1, 9, ROWS)
    frame = table(poids=weight)
    made = matrix(frame, weight="poids")
    repeated = np.repeat(frame[["a", "b"]].to_numpy(), weight, axis=0)
    expected = (frame[["a", "b"]].to_numpy() - repeated.mean(axis=0)) / repeated.std(axis=0)
    np.testing.assert_allclose(made.z, expected)
    assert made.weight.sum() == pytest.approx(ROWS)


def test_rows_without_weight_are_not_classable() -> None:
    made = matrix(table(poids=[0, -1, None] + [2] * (ROWS - 3)), weight="poids")
    assert len(made) == ROWS - 3 and "weight" in made.reason[0]


def test_too_few_rows_for_the_classes() -> None:
    frame = table()
    frame.loc[10:13, "a"] = np.nan
    error = refusal(frame.iloc[:14], class_count=12, max_missing_pct=90)
    assert "10 of 14 rows can be classed" in error.facts[0] and "4 rows: missing: a" in error.facts[1]


def test_close_and_skewed_indicators_are_said() -> None:
    report = Report()
    a = table()["a"]
    matrix(
        table(b=2 * a + 0.001 * np.arange(ROWS), c=np.exp(6 * np.arange(ROWS) / 8.0)), "a b c", report=report
    )
    texts = [entry.text() for entry in report.warnings]
    assert any("a / b (1.00)" in text for text in texts) and any(
        "skewed" in text and "c (" in text for text in texts
    )


def test_transforms() -> None:
    frame = table(b=np.arange(ROWS) ** 3.0, c=np.arange(ROWS) + 1.0)
    made = matrix(frame, "a b c", "none, log, log")
    assert [indicator.transform for indicator in made.indicators] == ["none", "log1p", "log"]
    expected = np.log(frame["c"])
    np.testing.assert_allclose(made.z[:, 2], (expected - expected.mean()) / expected.std(ddof=0))
    ranked = matrix(frame, "a b", "b=rang")
    rank = frame["b"].rank()
    np.testing.assert_allclose(ranked.z[:, 1], (rank - rank.mean()) / rank.std(ddof=0))


def test_negative_values_have_no_logarithm() -> None:
    error = refusal(table(b=np.arange(ROWS) - 5.0), transforms="log")
    assert error.facts == ("b: 5 negative values, lowest -5",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "none none none"),
        ("log", "log log log"),
        ("Rang", "rank rank rank"),
        ("none, log, rank", "none log rank"),
        ("b=logarithme", "none log none"),
        ("*=rank; a=none", "none rank rank"),
        ("a = log\nc = rang", "log none rank"),
    ],
)
def test_transforms_are_written_in_three_ways(text: str, expected: str) -> None:
    assert [indicator.transform for indicator in indicators_of(["a", "b", "c"], text)] == expected.split()


@pytest.mark.parametrize("text", ["log, rank", "d=log", "square", "=log"])
def test_transforms_that_make_no_sense(text: str) -> None:
    with pytest.raises(InputError):
        indicators_of(["a", "b", "c"], text)
    assert transform_of("Aucune") == "none"


@pytest.mark.parametrize(
    "values",
    [
        {"class_count": 1},
        {"class_count": 21},
        {"consolidate": "twice"},
        {"axes": -1},
        {"prepartition": 5},
        {"indicators": (Indicator("a"),)},
        {"indicators": (Indicator("a"), Indicator("b"), Indicator("a"))},
        {"indicators": (Indicator("a"), Indicator("b", "cube"))},
    ],
)
def test_parameters_that_make_no_sense(values: dict[str, object]) -> None:
    with pytest.raises(InputError):
        TypologyRequest(**{"indicators": (Indicator("a"), Indicator("b")), **values}).check()


def test_codes_of_communes_are_repaired_and_those_of_nothing_are_said() -> None:
    report = Report()
    frame = pd.DataFrame({"insee_com": [1001, 1002, 75056, 37261], "P18_POP": [1, 2, 3, 4]})
    units = read_units(raw(frame), "", report)
    assert units.level == "commune" and units.code.tolist() == ["01001", "01002", "75056", "37261"]
    assert units.population.tolist() == [1, 2, 3, 4] and units.vintage == 2026
    units = read_units(raw(frame.assign(insee_com=["01001", "01002", "75056", "total"])), "insee_com", report)
    assert units.level == "other"
    many = pd.DataFrame({"insee_com": [f"{37001 + i}" for i in range(9)] + ["total"]})
    units = read_units(raw(many), "", report)
    assert units.code.isna().sum() == 1 and "missing or is no code: total" in report.text()


def test_a_code_on_two_rows_is_refused() -> None:
    frame = pd.DataFrame({"insee_com": ["37261", "37261", "37001"], "nom": ["Tours", "Tours", "Abilly"]})
    with pytest.raises(InputError, match="Several rows") as caught:
        read_units(raw(frame), "", Report())
    assert caught.value.facts == ("Tours [37261] × 2",)


def test_any_text_is_a_code_where_the_user_says_so() -> None:
    frame = pd.DataFrame({"bassin": ["Loire", " Cher ", None], "population": [1, 2, 3]})
    units = read_units(raw(frame), "bassin", Report())
    assert units.level == "other" and units.code.tolist() == ["Loire", "Cher", None] and units.vintage is None


def test_an_empty_table_and_a_wrong_code_column_are_refused() -> None:
    with pytest.raises(InputError, match="empty"):
        read_units(raw(pd.DataFrame({"code": []})), "", Report())
    with pytest.raises(InputError, match="no column « siren »"):
        read_units(raw(table()), "siren", Report())
