"""Sub-spaces of a schematic map as classes of communes: ``class:…`` in a selection then names one of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pandas as pd

from ..frames import with_none
from ..i18n import tr_n
from ..report import Report
from .places import Places

CODE, LABEL, UNITS = "code", "libelle", "unites"


def are_spaces(columns: Iterable[str]) -> bool:
    """Whether a table has the columns of a map's sub-spaces: code, name, codes of its territories."""
    return {CODE, LABEL, UNITS} <= set(columns)


def with_spaces(places: Places, frame: pd.DataFrame, report: Report) -> Places:
    """The places, each commune with the sub-space that lists it, or its EPCI. Communes in none have no class.

    ``frame``: ``unites`` holds codes of communes or EPCI between commas. What is listed twice counts in the first.
    """
    listed = frame.assign(unit=frame[UNITS].fillna("").astype(str).str.split(",")).explode("unit")
    listed["unit"] = listed["unit"].str.strip()
    listed = listed[listed["unit"] != ""]
    twice = listed["unit"].duplicated()
    if twice.any():
        report.warn(
            tr_n("%n territory(ies) in several sub-spaces: the first counts.", int(twice.sum())),
            listed.loc[twice, "unit"].tolist(),
        )
    space = listed[~twice].set_index("unit")[CODE].astype(str)
    epci = places.frame["epci"]
    lost = space.index[~space.index.isin(places.frame.index) & ~space.index.isin(set(epci.dropna()))]
    if len(lost):
        report.warn(tr_n("%n territory(ies) of the sub-spaces are not known:", len(lost)), lost.tolist())
    found = pd.Series(places.frame.index, index=places.frame.index).map(space)
    found = with_none(found.fillna(epci.map(space)))
    names = dict(zip(frame[CODE].astype(str), frame[LABEL].astype(str)))
    return replace(places, classes=found.to_numpy(dtype=object), class_names=names)
