"""How a commune is divided where it goes to several: by population, as far as a population table can tell."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .timeline import Timeline
from .walk import Roads, Walkers

WHOLE, KNOWN, ESTIMATED, EQUAL = 0, 1, 2, 3


@dataclass(frozen=True)
class Weights:
    """Populations by code, on 1 January of a COG year. ``name``: of the table, for reports."""

    values: pd.Series
    year: int
    name: str = ""


@dataclass(frozen=True)
class Shares:
    """Part of what a link leaves that goes along it, in both directions of time, and what that part is based on.

    ``quality``: WHOLE (no division), KNOWN populations, ESTIMATED (a piece has merged or come apart between the
    division and the table of populations, and was itself divided equally), EQUAL parts for want of populations.
    """

    forward: np.ndarray
    backward: np.ndarray
    forward_quality: np.ndarray
    backward_quality: np.ndarray


def shares(lives: Timeline, mass: np.ndarray, estimated: np.ndarray) -> Shares:
    """Shares of all links, from the populations of all lives (``populations``); equal where one is not known."""
    forward, forward_quality = _divide(lives.before, lives.after, mass, estimated)
    backward, backward_quality = _divide(lives.after, lives.before, mass, estimated)
    return Shares(forward, backward, forward_quality, backward_quality)


def _divide(
    leaving: np.ndarray, reaching: np.ndarray, mass: np.ndarray, estimated: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Share and quality of each link: the population reached, divided between all that it comes from."""
    nodes = len(mass)
    real = (leaving >= 0) & (reaching >= 0)
    share, quality = np.zeros(len(leaving)), np.zeros(len(leaving), dtype=np.int64)
    left, right = leaving[real], reaching[real]
    pieces = np.bincount(left, minlength=nodes)[left]
    weight = mass[right] / np.bincount(right, minlength=nodes)[right]
    total = np.bincount(left, weight, nodes)[left]
    usable = np.isfinite(total) & (total > 0)
    guessed = np.bincount(left, estimated[right], nodes)[left] > 0
    share[real] = np.where(usable, weight / np.where(usable, total, 1), 1 / pieces)
    even = np.bincount(left, ~np.isclose(share[real] * pieces, 1, rtol=1e-9), nodes)[left] == 0
    usable &= ~((guessed) & even)
    quality[real] = np.where(
        pieces == 1, WHOLE, np.where(~usable, EQUAL, np.where(guessed, ESTIMATED, KNOWN))
    )
    return share, quality


def populations(lives: Timeline, weights: Weights | None) -> tuple[np.ndarray, np.ndarray]:
    """Population of every life (NaN: unknown), and whether it was estimated.

    It is carried from the year of the table to all others, in equal parts where links divide.
    """
    mass, estimated = np.full(len(lives.node_code), np.nan), np.zeros(len(lives.node_code), dtype=bool)
    if weights is None:
        return mass, estimated
    node = lives.nodes_at(np.arange(len(lives.codes)), weights.year)
    node = node[lives.active[node]]
    known = weights.values[~weights.values.index.duplicated()].reindex(lives.codes[lives.node_code[node]])
    mass[node] = known.to_numpy(dtype=float)
    for forward in (True, False):
        total, divided = _carry(lives, node, mass[node], lives.limit(weights.year), forward)
        reached = ~np.isnan(total)
        mass[reached], estimated[reached] = total[reached], divided[reached]
    mass[~np.isfinite(mass)] = np.nan
    return mass, estimated


def _carry(
    lives: Timeline, node: np.ndarray, mass: np.ndarray, since: int, forward: bool
) -> tuple[np.ndarray, np.ndarray]:
    """Sum of what arrives at each node (NaN: nothing; infinite: from a place of unknown population), and if divided."""
    total, divided = np.full(len(lives.node_code), np.nan), np.zeros(len(lives.node_code), dtype=bool)
    left = lives.before if forward else lives.after
    number = np.bincount(left[left >= 0], minlength=len(lives.node_code))[left]
    quality = np.where(number > 1, EQUAL, WHOLE)
    roads = Roads(lives, forward, 1 / np.maximum(number, 1), quality, node, np.full(len(node), since))
    mass = np.where(np.isnan(mass), np.inf, mass)
    walkers = Walkers.at(np.arange(len(node)), node)
    while (walkers.place >= 0).any():
        walkers = roads.advance(walkers, walkers.place >= 0)
        there = walkers.place >= 0
        place = walkers.place[there]
        total[place] = np.nan_to_num(total[place], posinf=np.inf)
        np.add.at(total, place, mass[walkers.origin[there]] * walkers.share[there])
        np.logical_or.at(divided, place, walkers.quality[there] > WHOLE)
    return total, divided
