"""Styles of totals (population, jobs): circles in proportion on the territories' outlines; never a filled area."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCentroidFillSymbolLayer,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsSymbolLayer,
)

from ..core.i18n import pick
from ..core.resources import vocabulary
from .disparities_style_fills import none
from .figure_text import figure_text

_P = QgsSymbolLayer.Property
_CIRCLES, _OUTLINES = 1, 0


@dataclass(frozen=True)
class Totals:
    """A style: its name, the field, its largest value whatever the sign, and the circle of that value in mm.

    ``rules``: (filter, label, colour) of the circles; ``outline`` and ``missing``: labels, empty where there is none.
    """

    name: str
    field: str
    most: float
    diameter: float
    rules: tuple[tuple[str, str, str], ...]
    outline: str
    missing: str


def totals_of(name: str, field: str, values: np.ndarray) -> Totals | None:
    """The map of a total: one value per territory, NaN for none; None where nothing has a circle."""
    spec = _spec()
    known = values[~np.isnan(values)]
    most = float(np.abs(known).max(initial=0.0))
    if not most:
        return None
    gains, losses = int((known > 0).sum()), int((known < 0).sum())
    rules = [(f'"{field}" > 0', "gain" if losses else "circle", gains)] if gains else []
    rules += [(f'"{field}" < 0', "loss", losses)] if losses else []
    zeros, missing = int((known == 0).sum()), int(np.isnan(values).sum())
    outline = _words(spec["outline_zero"], zeros) if zeros else pick(spec["outline"])
    absent = _words(vocabulary("comparison_style")["none"], missing) if missing else ""
    made = tuple((test, _words(spec["labels"][kind], n), spec["colours"][kind]) for test, kind, n in rules)
    return Totals(name, field, most, diameter(known), made, outline, absent)


def diameter(values: np.ndarray) -> float:
    """Of the largest circle in mm: all of them are a seventh of a page's map (Insee's habit), within bounds."""
    spec = _spec()
    size = np.abs(values)
    paper = spec["share"] * spec["frame_mm2"] * float(size.max() / size.sum())
    return float(round(min(max(math.sqrt(4 * paper / math.pi), spec["least_mm"]), spec["most_mm"]), 1))


def totals_renderer(one: Totals, many: bool) -> QgsFeatureRenderer:
    """Circles from the largest, which lies lowest, over the outlines; over a whole country without these."""
    root = QgsRuleBasedRenderer.Rule(None)
    for condition, label, colour in one.rules:
        root.appendChild(QgsRuleBasedRenderer.Rule(_circles(one, colour), 0, 0, condition, label))
    root.appendChild(QgsRuleBasedRenderer.Rule(_outline(many), 0, 0, "", one.outline))
    if one.missing:
        root.appendChild(QgsRuleBasedRenderer.Rule(none(), 0, 0, f'"{one.field}" IS NULL', one.missing))
    renderer = QgsRuleBasedRenderer(root)
    largest_first = QgsFeatureRequest.OrderByClause(f'abs("{one.field}")', False, False)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([largest_first]))
    renderer.setOrderByEnabled(True)
    return renderer


def _circles(one: Totals, colour: str) -> QgsSymbol:
    spec = _spec()
    size = f'{one.diameter!r} * sqrt(abs("{one.field}") / {one.most!r})'
    disc = QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "color": colour,
            "size": str(spec["sample_mm"]),
            "outline_color": spec["edge"],
            "outline_width": str(spec["edge_mm"]),
        }
    )
    part = disc.symbolLayer(0)
    part.setDataDefinedProperty(_P.Size, QgsProperty.fromExpression(size))
    # The edge of a dot must leave something of it.
    edge = f"min({spec['edge_mm']}, {spec['edge_share']} * {size})"
    part.setDataDefinedProperty(_P.StrokeWidth, QgsProperty.fromExpression(edge))
    centre = QgsCentroidFillSymbolLayer()
    centre.setPointOnSurface(True)
    centre.setPointOnAllParts(False)
    centre.setSubSymbol(disc)
    centre.setRenderingPass(_CIRCLES)
    symbol = QgsFillSymbol.createSimple({})
    symbol.changeSymbolLayer(0, centre)
    # A circle stays where it is while the map moves.
    symbol.setClipFeaturesToExtent(False)
    return symbol


def _outline(many: bool) -> QgsSymbol:
    spec, border = _spec()["outlines"], vocabulary("disparities")["discontinuities"]
    symbol = QgsFillSymbol.createSimple(
        {
            "style": "no",
            "outline_color": spec["colour"],
            "outline_width": str(spec["mm"]),
            "joinstyle": "round",
        }
    )
    part = symbol.symbolLayer(0)
    part.setStrokeWidthUnit(Qgis.RenderUnit.Millimeters)
    part.setRenderingPass(_OUTLINES)
    if many:
        seen = QgsProperty.fromExpression(f"@map_scale <= {border['far_scale']}")
        part.setDataDefinedProperty(_P.LayerEnabled, seen)
    return symbol


def _words(text: dict[str, str], count: int) -> str:
    return str(pick(text)).format(count=figure_text(count))


def _spec() -> dict[str, Any]:
    spec: dict[str, Any] = vocabulary("comparison_style")["totals"]
    return spec
