"""Graded labels of ring maps: the métropole, then its rings, each only at scales where the names fit."""

from __future__ import annotations

import math
from typing import Any

from qgis.core import Qgis, QgsPalLayerSettings, QgsProperty, QgsRuleBasedLabeling

from .ring_names import city_name, held_together, short_name
from .ring_order import named_once
from .ring_symbols import palette, ring_entry
from .rings_seen import RingsSeen
from .type import text_format, with_halo

# Where a wide box fits best: the centre of the largest circle inside the polygon once stretched upwards.
_STRETCH = 2.2
_ANCHOR = (
    f"with_variable('high', affine_transform(simplify($geometry, sqrt(area($geometry)) / 60), 0, 0, 0, 1, {_STRETCH}), "
    f"affine_transform(pole_of_inaccessibility(@high, sqrt(area(@high)) / 60), 0, 0, 0, 1, 1 / {_STRETCH}))"
)
AREA_ON_PAPER = "area(transform($geometry, @layer_crs, @map_crs)) * 1e6 / @map_scale ^ 2"


def ring_labeling(seen: RingsSeen) -> QgsRuleBasedLabeling:
    """One rule per ring shown; no name is written twice for an EPCI in the rings of several métropoles."""
    kinds = palette()["type"]
    root = QgsRuleBasedLabeling.Rule(None)
    for ring in seen.rings:
        condition = named_once(f'"couronne" = {ring}', seen.hidden.get(ring, []))
        colour = ring_entry(ring)["text"]
        if ring == 0:
            near = inside('"nom_epci"', colour, kinds["centre"], priority=10)
            root.appendChild(rule(near, condition, kinds["centre"]))
            root.appendChild(
                rule(_city(colour, kinds["centre_national"]), condition, kinds["centre_national"])
            )
            continue
        kind = kinds["rings"][min(ring, len(kinds["rings"])) - 1]
        label = inside(short_name("nom_epci"), colour, kind, priority=9 - min(ring, 5))
        root.appendChild(rule(label, condition, kind))
    if seen.neighbours:
        label = inside('"nom_epci"', palette()["neighbour"]["text"], kinds["neighbour"], priority=5)
        root.appendChild(
            rule(label, named_once('"couronne" IS NULL', seen.hidden.get(math.inf, [])), kinds["neighbour"])
        )
    return QgsRuleBasedLabeling(root)


def inside(name: str, colour: str, kind: dict[str, Any], priority: int) -> QgsPalLayerSettings:
    """Haloed type, wrapped and centred where the polygon is widest; left out where the polygon is too small for it."""
    label = _label(held_together(name), colour, kind, priority)
    label.geometryGenerator = _ANCHOR
    label.geometryGeneratorType = Qgis.GeometryType.Point
    label.geometryGeneratorEnabled = True
    label.placement = Qgis.LabelPlacement.OverPoint
    label.quadOffset = Qgis.LabelQuadrantPosition.Over
    if kind["least_mm2"]:
        fits = f"@map_units = 'degrees' OR {AREA_ON_PAPER} >= {kind['least_mm2']}"
        _define(label, QgsPalLayerSettings.Property.Show, fits)
    return label


def _city(colour: str, kind: dict[str, Any]) -> QgsPalLayerSettings:
    """The city's name beside a métropole that is small on the page; it is never dropped."""
    label = _label(city_name("siren_epci", "nom_epci"), colour, kind, priority=10)
    label.placement = Qgis.LabelPlacement.AroundPoint
    label.centroidWhole = True
    label.dist = kind["offset_mm"]
    label.distUnits = Qgis.RenderUnit.Millimeters
    # Farther from the centre of a large métropole, so that the name stands beside it.
    beside = (
        f"if(@map_units = 'degrees', {label.dist}, max({label.dist}, 0.8 * sqrt({AREA_ON_PAPER} / pi())))"
    )
    _define(label, QgsPalLayerSettings.Property.LabelDistance, beside)
    label.placementSettings().setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
    return label


def _label(name: str, colour: str, kind: dict[str, Any], priority: int) -> QgsPalLayerSettings:
    label = QgsPalLayerSettings()
    label.fieldName = name
    label.isExpression = True
    text = text_format(kind["size"], kind.get("text", colour), kind["bold"])
    label.setFormat(with_halo(text, kind.get("halo")))
    label.autoWrapLength = kind["wrap"]
    label.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    label.priority = priority
    return label


def _define(label: QgsPalLayerSettings, what: QgsPalLayerSettings.Property, expression: str) -> None:
    properties = label.dataDefinedProperties()
    properties.setProperty(what, QgsProperty.fromExpression(expression))
    label.setDataDefinedProperties(properties)


def rule(label: QgsPalLayerSettings, condition: str, kind: dict[str, Any]) -> QgsRuleBasedLabeling.Rule:
    """One labelling rule, within the scales of its kind of name."""
    made = QgsRuleBasedLabeling.Rule(label)
    made.setFilterExpression(condition)
    # QGIS calls the farthest view the minimum scale: its denominator is the largest.
    made.setMinimumScale(kind.get("farthest", 0))
    made.setMaximumScale(kind.get("nearest", 0))
    return made
