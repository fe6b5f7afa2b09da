"""Insee's Melodi data sets: one row per observation, turned into one row per commune."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from ..codes import parse
from ..errors import InputError
from ..frames import with_none
from ..i18n import tr, tr_n
from ..report import Report
from ..resources import vocabulary
from .layout import Layout
from .names import Header
from .sheet import Sheet, Wanted, positions
from .values import figures_of

NO_YEARS = pd.Series([], dtype=float)
STRUCTURE = ("melodi_geo", "melodi_object", "melodi_period", "melodi_value")


def read_communes(sheet: Sheet, layout: Layout) -> pd.DataFrame:
    """The observations of communes alone: the other levels are most of the file. Raises InputError without any."""
    objects = vocabulary("published_files")["melodi"]["objects"]
    body = sheet.rows(Wanted(where=(layout.places["melodi_object"], frozenset(objects))))
    if body.empty:
        raise InputError(
            tr("The Melodi data set {} has no observation by commune.").format(sheet.name),
            [],
            tr("Choose a data set published by commune (GEO_OBJECT = COM)."),
        )
    return body


def wide_frame(
    body: pd.DataFrame, header: Header, layout: Layout, report: Report
) -> tuple[pd.DataFrame, dict[str, str], int | None]:
    """One row per commune, one column per measure, modality and year; what the columns are; the year of the codes.

    A measure alone where the other dimensions are at their total; population is named pop_YYYY.
    """
    spec = vocabulary("published_files")["melodi"]
    places = {standard: layout.places[standard] for standard in STRUCTURE}
    dimensions = [
        position
        for position in positions(body)
        if position not in places.values()
        and header.names[position].upper() not in spec["ignored"]
        and body[position].nunique(dropna=False) > 1
    ]
    names = _names(body, dimensions, places["melodi_period"], header, spec, report)
    table = pd.DataFrame(
        {
            "code": parse(_bare(body[places["melodi_geo"]]), "commune").values,
            "name": names,
            "value": figures_of(body[places["melodi_value"]], "OBS_VALUE", report),
        }
    )
    table = table[table["code"].notna() & table["name"].notna()]
    again = table.duplicated(["code", "name"])
    if again.any():
        report.warn(tr_n("%n observation(s) occur twice: the first is kept.", int(again.sum())))
    wide = table[~again].pivot(index="code", columns="name", values="value")
    wide.columns.name = None
    reference = layout.places.get("melodi_reference")
    years = NO_YEARS if reference is None else pd.to_numeric(body[reference], errors="coerce").dropna()
    return wide, {str(name): str(name) for name in wide.columns}, int(years.max()) if len(years) else None


def _bare(geo: pd.Series) -> pd.Series:
    """Codes alone where the service writes ``2025-COM-01001``."""
    return geo.astype("string").str.replace(r"^(?:[0-9]{4}-)?[A-Z_]+-", "", regex=True).astype(object)


def _names(
    body: pd.DataFrame,
    dimensions: list[int],
    period: int,
    header: Header,
    spec: dict[str, Any],
    report: Report,
) -> pd.Series:
    """Column of each observation; None where it is a detail that would make too many columns."""
    measures = [position for position in dimensions if header.names[position].upper().endswith("_MEASURE")]
    others = [position for position in dimensions if position not in measures]
    keys = [*measures, *others, period]
    row, details = _combinations(body[keys])
    total = details[others].isin([*spec["total"], ""]) if others else pd.DataFrame(index=details.index)
    plain = total.all(axis=1)
    if len(details) > spec["columns_kept"]:
        report.info(
            tr_n("%n combination(s) of modalities left out; totals are kept:", int((~plain).sum())),
            [header.names[position] for position in others],
        )
        kept = plain
    else:
        kept = pd.Series(True, index=details.index)
    words = details[others].mask(total, "") if others else pd.DataFrame(index=details.index)
    measure = (
        details[measures].agg("_".join, axis=1) if measures else pd.Series("OBS_VALUE", index=details.index)
    )
    if not measures:
        measure = _constant_measure(header, body, measure)
    label = (
        measure + words.apply(lambda row: "".join(f"_{word}" for word in row if word), axis=1)
        if others
        else measure
    )
    population = plain & measure.isin(spec["populations"])
    label = label.mask(population, "pop") + "_" + details[period].astype(str).str.slice(0, 4)
    return pd.Series(with_none(label.where(kept)).to_numpy(dtype=object)[row], index=body.index)


def _combinations(columns: pd.DataFrame) -> tuple[np.ndarray, pd.DataFrame]:
    """Which combination of values each row has, and the combinations, as text, empty where missing."""
    factors = [pd.factorize(columns[name], use_na_sentinel=False) for name in columns]
    sizes = [len(distinct) for _, distinct in factors]
    flat = np.ravel_multi_index(tuple(codes for codes, _ in factors), tuple(sizes))
    distinct, row = np.unique(flat, return_inverse=True)
    parts = zip(positions(columns), factors, np.unravel_index(distinct, tuple(sizes)))
    made = {
        name: pd.Series(values, dtype=object).fillna("").astype(str).to_numpy()[at]
        for name, (_, values), at in parts
    }
    return row, pd.DataFrame(made)


def _constant_measure(header: Header, body: pd.DataFrame, measure: pd.Series) -> pd.Series:
    """The only measure of a data set that has one."""
    for position, name in enumerate(header.names):
        if name.upper().endswith("_MEASURE") and position in body:
            return pd.Series(str(body[position].iloc[0]), index=measure.index)
    return measure
