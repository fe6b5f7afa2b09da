"""A published table joined to territories by code: aligned, counted both ways, nothing silently first."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..codes import departement_of, fold_districts, parse
from ..frames import with_none
from ..i18n import tr_n
from ..reference import communes
from ..report import Report
from ..resources import vocabulary
from .coverage import grouped, say_coverage
from .districts import fit_districts
from .geography import geographies
from .model import Published


@dataclass(frozen=True)
class Joined:
    """``frame``: the table's columns, one row per territory in their order; ``matched``: which have a row.

    ``missing``: territories without a row; ``unused``: rows without a territory, in the départements of the
    territories alone; ``duplicated``: codes refused for two rows that disagree; all « name [code] ».
    ``convert``: COG years (from, to) where the table must be converted first (``cohesion:convertvintage``).
    """

    frame: pd.DataFrame
    matched: np.ndarray
    missing: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()
    duplicated: tuple[str, ...] = ()
    convert: tuple[int, int] | None = None
    report: Report = field(default_factory=Report)


def join(published: Published, codes: pd.Index | pd.Series, names: pd.Series | None = None) -> Joined:
    """Align a table of communes (or EPCI) on codes of territories, in their order, duplicates allowed.

    ``names``: parallel to ``codes``, for the report.
    """
    report = Report()
    given = pd.Series(np.asarray(codes, dtype=object))
    kind = "siren" if published.level == "epci" else "commune"
    wanted = pd.Index(parse(given, kind).values)
    labels = np.asarray([None] * len(given) if names is None else names, dtype=object)
    table = published.frame
    if kind == "commune":
        table = fit_districts(table, wanted, report)
    table, duplicated = one_row_each(table, report)
    place = table.index.get_indexer(wanted)
    matched = place >= 0
    frame = table.take(np.where(matched, place, 0)) if len(table) else table.reindex(wanted)
    frame = _emptied(frame, ~matched).set_axis(pd.Index(given, name=table.index.name), axis=0)
    missing = _told(wanted[~matched], labels[~matched])
    outside = ~table.index.isin(wanted)
    near = outside & _same_departements(table.index, wanted) if kind == "commune" else outside
    left = table.index[near]
    unused = _told(left, table["name"].to_numpy()[near] if "name" in table else [None] * len(left))
    partial = bool(vocabulary("published_files")["kinds"][published.kind].get("partial"))
    _say_counts(published, matched, missing, unused, int(outside.sum()) - len(left), partial, report)
    convert = None
    if kind == "commune":
        convert = _vintages(published, pd.Series(wanted), report)
        if not partial:
            say_coverage(wanted, matched, report)
    return Joined(frame, matched, missing, unused, duplicated, convert, report)


def one_row_each(frame: pd.DataFrame, report: Report) -> tuple[pd.DataFrame, tuple[str, ...]]:
    """The table with one row per code. The same row twice is read once; rows that disagree are refused, and named."""
    again = frame.index.duplicated(keep=False)
    if not again.any():
        return frame, ()
    doubled = frame[again]
    distinct = doubled.groupby(level=0, sort=False).nunique(dropna=False)
    # A name may be spelt in two ways; anything else that differs leaves no way to choose.
    apart = distinct.drop(columns="name", errors="ignore") > 1
    refused = apart.index[apart.any(axis=1)]
    same = len(distinct) - len(refused)
    if same:
        report.info(tr_n("%n code(s) occur several times with the same values: read once.", same))
    told = tuple(_disagreement(doubled.loc[[code]], code, apart.columns[apart.loc[code]]) for code in refused)
    if told:
        report.warn(
            tr_n("%n code(s) occur several times with different values, and are left out:", len(told)), told
        )
    kept = frame[~frame.index.duplicated() & ~frame.index.isin(refused)]
    return kept, told


def _disagreement(rows: pd.DataFrame, code: str, columns: pd.Index) -> str:
    first = str(columns[0])
    values = " / ".join("–" if pd.isna(value) else str(value) for value in rows[first].unique())
    name = f"{rows['name'].iloc[0]} " if "name" in rows and rows["name"].iloc[0] else ""
    return f"{name}[{code}] ({first}: {values})"


def _emptied(frame: pd.DataFrame, empty: np.ndarray) -> pd.DataFrame:
    columns = {}
    for name in frame.columns:
        column = frame[name].reset_index(drop=True)
        figures = pd.api.types.is_float_dtype(column.dtype)
        columns[name] = column.mask(empty) if figures else with_none(column.mask(empty))
    return pd.DataFrame(columns, index=pd.RangeIndex(len(frame)), columns=frame.columns)


def _told(codes: pd.Index, names: object) -> tuple[str, ...]:
    """« name [code] », the name from the list of communes where neither layer nor table has one."""
    current = communes()["nom_commune"].reindex(codes).to_numpy(dtype=object)
    own = np.asarray(names, dtype=object)
    return tuple(
        f"{next((one for one in pair if isinstance(one, str) and one), '')} [{code}]".strip()
        for code, pair in zip(codes, zip(own, current))
    )


def _same_departements(index: pd.Index, wanted: pd.Index) -> np.ndarray:
    theirs = departement_of(pd.Series(wanted).dropna()).unique()
    return departement_of(pd.Series(index)).isin(theirs).to_numpy()


def _say_counts(
    published: Published,
    matched: np.ndarray,
    missing: tuple[str, ...],
    unused: tuple[str, ...],
    far: int,
    partial: bool,
    report: Report,
) -> None:
    report.info(
        tr_n("{file}: %n row(s) matched, of {total} in the layer.", int(matched.sum())).format(
            file=published.provenance.source, total=grouped(len(matched))
        )
    )
    if missing and partial:
        report.info(
            tr_n("%n row(s) of the layer are not listed: the table has only those it is about.", len(missing))
        )
    elif missing:
        report.warn(tr_n("%n row(s) of the layer are not in the table:", len(missing)), missing)
    if unused:
        report.info(tr_n("%n row(s) of the table are not in the layer:", len(unused)), unused)
    if far:
        report.info(tr_n("%n row(s) of the table are of other départements.", far))


def _vintages(published: Published, wanted: pd.Series, report: Report) -> tuple[int, int] | None:
    """Years (from, to) where the codes of the table and of the territories are of no common year."""
    layer = geographies(wanted)
    if not layer or not published.geographies or set(layer) & set(published.geographies):
        return None
    source, target = published.geography or published.geographies[-1], layer[-1]
    mine = pd.Index(fold_districts(wanted.dropna()).unique())
    theirs = pd.Index(fold_districts(published.frame.index.to_series()).unique())
    only = mine.symmetric_difference(theirs)
    common = only[_same_departements(only, mine) & _same_departements(only, theirs)]
    if not len(common):
        return None
    report.warn(
        tr_n(
            "The table has the communes of 1 January {source}, the layer those of {target}: %n code(s) are in one and "
            "not in the other. Convert the table first (cohesion:convertvintage, from {source} to {target}).",
            len(common),
        ).format(source=source, target=target)
    )
    return source, target
