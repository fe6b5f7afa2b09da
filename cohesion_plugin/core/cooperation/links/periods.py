"""When each place is bound, for maps that play time: one row per place, with the days on which it changes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from ...frames import with_none

# First and last days of the agreements; days from which the main group and theme are others, with their codes.
PLAYED = ["debuts", "fins", "suite_groupes", "suite_themes"]
COLUMNS = ["debut", "fin", *PLAYED]
# Between values; between a day and what begins on it.
NEXT, FROM = " | ", "="
ALWAYS = "0000-00-00"
_NEVER, _AFTER = "9999-12-31", "~"


def periods(rows: pd.DataFrame) -> pd.DataFrame:
    """By place: COLUMNS. ``debut`` and ``fin``: earliest start and latest end, None where one is open.

    ``rows``: one per place and agreement: place, debut, fin, groupe, theme. Of a place whose agreements have always
    been, all is None: nothing is to be played. An open start is ALWAYS in the list of starts; an open end is in none.
    """
    if rows.empty:
        return pd.DataFrame(columns=COLUMNS, index=pd.Index([], name="place"))
    dated = rows[["debut", "fin"]].notna().any(axis=1).groupby(rows["place"]).transform("any")
    made = {place: _of_place(group) for place, group in rows[dated].groupby("place")}
    table = pd.DataFrame.from_dict(made, orient="index", columns=COLUMNS)
    return table.rename_axis("place").apply(with_none)


def _of_place(rows: pd.DataFrame) -> list[str | None]:
    starts, ends = rows["debut"].fillna(ALWAYS).to_numpy(str), rows["fin"].fillna(_NEVER).to_numpy(str)
    known = sorted(ends[ends != _NEVER])
    # « ~ » comes after all figures: the moment after the last day of an agreement.
    moments = np.array(sorted({*starts, *(day + _AFTER for day in known)}))
    there = (starts[None, :] <= moments[:, None]) & (ends[None, :] >= moments[:, None])
    return [
        None if ALWAYS in starts else min(starts.tolist()),
        None if _NEVER in ends else max(ends.tolist()),
        NEXT.join(sorted(starts)),
        NEXT.join(known) or None,
        *(_changes(rows[column], moments, there) for column in ("groupe", "theme")),
    ]


def _changes(values: pd.Series, moments: np.ndarray, there: np.ndarray) -> str | None:
    """Moments at which the commonest value is another, with it; what was last stays where none is in force.

    Of values that are as common, the first by its code.
    """
    codes = sorted(values.dropna().unique())
    shares = np.array([[value == code for code in codes] for value in values], dtype=int)
    counts = there.astype(int) @ shares.reshape(len(values), len(codes))
    made, last = [], None
    for moment, found, bound in zip(moments, counts, there.any(axis=1)):
        code = codes[int(found.argmax())] if found.any() else ""
        if bound and code != last:
            made.append(f"{moment}{FROM}{code}")
            last = code
    return NEXT.join(made) or None


def reached(table: pd.DataFrame) -> list[dict[str, Any]]:
    """What frames may show of some place, ``table`` being PLAYED: each value of nb_cooperations, groupe, theme once."""
    counts: set[int] = set()
    for first, last in set(zip(table["debuts"], table["fins"])):
        begun = np.array(first.split(NEXT))
        over = np.array(last.split(NEXT)) if last else np.array([], dtype="U10")
        days = np.array([ALWAYS, *begun, *(day + _AFTER for day in over)])
        there = np.searchsorted(begun, days, side="right") - np.searchsorted(over, days, side="left")
        counts.update(there.tolist())
    groups, themes = (_codes(table[name]) for name in ("suite_groupes", "suite_themes"))
    # The last of each stands where a list is shorter: a number and codes that are there.
    lists: dict[str, list[Any]] = {"nb_cooperations": sorted(counts), "groupe": groups, "theme": themes}
    return [
        {name: values[min(i, len(values) - 1)] for name, values in lists.items()}
        for i in range(max(map(len, lists.values())))
    ]


def _codes(changes: pd.Series) -> list[str | None]:
    """All codes in lists of changes; None where there is no theme at some time."""
    steps = {step for text in changes.dropna().unique() for step in text.split(NEXT)}
    codes = sorted({step.partition(FROM)[2] for step in steps})
    return [code or None for code in codes] or [None]
