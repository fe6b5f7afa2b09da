"""A schematic map from its sources: every layer, a report, the sentence that says how."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyproj
import shapely

from ..errors import InputError
from ..i18n import grouped, tr
from ..progress import SILENT, Progress
from ..report import Report
from .arrows import attractions, cooperations
from .influences import influences
from .lines import axes, fronts
from .model import Made, Request, Sources, Units
from .names import name_lines
from .nodes import nodes_of
from .polarities import polarities, rule_of
from .sides import sides
from .subspaces import subspaces

NOTHING = Made(pd.DataFrame(), np.empty(0, dtype=object))


@dataclass(frozen=True)
class Schematic:
    """Layers by name, in ``crs``."""

    layers: dict[str, Made]
    crs: pyproj.CRS


def compute(
    sources: Sources, units: Units | None, crs: pyproj.CRS, request: Request, report: Report,
    progress: Progress = SILENT,
) -> Schematic:  # fmt: skip
    """All elements asked for. Raises InputError where there is none. ``units``: the territories of the sub-spaces."""
    terms = sources.terms
    areas = None
    if units is not None:
        part = progress.part(0.0, 0.7)
        areas = subspaces(units, terms, request.softness, report, part)
    poles = None
    if sources.polarities is not None:
        poles = polarities(sources.polarities, request, sources.centralities, units, terms, report)
    progress.update(0.8)
    ground = areas.shapes if areas is not None else poles.shapes if poles is not None else None
    around = _around(request, ground, terms)
    extent = _extent(ground)
    arrows = []
    if sources.flows is not None:
        nodes = nodes_of(units, areas, poles, around, request.influences)
        name = sources.names.get("flows", "")
        arrows.append(attractions(sources.flows, nodes, request, name, extent, report))
    if sources.links is not None:
        arrows.append(cooperations(sources.links, terms, extent))
    layers = {
        "influences": around,
        "polarites": poles or NOTHING,
        "fleches": _joined(arrows),
        "fronts": fronts(request, areas, sources.fronts, terms),
        "axes": axes(request, poles, sources.axes, terms),
        "sous_espaces": areas or NOTHING,
    }
    if poles is not None:
        crossed = np.concatenate([layers["axes"].shapes, layers["fleches"].shapes])
        poles.table["nom_places"] = sides(poles.shapes, poles.table["libelle"].tolist(), crossed, extent)
    if areas is not None:
        _write_names(areas, layers, extent)
    if not any(len(made.table) for made in layers.values()):
        raise InputError(
            tr("A schematic map needs at least one element."),
            (),
            tr("Give a layer of territories with sub-spaces, a layer of poles, flows or lines."),
        )
    report.method = _method(areas, poles, request, sources)
    progress.update(1.0)
    for made in layers.values():
        if len(made.table):
            made.table["source"] = tr("; ").join(report.sources)
    return Schematic(layers, crs)


def _write_names(areas: Made, layers: dict[str, Made], extent: float) -> None:
    """Where each name stands: inside both shapes, the softened one and so the precise one, off poles and arrows."""
    poles = layers["polarites"].shapes
    # Names of poles stand on their right more often than not.
    beside = shapely.transform(poles, lambda xy: xy + np.array([0.04 * extent, 0.0])) if len(poles) else poles
    points = np.concatenate([poles, beside])
    crossed = np.concatenate([layers["axes"].shapes, layers["fleches"].shapes])
    soft = shapely.from_wkt(areas.table["forme_wkt"].to_numpy(dtype=object))
    lines = name_lines(soft, areas.table["libelle"].astype(str).tolist(), points, crossed, extent)
    areas.table["nom_wkt"] = shapely.to_wkt(lines, rounding_precision=0)


def _around(request: Request, ground: np.ndarray | None, terms: pd.DataFrame | None) -> Made:
    if not request.influences:
        return NOTHING
    if ground is None:
        raise InputError(
            tr("Outside influences need sub-spaces or poles, to be placed around them."),
            (),
            tr("Give a layer of territories or of poles."),
        )
    return influences(request.influences, ground, terms)


def _extent(ground: np.ndarray | None) -> float:
    if ground is None:
        return 100_000.0
    west, south, east, north = shapely.total_bounds(ground)
    return float(np.hypot(east - west, north - south))


def _joined(made: list[Made]) -> Made:
    kept = [each for each in made if len(each.table)]
    if not kept:
        return NOTHING
    return Made(
        pd.concat([each.table for each in kept], ignore_index=True),
        np.concatenate([each.shapes for each in kept]),
    )


def _method(areas: Made | None, poles: Made | None, request: Request, sources: Sources) -> str:
    parts = []
    if areas is not None and request.rule:
        parts.append(request.rule)
    if poles is not None:
        parts.append(rule_of(request, sources.centralities is not None))
    if sources.flows is not None:
        said = tr("arrows: flows of {} or more ({})").format(
            grouped(round(request.floor)), sources.names.get("flows", "")
        )
        parts.append(said)
    text = tr("; ").join(part.rstrip(". ") for part in parts)
    return f"{text[:1].upper()}{text[1:]}." if text else ""
