"""Municipal districts of Paris, Lyon and Marseille: counted once, whichever of city or districts a table holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import numpy as np
import pandas as pd

from ..codes import fold_districts
from ..i18n import tr, tr_n
from ..report import Report
from ..resources import vocabulary
from ..text import plain


def is_district(codes: pd.Index | pd.Series) -> np.ndarray:
    """Which codes are municipal districts."""
    # One character more than a code has: a longer text is not cut into one.
    text = np.asarray(codes, dtype=object).astype("U6")
    found = np.zeros(len(text), dtype=bool)
    for city in vocabulary("codes")["municipal_districts"]:
        found |= (text >= city["first"]) & (text <= city["last"])
    return found


def fit_districts(frame: pd.DataFrame, wanted: pd.Index, report: Report) -> pd.DataFrame:
    """The table with the rows that the territories have: whole cities, or their districts. Nothing counts twice."""
    mine, theirs = is_district(frame.index), is_district(wanted)
    if theirs.any():
        return frame if mine.any() else _give_districts(frame, wanted[theirs], report)
    if not mine.any():
        return frame
    parts = [frame[~mine]]
    dropped = 0
    for city, rows in _cities(frame[mine]):
        if city["commune"] in frame.index:
            dropped += len(rows)
        elif city["commune"] in wanted:
            parts.append(_folded(rows, city, report))
    if dropped:
        report.info(
            tr_n(
                "%n municipal district(s) left out: the table also has Paris, Lyon and Marseille whole.",
                dropped,
            )
        )
    return pd.concat(parts)


def _cities(frame: pd.DataFrame) -> Iterator[tuple[dict[str, str], pd.DataFrame]]:
    for city in vocabulary("codes")["municipal_districts"]:
        inside = (frame.index >= city["first"]) & (frame.index <= city["last"])
        if inside.any():
            yield city, frame[inside]


def _folded(rows: pd.DataFrame, city: dict[str, str], report: Report) -> pd.DataFrame:
    """One row for a city: figures that add up are added, what all districts share is kept, the rest is missing."""
    made: dict[str, object] = {}
    lost = []
    for column in rows.columns:
        values = rows[column]
        if pd.api.types.is_float_dtype(values.dtype):
            made[column] = values.sum(min_count=len(values)) if adds_up(str(column)) else np.nan
        else:
            same = values.dropna().unique()
            made[column] = same[0] if len(same) == 1 and values.notna().all() else None
        empty = made[column] is None or made[column] != made[column]
        if empty and values.notna().any() and column != "name":
            lost.append(str(column))
    if "name" in rows:
        made["name"] = city["name"]
    report.info(tr_n("{}: %n municipal district(s) put together.", len(rows)).format(city["name"]))
    if lost:
        report.warn(
            tr("Left empty for {}, where its districts differ or do not add up:").format(city["name"]), lost
        )
    row = pd.DataFrame([made], index=pd.Index([city["commune"]], name=rows.index.name))
    return row.astype({column: rows[column].dtype for column in rows.columns})


def _give_districts(frame: pd.DataFrame, wanted: pd.Index, report: Report) -> pd.DataFrame:
    """The city's classes and names for each of its districts; not its figures, which are those of the whole."""
    cities = fold_districts(pd.Series(np.asarray(wanted, dtype=object)))
    known = cities.isin(frame.index).to_numpy()
    if not known.any():
        return frame
    rows = frame[~frame.index.duplicated()].loc[cities[known]].set_axis(wanted[known], axis=0)
    figures = rows.columns[[pd.api.types.is_float_dtype(kind) for kind in rows.dtypes]]
    rows[figures] = np.nan
    report.warn(
        tr_n(
            "%n municipal district(s) have the classes of their city; the table has no figures for them.",
            len(rows),
        )
    )
    return pd.concat([frame, rows])


@cache
def adds_up(column: str) -> bool:
    """Whether a figure may be added over districts: counts may, medians, rates and shares may not."""
    words = vocabulary("published_files")
    name = plain(column)
    return not any(re.fullmatch(one, name) for one in words["not_additive"]) and any(
        re.fullmatch(one, name) for one in words["additive"]["patterns"]
    )
