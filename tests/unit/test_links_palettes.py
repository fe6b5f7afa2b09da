"""Colours of links: no two classes are taken for each other by an eye that confuses red, green or blue."""

from __future__ import annotations

from itertools import combinations

import pytest

from cohesion_plugin.core.cooperation.schema import shipped_terms
from cohesion_plugin.core.resources import vocabulary
from tests.colour_distance import smallest_distance


def themes() -> list[str]:
    style = vocabulary("cooperation_style")["line"]
    return [*style["themes"], style["others"]["colour"]]


def groups() -> list[str]:
    return list(shipped_terms("voc_groupe")["couleur"])


@pytest.mark.parametrize(("palette", "least"), [(themes, 11.0), (groups, 10.5)])
def test_classes_stay_apart(palette, least: float) -> None:
    """``least``: a little under what reference tables of these palettes give (11.5 and 10.9)."""
    for one, other in combinations(palette(), 2):
        assert smallest_distance(one, other) >= least, (one, other)
