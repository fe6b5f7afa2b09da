"""A national register: 20 000 agreements of 60 000 parties, read, written and changed by both back ends."""

from __future__ import annotations

import time

import pandas as pd
import pytest

from cohesion_plugin.adapters.register import create_register
from cohesion_plugin.core.cooperation.changes import Changes
from tests import register_servers
from tests.register_servers import Place

place = register_servers.place
COUNT = 20_000


def tables() -> dict[str, pd.DataFrame]:
    numbers = range(COUNT)
    agreements = {
        "id": [f"c{i}" for i in numbers],
        "intitule": [f"Contrat n° {i} d’Île-d’Été" for i in numbers],
        "nature": "contrat",
        "statut": "active",
        "date_signature": [f"{2000 + i % 20}-{1 + i % 12:02}" for i in numbers],
        "date_fin": [str(2020 + i % 9) for i in numbers],
        "renouvelle": [f"c{i - 1}" if i % 10 else None for i in numbers],
    }
    parties = {
        "id": [f"p{i}" for i in range(3 * COUNT)],
        "cooperation": [f"c{i // 3}" for i in range(3 * COUNT)],
        "ordre": [1 + i % 3 for i in range(3 * COUNT)],
        "role": "partenaire",
        "categorie": "cc",
        "siren": [f"2{i % 1250:08}" for i in range(3 * COUNT)],
        "nom": [f"CC n° {i}" for i in range(3 * COUNT)],
    }
    return {"cooperation": pd.DataFrame(agreements), "partie": pd.DataFrame(parties)}


@pytest.mark.slow
def test_a_national_register(place: Place) -> None:
    """Bounds are several times what a laptop needs, so that a slow way is noticed and a busy machine is not."""
    store = create_register(place.source)
    took = {}

    def timed(name: str, began: float) -> None:
        took[name] = time.perf_counter() - began

    began = time.perf_counter()
    store.apply(Changes(inserts=tables()), "Zoé")
    timed("insert", began)
    began = time.perf_counter()
    register = store.read()
    timed("read", began)
    assert len(register["cooperation"]) == COUNT and len(register["partie"]) == 3 * COUNT
    parties = register["partie"][["id", "revision"]].assign(nom="Changé")
    began = time.perf_counter()
    store.apply(Changes(updates={"partie": parties}), "Ada")
    timed("update", began)
    began = time.perf_counter()
    store.apply(
        Changes(deletes={"cooperation": register["cooperation"][["id", "revision"]].iloc[::20]}), "Ada"
    )
    timed("delete", began)
    left = store.read(["partie"])["partie"]
    assert (
        len(left) == 3 * (COUNT - COUNT // 20)
        and set(left["nom"]) == {"Changé"}
        and set(left["revision"]) == {2}
    )
    print({name: round(seconds, 2) for name, seconds in took.items()})
    assert took["read"] < 2 and took["insert"] < 20 and took["update"] < 20 and took["delete"] < 10, took
