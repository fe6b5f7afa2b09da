"""Selections: every form of the language, what it refuses, and how sets combine."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from cohesion_plugin.core.comparison.families import Families
from cohesion_plugin.core.comparison.language import read_selection
from cohesion_plugin.core.comparison.places import Places
from cohesion_plugin.core.comparison.resolve import Resolver
from cohesion_plugin.core.comparison.sets import Sets
from cohesion_plugin.core.errors import InputError
from tests.unit.comparison_made import EPCI_A, EPCI_B, places


def full() -> Places:
    """With rings (B is ring 1 of A) and classes."""
    rings = pd.DataFrame(
        {
            "siren_metropole": EPCI_A,
            "nom_metropole": "CC Alpha",
            "siren_epci": [EPCI_A, EPCI_B],
            "epci": [EPCI_A, EPCI_B],
            "couronne": pd.array([0, 1], dtype="Int64"),
        }
    )
    classes = np.array(["1", "1", "2", "2", None, "2"], dtype=object)
    return replace(places(), rings=rings, classes=classes, class_names={"1": "Dense", "2": "Peu dense"})


def sets(text: str, at: Places | None = None) -> Sets:
    request = read_selection(text)
    found = Resolver(Families(at or full()), request.sets).all(request)
    assert found is not None
    return found


def members(text: str) -> dict[str, list[str]]:
    found, codes = sets(text), full().frame.index
    return {str(found.names[row]): list(codes[found.mask(row)]) for row in range(len(found))}


A, B = ["01001", "01002", "01003"], ["01004", "02001"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"epci:{EPCI_A}", {"CC Alpha": A}),
        ("epci: cc bêta", {"CC Bêta": B}),
        ("dep:1", None),
        ("dep:02", {"Aisne": ["02001", "02002"]}),
        ("region:84", {"Auvergne-Rhône-Alpes": ["01001", "01002", "01003", "01004"]}),
        ("communes:1001,01004", {"Un + Quatre": ["01001", "01004"]}),
        ("commune:Six", {"Six": ["02002"]}),
        (f"ring:{EPCI_A}/1", {"ring 1 of CC Alpha": B}),
        ("couronne:alpha/0", {"CC Alpha": A}),
        ("ring:*/1", {"ring 1 of CC Alpha": B}),
        (f"ring:{EPCI_A}/*", {"CC Alpha": A, "ring 1 of CC Alpha": B}),
        ("class:*", {"Dense": ["01001", "01002"], "Peu dense": ["01003", "01004", "02002"]}),
        ("class:peu dense in dep:02", {"Peu dense": ["02002"]}),
        ("epci:* in dep:02", {"CC Bêta": ["02001"]}),
        (f"Tout = epci:{EPCI_A} + commune:02002 - commune:01001", {"Tout": ["01002", "01003", "02002"]}),
        (f"Pays = epci:{EPCI_A}; Sans = set:pays - commune:01003", {"Pays": A, "Sans": ["01001", "01002"]}),
        ('{"sets": {"Pays": ["01001", "02002"]}, "territories": ["set:Pays", "dep:02"]}',
         {"Pays": ["01001", "02002"], "Aisne": ["02001", "02002"]}),
        ('{"Nord": "dep:02"}', {"Nord": ["02001", "02002"]}),
        ("region:84 - commune:01001", {"region:84 - commune:01001": ["01002", "01003", "01004"]}),
        (f"epci:{EPCI_A}; rest in reg:84", {"CC Alpha": A, "rest of Auvergne-Rhône-Alpes": ["01004"]}),
        (f"Ailleurs = reste; epci:{EPCI_A}; dep:02", {"Ailleurs": ["01004"], "CC Alpha": A, "Aisne": ["02001", "02002"]}),
        (f"epci:{EPCI_A}; Sauf six = rest - commune:02002", {"CC Alpha": A, "Sauf six": B}),
        ("France", {"France": [*A, *B, "02002"]}),
        ("metro\ndep:02", {"Metropolitan France": [*A, *B, "02002"], "Aisne": ["02001", "02002"]}),
    ],
)  # fmt: skip
def test_every_form(text: str, expected: dict[str, list[str]] | None) -> None:
    if expected is None:
        with pytest.raises(InputError):
            members(text)
    else:
        assert members(text) == expected


def test_the_same_territory_is_compared_once() -> None:
    assert list(sets(f"epci:{EPCI_A}; epci:*").codes) == [EPCI_A, EPCI_B]


def test_what_in_cuts_is_partial_and_says_so() -> None:
    found = sets("epci:* in dep:02")
    assert list(found.partial) == [True]
    assert list(sets("commune:* in dep:02").partial) == [False, False]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("epci:999999999", "« 999999999 » is not known"),
        ("epci:CC Alfa", "CC Alpha [200000001]"),
        ("communes:01001,99999", "« 99999 » is not known"),
        ("canton:12", "« canton:12 » can't be read"),
        ("epci:", "can't be read"),
        ("epci", "can't be read"),
        ("France:1", "can't be read"),
        ("set:nowhere", "no set named « nowhere »"),
        ("A = set:B; B = set:A", "is made of itself"),
        ("commune:01001 - dep:01", "holds no commune"),
        ("commune:01001 in dep:02", "holds no commune"),
        ("epci:* + dep:01", "can't be added"),
        ("ring:999999999/1", "is not known"),
        (f"ring:{EPCI_A}", "is not known"),
        ('{"sets": ', "looks like JSON"),
    ],
)
def test_what_can_not_be_read_is_refused_with_the_item(text: str, said: str) -> None:
    with pytest.raises(InputError) as caught:
        sets(text)
    assert said in str(caught.value)


def test_rings_and_classes_must_be_given() -> None:
    with pytest.raises(InputError, match="no layer of rings was given"):
        sets("ring:1/1", places())
    with pytest.raises(InputError, match="no table of classes was given"):
        sets("class:*", places())


def test_homonyms_are_refused_by_name() -> None:
    at = full()
    at = replace(at, frame=at.frame.assign(name="Saint-Martin"))
    with pytest.raises(InputError, match="name of several territories"):
        sets("commune:Saint-Martin", at)
