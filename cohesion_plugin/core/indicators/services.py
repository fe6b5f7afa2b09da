"""Figures on services that published tables hold in words or in rows: levels of centrality, lists, facilities."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pandas as pd

from ..codes import departement_of, parse
from ..published.geography import geographies
from ..published.model import Published
from ..resources import vocabulary
from ..text import plain


def with_services(published: Published, communes: pd.Index) -> Published:
    """The table with figures of its classes and of its list; the same where it has none.

    ``communes``: those compared. A list of what some communes have becomes one row per commune, 0 for those that it
    leaves out of the départements that it has: rules in ``service_columns.json``.
    """
    if published.level != "commune":
        return published
    spec = vocabulary("service_columns")
    for name, rule in spec["lists"].items():
        counts = _counts(published.frame, rule)
        if counts is not None:
            return _as_table(published, name, rule["present"], counts, communes)
    return _with_counts(_with_classes(published, spec["classes"]), spec["counts"], communes)


def _with_classes(published: Published, classes: Mapping[str, Any]) -> Published:
    made = {
        name: published.frame[column].isin(codes).astype(float).where(published.frame[column].notna())
        for column, figures in classes.items()
        if column in published.frame
        for name, codes in figures.items()
    }
    return replace(published, frame=published.frame.assign(**made)) if made else published


def _counts(frame: pd.DataFrame, rule: Mapping[str, Any]) -> pd.Series | None:
    """How many each row has; None where the table is no such list."""
    named = {plain(str(column)): column for column in frame.columns}
    for name in rule["ids"]:
        if name in named:
            ids = frame[named[name]]
            several = ids.astype("string").str.count(";").fillna(0) + 1
            return several.where(ids.notna(), 0).astype(float)
    if any(name in named for name in rule["each"]):
        return pd.Series(1.0, index=frame.index)
    column = named.get(rule["programme"]["column"])
    if column is None:
        return None
    rows = frame[column].astype("string").fillna("").map(plain) == rule["programme"]["value"]
    return rows.astype(float) if rows.any() else None


def _as_table(
    published: Published, name: str, present: str, counts: pd.Series, communes: pd.Index
) -> Published:
    """The list as a table of the communes compared and of those of the list, under its latest codes."""
    frame = published.frame
    codes, geography = _latest_codes(frame, published)
    known = codes.notna().to_numpy()
    sums = counts[known].groupby(codes[known].to_numpy()).sum()
    table = _completed(sums, communes).rename(name).to_frame()
    table[present] = (table[name] > 0).astype(float).where(table[name].notna())
    table.index.name = frame.index.name
    return replace(
        published, frame=table, geography=geography[-1] if geography else None, geographies=geography
    )


def _latest_codes(frame: pd.DataFrame, published: Published) -> tuple[pd.Series, tuple[int, ...]]:
    """Codes of the latest year that the list gives, and the years of COG that have them."""
    rule = re.compile(vocabulary("service_columns")["codes"])
    matches = ((rule.fullmatch(plain(str(column))), column) for column in frame.columns)
    years = {int(match[1]): column for match, column in matches if match}
    own = pd.Series(frame.index.to_numpy(dtype=object), index=frame.index)
    if not years or max(years) < (published.geography or 0):
        return own, published.geographies
    column = frame[years[max(years)]]
    # Read as numbers, codes have lost their zeros.
    codes = parse(column, "commune").values
    return codes, geographies(codes.dropna())


def _completed(sums: pd.Series, communes: pd.Index) -> pd.Series:
    """With a zero for the communes that are not listed, in the départements that are."""
    every = communes.union(sums.index)
    listed = set(departement_of(pd.Series(sums.index.to_numpy(dtype=object))))
    inside = departement_of(pd.Series(every.to_numpy(dtype=object))).isin(listed).to_numpy()
    made = sums.reindex(every)
    return made.mask(made.isna() & inside, 0.0)


def _with_counts(published: Published, pattern: str, communes: pd.Index) -> Published:
    """Counts where a commune that is not listed has none: 0 in the départements of the table."""
    frame = published.frame
    columns = [name for name in frame.columns if re.fullmatch(pattern, plain(str(name)))]
    if not columns or frame.index.has_duplicates:
        return published
    wide = frame.reindex(communes.union(frame.index))
    made = {name: _completed(frame[name].dropna(), communes).reindex(wide.index) for name in columns}
    wide = wide.assign(**made)
    wide.index.name = frame.index.name
    return replace(published, frame=wide)
