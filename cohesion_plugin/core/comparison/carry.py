"""Tables of another year's communes carried to those compared; what does not add up is emptied, never averaged."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pandas as pd

from ..i18n import tr_n
from ..published.districts import fit_districts
from ..published.geography import geographies
from ..published.model import Published
from ..report import Report
from ..resources import vocabulary
from ..territories import RawLayer
from ..text import plain
from ..vintage.conversion import Conversion, convert
from ..vintage.movements import Movements
from ..vintage.request import MEAN, SUM, ConvertRequest

CODE = "code"


def carried(published: Published, communes: pd.Index, movements: Movements, report: Report) -> Published:
    """The table by the communes compared, where its codes are of another year; the same where they are not.

    Counts are added up or divided as ``cohesion:convertvintage`` does; medians, rates and other figures of communes
    that merged or split are left empty. Raises InputError where the movements do not reach the years needed.
    """
    target = geographies(communes.to_series())
    apart = published.geographies and target and not set(published.geographies) & set(target)
    if published.level != "commune" or not apart:
        return published
    frame = fit_districts(published.frame, communes, Report()).select_dtypes("float")
    frame = frame[~frame.index.duplicated()]
    additive = [name for name in frame.columns if _adds_up(str(name))]
    others = [name for name in frame.columns if name not in additive]
    source = published.geography or published.geographies[-1]
    request = ConvertRequest.of({SUM: additive, MEAN: others}, CODE, source)
    raw = RawLayer(frame.reset_index(names=CODE), np.full(len(frame), None, dtype=object), None, "")
    made = convert(raw, request, movements, None, Report())
    table = made.table.set_index(CODE)
    changed = _changed(made)
    table.loc[table.index.isin(changed), others] = np.nan
    label = published.provenance.source or published.label
    report.info(
        tr_n(
            "{file}: carried from the communes of {source} to those of {target}; counts of %n commune(s) that merged "
            "or split are added up or divided, their medians and rates left empty.",
            len(changed),
        ).format(file=label, source=made.from_year, target=made.to_year)
    )
    now = geographies(table.index.to_series())
    return replace(published, frame=table, geography=made.to_year, geographies=now)


def _adds_up(name: str) -> bool:
    words = vocabulary("published_files")
    text = plain(name)
    return any(re.fullmatch(one, text) for one in words["additive"]["patterns"]) and not any(
        re.fullmatch(one, text) for one in words["not_additive"]
    )


def _changed(made: Conversion) -> pd.Index:
    """Communes of the new year made of several of the old, or of a part of one."""
    trace = made.trace
    parts = pd.to_numeric(trace["part"], errors="coerce")
    several = trace["code_apres"].duplicated(keep=False) | (parts < 1)
    return pd.Index(trace.loc[several, "code_apres"].dropna().unique())
