"""Codes are text: repaired, counted, refused, never guessed."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cohesion_plugin.core.codes import departement_of, fold_districts, parse, split_epci
from cohesion_plugin.core.reference import communes, territorial_establishments


@pytest.mark.parametrize(
    ("raw", "code", "repaired"),
    [
        ("01001", "01001", False),
        ("1001", "01001", True),
        (1001, "01001", True),
        (2691.0, "02691", True),
        ("75056.0", "75056", True),
        (" 2a004 ", "2A004", True),
        ("2B033", "2B033", False),
        ("97105", "97105", False),
        ("97 411", "97411", True),
        ("20004", "20004", False),
    ],
)
def test_commune_codes_are_read(raw: object, code: str, repaired: bool) -> None:
    parsed = parse(pd.Series([raw]), "commune")
    assert parsed.values.tolist() == [code]
    assert parsed.repaired.tolist() == [repaired]


@pytest.mark.parametrize("raw", ["00001", "96001", "2C001", "123456", "Tours", "1", "-1", "37261.5"])
def test_what_is_no_commune_code_is_refused(raw: str) -> None:
    parsed = parse(pd.Series([raw]), "commune")
    assert parsed.values.tolist() == [None]
    assert parsed.refused.tolist() == [True]


@pytest.mark.parametrize("raw", [None, "", "NR", "NC", "ZZZZZZZZZ", np.nan, "nan"])
def test_none_values_are_neither_codes_nor_refused(raw: object) -> None:
    parsed = parse(pd.Series([raw], dtype=object), "siren")
    assert (parsed.values.tolist(), parsed.refused.tolist(), parsed.none.tolist()) == (
        [None],
        [False],
        [True],
    )


def test_integers_with_a_hole_keep_their_codes() -> None:
    assert parse(pd.Series([1001, None, 37261]), "commune").values.tolist() == ["01001", None, "37261"]


@given(st.lists(st.sampled_from(sorted(communes().index)), min_size=1, max_size=50))
def test_every_published_code_survives_the_loss_of_its_zero(codes: list[str]) -> None:
    damaged = pd.Series([code.lstrip("0").lower() for code in codes])
    assert parse(damaged, "commune").values.tolist() == codes


@given(st.lists(st.text(max_size=12), max_size=30))
def test_any_text_is_a_code_or_nothing(values: list[str]) -> None:
    parsed = parse(pd.Series(values, dtype=object), "commune")
    assert len(parsed.values) == len(values)
    known = parsed.values.notna().to_numpy()
    assert (known.astype(int) + parsed.refused + parsed.none == 1).all()


def test_all_reference_codes_are_valid_as_they_are() -> None:
    parsed = parse(communes().index.to_series(), "commune")
    assert not parsed.repaired.any() and not parsed.refused.any()


def test_districts_fold_into_their_commune() -> None:
    codes = pd.Series(
        ["75101", "75120", "69381", "69389", "13201", "13216", "75056", "69123", "13055", "75121", "69380"]
    )
    folded = fold_districts(codes).tolist()
    assert folded == ["75056"] * 2 + ["69123"] * 2 + ["13055"] * 2 + [
        "75056",
        "69123",
        "13055",
        "75121",
        "69380",
    ]


def test_departements() -> None:
    assert departement_of(pd.Series(["01001", "2A004", "97105", "97613"])).tolist() == [
        "01",
        "2A",
        "971",
        "976",
    ]


def test_grand_paris_communes_keep_the_metropole_not_the_ept() -> None:
    ept = sorted(territorial_establishments())[0]
    column = pd.Series([f"200054781/{ept}", f"{ept}/200054781", "243700754", None])
    assert split_epci(column, territorial_establishments()).iloc[:3].tolist() == [
        "200054781",
        "200054781",
        "243700754",
    ]
