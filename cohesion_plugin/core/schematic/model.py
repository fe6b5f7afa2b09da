"""What a schematic map is asked for, and what comes out of it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd
import pyproj

from ..territories import RawLayer


@dataclass(frozen=True)
class Influence:
    """A space outside: ``codes`` of the territories it stands for, ``bearing`` in degrees from north, or None."""

    code: str
    label: str
    bearing: float | None
    codes: tuple[str, ...] = ()


DIRECTIONS = ("all", "outside", "outwards")


@dataclass(frozen=True)
class Request:
    """``axes``: label and names or codes of poles, in order; ``fronts``: pairs of sub-spaces; ``softness``: metres,
    0: chosen; ``floor``: least flow drawn; ``direction``: one of DIRECTIONS, « outside » is from and to influences;
    ``thresholds``: population from which a pole has rank 1, 2, 3…; ``indicators``: name and expression of columns that
    are summed by sub-space first, so that a quotient is that of the sums."""

    subspace_field: str = ""
    rank_field: str = ""
    thresholds: tuple[float, ...] = ()
    only_poles: tuple[str, ...] = ()
    axes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    fronts: tuple[tuple[str, str], ...] = ()
    influences: tuple[Influence, ...] = ()
    softness: float = 0.0
    floor: float = 0.0
    direction: str = "all"
    rule: str = ""
    indicators: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Sources:
    """Layers and tables as read, besides the territories; shapes are already in the map's projection, in metres."""

    terms: pd.DataFrame | None = None
    indicators: pd.DataFrame | None = None
    polarities: RawLayer | None = None
    centralities: pd.DataFrame | None = None
    flows: pd.DataFrame | None = None
    links: RawLayer | None = None
    axes: RawLayer | None = None
    fronts: RawLayer | None = None
    names: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Made:
    """One layer of the map: table and shapes row by row; ``extra``: columns of figures that the kit does not have."""

    table: pd.DataFrame
    shapes: np.ndarray
    extra: tuple[str, ...] = ()


@dataclass(frozen=True)
class Units:
    """Communes or EPCI and their sub-space. ``frame``: indexed by code, name, population, departement, sous_espace;
    ``shapes`` in metres in ``crs``; ``columns``: all that the layer says of them, indexed alike."""

    frame: pd.DataFrame
    shapes: np.ndarray
    crs: pyproj.CRS
    level: str
    columns: pd.DataFrame | None = None
