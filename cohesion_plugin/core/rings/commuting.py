"""Rings by commuting: the share of employed residents who work in the centre (methods C.1, G)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..errors import InputError
from ..flows import Flows, flows_between_units
from ..i18n import tr, tr_n
from ..report import Report
from ..territories import EpciUnits
from .request import RingRequest


def commuting_rings(
    units: EpciUnits, flows: Flows, centres: Sequence[int], request: RingRequest, report: Report
) -> pd.DataFrame:
    """Rows centre, epci, ring, share: share (%) of all employed residents of the EPCI, wherever they work, whose place
    of work is in the centre; ring k where it reaches the k-th threshold."""
    matrix = flows_between_units(flows, units, report)
    if matrix.empty:
        raise InputError(
            tr("No origin of the flow table is a commune of the layer."),
            [tr("first origins: {}").format(", ".join(flows.frame["origin"].head(5)))],
            tr("Check that the two files cover the same territory."),
        )
    residents = np.bincount(matrix["origin"], matrix["value"], minlength=len(units.frame))
    silent = residents == 0
    if silent.any():
        report.warn(
            tr_n("%n EPCI have no resident worker in the flow table: not classified.", int(silent.sum())),
            units.frame["nom_epci"].fillna("")[silent],
        )
    rows = []
    for centre in centres:
        towards = matrix[matrix["destination"] == centre]
        share = np.zeros(len(residents))
        share[towards["origin"]] = 100 * towards["value"] / residents[towards["origin"]]
        ring = (
            len(request.thresholds_pct)
            + 1
            - (share[:, None] >= np.asarray(request.thresholds_pct)).sum(axis=1)
        )
        reached = np.flatnonzero((ring <= len(request.thresholds_pct)) & (np.arange(len(share)) != centre))
        rows.append(
            pd.DataFrame({"centre": centre, "epci": reached, "ring": ring[reached], "share": share[reached]})
        )
    return pd.concat(rows, ignore_index=True)
