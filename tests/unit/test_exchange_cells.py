"""Cells of exchange files: what a spreadsheet would run, and themes in one cell."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cohesion_plugin.core.cooperation.exchange.cells import neutralise, restore
from cohesion_plugin.core.cooperation.exchange.theme_cells import format_themes, parse_themes
from tests.unit.exchange_tools import TEXTS

# OWASP, CSV injection: a cell must not begin with one of these.
DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def one(function: object, text: str) -> str:
    return function(pd.Series([text], dtype=object)).iloc[0]  # type: ignore[operator]


@given(TEXTS)
def test_no_cell_runs_and_none_is_lost(text: str) -> None:
    cell = one(neutralise, text)
    assert not cell.startswith(DANGEROUS)
    assert one(restore, cell) == text


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ('=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'),
        ("'=1", "''=1"),
        ("''=1", "'''=1"),
        ("L'Isle", "L'Isle"),
        ("'amis'", "'amis'"),
        ("'", "'"),
        ("-", "'-"),
        ("＝1", "'＝1"),
    ],
)
def test_what_is_written(text: str, cell: str) -> None:
    assert one(neutralise, text) == cell
    assert one(restore, cell) == text


def test_empty_cells_stay_empty() -> None:
    column = pd.Series([None, "=1"], dtype=object)
    assert neutralise(column).tolist() == [None, "'=1"]


WORD = st.from_regex(r"[a-z][a-z_]{0,8}", fullmatch=True)


@given(st.lists(st.tuples(WORD, st.integers(1, 30), st.one_of(st.none(), TEXTS)), max_size=4))
def test_themes_in_a_cell(rows: list[tuple[str, int, str | None]]) -> None:
    cell = format_themes(rows)
    items = [(item.word, item.order, item.wording) for item in parse_themes(cell or "")]
    assert items == rows


def test_how_themes_are_written() -> None:
    rows = [("mobilite", 1, "mobilités"), ("tourisme", 2, None), ("eau", 5, "eau; GEMAPI")]
    assert format_themes(rows) == "mobilite [mobilités]; tourisme; eau [eau\\; GEMAPI] @5"
    assert [item.word for item in parse_themes("Mobilités ; tourisme;; eau")] == [
        "Mobilités",
        "tourisme",
        "eau",
    ]
    assert format_themes([]) is None
