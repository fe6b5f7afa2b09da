"""Communes or EPCI read from a layer, each with the sub-space it belongs to."""

from __future__ import annotations

import pandas as pd
import pyproj

from .. import reference
from ..build import build_territories
from ..codes import as_text, departement_of, parse, share_of_kind
from ..errors import CrsError, InputError
from ..i18n import tr, tr_n
from ..progress import SILENT, Progress
from ..projection import metric, zones
from ..recognise import recognise
from ..report import Report
from ..territories import RawLayer, Territories
from .model import Units
from .text import column_of, words


def units_of(
    raw: RawLayer, column: str, assignment: pd.DataFrame | None, report: Report, progress: Progress = SILENT
) -> Units:
    """Units of a layer. ``column`` of the layer, or table ``assignment`` (code, sub-space), says their sub-space.

    Raises InputError where neither does, CrsError where the layer covers several projections.
    """
    fields = recognise(raw.frame)
    territories = build_territories(raw, fields, report, progress=progress)
    zone = sorted(set(territories.zone))
    if len(zone) > 1:
        raise CrsError(
            tr("A schematic map has one projection; this layer covers several."),
            zone,
            tr("Select the territories of one of them, and make a map for each."),
        )
    shapes = metric(territories.geometry, territories.crs, territories.zone)
    frame = territories.frame[["name"]].assign(population=_population(territories))
    frame["departement"] = _departements(frame.index, fields.level, raw, fields.departement, fields.code)
    frame["sous_espace"] = _assigned(raw, fields.code, fields.level, column, assignment).reindex(frame.index)
    free = frame["sous_espace"].isna()
    if free.all():
        raise InputError(
            tr("No territory of the layer « {} » belongs to a sub-space.").format(raw.name),
            [tr("columns: {}").format(", ".join(map(str, raw.frame.columns)))],
            tr("Choose the column that names the sub-space, or a table with a code and a sub-space."),
        )
    if free.any():
        report.warn(
            tr_n("%n territory(s) without a sub-space, left out:", int(free.sum())), frame["name"][free]
        )
    kept = ~free.to_numpy()
    crs = pyproj.CRS.from_epsg(zones()[zone[0]]["epsg"])
    codes = parse(raw.frame[fields.code], "commune" if fields.level == "commune" else "siren").values
    own = raw.frame.set_axis(pd.Index(codes))
    own = own[own.index.notna() & ~own.index.duplicated()].reindex(frame.index)
    return Units(frame[kept], shapes[kept], crs, fields.level, own[kept])


def _population(territories: Territories) -> pd.Series:
    """Of the layer, else of the shipped reference; NaN where neither knows."""
    known = territories.frame["population"]
    table = reference.communes() if territories.level == "commune" else reference.epci()
    listed = pd.to_numeric(table["population"], errors="coerce").reindex(known.index)
    return known.where(known.notna(), listed).astype(float)


def _departements(
    codes: pd.Index, level: str, raw: RawLayer, column: str | None, code_column: str
) -> pd.Series:
    """Département of each unit: from its code, its column, or the largest share of its communes."""
    if level == "commune":
        return departement_of(pd.Series(codes, index=codes))
    if column is not None:
        values = pd.Series(
            as_text(raw.frame[column]).to_numpy(), parse(raw.frame[code_column], "siren").values
        )
        return values[~values.index.duplicated()].reindex(codes)
    table = reference.communes()
    most = table.groupby("siren_epci")["code_departement"].agg(lambda values: values.value_counts().index[0])
    return most.reindex(codes)


def _assigned(
    raw: RawLayer, code_column: str, level: str, column: str, assignment: pd.DataFrame | None
) -> pd.Series:
    """Sub-space by code of the unit."""
    kind = "commune" if level == "commune" else "siren"
    if assignment is not None:
        return _by_table(assignment, kind)
    if not column:
        raise InputError(
            tr("Nothing says which sub-space each territory belongs to."),
            [tr("columns: {}").format(", ".join(map(str, raw.frame.columns)))],
            tr("Choose the column that names the sub-space, or a table with a code and a sub-space."),
        )
    values = words(raw.frame[column]).to_numpy(dtype=object)
    return _first(pd.Series(values, index=parse(raw.frame[code_column], kind).values))


def _by_table(table: pd.DataFrame, kind: str) -> pd.Series:
    code = next((str(name) for name in table if share_of_kind(table[name], kind) >= 0.8), None)
    others = [str(name) for name in table if name != code]
    named = column_of(others, "subspace") or next(iter(others), None)
    if code is None or named is None:
        raise InputError(
            tr("The table of sub-spaces needs a column of codes and one of sub-spaces."),
            [tr("columns: {}").format(", ".join(map(str, table.columns)))],
            tr("Give a table with two columns: the code of each commune or EPCI, and its sub-space."),
        )
    return _first(pd.Series(words(table[named]).to_numpy(), index=parse(table[code], kind).values))


def _first(values: pd.Series) -> pd.Series:
    """One value per code."""
    values = values[values.index.notna()]
    return values[~values.index.duplicated()]
