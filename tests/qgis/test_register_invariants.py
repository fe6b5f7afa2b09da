"""Whatever people do to a register, by the plugin or by bare SQL, what must hold in it holds."""

from __future__ import annotations

from contextlib import closing
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cohesion_plugin.adapters.register import create_register
from cohesion_plugin.adapters.register.store import Store
from cohesion_plugin.core.cooperation import dates, schema
from cohesion_plugin.core.cooperation.changes import Changes
from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.errors import CohesionError
from tests import register_servers
from tests.register_servers import Place

place = register_servers.place

INSERT_AGREEMENT = "INSERT INTO cooperation (id, intitule, nature, statut, date_fin, renouvelle) VALUES (?, 'x', 'contrat', 'active', ?, ?)"
INSERT_PARTY = "INSERT INTO partie (id, cooperation, role, categorie, nom) VALUES (?, ?, 'centre', 'cc', 'x')"
AGREEMENTS, PARTIES = st.sampled_from(["a", "b", "c"]), st.sampled_from(["p", "q", "r", "s"])
DATES = st.sampled_from([None, "", "2019", "<2020-02", ">2021-12", "2020-02-29", "2019-02-29", "hier"])
INSERTS = st.one_of(
    st.tuples(
        st.just(INSERT_AGREEMENT),
        st.tuples(AGREEMENTS, DATES, st.none() | AGREEMENTS),
    ),
    st.tuples(
        st.just(INSERT_PARTY),
        st.tuples(PARTIES, AGREEMENTS),
    ),
    st.tuples(
        st.just("INSERT INTO composition (partie, siren_epci, nom_epci, du) VALUES (?, '243700754', 'T', ?)"),
        st.tuples(PARTIES, DATES),
    ),
    st.tuples(
        st.just(
            "INSERT INTO engagement (cooperation, de_partie, vers_partie, objet) VALUES (?, ?, ?, 'ingenierie')"
        ),
        st.tuples(AGREEMENTS, PARTIES, st.none() | PARTIES),
    ),
)
CHANGES = st.one_of(
    st.tuples(
        st.just("UPDATE cooperation SET date_debut = ?, date_signature = ? WHERE id = ?"),
        st.tuples(DATES, DATES, AGREEMENTS),
    ),
    st.tuples(
        st.just("UPDATE cooperation SET id = ?, renouvelle = ? WHERE id = ?"),
        st.tuples(AGREEMENTS, AGREEMENTS, AGREEMENTS),
    ),
    st.tuples(
        st.just("UPDATE cooperation SET revision = 3, debut_au_plus_tot = NULL WHERE id = ?"),
        st.tuples(AGREEMENTS),
    ),
    st.tuples(st.just("UPDATE partie SET cooperation = ? WHERE id = ?"), st.tuples(AGREEMENTS, PARTIES)),
    st.tuples(st.just("UPDATE partie SET id = ? WHERE id = ?"), st.tuples(PARTIES, PARTIES)),
    st.tuples(
        st.just("UPDATE engagement SET cooperation = ?, vers_partie = ?"), st.tuples(AGREEMENTS, PARTIES)
    ),
    st.tuples(st.just("DELETE FROM cooperation WHERE id = ?"), st.tuples(AGREEMENTS)),
    st.tuples(st.just("DELETE FROM partie WHERE id = ?"), st.tuples(PARTIES)),
)
STORE = st.tuples(st.sampled_from(["update", "delete"]), st.tuples(AGREEMENTS, DATES))
STEPS = st.lists(st.one_of(INSERTS, INSERTS, CHANGES, STORE), min_size=4, max_size=25)


# What each run begins with: three agreements, three parties, one of them of another agreement.
FIRST = [
    ("DELETE FROM cooperation", ()),
    *((INSERT_AGREEMENT, (one, "2021", None)) for one in "abc"),
    *((INSERT_PARTY, pair) for pair in (("p", "a"), ("q", "a"), ("r", "b"))),
]


@pytest.fixture
def store(place: Place) -> Store:
    return create_register(place.source)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=STEPS)
def test_invariants(store: Store, place: Place, steps: list[tuple[str, tuple[Any, ...]]]) -> None:
    with closing(place.connect()) as connection:
        for statement, values in [*FIRST, *steps]:
            if statement in ("update", "delete"):
                through_store(store, statement, *values)
            else:
                bare(connection, statement, values)
    check(store.read())


def bare(connection: Any, statement: str, values: tuple[Any, ...]) -> None:
    """As somebody types it; what the database refuses is refused."""
    cursor = connection.cursor()
    statement = statement if connection.__class__.__module__ == "sqlite3" else statement.replace("?", "%s")
    try:
        cursor.execute(statement, values)
        connection.commit()
    except Exception as error:
        assert "Integrity" in str(type(error).__mro__), error
        connection.rollback()


def through_store(store: Store, action: str, key: str, date: str | None) -> None:
    rows = store.read(["cooperation"])["cooperation"]
    rows = rows.loc[rows["id"] == key, ["id", "revision"]]
    made = (
        Changes(deletes={"cooperation": rows})
        if action == "delete"
        else Changes(updates={"cooperation": rows.assign(date_fin=date)})
    )
    try:
        store.apply(made, "Ada")
    except CohesionError as error:
        assert "s’écrit" in str(error) or "is written" in str(error)


def check(register: Register) -> None:
    for table in schema.tables():
        for column in schema.columns(table):
            if column.get("unique"):
                assert (
                    register[table][column["name"]].is_unique
                    and register[table][column["name"]].notna().all()
                )
            if "references" in column:
                other, _, key = column["references"].partition(".")
                assert set(register[table][column["name"]].dropna()) <= set(register[other][key]), (
                    table,
                    column["name"],
                )
    agreements, parties = register["cooperation"], register["partie"].set_index("id")["cooperation"]
    for side in ("de_partie", "vers_partie"):
        bound = register["engagement"].dropna(subset=[side])
        assert (bound[side].map(parties) == bound["cooperation"]).all()
    assert (
        not register["composition"]
        .assign(du=register["composition"]["du"].fillna(""))
        .duplicated(["partie", "siren_epci", "du"])
        .any()
    )
    assert not (agreements["renouvelle"] == agreements["id"]).any()
    start, signed, end = (
        dates.bounds(agreements[name]) for name in ("date_debut", "date_signature", "date_fin")
    )
    earliest = start["lower"].where(start["lower"].notna(), signed["lower"])
    pd.testing.assert_series_equal(
        agreements["debut_au_plus_tot"].fillna(""), earliest.fillna(""), check_names=False, check_dtype=False
    )
    pd.testing.assert_series_equal(
        agreements["fin_au_plus_tard"].fillna(""),
        end["upper"].fillna(""),
        check_names=False,
        check_dtype=False,
    )
    changed = agreements["modifie_le"].notna()
    assert ((agreements["revision"] > 1) == changed).all() and agreements["cree_le"].notna().all()
