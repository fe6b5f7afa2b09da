"""Colours of the coverage map for readers who confuse some; the ruler itself against published values."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from cohesion_plugin.core.resources import vocabulary
from tests.colour_distance import ciede2000, smallest_distance

STYLE = vocabulary("coverage_style")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_ruler_against_sharma(one: tuple, other: tuple, expected: float) -> None:
    assert ciede2000(np.array(one), np.array(other)) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize(
    ("colours", "expected"),
    [
        ("#0F417A #5B8ED4 #C4E1FF", 23.1),
        ("#0072B2 #E69F00 #D55E00 #009E73 #CC79A7 #56B4E9", 10.9),
    ],
)
def test_ruler_against_the_reference_of_cartography(colours: str, expected: float) -> None:
    found = min(smallest_distance(*pair) for pair in combinations(colours.split(), 2))
    assert found == pytest.approx(expected, abs=0.05)


def test_no_two_states_are_confused() -> None:
    """Hatched classes share their ground and differ by their lines."""
    grounds = {entry["code"]: entry["colour"] for entry in STYLE["classes"]}
    assert len(set(grounds.values())) == len(grounds) - 1
    for one, other in combinations(sorted(set(grounds.values())), 2):
        assert smallest_distance(one, other) >= STYLE["least_distance"], (one, other)
    hatched = [entry["hatch"] for entry in STYLE["classes"] if "hatch" in entry]
    assert [hatch["angle"] for hatch in hatched] == [135, 45]
    assert {entry["code"] for entry in STYLE["classes"] if "hatch" in entry} == {
        "sans_reponse",
        "non_enquete",
    }


def test_names_stand_out_from_their_ground() -> None:
    for entry in STYLE["classes"]:
        halo = entry.get("halo") or "#FFFFFF"
        if entry["code"] != "metropole":
            assert smallest_distance(entry["text"], halo) > 40, entry["code"]
