"""Links by the thousand: plain lines from far, arrows from near, the same colours; few links are arrows at any scale."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsFeature,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsRenderContext,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)

from cohesion_plugin.cartography.cooperation_style import style_halves, style_links
from cohesion_plugin.cartography.cooperation_style_colours import Colours
from cohesion_plugin.cartography.cooperation_style_modes import GROUP
from cohesion_plugin.cartography.cooperation_symbols_far import many
from cohesion_plugin.core.cooperation.links.compute import COLUMNS
from cohesion_plugin.core.cooperation.register import Register

pytestmark = pytest.mark.usefixtures("qgis_app")
NUMBERS = {
    "nb_themes": "integer",
    "longueur_km": "double",
    "retrait_a_mm": "double",
    "retrait_b_mm": "double",
}
GROUPS = ("mobilites", "economie")
FAR, NEAR = 5_000_000, 100_000


def links(count: int) -> QgsVectorLayer:
    fields = "&".join(f"field={name}:{NUMBERS.get(name, 'string')}" for name in COLUMNS)
    layer = QgsVectorLayer(f"LineString?crs=EPSG:2154&{fields}", "liens", "memory")
    features = []
    for i in range(count):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(0, 10 * i), QgsPointXY(50_000, 10 * i)]))
        values = {
            "forme": "lien",
            "statut": "active",
            "reciproque": "oui",
            "nb_themes": 2,
            "longueur_km": 50.0,
        }
        for name, value in {**values, "groupe": GROUPS[i % 2]}.items():
            feature[name] = value
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def drawn(
    layer: QgsVectorLayer, feature: QgsFeature, scale: float
) -> tuple[list[QgsSymbol], QgsExpressionContext]:
    """The symbols of a feature at a scale that draw something."""
    context = QgsRenderContext()
    context.setRendererScale(scale)
    expressions = layer.createExpressionContext()
    scope = QgsExpressionContextScope()
    scope.setVariable("map_scale", scale)
    expressions.appendScope(scope)
    expressions.setFeature(feature)
    context.setExpressionContext(expressions)
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    found = [symbol.clone() for symbol in renderer.symbolsForFeature(feature, context)]
    renderer.stopRender(context)
    return found, expressions


def colour(symbol: QgsSymbol, context: QgsExpressionContext) -> str:
    part = symbol.symbolLayer(0)
    stroke = part.dataDefinedProperties().property(QgsSymbolLayer.Property.StrokeColor)
    return stroke.valueAsColor(context, part.color())[0].name().upper()


def test_thousands_are_plain_from_far_and_arrows_from_near() -> None:
    layer = links(2100)
    style_links(layer, Colours.of(Register.of({}), GROUP), "x")
    terms = Register.of({}).terms("voc_groupe")["couleur"]
    for feature, group in zip(layer.getFeatures(), GROUPS):
        (symbol,), context = drawn(layer, feature, FAR)
        assert symbol.symbolLayerCount() == 1
        assert colour(symbol, context) == terms[group].upper()
        near, _ = drawn(layer, feature, NEAR)
        assert max(one.symbolLayerCount() for one in near) > 5
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert sum("farther" in label for label in labels) == 1


def test_names_keep_off_thousands_of_lines_from_near_only() -> None:
    layer = links(2100)
    style_links(layer, Colours.of(Register.of({}), GROUP), "x")
    settings = layer.labeling().rootRule().children()[0].settings()
    properties = settings.dataDefinedProperties()
    blocks = properties.property(QgsPalLayerSettings.Property.IsObstacle)
    for scale, expected in ((FAR, False), (NEAR, True)):
        _, context = drawn(layer, next(layer.getFeatures()), scale)
        assert blocks.valueAsBool(context, not expected)[0] is expected


def test_half_arrows_too() -> None:
    layer = links(2100)
    style_halves(layer, Colours.of(Register.of({}), GROUP), "x")
    (symbol,), _ = drawn(layer, next(layer.getFeatures()), FAR)
    assert symbol.symbolLayerCount() == 1
    settings = layer.labeling().settings()
    assert settings.scaleVisibility and settings.minimumScale < FAR


def test_few_are_arrows_at_any_scale() -> None:
    layer = links(60)
    assert not many(layer)
    style_links(layer, Colours.of(Register.of({}), GROUP), "x")
    for scale in (FAR, NEAR):
        found, _ = drawn(layer, next(layer.getFeatures()), scale)
        assert max(symbol.symbolLayerCount() for symbol in found) > 5
    assert not any("farther" in item.label() for item in layer.renderer().legendSymbolItems())
