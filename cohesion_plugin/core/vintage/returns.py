"""A commune that is re-established after a time within another is itself again: which life takes up which."""

from __future__ import annotations

import numpy as np
import pandas as pd


def taken_up(
    frame: pd.DataFrame, before: np.ndarray, after: np.ndarray, node_code: np.ndarray, active: np.ndarray
) -> np.ndarray:
    """Earlier life of each re-established one, -1 for all others.

    It is that of its own code before the time when no commune had it. The piece that goes on as the merged commune
    takes up none: it is the one with the same code, unless another piece bears the same name; then the piece with the
    same code is the re-established one, and takes up its life from before the last merge (Beaumont-les-Nonains in
    2024, which had given its code to Les Hauts-Talican).
    """
    early = np.full(len(node_code), -1, dtype=np.int64)
    row = np.flatnonzero((frame["kind"] == "restoration").to_numpy() & (before >= 0))
    left, piece = before[row], after[row]
    own = node_code[left] == node_code[piece]
    named = (frame["name_before"] == frame["name_after"]).to_numpy()[row] & ~own
    moved = np.isin(left, left[named]) & ~np.isin(left, left[own & _same_name(frame, row)])
    gap = ~own & ~(named & moved) & (piece >= 2)
    earlier = np.where(gap, piece - 2, 0)
    gap &= (node_code[earlier] == node_code[piece]) & ~active[piece - 1]
    early[piece[gap]] = earlier[gap]
    handed = own & moved
    if handed.any():
        life = _before_last_merge(frame, before, after, node_code)[left[handed]]
        known = life >= 0
        early[piece[handed][known]] = life[known]
    return early


def _same_name(frame: pd.DataFrame, row: np.ndarray) -> np.ndarray:
    same: np.ndarray = (frame["name_before"] == frame["name_after"]).to_numpy()[row]
    return same


def _before_last_merge(
    frame: pd.DataFrame, before: np.ndarray, after: np.ndarray, node_code: np.ndarray
) -> np.ndarray:
    """By node: the life of the same code before others were last merged into it, -1 where none were."""
    merge = (frame["kind"] == "merge").to_numpy() & (before >= 0)
    merge &= node_code[before] != node_code[after]
    number = np.arange(len(node_code))
    joined = np.full(len(node_code), -1)
    joined[after[merge]] = after[merge]
    last = np.maximum.accumulate(joined)
    found = np.where((last > 0) & (node_code[np.maximum(last, 0)] == node_code[number]), last - 1, -1)
    return np.where((found >= 0) & (node_code[np.maximum(found, 0)] == node_code[number]), found, -1)
