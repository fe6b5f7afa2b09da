"""Which rows of a table make which rows of the converted one, and with what part of themselves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd


@dataclass(frozen=True)
class Route:
    """One entry per pair of a row of the table and a row of the result: ``row``, ``group``, ``part`` (0 to 1).

    ``divided``: entries of rows that go to several (a part may still be 0 or 1, where nobody lives in the others).

    ``codes``: code of each row of the result, in the order of the first row that it comes from. ``own``: entries whose
    row already had the code of the result. ``first``: an entry of each group. ``plain``: groups made of one whole row.
    ``lost``: rows of the table that nothing in the result comes from. ``count``: rows of the table.
    """

    row: np.ndarray
    group: np.ndarray
    part: np.ndarray
    divided: np.ndarray
    codes: pd.Index
    own: np.ndarray
    first: np.ndarray
    plain: np.ndarray
    lost: np.ndarray
    count: int

    @property
    def mixed(self) -> np.ndarray:
        """Entries of the groups that are not plain."""
        return np.flatnonzero(~self.plain[self.group])


def route(codes: pd.Series, table: pd.DataFrame) -> Route:
    """From the code of each row, and a passage table (before, after, part); codes that it leaves out stay."""
    rows = pd.DataFrame({"row": np.arange(len(codes)), "before": codes.to_numpy(dtype=object)})
    pairs = rows.merge(table[["before", "after", "part"]], on="before", how="left", indicator=True)
    still = (pairs.pop("_merge") == "left_only").to_numpy()
    pairs["after"] = pairs["after"].where(~still, pairs["before"])
    pairs["part"] = pairs["part"].where(~still, 1.0)
    gone = pairs["after"].isna().to_numpy()
    lost = np.setdiff1d(pairs["row"][gone].to_numpy(), pairs["row"][~gone].to_numpy())
    pairs = pairs[~gone]
    group, new = pd.factorize(pairs["after"])
    part = pairs["part"].to_numpy(dtype=float)
    size = np.bincount(group, minlength=len(new))
    first = np.full(len(new), len(group))
    np.minimum.at(first, group, np.arange(len(group)))
    row = pairs["row"].to_numpy()
    divided = np.bincount(row, minlength=len(codes))[row] > 1
    return Route(
        row=row,
        group=group,
        part=np.where(divided, part, 1.0),
        divided=divided,
        codes=pd.Index(new, dtype=object),
        own=(pairs["before"] == pairs["after"]).to_numpy(),
        first=first,
        plain=(size == 1) & ~divided[first],
        lost=lost,
        count=len(codes),
    )
