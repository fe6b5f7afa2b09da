"""Moran and LISA against esda, and the shared draws against draws made one territory at a time."""

from __future__ import annotations

import esda
import numpy as np
from libpysal import weights
from scipy.sparse import csr_matrix, lil_matrix

from cohesion_plugin.core.disparities.false_discovery import discoveries
from cohesion_plugin.core.disparities.lisa import draws, lisa
from cohesion_plugin.core.disparities.moran import moran, two_sided

SIDE = 20


def lattice() -> tuple[object, csr_matrix]:
    w = weights.lat2W(SIDE, SIDE, rook=False)
    neighbours = csr_matrix(w.sparse)
    w.transform = "r"
    return w, neighbours


def smooth(seed: int = 2) -> np.ndarray:
    """Values that look like those around them, with a hill and a hollow."""
    noise = np.random.default_rng(seed).normal(size=(SIDE, SIDE))
    noise[3:9, 3:9] += 2.5
    noise[12:17, 12:17] -= 2.5
    return noise.ravel()


def test_moran_is_that_of_esda() -> None:
    w, neighbours = lattice()
    value = smooth()
    theirs = esda.Moran(value, w, permutations=999)
    ours = moran(value, neighbours, 999, 1)
    assert np.isclose(ours.value, theirs.I) and np.isclose(ours.expected, theirs.EI)
    assert ours.p == 2 * theirs.p_sim == 0.002
    noise = np.random.default_rng(5).normal(size=SIDE * SIDE)
    theirs, ours = esda.Moran(noise, w, permutations=4999), moran(noise, neighbours, 4999, 1)
    assert np.isclose(ours.value, theirs.I) and abs(ours.p - 2 * theirs.p_sim) < 0.05


def test_lisa_is_that_of_esda() -> None:
    w, neighbours = lattice()
    value = smooth()
    theirs = esda.Moran_Local(value, w, permutations=9999, seed=12, n_jobs=1)
    ours = lisa(value, neighbours, 9999, 1, 0.05)
    # esda divides by n − 1.
    assert np.allclose(ours.value * (len(value) - 1) / len(value), theirs.Is)
    names = np.array(["", "HH", "LH", "LL", "HL"])
    assert list(ours.quadrant) == list(names[theirs.q])
    p = np.minimum(1, 2 * theirs.p_sim)
    assert np.abs(ours.p - p).max() < 0.04 and np.abs(ours.p - p)[p < 0.05].max() < 0.01
    same = np.where(discoveries(p, 0.05)[0], names[theirs.q], "ns") == ours.kind
    assert same.mean() > 0.98 and 40 < (ours.kind != "ns").sum() < 120


def test_shared_draws_are_conditional_permutations() -> None:
    """Each territory by itself: drop it from each draw, keep the first k of the others."""
    _, neighbours = lattice()
    value, permutations, seed = smooth(4), 199, 9
    z, degree = value - value.mean(), np.diff(neighbours.indptr)
    drawn = draws(len(z), int(degree.max()) + 1, permutations, seed)
    ours = lisa(value, neighbours, permutations, seed, 0.05).p
    for i in range(len(z)):
        found = z[neighbours.indices[neighbours.indptr[i] : neighbours.indptr[i + 1]]].sum()
        sums = np.array([z[[j for j in draw if j != i][: degree[i]]].sum() for draw in drawn])
        assert np.isclose(ours[i], two_sided(found + 1e-12, sums)) or np.isclose(
            ours[i], two_sided(found, sums)
        ), i


def test_draws_hold_no_place_twice_and_all_places_alike() -> None:
    drawn = draws(12, 5, 20000, 3)
    assert all(len(set(row)) == 5 for row in drawn[:200])
    assert np.abs(np.bincount(drawn.ravel()) / 100_000 - 1 / 12).max() < 0.005
    assert (draws(12, 5, 50, 3) == drawn[:50]).all() and (draws(12, 5, 50, 4) != drawn[:50]).any()


def test_chance_alone_makes_few_discoveries() -> None:
    _, neighbours = lattice()
    noise = np.random.default_rng(8).normal(size=SIDE * SIDE)
    found = lisa(noise, neighbours, 9999, 1, 0.05)
    assert (found.kind != "ns").sum() <= 2
    # p is uniform under chance: that is what the control rests on.
    assert abs((found.p < 0.5).mean() - 0.5) < 0.08


def test_those_without_neighbours_and_constant_values() -> None:
    links = lil_matrix((4, 4))
    links[0, 1] = links[1, 0] = links[1, 2] = links[2, 1] = 1
    found = lisa(np.array([1.0, 2.0, 5.0, 9.0]), csr_matrix(links), 99, 1, 0.05)
    assert found.kind[3] == "isole" and np.isnan([found.value[3], found.p[3]]).all()
    assert not np.isnan(found.p[:3]).any()
    assert moran(np.array([1.0, 2.0, 5.0, 9.0]), csr_matrix(links), 99, 1).alone == 1
    flat = lisa(np.ones(4), csr_matrix(links), 99, 1, 0.05)
    assert list(flat.kind) == ["ns", "ns", "ns", "isole"]
    assert np.isnan(moran(np.ones(4), csr_matrix(links), 99, 1).value)
    assert np.isnan(moran(np.arange(3.0), csr_matrix((3, 3)), 99, 1).value)


def test_everybody_neighbour_of_everybody() -> None:
    found = lisa(np.array([1.0, 2.0, 5.0]), csr_matrix(np.ones((3, 3)) - np.eye(3)), 99, 1, 0.05)
    assert np.allclose(found.p, 1), "there is only one way to draw two neighbours among two"


def test_false_discoveries_by_hand() -> None:
    p = np.array([0.01, 0.04, 0.03, np.nan, 0.9])
    assert list(discoveries(p, 0.05)[0]) == [True, False, False, False, False]
    assert list(discoveries(p, 0.06)[0]) == [True, True, True, False, False]
    assert discoveries(np.array([0.5, 0.6]), 0.05)[1] == 0
