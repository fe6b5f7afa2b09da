"""Columns of a table brought to the territories by code: row to row, or communes summed in their EPCI."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .. import reference
from ..codes import parse
from ..errors import InputError
from ..frames import named, with_none
from ..i18n import tr, tr_n
from ..recognise import find
from ..report import Report
from ..statistics.reading import read_columns
from ..statistics.units import Units
from .ratio import Ratio
from .request import Indicator


@dataclass(frozen=True)
class Figures:
    """``frame``: rows of the table (or of the territories); ``owner``: the territory of each, −1 where it has none;
    ``summed``: whether several rows make a territory."""

    frame: pd.DataFrame
    owner: np.ndarray
    summed: bool = False


def own_figures(units: Units) -> Figures:
    """The columns of the territories' own layer."""
    return Figures(units.frame, np.arange(len(units.frame)))


def joined_figures(units: Units, table: Units, name: str, report: Report) -> Figures:
    """Those of another table of the same level, or of communes where the territories are EPCI.

    Raises InputError where the levels do not go together or no row is matched.
    """
    code = table.code
    summed = units.level == "epci" and table.level == "commune"
    if summed:
        code = _epci_of(table)
    elif units.level != table.level:
        raise InputError(
            tr("The table « {} » is not of the level of the territories.").format(name),
            [tr("table: {table}; layer: {layer}").format(table=table.level, layer=units.level)],
            tr("Choose a table of the same level, or of communes for a layer of EPCI."),
        )
    # A missing code is found nowhere.
    owner = np.asarray(pd.Index(units.code.fillna("")).get_indexer(pd.Index(code.fillna("-"))))
    _say(units, owner, name, summed, report)
    return Figures(table.frame, owner, summed)


def ratio_of(indicator: Indicator, figures: Figures, count: int, report: Report) -> Ratio:
    """The indicator of each of ``count`` territories. A sum takes the rows that have both figures, and says how many
    have not; where no row has both, the figure of the territory is missing."""
    _require(indicator.columns, figures.frame)
    columns = read_columns(figures.frame, list(indicator.columns), report)
    top = columns[:, 0]
    bottom = columns[:, 1] if indicator.denominator else np.ones(len(top))
    _refuse_negative(indicator, bottom, figures.frame)
    inside = figures.owner >= 0
    if not figures.summed:
        spread = np.full((2, count), np.nan)
        spread[:, figures.owner[inside]] = top[inside], bottom[inside]
        return Ratio.of(indicator, spread[0], spread[1])
    both = inside & ~np.isnan(top) & ~np.isnan(bottom)
    sums = [
        np.bincount(figures.owner[both], values[both], minlength=count).astype(float)
        for values in (top, bottom)
    ]
    rows = np.bincount(figures.owner[both], minlength=count)
    if not indicator.denominator:
        sums[1] = np.ones(count)
    lost = int((inside & ~both).sum())
    if lost:
        report.warn(
            tr_n("« {} »: %n commune(s) without figures, left out of both sums of their EPCI.", lost).format(
                indicator.label
            )
        )
    return Ratio.of(indicator, *(np.where(rows > 0, values, np.nan) for values in sums))


def groups_of(column: str, units: Units, figures: Figures) -> pd.Series:
    """The grouping of each territory as text, None where it has none: a column of the layer, else of the table."""
    if column in units.frame.columns:
        source, owner = units.frame[column], np.arange(len(units.frame))
    elif column in figures.frame.columns and not figures.summed:
        source, owner = figures.frame[column], figures.owner
    else:
        facts = [tr("columns: {}").format(", ".join(map(str, units.frame.columns)))]
        raise InputError(
            tr("There is no column « {} » to group by.").format(column),
            facts,
            tr("Choose a column of the layer, or of a table of the same level."),
        )
    text = source.astype("string").str.strip().str.replace(r"\.0$", "", regex=True).fillna("")
    found = np.full(len(units.frame), "", dtype=object)
    inside = owner >= 0
    found[owner[inside]] = text.to_numpy(dtype=object)[inside]
    return with_none(pd.Series(found).mask(found == ""))


def _require(columns: Sequence[str], frame: pd.DataFrame) -> None:
    absent = [column for column in columns if column not in frame.columns]
    if absent:
        raise InputError(
            tr("Columns of an indicator are not in the table."),
            [
                tr("not found: {}").format(", ".join(absent)),
                tr("columns: {}").format(", ".join(map(str, frame.columns))),
            ],
            tr("Choose other columns, or the table that holds them."),
        )


def _epci_of(table: Units) -> pd.Series:
    """EPCI of the communes of a table: its own column where it has one, else the reference table."""
    column = next(iter(find(table.frame.columns, "epci")), None)
    if column is not None:
        return parse(table.frame[column], "siren").values
    return reference.communes()["siren_epci"].reindex(pd.Index(table.code)).set_axis(table.code.index)


def _say(units: Units, owner: np.ndarray, name: str, summed: bool, report: Report) -> None:
    matched = np.zeros(len(units.frame), dtype=bool)
    matched[owner[owner >= 0]] = True
    if not matched.any():
        raise InputError(
            tr("No code of the table « {} » is in the layer.").format(name),
            [tr("codes of the layer: {}").format(", ".join(units.code.dropna().head(3)))],
            tr("Choose a table of the same territories and the same year."),
        )
    how = tr("communes summed by EPCI") if summed else tr("joined by code")
    report.info(
        tr("Table « {name} » ({how}): {found} of {count} territories have rows, {left} rows unused.").format(
            name=name, how=how, found=int(matched.sum()), count=len(matched), left=int((owner < 0).sum())
        )
    )
    if not matched.all():
        report.warn(
            tr_n("%n place(s) without a row in the table:", int((~matched).sum())),
            named(units.name[~matched], units.code[~matched].fillna("–")),
        )


def _refuse_negative(indicator: Indicator, bottom: np.ndarray, frame: pd.DataFrame) -> None:
    negative = bottom < 0
    if negative.any():
        rows: Sequence[int] = list(np.flatnonzero(negative)[:5] + 1)
        raise InputError(
            tr_n("« {} » has %n negative denominator(s).", int(negative.sum())).format(indicator.label),
            [tr("rows: {}").format(", ".join(map(str, rows)))],
            tr("Choose a column of counts, of areas or of populations as the denominator."),
        )
