"""Rings by functional area: EPCI in the AAV of the centre, or partly in it (Insee, AAV 2020, methods C)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..codes import fold_districts, parse
from ..errors import InputError
from ..i18n import tr, tr_n
from ..recognise import find
from ..report import Report
from ..territories import EpciUnits
from .request import RingRequest

OUTSIDE = "000"


def catchment_table(table: pd.DataFrame) -> pd.Series:
    """AAV code of each commune from a published table with CODGEO (or insee_com) and AAV2020. Raises InputError."""
    code, area = (next(iter(find(table.columns, role)), None) for role in ("code", "aav"))
    if code is None or area is None:
        raise InputError(
            tr("The table of functional areas has no pair of columns « commune code » and « AAV2020 »."),
            [tr("columns: {}").format(", ".join(map(str, table.columns)))],
            tr("Use Insee's AAV2020 composition or the « table d'appartenance »."),
        )
    codes = fold_districts(parse(table[code], "commune").values)
    frame = pd.DataFrame({"code": codes, "aav": parse(table[area], "aav").values}).dropna()
    return frame.drop_duplicates("code").set_index("code")["aav"]


def catchment_of_parts(units: EpciUnits, table: pd.Series | None) -> pd.Series:
    """AAV of each commune of the layer, from the table or else from the layer's own column."""
    frame = units.parts.frame
    areas = frame.index.to_series().map(table) if table is not None else parse(frame["aav"], "aav").values
    if units.parts.level != "commune" or areas.isna().all():
        raise InputError(
            tr("Rings by functional area need the AAV of each commune."),
            [tr_n("%n feature(s)", len(frame))],
            tr(
                "Give a commune layer, and a table with CODGEO and AAV2020 such as Insee's « table d'appartenance »."
            ),
        )
    return areas


def catchment_rings(
    units: EpciUnits, areas: pd.Series, centres: Sequence[int], request: RingRequest, report: Report
) -> pd.DataFrame:
    """Rows centre, epci, ring, share: ring 1 where at least ``share_pct`` % of the EPCI's population lives in the AAV
    of the centre, ring 2 where a smaller part does."""
    missing = areas.isna().to_numpy() & (units.owner >= 0)
    if missing.any():
        report.warn(
            tr_n(
                "%n commune(s) absent from the table of functional areas, counted as outside:",
                int(missing.sum()),
            ),
            units.parts.frame["name"][missing],
        )
    population = units.parts.frame["population"]
    weight = (
        population.fillna(0.0) if population.notna().any() else pd.Series(1.0, index=population.index)
    ).to_numpy(dtype=float)
    member = units.owner >= 0
    total = np.bincount(units.owner[member], weight[member], minlength=len(units.frame))
    rows = []
    for centre in centres:
        area = _area_of(areas.to_numpy(), weight, units.owner == centre)
        if area is None:
            report.warn(
                tr("{} is in no functional area: no ring.").format(units.frame["nom_epci"].iloc[centre])
            )
            continue
        inside = member & (areas == area).to_numpy()
        within = np.bincount(units.owner[inside], weight[inside], minlength=len(total))
        touched = np.bincount(units.owner[inside], minlength=len(total)) > 0
        share = 100 * within / np.where(total > 0, total, np.nan)
        reached = np.flatnonzero(touched & (np.arange(len(total)) != centre))
        ring = np.where(share[reached] >= request.share_pct - 1e-9, 1, 2)
        rows.append(pd.DataFrame({"centre": centre, "epci": reached, "ring": ring, "share": share[reached]}))
    found = (
        pd.concat(rows, ignore_index=True)
        if rows
        else pd.DataFrame({"centre": [], "epci": [], "ring": [], "share": []})
    )
    return found[found["ring"] <= request.ring_count]


def _area_of(areas: np.ndarray, weight: np.ndarray, inside: np.ndarray) -> str | None:
    by_area = pd.Series(weight[inside]).groupby(pd.Series(areas[inside])).sum()
    by_area = by_area[by_area.index != OUTSIDE]
    return None if by_area.empty else str(by_area.idxmax())
