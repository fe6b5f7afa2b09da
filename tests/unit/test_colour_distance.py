"""CIEDE2000 against the pairs of its authors, L*a*b* and the three deficiencies against another library."""

from __future__ import annotations

import colorspacious
import numpy as np
import pytest

from cohesion_plugin.core.colour.confusions import COLUMNS, confusions, distances, smallest
from cohesion_plugin.core.colour.difference import ciede2000
from cohesion_plugin.core.colour.space import encoded, lab, linear
from cohesion_plugin.core.colour.vision import deficiencies, matrix, seen, visions
from cohesion_plugin.core.errors import InputError

# Sharma, Wu, Dalal, The CIEDE2000 color-difference formula, Color Research and Application 30(1), 2005, table 1.
SHARMA = """
50.0000 2.6772 -79.7751 50.0000 0.0000 -82.7485 2.0425
50.0000 3.1571 -77.2803 50.0000 0.0000 -82.7485 2.8615
50.0000 2.8361 -74.0200 50.0000 0.0000 -82.7485 3.4412
50.0000 -1.3802 -84.2814 50.0000 0.0000 -82.7485 1.0000
50.0000 -1.1848 -84.8006 50.0000 0.0000 -82.7485 1.0000
50.0000 -0.9009 -85.5211 50.0000 0.0000 -82.7485 1.0000
50.0000 0.0000 0.0000 50.0000 -1.0000 2.0000 2.3669
50.0000 -1.0000 2.0000 50.0000 0.0000 0.0000 2.3669
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0009 7.1792
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0010 7.1792
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0011 7.2195
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0012 7.2195
50.0000 -0.0010 2.4900 50.0000 0.0009 -2.4900 4.8045
50.0000 -0.0010 2.4900 50.0000 0.0010 -2.4900 4.8045
50.0000 -0.0010 2.4900 50.0000 0.0011 -2.4900 4.7461
50.0000 2.5000 0.0000 50.0000 0.0000 -2.5000 4.3065
50.0000 2.5000 0.0000 73.0000 25.0000 -18.0000 27.1492
50.0000 2.5000 0.0000 61.0000 -5.0000 29.0000 22.8977
50.0000 2.5000 0.0000 56.0000 -27.0000 -3.0000 31.9030
50.0000 2.5000 0.0000 58.0000 24.0000 15.0000 19.4535
50.0000 2.5000 0.0000 50.0000 3.1736 0.5854 1.0000
50.0000 2.5000 0.0000 50.0000 3.2972 0.0000 1.0000
50.0000 2.5000 0.0000 50.0000 1.8634 0.5757 1.0000
50.0000 2.5000 0.0000 50.0000 3.2592 0.3350 1.0000
60.2574 -34.0099 36.2677 60.4626 -34.1751 39.4387 1.2644
63.0109 -31.0961 -5.8663 62.8187 -29.7946 -4.0864 1.2630
61.2901 3.7196 -5.3901 61.4292 2.2480 -4.9620 1.8731
35.0831 -44.1164 3.7933 35.0232 -40.0716 1.5901 1.8645
22.7233 20.0904 -46.6940 23.0331 14.9730 -42.5619 2.0373
36.4612 47.8580 18.3852 36.2715 50.5065 21.2231 1.4146
90.8027 -2.0831 1.4410 91.1528 -1.6435 0.0447 1.4441
90.9257 -0.5406 -0.9208 88.6381 -0.8985 -0.7239 1.5381
6.7747 -0.2908 -2.4247 5.8714 -0.0985 -2.2286 0.6377
2.0776 0.0795 -1.1350 0.9033 -0.0636 -0.5514 0.9082
"""
PAIRS = np.array([line.split() for line in SHARMA.strip().splitlines()], dtype=float)
# The palettes of the reference of cartography, with the smallest distance that it gives under the deficiencies.
PALETTES = {
    "#5B1A66 #C77CB8 #FFF3C4 #C8D96F #4FA05A #0B4A2B": 12.1,
    "#2D004B #6A3D9A #A58BC6 #E08214 #FDD27A #7FC8B0 #01665E": 16.0,
    "#0F417A #5B8ED4 #C4E1FF": 23.1,
    "#66A857 #A9C6EE #FFF0D0": 15.3,
    "#0072B2 #E69F00 #D55E00 #009E73 #CC79A7 #56B4E9": 10.9,
    "#332288 #88CCEE #44AA99 #117733 #999933 #DDCC77 #CC6677 #882255 #AA4499": 11.5,
}
NAMES = {"protan": "protanomaly", "deutan": "deuteranomaly", "tritan": "tritanomaly"}


@pytest.fixture(scope="module")
def colours() -> np.ndarray:
    """The corners and the inside of the cube of sRGB, greys with them."""
    steps = np.linspace(0, 1, 6)
    return np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(-1, 3)


def test_ciede2000_gives_the_published_distances_both_ways() -> None:
    assert len(PAIRS) == 34
    first, second, expected = PAIRS[:, :3], PAIRS[:, 3:6], PAIRS[:, 6]
    assert ciede2000(first, second) == pytest.approx(expected, abs=5e-5)
    assert ciede2000(second, first) == pytest.approx(expected, abs=5e-5)
    assert ciede2000(first, first) == pytest.approx(0.0, abs=1e-12)


def test_distances_are_broadcast() -> None:
    first, second = PAIRS[:5, None, :3], PAIRS[None, :7, 3:6]
    table = ciede2000(first, second)
    assert table.shape == (5, 7) and table[3, 3] == pytest.approx(1.0, abs=5e-5)


def test_lab_is_that_of_another_library(colours: np.ndarray) -> None:
    expected = colorspacious.cspace_convert(colours, "sRGB1", "CIELab")
    # Its matrix has four digits.
    assert lab(linear(colours)) == pytest.approx(expected, abs=0.05)


@pytest.mark.parametrize("vision", sorted(NAMES))
@pytest.mark.parametrize("severity", [0.0, 0.25, 0.6, 1.0])
def test_deficiencies_are_those_of_another_library(colours: np.ndarray, vision: str, severity: float) -> None:
    space = {"name": "sRGB1+CVD", "cvd_type": NAMES[vision], "severity": 100 * severity}
    expected = np.clip(colorspacious.cspace_convert(colours, space, "sRGB1"), 0, 1)
    assert encoded(seen(linear(colours), vision, severity)) == pytest.approx(expected, abs=1e-3)


def test_greys_stay_grey_under_every_vision() -> None:
    greys = linear(np.repeat(np.linspace(0, 1, 11)[:, None], 3, axis=1))
    for vision in deficiencies():
        assert np.abs(matrix(vision).sum(axis=1) - 1).max() < 1e-5
        assert np.abs(lab(seen(greys, vision))[:, 1:]).max() < 0.01


@pytest.mark.parametrize(("palette", "expected"), PALETTES.items())
def test_palettes_of_the_reference(palette: str, expected: float) -> None:
    table = distances(palette.split())
    found = table[table["vision"].isin(deficiencies())]["distance"].min()
    assert found == pytest.approx(expected, abs=0.06)
    assert confusions(palette.split(), dict.fromkeys(deficiencies(), 10.0)).empty


def test_a_density_grid_from_red_to_green_fails() -> None:
    """ColorBrewer's RdYlGn of seven classes: 0.4 under deuteranopia, as the reference says of that habit."""
    grid = ["#D73027", "#FC8D59", "#FEE08B", "#FFFFBF", "#D9EF8B", "#91CF60", "#1A9850"]
    worst = confusions(grid, 10.0).iloc[0]
    assert worst["vision"] == "deutan" and worst["distance"] == pytest.approx(0.4, abs=0.05)
    assert {worst["first"], worst["second"]} == {2, 4}


def test_pastel_green_blue_and_orange_fail() -> None:
    near = confusions(["#C5E0B4", "#BDD7EE", "#F8CBAD"], dict.fromkeys(deficiencies(), 10.0))
    assert (near["distance"] < 3).any()


def test_frame_has_every_pair_under_every_vision() -> None:
    table = distances(["#000000", "#FFFFFF", "#808080"])
    assert list(table.columns) == COLUMNS and len(table) == 3 * len(visions())
    grey = table[table["vision"] == "grey"].set_index(["first", "second"])["distance"]
    assert grey[0, 1] == pytest.approx(100.0) and grey[0, 2] + grey[1, 2] == pytest.approx(100.0)
    assert set(smallest(["#000000", "#FFFFFF"])["vision"]) == set(visions())


@pytest.mark.parametrize("colours_", [[], ["#0F417A"]])
def test_fewer_than_two_colours_have_no_pair(colours_: list[str]) -> None:
    assert distances(colours_).empty and confusions(colours_, 10.0).empty and smallest(colours_).empty


def test_what_is_no_colour_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        distances(["#0F417A", "blue", "#12345"])
    assert "blue" in str(caught.value) and "#12345" in str(caught.value)
