"""Rings over another theme: lines in place of fills, so that the classes of communes are seen inside them."""

from __future__ import annotations

from collections import defaultdict

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedLabeling,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.i18n import tr
from .page_spec import LegendEntry, resource
from .ring_labels import AREA_ON_PAPER
from .ring_names import city_name
from .ring_pages import ring_counts
from .ring_symbols import contour, ring_label
from .rings_seen import number, rings_seen

_RING = "couronne"


def rings_over(rows: QgsVectorLayer) -> tuple[QgsVectorLayer, LegendEntry]:
    """The outlines of the rings of one métropole, and their legend entry.

    ``rows``, its RINGS rows, keep their names and become the thin limits of the EPCI.
    """
    style = resource("page_parts")["rings_over"]
    made = QgsVectorLayer(f"Polygon?crs={rows.crs().authid()}&field={_RING}:integer", rows.name(), "memory")
    if not made.crs().isValid():
        made.setCrs(rows.crs())
    shapes: dict[int, list[QgsGeometry]] = defaultdict(list)
    for feature in rows.getFeatures():
        ring = number(feature[_RING])
        if ring is not None:
            shapes[int(ring)].append(feature.geometry())
    features = []
    for ring in sorted(shapes, reverse=True):
        feature = QgsFeature(made.fields())
        feature.setAttributes([ring])
        feature.setGeometry(QgsGeometry.unaryUnion(shapes[ring]))
        features.append(feature)
    made.dataProvider().addFeatures(features)
    made.updateExtents()
    made.setMetadata(rows.metadata())
    made.setRenderer(
        QgsCategorizedSymbolRenderer(
            _RING,
            [QgsRendererCategory(ring, _line(ring, style), ring_label(ring)) for ring in sorted(shapes)],
        )
    )
    limit = style["limit"]
    rows.setRenderer(QgsSingleSymbolRenderer(contour(limit["colour"], limit["width"], limit["dash"])))
    return made, LegendEntry(made, labels=ring_counts(rings_seen(rows)))


def limits_entry(rows: QgsVectorLayer) -> LegendEntry:
    """The legend line of the limits of EPCI that ``rings_over`` has made of rows."""
    return LegendEntry(rows, name=tr("Limits of EPCI"))


def rename(rows: QgsVectorLayer, arrows: bool) -> None:
    """Names of RINGS rows over a busy map: the centre has its city's name alone, the others are darker.

    A sheet is about this métropole alone: its EPCI are named at any scale of a page, those too small for the type
    of the ring in a smaller one.
    ``arrows``: the other names look for room in their polygons, since arrows end where they would else stand.
    """
    labeling = rows.labeling()
    if not isinstance(labeling, QgsRuleBasedLabeling):
        return
    root = QgsRuleBasedLabeling.Rule(None)
    for old in labeling.rootRule().children():
        label = QgsPalLayerSettings(old.settings())
        if f'"{_RING}" = 0' in old.filterExpression():
            label.fieldName = city_name("siren_epci", "nom_epci")
        else:
            text = label.format()
            text.setColor(QColor(resource("page_parts")["rings_over"]["names"]))
            label.setFormat(text)
            _smaller(label)
            if arrows:
                label.geometryGeneratorEnabled = False
                label.placement = Qgis.LabelPlacement.Horizontal
        new = QgsRuleBasedLabeling.Rule(label)
        new.setFilterExpression(old.filterExpression())
        new.setMinimumScale(max(old.minimumScale(), resource("page_parts")["rings_over"]["farthest"]))
        new.setMaximumScale(old.maximumScale())
        root.appendChild(new)
    rows.setLabeling(QgsRuleBasedLabeling(root))


def _smaller(label: QgsPalLayerSettings) -> None:
    """Small type where the EPCI has no room for the ring's own, none where it has no room for that either."""
    small, properties = resource("page_parts")["rings_over"]["small"], label.dataDefinedProperties()
    roomy = properties.property(QgsPalLayerSettings.Property.Show).asExpression()
    if not roomy:
        return
    size = f"if({roomy}, {label.format().size()}, {small['size']})"
    least = f"@map_units = 'degrees' OR {AREA_ON_PAPER} >= {small['least_mm2']}"
    properties.setProperty(QgsPalLayerSettings.Property.Size, QgsProperty.fromExpression(size))
    properties.setProperty(QgsPalLayerSettings.Property.Show, QgsProperty.fromExpression(least))
    label.setDataDefinedProperties(properties)


def _line(ring: int, style: dict) -> QgsFillSymbol:
    """A dark line on a pale casing; the nearest ring has the widest."""
    kind = style["lines"][min(ring, len(style["lines"]) - 1)]
    symbol = contour(style["casing"]["colour"], kind["width"] + style["casing"]["more"])
    # The symbol must outlive the layer that is copied from it.
    line = contour(style["colour"], kind["width"], kind["dash"])
    symbol.appendSymbolLayer(line.symbolLayer(0).clone())
    return symbol
