"""Territories: one level, a frame indexed by code, a parallel array of geometries, a CRS, a vintage, a provenance."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd
import pyproj


@dataclass(frozen=True)
class Provenance:
    """Where figures and shapes come from; printed on maps. Empty strings are left out."""

    source: str = ""
    producer: str = ""
    licence: str = ""
    date: str = ""

    def text(self) -> str:
        """Producer, source, date and licence in one line."""
        return ", ".join(part for part in (self.producer, self.source, self.date, self.licence) if part)


@dataclass(frozen=True)
class RawLayer:
    """A layer as read: attributes, shapely geometries (None where null), CRS, names. Not yet understood."""

    frame: pd.DataFrame
    geometry: np.ndarray
    crs: pyproj.CRS | None
    name: str = ""
    provenance: Provenance = field(default_factory=Provenance)


@dataclass(frozen=True)
class Territories:
    """Territories of one level.

    ``frame`` is indexed by text code, with columns name, epci (SIREN or None) and population (float, NaN where
    unknown); ``geometry`` is the parallel array of shapely (multi)polygons in ``crs``; ``zone`` names, for each row,
    the metric projection of ``projections.json`` it is computed in. Immutable: each step returns a new one.
    """

    level: str
    frame: pd.DataFrame
    geometry: np.ndarray
    crs: pyproj.CRS
    zone: np.ndarray
    vintage: int | None = None
    provenance: Provenance = field(default_factory=Provenance)

    def __len__(self) -> int:
        return len(self.frame)

    def with_frame(self, frame: pd.DataFrame) -> Territories:
        """The same rows with other columns."""
        return replace(self, frame=frame)


@dataclass(frozen=True)
class EpciUnits:
    """The EPCI that rings are made of, and how rows of ``parts`` (communes, or the EPCI themselves) belong to them.

    ``frame`` is indexed by SIREN: nom_epci, nature_epci (code or None), nb_communes, population, zone.
    ``owner`` gives, for each row of ``parts``, the position of its EPCI in ``frame``, or -1 (no EPCI).
    """

    frame: pd.DataFrame
    parts: Territories
    owner: np.ndarray

    def position(self, siren: str) -> int:
        """Row of an EPCI in ``frame``."""
        return int(self.frame.index.get_indexer(pd.Index([siren]))[0])

    def label(self, siren: str) -> str:
        """Name of an EPCI, or its SIREN where it has none."""
        name = self.frame["nom_epci"].get(siren)
        return str(name) if name else siren
