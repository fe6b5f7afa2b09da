"""The COG year of a table, told by its codes: communes that merged or came back since are not in all years' lists."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import pandas as pd

from ..codes import departement_of, fold_districts
from ..reference import communes
from ..resources import vocabulary

# A département counts as covered by a table that has this share of its lasting communes.
COVERED = 0.9
# Codes that may be wrong in a table that still tells its year: a handful, or this share.
TOLERATED = 0.002
FEW = 3


@dataclass(frozen=True)
class Lists:
    """Lists of communes by COG year: ``changed`` codes that some years lack, ``present[i, j]`` whether year j has
    code i, ``lasting`` codes that all years have."""

    years: np.ndarray
    changed: pd.Index
    present: np.ndarray
    lasting: pd.Index


@cache
def lists() -> Lists:
    """The lists since ``cog_changes.first``, from today's and the changes of each year."""
    spec = vocabulary("published_files")["cog_changes"]
    years = np.arange(spec["first"], spec["last"] + 1)
    gone = {int(year): set(change["out"].split()) for year, change in spec["years"].items()}
    come = {int(year): set(change["in"].split()) for year, change in spec["years"].items()}
    changed = sorted(set().union(*gone.values(), *come.values()))
    today = communes().index
    state = pd.Index(changed).isin(today)
    columns = [state]
    for year in years[:0:-1]:
        state = (state & ~np.isin(changed, list(come.get(year, ())))) | np.isin(
            changed, list(gone.get(year, ()))
        )
        columns.append(state)
    present = np.column_stack(columns[::-1])
    return Lists(years, pd.Index(changed), present, today[~today.isin(changed)])


def known_codes() -> pd.Index:
    """Every commune code in force at some time since the first list."""
    return lists().lasting.append(lists().changed)


def _mainland(codes: pd.Series) -> pd.Index:
    """Distinct communes that the lists know of: districts folded, overseas collectivities left out."""
    folded = fold_districts(codes.dropna().drop_duplicates())
    start = folded.to_numpy(dtype=object).astype("U3")
    beyond = np.isin(start, ("975", "977", "978")) | np.char.startswith(start, "98")
    return pd.Index(folded[~beyond].unique())


def geographies(codes: pd.Series) -> tuple[int, ...]:
    """COG years whose list fits these codes best; empty where none fits."""
    found = _mainland(codes)
    cog = lists()
    if not len(found):
        return ()
    there = cog.changed.isin(found)
    unknown = len(found) - int(there.sum()) - int(found.isin(cog.lasting).sum())
    extra = cog.present[there].shape[0] - cog.present[there].sum(axis=0)
    lacking = cog.present[~there & _covered(found)].sum(axis=0)
    score = extra + lacking
    if unknown + score.min() > max(min(FEW, len(found) // 2), TOLERATED * len(found)):
        return ()
    return tuple(int(year) for year in cog.years[score == score.min()])


def _covered(found: pd.Index) -> np.ndarray:
    """Changed codes of the départements that the table covers: what it lacks there says something of its year."""
    cog = lists()
    of_lasting = departement_of(pd.Series(cog.lasting))
    share = pd.Series(cog.lasting.isin(found)).groupby(of_lasting.to_numpy()).mean()
    return departement_of(pd.Series(cog.changed)).isin(share.index[share >= COVERED]).to_numpy()


def covers_france(codes: pd.Series) -> bool:
    """Whether nearly all communes are there: then the codes of identical lists tell all there is to tell."""
    return bool(lists().lasting.isin(_mainland(codes)).mean() >= COVERED)


def strangers(codes: pd.Series, year: int) -> pd.Series:
    """Which codes are not in the list of a year (overseas collectivities and districts are never strangers)."""
    cog = lists()
    gone = cog.changed[~cog.present[:, list(cog.years).index(year)]]
    return fold_districts(codes).isin(gone)
