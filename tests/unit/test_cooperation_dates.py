"""Partial dates: what people write, what it bounds, how it is said again."""

from __future__ import annotations

import datetime

import numpy as np
import pandas as pd
import pytest

from cohesion_plugin.core.cooperation.dates import bounds, display, normalise


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("avant 2020-01", "<2020-01"),
        ("Avant janvier 2020", "<2020-01"),
        ("10/04/2019", "2019-04-10"),
        ("04/2019", "2019-04"),
        ("avril 2019", "2019-04"),
        ("10 avril 2019", "2019-04-10"),
        ("1er janvier 2019", "2019-01-01"),
        ("déc. 2018", "2018-12"),
        ("5 October 2019", "2019-10-05"),
        (2019, "2019"),
        (2019.0, "2019"),
        ("après 2019", ">2019"),
        ("2019-04-10T00:00:00", "2019-04-10"),
        (datetime.datetime(2019, 4, 10, 12), "2019-04-10"),
        ("  2017\u00a0", "2017"),
    ],
)
def test_what_people_write(written: object, kept: str) -> None:
    assert normalise(written) == kept
    assert normalise(kept) == kept


@pytest.mark.parametrize(
    "text", ["2019-02-30", "2019-13", "signé", "2018-2020", "", None, "31/31/2019", "2019-4-1"]
)
def test_what_is_no_date(text: object) -> None:
    assert normalise(text) is None


def test_bounds_are_those_of_the_calendar() -> None:
    """Against numpy's own calendar, over every month of eight years."""
    months = np.arange("2016-01", "2024-01", dtype="datetime64[M]")
    found = bounds(pd.Series(months.astype(str)))
    assert found["lower"].tolist() == months.astype("datetime64[D]").astype(str).tolist()
    last = (months + 1).astype("datetime64[D]") - 1
    assert found["upper"].tolist() == last.astype(str).tolist()


def test_open_bounds() -> None:
    found = bounds(pd.Series(["<2020-01", ">2019", "2019", "2019-04-10", None, "inconnu"]))
    assert found["lower"].tolist() == [None, "2020-01-01", "2019-01-01", "2019-04-10", None, None]
    assert found["upper"].tolist() == ["2019-12-31", None, "2019-12-31", "2019-04-10", None, None]


def test_said_again() -> None:
    assert [display(text) for text in ("2019-04-10", "2019-04", "2019", "<2020-01", "?", "")] == [
        "10 April 2019",
        "April 2019",
        "2019",
        "before January 2020",
        "?",
        "",
    ]
