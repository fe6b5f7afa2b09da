"""Files whose rows are not territories: flows, movements of communes, tables of passage between codes."""

from __future__ import annotations

import pandas as pd

from ..codes import as_text, parse, share_of_kind
from ..frames import prefer, with_none
from ..i18n import tr_n
from ..report import Report
from ..resources import vocabulary
from .layout import Layout
from .names import Header
from .values import dates_of, figures_of

COLUMNS = {
    "flow": ("origin", "destination", "value"),
    "event": (
        "mod",
        "date",
        "type_before",
        "code_before",
        "name_before",
        "type_after",
        "code_after",
        "name_after",
    ),
    "link": ("before", "after"),
}


def link_frame(
    body: pd.DataFrame, header: Header, layout: Layout, level: str, report: Report
) -> tuple[pd.DataFrame, dict[str, str]]:
    """The columns of a level, and the published names they come from. Rows without their first code are left out."""
    columns = vocabulary("published_files")["columns"]
    made, names = {}, {}
    for standard in COLUMNS[level]:
        if standard not in layout.places:
            continue
        position = layout.places[standard]
        values, kind = body[position], columns[standard]["type"]
        made[standard] = (
            figures_of(values, header.names[position], report)
            if kind == "number"
            else dates_of(values)
            if kind == "date"
            else _places(values)
            if kind == "place"
            else values
        )
        names[header.names[position]] = standard
    frame = pd.DataFrame(made)
    needed = [name for name in ("origin", "value", "code_before", "before", "after") if name in frame]
    lost = frame[needed].isna().any(axis=1)
    if lost.any():
        report.info(tr_n("%n row(s) without a code or a value left out.", int(lost.sum())))
    return frame[~lost].reset_index(drop=True), names


def _places(values: pd.Series) -> pd.Series:
    """Commune codes or SIREN, repaired; what is neither stays as published: a place abroad, a former code."""
    kind = "siren" if share_of_kind(values.head(1000), "siren") > 0.5 else "commune"
    row, distinct = pd.factorize(values, use_na_sentinel=False)
    once = pd.Series(distinct, dtype=object)
    text = as_text(once)
    codes = with_none(prefer(parse(once, kind).values, text.where(text != "")))
    return pd.Series(codes.to_numpy()[row], index=values.index, dtype=object)
