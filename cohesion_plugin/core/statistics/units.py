"""The territories of a table: codes, names, population, outlines where there are any."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyproj
import shapely

from .. import reference
from ..codes import parse, share_of_kind
from ..errors import InputError
from ..frames import named, with_none
from ..i18n import tr, tr_n
from ..progress import SILENT, Progress
from ..recognise import ENOUGH, Fields, find, recognise
from ..report import Report
from ..territories import RawLayer
from .outlines import Outlines, joined_outlines, own_outlines
from .reading import figures

KINDS = {"commune": "commune", "epci": "siren"}


@dataclass(frozen=True)
class Units:
    """Territories, parallel to the rows of ``frame``, the table as read.

    ``level``: commune, epci or other; ``code``: text, None where it is none; ``population``: persons, NaN where
    unknown; ``outlines``: None where the table has no shapes and none were given; ``vintage``: COG year whose list
    holds every code, or None.
    """

    level: str
    code: pd.Series
    name: pd.Series
    population: np.ndarray
    frame: pd.DataFrame
    outlines: Outlines | None = None
    vintage: int | None = None

    @property
    def crs(self) -> pyproj.CRS | None:
        """Of the outlines."""
        return self.outlines.crs if self.outlines is not None else None

    def area_km2(self) -> np.ndarray:
        """Area of each outline in its own projection; NaN where there is none."""
        if self.outlines is None or self.outlines.metric is None:
            return np.full(len(self.frame), np.nan)
        area = shapely.area(self.outlines.metric) / 1e6
        return np.where(shapely.is_missing(self.outlines.metric), np.nan, area)


def read_units(
    raw: RawLayer, code: str, report: Report, shapes: RawLayer | None = None, progress: Progress = SILENT
) -> Units:
    """Territories of a table. ``code``: the column of codes, empty to find it; ``shapes``: polygons to join by code.

    Raises InputError where the table is empty, no column holds codes, or a code stands on several rows.
    """
    if raw.frame.empty:
        raise InputError(
            tr("The layer « {} » is empty.").format(raw.name), (), tr("Load it again or remove its filter.")
        )
    fields = _fields(raw.frame, code)
    codes = _codes(raw.frame[fields.code], fields, report)
    name = raw.frame[fields.name] if fields.name else codes
    name = with_none(name.astype("string").fillna(codes.astype("string")))
    _refuse_repeats(codes, name)
    outlines = (
        own_outlines(raw, fields.level, codes, name, report, progress)
        if shapes is None
        else joined_outlines(shapes, fields.level, fields.code, codes, name, report, progress)
    )
    population = _population(raw.frame, fields, codes, report)
    return Units(fields.level, codes, name, population, raw.frame, outlines, _vintage(fields.level, codes))


def _fields(frame: pd.DataFrame, code: str) -> Fields:
    if code and code not in frame.columns:
        raise InputError(
            tr("The table has no column « {} ».").format(code),
            [tr("columns: {}").format(", ".join(map(str, frame.columns)))],
            tr("Choose another code column."),
        )
    known = not code or any(share_of_kind(frame[code], kind) >= ENOUGH for kind in KINDS.values())
    if known:
        return recognise(frame, code or None)
    name = next((column for column in find(frame.columns, "name") if column != code), None)
    population = next(iter(find(frame.columns, "population")), None)
    return Fields("other", code, name=name, population=population)


def _codes(column: pd.Series, fields: Fields, report: Report) -> pd.Series:
    if fields.level == "other":
        text = column.astype("string").str.strip().str.replace(r"\.0+$", "", regex=True)
        return with_none(text.mask(text == ""))
    parsed = parse(column, KINDS[fields.level])
    if parsed.repaired.any():
        report.info(
            tr_n("%n code(s) repaired (lost leading zeros, spaces, lower case):", int(parsed.repaired.sum())),
            parsed.values[parsed.repaired],
        )
    lost = parsed.refused | parsed.none
    if lost.any():
        report.warn(
            tr_n("%n row(s) can't be classed, their code is missing or is no code:", int(lost.sum())),
            column[lost].astype("string").fillna("–"),
        )
    return parsed.values


def _refuse_repeats(codes: pd.Series, name: pd.Series) -> None:
    repeated = codes.notna() & codes.duplicated(keep=False)
    if not repeated.any():
        return
    rows = pd.DataFrame({"code": codes[repeated], "name": name[repeated]})
    counts = rows.groupby("code")["name"].agg(["first", "size"])
    listed = named(counts["first"], counts.index)
    raise InputError(
        tr_n("Several rows of the table have the same code (%n code(s)).", len(counts)),
        [f"{text} × {count}" for text, count in zip(listed.head(8), counts["size"])],
        tr("Keep one row per territory: aggregate the rows, or filter one year."),
    )


def _population(frame: pd.DataFrame, fields: Fields, codes: pd.Series, report: Report) -> np.ndarray:
    if fields.population:
        return figures(frame[fields.population]).values
    if fields.level == "other":
        return np.full(len(frame), np.nan)
    known = reference.communes() if fields.level == "commune" else reference.epci()
    report.info(
        tr("The table has no population: municipal population of the reference table of {} used.").format(
            reference.REFERENCE_YEAR
        )
    )
    return pd.to_numeric(known["population"]).reindex(pd.Index(codes)).to_numpy(dtype=float)


def _vintage(level: str, codes: pd.Series) -> int | None:
    if level == "other":
        return None
    known = reference.communes() if level == "commune" else reference.epci()
    return reference.REFERENCE_YEAR if codes.dropna().isin(known.index).all() else None
