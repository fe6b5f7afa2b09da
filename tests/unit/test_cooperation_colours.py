"""What has no theme is told from every theme, and from the ground, by readers who confuse some colours."""

from __future__ import annotations

import pytest

from cohesion_plugin.core.colour.confusions import distances
from cohesion_plugin.core.cooperation.schema import shipped_terms
from cohesion_plugin.core.resources import vocabulary

STYLE = vocabulary("cooperation_style")
LINE, PARTIES = STYLE["line"], STYLE["parties"]
# Below about ten two classes are confused.
LEAST = 10


@pytest.mark.parametrize(
    "colours",
    [list(shipped_terms("voc_groupe")["couleur"].dropna()), LINE["themes"]],
    ids=["groups", "themes"],
)
def test_a_line_without_a_theme_is_like_no_other(colours: list[str]) -> None:
    """A middle grey would be as near as 5.0 to a theme under protanopia (Machado 2009)."""
    shown = [LINE["none"]["colour"], *colours, LINE["others"]["colour"], PARTIES["hors_registre"]["colour"]]
    found = distances(shown)
    near = found[(found["first"] == 0) & (found["vision"] != "grey")]
    assert set(near["second"]) == set(range(1, len(shown)))
    assert near["distance"].min() >= LEAST


def test_polygons_that_are_hatched_differ_by_their_lines() -> None:
    hatched = [entry for entry in PARTIES.values() if isinstance(entry, dict) and "hatch" in entry]
    assert len(hatched) == 3 and PARTIES["sans_theme"] in hatched
    angles = sorted(entry["angle"] for entry in hatched)
    assert all(other - one >= 45 for one, other in zip(angles, angles[1:]))
