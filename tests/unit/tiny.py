"""Tiny territories drawn by hand, in metres around Tours (EPSG:2154)."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyproj
import shapely

from cohesion_plugin.core.build import build_territories
from cohesion_plugin.core.membership import build_units
from cohesion_plugin.core.recognise import recognise
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.territories import EpciUnits, RawLayer

X, Y, SIDE = 500_000.0, 6_700_000.0, 1000.0
METROPOLE = "243700754"


def cell(column: float, row: float, width: float = 1, height: float = 1) -> shapely.Polygon:
    """A rectangle on a grid of 1 km."""
    x, y = X + column * SIDE, Y + row * SIDE
    return shapely.box(x, y, x + width * SIDE, y + height * SIDE)


def siren(number: int) -> str:
    """An EPCI that no reference list knows."""
    return f"2990000{number:02d}"


def raw_layer(
    shapes: list[object], sirens: list[str | None], natures: list[str | None] | None = None, **columns: object
) -> RawLayer:
    """A commune layer; communes are numbered 37801…"""
    frame = pd.DataFrame(
        {"code_insee": [f"378{i:02d}" for i in range(1, len(shapes) + 1)], "siren_epci": sirens}
    )
    frame["nature_epci"] = natures or ["ME" if value == METROPOLE else "CC" for value in sirens]
    frame["population"] = 100
    for name, values in columns.items():
        frame[name] = values
    return RawLayer(frame, np.array(shapes, dtype=object), pyproj.CRS.from_epsg(2154), "tiny")


def units_of(raw: RawLayer, report: Report | None = None) -> EpciUnits:
    """Its EPCI."""
    report = report if report is not None else Report()
    return build_units(build_territories(raw, recognise(raw.frame), report), report)


def grid_units(rows: int, columns: int, centre: int, report: Report | None = None) -> EpciUnits:
    """One EPCI per cell of a grid; the cell number ``centre`` is the métropole."""
    shapes = [cell(i % columns, i // columns) for i in range(rows * columns)]
    sirens = [METROPOLE if i == centre else siren(i) for i in range(rows * columns)]
    return units_of(raw_layer(shapes, sirens), report)
