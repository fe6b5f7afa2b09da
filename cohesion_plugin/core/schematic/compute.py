"""A schematic map from its sources: every layer, a report, the sentence that says how."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
import pyproj
import shapely

from ..errors import InputError
from ..i18n import grouped, tr
from ..progress import SILENT, Progress
from ..report import Report
from .apart import curved, set_apart
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
        wanted, values = request.indicators, sources.indicators
        areas = subspaces(units, terms, request.softness, report, part, wanted, values)
    poles = None
    if sources.polarities is not None:
        poles = polarities(sources.polarities, request, sources.centralities, units, terms, report)
    progress.update(0.8)
    ground = areas.shapes if areas is not None else poles.shapes if poles is not None else None
    around = _around(request, ground, terms)
    extent = extent_of(ground)
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
    if areas is not None:
        straight, lines = layers["fleches"].shapes, layers["axes"].shapes
        bent = bend_arrows(areas, layers["polarites"].shapes, straight, lines, extent)
        layers["fleches"] = replace(layers["fleches"], shapes=bent)
    crossed = np.concatenate([layers["axes"].shapes, curved(layers["fleches"].shapes)])
    taken = layers["polarites"].shapes
    if poles is not None:
        names = poles.table["libelle"].tolist()
        poles.table["nom_places"], boxes = sides(poles.shapes, names, crossed, extent)
        taken = np.concatenate([_with_sides(taken, extent), boxes])
    if areas is not None:
        write_names(areas, taken, crossed, extent)
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


def bend_arrows(
    areas: Made, poles: np.ndarray, arrows: np.ndarray, lines: np.ndarray, extent: float
) -> np.ndarray:
    """The arrows, bent another way where the name of a sub-space has no place beside them; ``lines`` stay."""
    soft = shapely.from_wkt(areas.table["forme_wkt"].to_numpy(dtype=object))
    labels = areas.table["libelle"].astype(str).tolist()
    return set_apart(soft, labels, _with_sides(poles, extent), poles, arrows, lines, extent)


def _with_sides(poles: np.ndarray, extent: float) -> np.ndarray:
    """Poles, and where their names may stand: on the left or on the right, as an arrow leaves room."""
    if not len(poles):
        return poles
    aside = [
        shapely.transform(poles, lambda xy, x=x: xy + np.array([x * extent, 0.0])) for x in (-0.04, 0.04)
    ]
    return np.concatenate([poles, *aside])


def write_names(areas: Made, taken: np.ndarray, crossed: np.ndarray, extent: float) -> None:
    """Where each name stands: inside both shapes, the softened one and so the precise one, off what is ``taken``
    (poles and their names) and the lines that would cross it. ``extent``: of the map, in metres."""
    soft = shapely.from_wkt(areas.table["forme_wkt"].to_numpy(dtype=object))
    found = name_lines(soft, areas.table["libelle"].astype(str).tolist(), taken, crossed, extent)
    none = pd.NA
    areas.table["nom_wkt"] = [
        shapely.to_wkt(each.line, rounding_precision=0) if each else none for each in found
    ]
    areas.table["nom_texte"] = [each.words if each else none for each in found]


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


def extent_of(ground: np.ndarray | None) -> float:
    """Diagonal of what the map shows, in metres; 100 km where that is nothing or one point."""
    west, south, east, north = shapely.total_bounds(ground) if ground is not None else (0.0, 0.0, 0.0, 0.0)
    return float(np.hypot(east - west, north - south)) or 100_000.0


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
