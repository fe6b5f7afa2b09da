"""Lives of codes: a code between two of its events is a node, a movement links nodes.

A code may end and come back, or come to name another commune: each such life is a node of its own. Events of one day
that build on each other are put in order.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .movements import Movements
from .returns import taken_up

SPLITS = ("creation", "restoration", "split")
FOREVER = np.iinfo(np.int64).max
_SAME_DAY = 5


@dataclass(frozen=True)
class Timeline:
    """``codes``: all codes that have events; node n is a life of ``codes[node_code[n]]``.

    It lasts from step ``start[n]`` (-1: for ever) to step ``end[n]`` (FOREVER: still). ``before`` and ``after``: nodes
    of each link; -1: created from nothing. ``step_year``: first COG year in force, by step. ``links``: the movements
    themselves, with their ``step``. ``active``: lives that name a commune. ``early``: life that a
    re-established one takes up, -1 for others; ``late``: the reverse. ``cut``: lives of which a part becomes, or goes
    to, another commune.
    """

    codes: pd.Index
    node_code: np.ndarray
    start: np.ndarray
    end: np.ndarray
    before: np.ndarray
    after: np.ndarray
    step_year: np.ndarray
    links: pd.DataFrame
    active: np.ndarray
    early: np.ndarray
    late: np.ndarray
    cut: np.ndarray

    def limit(self, year: int) -> int:
        """Number of steps that are in force on 1 January of a COG year."""
        return int(np.searchsorted(self.step_year, year, "right"))

    def nodes_at(self, codes: np.ndarray, year: int) -> np.ndarray:
        """Node of each code (a position in ``codes``) on 1 January of a COG year."""
        width = len(self.step_year) + 2
        born = self.node_code * width + self.start + 1
        return np.asarray(np.searchsorted(born, codes * width + self.limit(year), "right") - 1)

    def active_codes(self, year: int) -> pd.Index:
        """Codes with events that name a commune on 1 January of a COG year."""
        every = np.arange(len(self.codes))
        named: pd.Index = self.codes[self.active[self.nodes_at(every, year)]]
        return named

    def names(self) -> np.ndarray:
        """Name of each node, None where the file gives none."""
        names = np.full(len(self.node_code), None, dtype=object)
        origin = self.before >= 0
        names[self.before[origin]] = self.links["name_before"].to_numpy(dtype=object)[origin]
        given = self.links["name_after"].notna().to_numpy()
        names[self.after[given]] = self.links["name_after"].to_numpy(dtype=object)[given]
        return names

    def moving(self, forward: bool) -> tuple[np.ndarray, np.ndarray]:
        """Links by the node they leave (backward: ``after``), and that node; the one where most goes on is first."""
        leaving = self.before if forward else self.after
        reaching = self.after if forward else self.before
        same = (leaving >= 0) & (reaching >= 0) & (self.node_code[leaving] == self.node_code[reaching])
        returning = ((self.early if forward else self.late)[reaching] >= 0) & (reaching >= 0)
        order = np.lexsort((~same, returning, leaving))
        order = order[leaving[order] >= 0]
        return order, leaving[order]


def timeline(movements: Movements) -> Timeline:
    """All lives and links of a set of movements."""
    frame = _without_echoes(_in_order(movements.frame))
    before_code, after_code = frame["code_before"], frame["code_after"]
    codes = pd.Index(pd.unique(pd.concat([before_code.dropna(), after_code]))).sort_values()
    step, steps = pd.factorize(frame["when"], sort=True)
    origin, target = codes.get_indexer(before_code), codes.get_indexer(after_code)
    width = len(steps) + 1
    moments = np.unique(
        np.concatenate([origin[origin >= 0] * width + step[origin >= 0], target * width + step])
    )
    owner = moments // width
    count = np.bincount(owner, minlength=len(codes))
    node_code = np.repeat(np.arange(len(codes)), count + 1)
    start = np.full(len(node_code), -1, dtype=np.int64)
    end = np.full(len(node_code), FOREVER, dtype=np.int64)
    # A code's k-th event ends its k-th life, and each code before has one life more than events.
    rank = np.arange(len(moments)) + owner
    end[rank], start[rank + 1] = moments % width, moments % width
    before = np.where(origin >= 0, np.searchsorted(moments, origin * width + step) + origin, -1)
    after = np.searchsorted(moments, target * width + step) + target + 1
    active = np.zeros(len(node_code), dtype=bool)
    active[before[before >= 0]] = active[after] = True
    early = taken_up(frame, before, after, node_code, active)
    late = np.full(len(node_code), -1, dtype=np.int64)
    late[early[early >= 0]] = np.flatnonzero(early >= 0)
    moves = before_code.notna() & (before_code != after_code)
    cut = np.zeros(len(node_code), dtype=bool)
    cut[before[(frame["kind"].isin(("creation", "split")) & moves).to_numpy()]] = True
    step_year = frame.groupby(step)["year"].max().to_numpy(dtype=np.int64)
    links = frame.drop(columns="when").assign(step=step)
    return Timeline(codes, node_code, start, end, before, after, step_year, links, active, early, late, cut)


def _in_order(frame: pd.DataFrame) -> pd.DataFrame:
    """Movements by moment: ``when`` is the day, then earlier rounds of it for what later ones build on.

    A commune that changes its code and is merged the same day does the first before the second, which shows by the code
    and name that one row ends with and another begins with; a split comes before a merge of one of its pieces.
    """
    frame = frame.reset_index(drop=True)
    split = frame["kind"].isin(SPLITS)
    moves = frame["code_before"].notna() & (frame["code_before"] != frame["code_after"])
    begins = _keys(frame, "code_before", "name_before")
    ends = _keys(frame, "code_after", "name_after")
    event = _keys(frame, "code_before")
    sooner = (split & event.isin(event[moves & ~split])).astype(np.int64)
    building = moves & ~split
    for _ in range(_SAME_DAY):
        needed = ends.isin(ends[moves & ends.isin(begins[building])])
        needed |= split & event.isin(event[needed & split])
        if not needed.any():
            break
        sooner += needed
        building = needed & moves
    moment = frame["year"].astype(str) + "|" + frame["date"] + "|"
    return frame.assign(when=moment + (9 - sooner.clip(upper=9)).astype(str))


def _keys(frame: pd.DataFrame, *columns: str) -> pd.Series:
    key = frame["date"].astype("string")
    for column in columns:
        key = key + "|" + frame[column].astype("string").fillna("")
    return key


def _without_echoes(frame: pd.DataFrame) -> pd.DataFrame:
    """Without the rows that keep a commune as it is at the moment when others say that it goes elsewhere for good."""
    key = _keys(frame, "when", "code_before")
    same = frame["code_before"] == frame["code_after"]
    gone = key.isin(key[~same & ~frame["kind"].isin(SPLITS)])
    echo = same & gone & ~frame["kind"].isin(SPLITS)
    return frame[~echo].drop_duplicates(["when", "code_before", "code_after"]).reset_index(drop=True)
