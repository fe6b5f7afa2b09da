"""What selections are made from: every commune with what it belongs to, by the layer, else by the reference lists."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from .. import reference
from ..build import build_territories
from ..codes import departement_of
from ..errors import InputError
from ..frames import prefer
from ..i18n import tr, tr_n
from ..membership import build_units
from ..progress import SILENT, Progress
from ..published.geography import geographies
from ..recognise import recognise
from ..report import Report
from ..resources import resources_dir, vocabulary
from ..territories import EpciUnits, RawLayer


@dataclass(frozen=True, eq=False)
class Places:
    """``frame``: communes by code: name, epci (SIREN or None), departement, region, population (NaN: unknown), row
    (position in the layer, -1: not there). ``names``: names of EPCI, départements and régions by kind and code.

    ``rings``: as ``typed_rings`` makes them, None where no layer of rings was given. ``classes``: class of each
    commune, None where it has none, and ``class_names``. ``geometry``: outlines of the layer's rows.
    """

    frame: pd.DataFrame
    names: dict[str, dict[str, str]]
    geometry: np.ndarray
    rings: pd.DataFrame | None = None
    classes: np.ndarray | None = None
    class_names: dict[str, str] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.frame)

    def column(self, name: str) -> np.ndarray:
        """A column as an array."""
        values: np.ndarray = self.frame[name].to_numpy()
        return values

    @property
    def commune_names(self) -> pd.Series:
        """Names of the communes by code."""
        names: pd.Series = self.frame["name"]
        return names

    @property
    def epci_names(self) -> pd.Series:
        """Names of the EPCI by SIREN."""
        known = self.names["epci"]
        return pd.Series([known.get(code, code) for code in self.epci], index=self.epci, dtype=object)

    @property
    def epci(self) -> pd.Index:
        """SIREN of all EPCI that have a commune here."""
        made: pd.Index = pd.Index(sorted(self.frame["epci"].dropna().unique()))
        return made


def places_of(raw: RawLayer, report: Report, progress: Progress = SILENT) -> Places:
    """Communes of a layer, and those of the reference list beyond it, so that France can be a reference.

    Raises InputError where the layer is not of communes, CrsError where it has no CRS.
    """
    fields = recognise(raw.frame)
    if fields.level != "commune":
        raise InputError(
            tr("The layer « {} » is of EPCI: comparing needs communes.").format(raw.name),
            [tr("column of codes: {}").format(fields.code)],
            tr("Choose a layer of communes, for example COMMUNE of IGN's ADMIN EXPRESS."),
        )
    units = build_units(build_territories(raw, fields, report, progress=progress), report)
    mine = units.parts.frame
    given = pd.DataFrame(
        {
            "name": mine["name"],
            "epci": mine["epci"],
            "population": mine["population"],
            "row": np.arange(len(mine)),
        }
    )
    frame = pd.concat([given, _others(given.index, report)])
    frame["departement"] = departement_of(frame.index.to_series()).to_numpy()
    frame["region"] = frame["departement"].map(_regions())
    frame.index.name = "code_commune"
    return Places(frame, _names(units), units.parts.geometry)


def _others(mine: pd.Index, report: Report) -> pd.DataFrame:
    """Communes of the reference list that the layer lacks; of whole départements where its list is of another year."""
    known = reference.communes()
    outside = known[~known.index.isin(mine)]
    strange = mine[~mine.isin(known.index)]
    if len(strange):
        theirs = departement_of(pd.Series(mine)).unique()
        outside = outside[~outside["code_departement"].isin(theirs)]
        years = geographies(pd.Series(mine))
        report.warn(
            tr_n(
                "%n commune(s) of the layer are not in the list of {}, which completes it outside of its départements:",
                len(strange),
            ).format(reference.REFERENCE_YEAR)
            + (" " + tr("its codes are those of {}.").format(years[-1]) if years else ""),
            strange,
        )
    elif len(outside):
        report.info(
            tr_n(
                "%n commune(s) beyond the layer are taken from the list of {}, without outlines.",
                len(outside),
            ).format(reference.REFERENCE_YEAR)
        )
    return pd.DataFrame(
        {
            "name": outside["nom_commune"],
            "epci": outside["siren_epci"],
            "population": pd.to_numeric(outside["population"]),
            "row": -1,
        }
    )


def _regions() -> dict[str, str]:
    known = reference.communes()[["code_departement", "code_region"]].drop_duplicates("code_departement")
    return dict(zip(known["code_departement"], known["code_region"]))


def _names(units: EpciUnits) -> dict[str, dict[str, str]]:
    listed = reference.epci()["nom_epci"]
    own = units.frame["nom_epci"]
    codes = listed.index.union(own.index)
    epci = prefer(own.reindex(codes), listed.reindex(codes))
    path = resources_dir() / "templates" / "territories.json"
    departements = json.loads(path.read_text(encoding="utf-8"))["departements"]
    return {
        "epci": {str(code): str(name or code) for code, name in epci.items()},
        "departement": departements,
        "region": vocabulary("published_files")["regions"],
    }
