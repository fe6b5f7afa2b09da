"""Passage table between two years: which code becomes which, and what part of it goes there."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..frames import with_none
from .shares import Shares
from .timeline import Timeline
from .walk import Roads, Walkers


@dataclass(frozen=True)
class Passage:
    """``table``: one row per pair of codes.

    Columns: before (code), after (code, None where the commune did not exist yet), part (0 to 1, adding up to 1 by
    ``before``; missing with ``after``), divided (between several), quality (see ``Shares``), name_before, name_after,
    date (of the last event between, or None), kinds (of the events between, in time, as keys of ``kinds`` joined by
    spaces).
    ``misfits``: codes of the table that name no commune in the year of departure, taken at their nearest life.
    """

    table: pd.DataFrame
    misfits: pd.Index


def passage(lives: Timeline, codes: pd.Index, year: int, to_year: int, shares: Shares) -> Passage:
    """From the codes in force on 1 January of ``year`` to those of ``to_year``; codes without events are left out."""
    known = pd.Index(codes).unique().intersection(lives.codes, sort=False)
    node = lives.nodes_at(lives.codes.get_indexer(known), year)
    fits = lives.active[node]
    node[~fits] = _nearest(lives, node[~fits])
    limit = lives.limit(to_year)
    since = np.clip(lives.limit(year), lives.start[node] + 1, lives.end[node])
    later, sooner = lives.end[node] < limit, lives.start[node] >= limit
    names = lives.names()
    pieces = []
    for rows, forward in ((later, True), (sooner, False), (~later & ~sooner, True)):
        walkers = Walkers.at(np.flatnonzero(rows), node[rows])
        paths = _walk(lives, walkers, node, since, limit, shares, forward)
        pieces.append(_pairs(lives, paths, known, node, names))
    table = pd.concat([piece for piece in pieces if len(piece)] or pieces[:1], ignore_index=True)
    table["divided"] = table.groupby("before")["after"].transform("size") > 1
    return Passage(table.sort_values(["before", "after"], ignore_index=True), known[~fits])


def _walk(
    lives: Timeline,
    walkers: Walkers,
    home: np.ndarray,
    since: np.ndarray,
    limit: int,
    shares: Shares,
    forward: bool,
) -> Walkers:
    """Follow links until the year wanted; each wave takes every walker one event further."""
    share = shares.forward if forward else shares.backward
    quality = shares.forward_quality if forward else shares.backward_quality
    roads = Roads(lives, forward, share, quality, home, since)
    while True:
        ahead = lives.end[walkers.place] < limit if forward else lives.start[walkers.place] >= limit
        on = (walkers.place >= 0) & ahead
        if not on.any():
            return walkers
        walkers = roads.advance(walkers, on)


def _pairs(
    lives: Timeline, paths: Walkers, known: pd.Index, node: np.ndarray, names: np.ndarray
) -> pd.DataFrame:
    """Paths of one pair of codes together, with what happened on the way."""
    code = np.where(paths.place >= 0, lives.node_code[paths.place], -1)
    width = len(lives.codes) + 1
    pair, first, row = np.unique(paths.origin * width + code + 1, return_index=True, return_inverse=True)
    quality = np.zeros(len(pair), dtype=np.int64)
    np.maximum.at(quality, row, paths.quality)
    lost = code[first] < 0
    origin = pair // width
    table = pd.DataFrame(
        {
            "before": known.to_numpy(dtype=object)[origin],
            "after": lives.codes.to_numpy(dtype=object)[code[first]],
            "part": np.where(lost, np.nan, np.bincount(row, paths.share, len(pair))),
            "quality": quality,
            "name_before": names[node[origin]],
            "name_after": names[paths.place[first]],
        }
    )
    table.loc[lost, ["after", "name_after"]] = None
    happened = _events(lives, paths.trail, row)
    table["date"] = with_none(happened["date"].reindex(table.index))
    table["kinds"] = happened["kinds"].reindex(table.index).fillna("")
    return table


def _events(lives: Timeline, trail: tuple[np.ndarray, ...], pair: np.ndarray) -> pd.DataFrame:
    """By pair: last date, and kinds in time, of the events that change something for a table."""
    link = np.concatenate(trail) if trail else np.empty(0, dtype=np.int64)
    events = pd.DataFrame({"pair": np.tile(pair, len(trail)), "link": link})
    events = events[events["link"] >= 0]
    happened = lives.links.iloc[events["link"].to_numpy()]
    events = events.assign(**{name: happened[name].to_numpy() for name in ("kind", "date", "step")})
    events = events[events["kind"] != "none"].sort_values(["pair", "step"], kind="stable")
    dates = events.groupby("pair")["date"].last()
    kinds = events.drop_duplicates(["pair", "kind"]).groupby("pair")["kind"].agg(" ".join)
    return pd.DataFrame({"date": dates, "kinds": kinds})


def _nearest(lives: Timeline, node: np.ndarray) -> np.ndarray:
    """For lives that name no commune: the last life of the code that did, else the first that will."""
    active = np.flatnonzero(lives.active)
    code = lives.node_code
    place = np.searchsorted(active, node)
    previous = active[np.clip(place - 1, 0, None)]
    following = active[np.clip(place, None, len(active) - 1)]
    return np.where((code[previous] == code[node]) & (previous < node), previous, following)
