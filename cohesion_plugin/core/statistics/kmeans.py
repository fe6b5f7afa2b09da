"""k-means by Lloyd's iterations on weighted rows, in blocks that fit a processor's cache."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..parallel import chunks, in_parallel
from ..progress import SILENT, Progress

JOB = 8192
# Products up to this size OpenBLAS computes in the calling thread; its own threads would get in the way of ours.
PRODUCT = 262_144


@dataclass(frozen=True)
class Partition:
    """``label``: class of each row, from 0; ``centre``: mean of each class; ``within``: weighted sum of squared
    distances of rows to their centre; ``rounds``: iterations done."""

    label: np.ndarray
    centre: np.ndarray
    within: float
    rounds: int


def nearest(points: np.ndarray, centre: np.ndarray) -> np.ndarray:
    """Position of the centre nearest to each row; the first of equals."""
    table = np.vstack([-2.0 * centre.T, np.einsum("ij,ij->i", centre, centre)])
    rows = np.column_stack([points, np.ones(len(points))])
    label = np.empty(len(points), dtype=np.intp)
    block = max(8, PRODUCT // table.size)

    def fill(job: slice) -> None:
        room = np.empty((block, len(centre)))
        for start in range(job.start, job.stop, block):
            stop = min(start + block, job.stop)
            apart = np.matmul(rows[start:stop], table, out=room[: stop - start])
            np.argmin(apart, axis=1, out=label[start:stop])

    for _ in in_parallel(fill, chunks(len(points), JOB), SILENT):
        pass
    return label


def means(points: np.ndarray, weight: np.ndarray, label: np.ndarray, former: np.ndarray) -> np.ndarray:
    """Weighted mean of each class; the ``former`` centre of a class without rows."""
    count = len(former)
    mass = np.bincount(label, weight, count)
    sums = [np.bincount(label, weight * column, count) for column in points.T]
    return np.where(mass[:, None] > 0, np.column_stack(sums) / np.where(mass > 0, mass, 1.0)[:, None], former)


def within(points: np.ndarray, weight: np.ndarray, label: np.ndarray, centre: np.ndarray) -> float:
    """Weighted sum of squared distances of rows to the centre of their class."""
    gap = points - centre[label]
    return float(weight @ np.einsum("ij,ij->i", gap, gap))


def lloyd(
    points: np.ndarray, weight: np.ndarray, start: np.ndarray, rounds: int, progress: Progress = SILENT
) -> Partition:
    """k-means from given centres, until no row changes class or ``rounds`` are done."""
    centre, done = start, 0
    label = nearest(points, centre)
    while done < rounds:
        progress.update(done / rounds)
        done += 1
        centre = means(points, weight, label, centre)
        moved = nearest(points, centre)
        if np.array_equal(moved, label):
            break
        label = moved
    centre = means(points, weight, label, centre)
    return Partition(label, centre, within(points, weight, label, centre), done)


def spread(points: np.ndarray, weight: np.ndarray, count: int, random: np.random.RandomState) -> np.ndarray:
    """Starting centres: distinct rows drawn with chances proportional to the squared distance to those drawn before
    (k-means++, Arthur and Vassilvitskii 2007). Fewer than ``count`` where there are fewer distinct rows."""
    columns = np.ascontiguousarray(points.T)
    chance = weight.astype(float)
    drawn: list[int] = []
    far = np.full(len(points), np.inf)
    while len(drawn) < count:
        steps = np.cumsum(chance)
        if not steps[-1] > 0:
            break
        row = min(int(np.searchsorted(steps, random.random_sample() * steps[-1], "right")), len(points) - 1)
        drawn.append(row)
        apart = np.zeros(len(points))
        for column in columns:
            gap = column - column[row]
            apart += gap * gap
        np.minimum(far, apart, out=far)
        chance = weight * far
    return points[drawn]


def best_of(
    points: np.ndarray,
    weight: np.ndarray,
    count: int,
    seed: int,
    starts: int,
    rounds: int,
    progress: Progress = SILENT,
) -> Partition:
    """The best of several k-means. Classes without rows are left out. The legacy generator draws the same numbers with
    every release of numpy."""
    random = np.random.RandomState(seed)
    found: list[Partition] = []
    for i in range(starts):
        step = progress.part(i / starts, (i + 1) / starts)
        found.append(lloyd(points, weight, spread(points, weight, count, random), rounds, step))
    return filled(min(found, key=lambda partition: partition.within))


def filled(partition: Partition) -> Partition:
    """The same without the classes that have no row."""
    kept, label = np.unique(partition.label, return_inverse=True)
    return Partition(label, partition.centre[kept], partition.within, partition.rounds)


def centres(
    points: np.ndarray, weight: np.ndarray, label: np.ndarray, classes: Sequence[int] | int
) -> np.ndarray:
    """Weighted mean of each class, where every class has rows."""
    count = classes if isinstance(classes, int) else len(classes)
    return means(points, weight, label, np.zeros((count, points.shape[1])))
