"""Template and tables of a register, read back: the same register, whatever it says."""

from __future__ import annotations

import pandas as pd
from hypothesis import HealthCheck, given, settings

from cohesion_plugin.core.cooperation.exchange.layout import columns, to_flat
from cohesion_plugin.core.cooperation.exchange.sheets import to_sheets
from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.cooperation.sample import sample_register
from tests.unit.exchange_tools import after, imported, registers, said, with_lines

MANY = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def through_template(register: Register) -> Register:
    made = imported({"a": with_lines(to_flat(register))}) if len(to_flat(register)) else None
    if made is None:
        return Register.of({})
    assert made.errors.empty, made.errors.to_string()
    return after(Register.of({}), made.changes)


def through_tables(register: Register) -> Register:
    raw = {name: with_lines(table) for name, table in to_sheets(register).items()}
    made = imported(raw)
    assert made.errors.empty, made.errors.to_string()
    return after(Register.of({}), made.changes)


@MANY
@given(registers())
def test_the_template_loses_nothing(register: Register) -> None:
    assert said(through_template(register)) == said(register)


@MANY
@given(registers())
def test_the_tables_lose_nothing(register: Register) -> None:
    assert said(through_tables(register)) == said(register)


@MANY
@given(registers())
def test_the_same_rows_for_the_same_register(register: Register) -> None:
    """Whatever the order in which a database gives its rows."""
    turned = Register.of({name: table.iloc[::-1] for name, table in register.tables.items()})
    pd.testing.assert_frame_equal(to_flat(register), to_flat(turned))
    pd.testing.assert_frame_equal(to_flat(register), to_flat(through_template(register)))


@MANY
@given(registers())
def test_importing_again_adds_nothing(register: Register) -> None:
    made = imported({"a": with_lines(to_flat(register))}, register) if len(to_flat(register)) else None
    if made is not None:
        assert not made.changes, made.changes
        assert all(count["nouveau"] == count["differe"] == 0 for count in made.counts.values())


def test_the_sample_register() -> None:
    """130 agreements' rows as people wrote them."""
    register = sample_register()
    assert said(through_template(register)) == said(register) == said(through_tables(register))


def test_an_empty_register_gives_the_columns_only() -> None:
    flat = to_flat(Register.of({}))
    assert flat.empty and tuple(flat.columns) == columns()
    assert {
        "id",
        "intitule",
        "nature",
        "statut",
        "themes",
        "partie_nom",
        "partie_siren",
        "document_url",
    } <= set(columns())
    assert len(columns()) == len(set(columns()))
