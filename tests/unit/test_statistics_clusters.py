"""Components, k-means and trees against scikit-learn and scipy on the same standardised data."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.cluster.hierarchy import cut_tree, linkage
from scipy.sparse import coo_matrix
from sklearn.cluster import AgglomerativeClustering, KMeans
from sklearn.decomposition import PCA
from sklearn.metrics import adjusted_rand_score

from cohesion_plugin.core.errors import Cancelled, InputError
from cohesion_plugin.core.progress import Progress
from cohesion_plugin.core.statistics.adjacency import pieces
from cohesion_plugin.core.statistics.classes import make_classes
from cohesion_plugin.core.statistics.constrained import constrained_tree
from cohesion_plugin.core.statistics.dendrogram import top_of
from cohesion_plugin.core.statistics.kmeans import best_of, lloyd, nearest, spread
from cohesion_plugin.core.statistics.pca import principal_components
from cohesion_plugin.core.statistics.request import Indicator, TypologyRequest
from cohesion_plugin.core.statistics.tree import proposed_cut
from cohesion_plugin.core.statistics.ward import ward_tree


def blobs(rows: int = 300, columns: int = 4, seed: int = 0) -> np.ndarray:
    """Three clouds, not so far apart that everything agrees by itself."""
    random = np.random.RandomState(seed)
    centres = random.randn(3, columns) * 2.5
    points = centres[random.randint(0, 3, rows)] + random.randn(rows, columns)
    return (points - points.mean(axis=0)) / points.std(axis=0)


def ones(points: np.ndarray) -> np.ndarray:
    return np.ones(len(points))


def grid_pairs(rows: int, columns: int) -> np.ndarray:
    number = np.arange(rows * columns).reshape(rows, columns)
    across = np.column_stack([number[:, :-1].ravel(), number[:, 1:].ravel()])
    return np.vstack([across, np.column_stack([number[:-1].ravel(), number[1:].ravel()])])


def same(one: np.ndarray, other: np.ndarray) -> bool:
    return adjusted_rand_score(one, other) == 1.0


def request(**values: object) -> TypologyRequest:
    return TypologyRequest((Indicator("a"), Indicator("b")), **values)


def test_components_are_those_of_scikit_learn() -> None:
    z = blobs()
    ours, theirs = principal_components(z, ones(z), 0, 80), PCA(svd_solver="full").fit(z)
    np.testing.assert_allclose(ours.share / 100, theirs.explained_variance_ratio_, atol=1e-12)
    scores = theirs.transform(z)
    signs = np.sign(np.einsum("ij,ij->j", scores, ours.score))
    np.testing.assert_allclose(ours.score, scores * signs, atol=1e-10)
    np.testing.assert_allclose(ours.correlation, np.corrcoef(z.T, ours.score.T)[:4, 4:], atol=1e-10)
    np.testing.assert_allclose(ours.contribution.sum(axis=0), 100)
    np.testing.assert_allclose((ours.correlation**2).sum(axis=1), 1)
    reached = np.cumsum(ours.share)
    assert reached[ours.kept - 1] >= 80 and (ours.kept == 1 or reached[ours.kept - 2] < 80)


def test_weighted_components_are_those_of_repeated_rows() -> None:
    z = blobs(40)
    times = np.random.RandomState(1).randint(1, 5, len(z))
    repeated = np.repeat(z, times, axis=0)
    mean, sd = repeated.mean(axis=0), repeated.std(axis=0)
    ours = principal_components((z - mean) / sd, times.astype(float), 2, 80)
    theirs = principal_components((repeated - mean) / sd, np.ones(len(repeated)), 2, 80)
    np.testing.assert_allclose(ours.eigenvalue, theirs.eigenvalue)
    np.testing.assert_allclose(ours.loading, theirs.loading, atol=1e-9)


def test_twin_indicators_leave_an_axis_without_inertia_out() -> None:
    z = blobs()
    z = np.column_stack([z, z[:, 0]])
    assert len(principal_components(z, ones(z), 0, 80).eigenvalue) == 4


def test_k_means_is_that_of_scikit_learn_from_the_same_centres() -> None:
    points = blobs(2000, 5)
    start = points[np.random.RandomState(3).permutation(len(points))[:40]]
    for rounds in (3, 10, 300):
        ours = lloyd(points, ones(points), start, rounds)
        theirs = KMeans(40, init=start, n_init=1, max_iter=rounds, tol=0, algorithm="lloyd").fit(points)
        assert np.array_equal(ours.label, theirs.labels_)
    assert ours.within == pytest.approx(theirs.inertia_, rel=1e-12)
    np.testing.assert_allclose(ours.centre, theirs.cluster_centers_, atol=1e-12)


def test_weighted_k_means_is_that_of_scikit_learn() -> None:
    points = blobs(800, 3)
    weight = np.random.RandomState(5).uniform(0.1, 9, len(points))
    ours = lloyd(points, weight, points[:12], 300)
    theirs = KMeans(12, init=points[:12], n_init=1, tol=0).fit(points, sample_weight=weight)
    assert np.array_equal(ours.label, theirs.labels_)
    assert ours.within == pytest.approx(theirs.inertia_, rel=1e-12)


def test_prototypes_are_as_good_as_those_of_scikit_learn() -> None:
    points = blobs(4000, 6)
    ours = best_of(points, ones(points), 200, seed=1, starts=4, rounds=100)
    theirs = KMeans(200, n_init=4, max_iter=100, random_state=1).fit(points)
    assert ours.within < 1.015 * theirs.inertia_
    again = best_of(points, ones(points), 200, seed=1, starts=4, rounds=100)
    assert np.array_equal(ours.label, again.label)


def test_starting_centres_are_distinct_rows() -> None:
    points = np.repeat(blobs(7), 5, axis=0)
    drawn = spread(points, ones(points), 20, np.random.RandomState(0))
    assert len(drawn) == len(np.unique(drawn, axis=0)) == 7


@settings(max_examples=40, deadline=None)
@given(st.integers(3, 90), st.integers(1, 5), st.integers(0, 1000))
def test_ward_is_that_of_scipy(rows: int, columns: int, seed: int) -> None:
    points = np.random.RandomState(seed).randn(rows, columns)
    tree, theirs = ward_tree(points, np.ones(rows)), linkage(points, "ward")
    np.testing.assert_allclose(tree.gain, theirs[:, 2] ** 2 / (2 * rows), rtol=1e-9, atol=1e-12)
    for classes in {1, 2, min(5, rows), rows}:
        assert same(tree.label(classes), cut_tree(theirs, classes)[:, 0])


@settings(max_examples=25, deadline=None)
@given(st.integers(4, 25), st.integers(0, 1000))
def test_weighted_ward_is_that_of_repeated_rows(rows: int, seed: int) -> None:
    random = np.random.RandomState(seed)
    points, times = random.randn(rows, 3), random.randint(1, 6, rows)
    ours = ward_tree(points, times.astype(float))
    repeated = linkage(np.repeat(points, times, axis=0), "ward")
    gains = repeated[-(rows - 1) :, 2] ** 2 / (2 * times.sum())
    np.testing.assert_allclose(ours.gain, gains, rtol=1e-8, atol=1e-12)
    assert same(np.repeat(ours.label(3), times), cut_tree(repeated, 3)[:, 0])


def test_within_class_inertia_of_a_cut_is_that_of_its_classes() -> None:
    points = blobs(120)
    tree = ward_tree(points, ones(points))
    for classes in (1, 2, 7, 120):
        label = tree.label(classes)
        inside = sum(
            ((points[label == q] - points[label == q].mean(axis=0)) ** 2).sum() for q in range(classes)
        )
        assert tree.within()[classes - 1] == pytest.approx(inside / len(points), abs=1e-12)


def test_proposed_cut_minimises_the_quotient() -> None:
    random = np.random.RandomState(2)
    points = np.vstack([random.randn(30, 2) * 0.1 + centre for centre in ((0, 0), (6, 0), (0, 6), (6, 6))])
    count, quotients = proposed_cut(ward_tree(points, ones(points)))
    inside = ward_tree(points, ones(points)).within()
    assert count == 4 and set(quotients) == set(range(3, 11))
    assert quotients[4] == pytest.approx(inside[3] / inside[2])
    with pytest.raises(InputError, match="too few rows"):
        proposed_cut(ward_tree(points[:5], np.ones(5)))


def test_constrained_ward_is_that_of_scikit_learn() -> None:
    points, pairs = blobs(144, 3, seed=9), grid_pairs(12, 12)
    graph = coo_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(144, 144))
    tree = constrained_tree(points, ones(points), pairs)
    for classes in (2, 5, 9):
        theirs = AgglomerativeClustering(classes, connectivity=graph + graph.T, linkage="ward").fit(points)
        assert same(tree.label(classes), theirs.labels_)


def test_parts_that_nothing_links_are_joined_last() -> None:
    pairs = np.array([[0, 1], [1, 2], [3, 4], [5, 6]])
    points = np.array([[0.0], [9.0], [1.0], [0.1], [8.0], [0.2], [7.0]])
    tree = constrained_tree(points, np.ones(7), pairs)
    assert same(tree.label(3), pieces(pairs, 7))
    assert len(set(tree.label(1))) == 1


@pytest.mark.parametrize("consolidate", ["hcpc", "never", "always"])
def test_classes_are_numbered_along_the_first_axis_and_inertia_adds_up(consolidate: str) -> None:
    points = blobs(500)
    points = points - points.mean(axis=0)
    made = make_classes(points, ones(points), request(class_count=5, consolidate=consolidate))
    assert np.all(np.diff(made.centre[:, 0]) > 0) and made.count == 5
    between = sum((made.label == q).mean() * (made.centre[q] ** 2).sum() for q in range(5))
    inside = ((points - made.centre[made.label]) ** 2).sum() / len(points)
    total = (points**2).sum() / len(points)
    assert between + inside == pytest.approx(total)
    assert made.explained == pytest.approx(100 * between / total)
    assert (made.after is None) == (consolidate == "never")
    assert made.after is None or made.after >= made.before


def test_consolidation_is_k_means_from_the_tree() -> None:
    points = blobs(400)
    cut = make_classes(points, ones(points), request(class_count=4, consolidate="never"))
    made = make_classes(points, ones(points), request(class_count=4))
    theirs = KMeans(4, init=cut.centre, n_init=1, max_iter=10, tol=0).fit(points)
    assert same(made.label, theirs.labels_)


def test_no_consolidation_after_a_pre_partition_unless_asked_for() -> None:
    points = blobs(600)
    plain = make_classes(points, ones(points), request(prepartition=100))
    asked = make_classes(points, ones(points), request(prepartition=100, consolidate="always"))
    assert plain.prototypes == 100 and plain.after is None and asked.after >= asked.before
    whole = plain.tree.within()[0]
    assert whole == pytest.approx((points**2).sum() / len(points))
    assert make_classes(points, ones(points), request(prepartition=300)).prototypes == 0


def test_a_cancel_takes_effect_in_every_step() -> None:
    points = blobs(3000)
    stop = Progress(cancelled=lambda: True)
    with pytest.raises(Cancelled):
        best_of(points, ones(points), 50, 1, 4, 100, stop)
    with pytest.raises(Cancelled):
        ward_tree(points[:600], np.ones(600), stop)
    with pytest.raises(Cancelled):
        constrained_tree(points[:625], np.ones(625), grid_pairs(25, 25), stop)


def test_nearest_centre_in_blocks_is_the_nearest() -> None:
    points, centre = blobs(1300), blobs(60, seed=4)
    apart = ((points[:, None] - centre) ** 2).sum(axis=2)
    assert np.array_equal(nearest(points, centre), apart.argmin(axis=1))


def test_the_drawn_top_of_a_tree_holds_all_rows_and_keeps_classes_together() -> None:
    points = blobs(200)
    tree = ward_tree(points, ones(points))
    label = tree.label(6)
    drawn = top_of(tree, label, np.ones(200, dtype=int), 6, leaves=20)
    assert drawn.size.sum() == 200 and len(drawn.forks) == 19
    assert (np.diff(drawn.label) != 0).sum() == 5
    heights = drawn.forks[:, 4]
    assert ((heights > drawn.cut) == (drawn.forks[:, 5] < 0)).all()
