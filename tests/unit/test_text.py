"""Wordings are the same whatever the keyboard, the accents and the apostrophe they were written with."""

from __future__ import annotations

import pytest

from cohesion_plugin.core.i18n import tr_n
from cohesion_plugin.core.published.classes import class_of_label
from cohesion_plugin.core.text import plain


@pytest.mark.parametrize(
    "written",
    ["Rural sous forte influence d'un pôle", "rural sous forte influence d’un pôle", "RURAL SOUS FORTE INFLUENCE D UN POLE"],
)  # fmt: skip
def test_a_label_is_recognised_with_either_apostrophe(written: str) -> None:
    assert plain(written) == "rural_sous_forte_influence_d_un_pole"
    assert class_of_label("insee_rural_2021", written) == "3"


@pytest.mark.parametrize(
    ("source", "one", "several"),
    [
        ("%n row(s) of the table", "1 row of the table", "1\u202f200 rows of the table"),
        ("in %n class(es)", "in 1 class", "in 1\u202f200 classes"),
        ("%n territory(ies)", "1 territory", "1\u202f200 territories"),
        ("%n territory(s) left out", "1 territory left out", "1\u202f200 territories left out"),
        ("%n EPCI lie(s) in rings", "1 EPCI lies in rings", "1\u202f200 EPCI lie in rings"),
    ],
)
def test_english_counts_are_written_out(source: str, one: str, several: str) -> None:
    assert (tr_n(source, 1), tr_n(source, 1200)) == (one, several)
