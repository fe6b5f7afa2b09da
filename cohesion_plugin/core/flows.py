"""Flows between communes or EPCI, as Insee publishes commuting: origin, destination, value."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .codes import as_text, fold_districts, parse, share_of_kind
from .errors import InputError
from .i18n import tr, tr_n
from .recognise import find
from .report import Report
from .territories import EpciUnits


@dataclass(frozen=True)
class Flows:
    """``frame``: origin, destination (text codes, districts of Paris, Lyon and Marseille folded; a destination that is
    no commune is kept: abroad), value (persons). ``column``: name of the value as published, with its vintage."""

    level: str
    frame: pd.DataFrame
    column: str


def parse_flows(table: pd.DataFrame, report: Report) -> Flows:
    """Read a published flow table (Insee base-flux: CODGEO, DCLT, NBFLUX_Cyy_ACTOCC15P). Raises InputError."""
    origin = next(iter(find(table.columns, "origin")), None)
    destination = next(iter(find(table.columns, "destination")), None)
    value = next(iter(find(table.columns, "flow")), None)
    if origin is None or destination is None or value is None:
        raise InputError(
            tr("This table is no flow table: origin, destination and value were not all found."),
            [tr("columns: {}").format(", ".join(map(str, table.columns)))],
            tr(
                "Use Insee's « base-flux-mobilite-domicile-lieu-travail » file, with CODGEO, DCLT and NBFLUX_C…"
            ),
        )
    level = "epci" if share_of_kind(table[origin], "siren") > 0.5 else "commune"
    kind = "siren" if level == "epci" else "commune"
    origins, destinations = parse(table[origin], kind), parse(table[destination], kind)
    frame = pd.DataFrame(
        {"origin": origins.values, "destination": destinations.values.fillna(as_text(table[destination]))}
    )
    text = (
        table[value]
        .astype("string")
        .str.replace(r"[\s\u00a0\u202f]", "", regex=True)
        .str.replace(",", ".", regex=False)
    )
    frame["value"] = pd.to_numeric(text, errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    censored = frame["value"].isna() & text.notna() & (text != "")
    if censored.any():
        report.warn(
            tr_n("%n flow(s) are not numbers (suppressed or « < 200 »): not counted.", int(censored.sum()))
        )
    if origins.refused.any():
        report.warn(
            tr_n("%n flow(s) start from a code that is none: not counted.", int(origins.refused.sum()))
        )
    if level == "commune":
        frame["origin"], frame["destination"] = (
            fold_districts(frame["origin"]),
            fold_districts(frame["destination"]),
        )
    frame = frame[frame["origin"].notna() & frame["value"].notna()]
    return Flows(level, frame.groupby(["origin", "destination"])["value"].sum().reset_index(), value)


def flows_between_units(flows: Flows, units: EpciUnits, report: Report) -> pd.DataFrame:
    """Flows between EPCI: columns origin, destination (positions in ``units.frame``, -1 outside), value.

    Origins that are not in the layer are left out and counted; destinations outside are kept for the denominator.
    """
    index = units.frame.index if flows.level == "epci" else units.parts.frame.index
    position = np.arange(len(index)) if flows.level == "epci" else units.owner
    origin, destination = (index.get_indexer(pd.Index(flows.frame[end])) for end in ("origin", "destination"))
    known = origin >= 0
    lost = flows.frame.loc[~known, "origin"].nunique()
    if lost:
        report.info(tr_n("%n origin(s) of the flow table are not in the layer.", int(lost)))
    frame = pd.DataFrame(
        {
            "origin": position[origin[known]],
            "destination": np.where(destination[known] >= 0, position[destination[known]], -1),
            "value": flows.frame["value"].to_numpy()[known],
        }
    )
    return frame[frame["origin"] >= 0].groupby(["origin", "destination"])["value"].sum().reset_index()
