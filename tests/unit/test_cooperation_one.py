"""One agreement out of a register: the same rows as looking through all of them."""

from __future__ import annotations

import pandas as pd
import pytest

from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.cooperation.register_one import ByAgreement
from cohesion_plugin.core.cooperation.sample import sample_register

CHILDREN = ("partie", "cooperation_theme", "engagement", "declaration", "document")


@pytest.fixture(scope="module")
def register() -> Register:
    return sample_register()


def test_every_agreement_with_all_that_belongs_to_it(register: Register) -> None:
    sheets = ByAgreement.of(register)
    for agreement in register["cooperation"]["id"]:
        one = sheets.one(agreement)
        for name in CHILDREN:
            expected = register[name][register[name]["cooperation"] == agreement]
            pd.testing.assert_frame_equal(one[name], expected)
        members = register["composition"]
        expected = members[members["partie"].isin(one["partie"]["id"])]
        assert set(one["composition"]["id"]) == set(expected["id"])
        assert one["cooperation"]["id"].tolist() == [agreement]


def test_rows_of_no_agreement_belong_to_none(register: Register) -> None:
    """Statements on the census as a whole name none."""
    tables = {name: frame.copy() for name, frame in register.tables.items()}
    tables["declaration"].loc[:, "cooperation"] = None
    sheets = ByAgreement.of(Register(tables))
    assert all(sheets.one(agreement)["declaration"].empty for agreement in register["cooperation"]["id"])


def test_an_unknown_agreement_has_nothing() -> None:
    empty = ByAgreement.of(Register.of({})).one("x")
    assert all(empty[name].empty for name in ("cooperation", "composition", *CHILDREN))


def test_belongings_are_what_a_deletion_takes(register: Register) -> None:
    agreement = register["cooperation"]["id"].iloc[0]
    taken = ByAgreement.of(register).belongings(agreement)
    assert set(taken) == {*CHILDREN, "composition"}
    assert all(list(frame.columns) == ["id", "revision"] for frame in taken.values())
    assert len(taken["partie"]) == (register["partie"]["cooperation"] == agreement).sum()
