"""How pictograms of themes are drawn: discs in the colour of the theme's group, in rows under the EPCI's name."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFontMarkerSymbolLayer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.resources import resources_dir
from .cooperation_page_data import MORE, PARTNER, page_style
from .cooperation_page_names import MM_PER_POINT, lift, partner_names
from .type import text_format


def style_marks(layer: QgsVectorLayer, page: Mapping[str, Any] | None = None) -> None:
    """A disc in the colour of the theme's group with the theme's drawing; the EPCI's name above the first one.

    ``page``: style of the paper for which the layer was made, that of A3 where none is given.
    """
    page = page or page_style()
    shown: dict[str, QgsFeature] = {}
    for feature in layer.getFeatures():
        if feature["theme"]:
            shown.setdefault(feature["theme"], feature)
    # What stands for several comes after all.
    ordered = sorted(shown.values(), key=lambda feature: (feature["theme"] == MORE, feature["rang"]))
    categories = [
        QgsRendererCategory(feature["theme"], _symbol(feature, page), feature["libelle"])
        for feature in ordered
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("theme", categories))
    layer.setLabeling(partner_names(page))
    layer.setLabelsEnabled(True)
    layer.triggerRepaint()


def disc_symbol(
    colour: str | None, drawing: str | None, sizes: Mapping[str, float] | None = None
) -> QgsMarkerSymbol:
    """A disc of that colour (grey where there is none), with a theme's drawing in the ink that is read on it.

    ``sizes``: « disc » and « drawing » in mm, those of the page where none are given.
    """
    style = {**page_style()["mark"], **(sizes or {})}
    fill = colour or style["none"]
    disc = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Circle, style["disc"])
    disc.setColor(QColor(fill))
    disc.setStrokeColor(QColor(style["stroke"]))
    disc.setStrokeWidth(style["width"])
    symbol = QgsMarkerSymbol()
    symbol.changeSymbolLayer(0, disc)
    content = _embedded(drawing)
    if content:
        glyph = QgsSvgMarkerSymbolLayer(content, style["drawing"])
        glyph.setFillColor(QColor(_ink(fill)))
        symbol.appendSymbolLayer(glyph)
    return symbol


def _symbol(feature: QgsFeature, page: Mapping[str, Any]) -> QgsMarkerSymbol:
    """The same in its place among those of its EPCI; for several themes, their number."""
    if feature["theme"] == MORE:
        symbol = _count_symbol(page)
    else:
        symbol = disc_symbol(feature["couleur"], feature["pictogramme"], page["mark"])
    top = f"{lift()} + {page['names']['above']}"
    return in_rows(symbol, page["mark"]["step"], top, "nb_pastilles")


def _count_symbol(page: Mapping[str, Any]) -> QgsMarkerSymbol:
    """« +3 » in the type of names, without a disc, which would leave it too little room."""
    style = page["names"][PARTNER]
    type_ = text_format(style["size"], style["colour"], bold=True)
    number = QgsFontMarkerSymbolLayer(type_.font().family(), "+n", style["size"] * MM_PER_POINT)
    number.setFontStyle(type_.namedStyle())
    number.setColor(QColor(style["colour"]))
    said = "coalesce('+' || to_string(\"nb_themes\" - \"nb_pastilles\" + 1), '+n')"
    number.setDataDefinedProperty(QgsSymbolLayer.Property.Character, QgsProperty.fromExpression(said))
    symbol = QgsMarkerSymbol()
    symbol.changeSymbolLayer(0, number)
    return symbol


def in_rows(symbol: QgsMarkerSymbol, step: float, top: str, count: str = "nb_themes") -> QgsMarkerSymbol:
    """The symbol, moved to its place by the fields rang, par_rangee and ``count``: rows below ``top`` (expression, mm
    from the point), the last one centred; middles ``step`` mm apart."""
    row = 'floor("rang" / "par_rangee")'
    in_row = f'min("par_rangee", "{count}" - {row} * "par_rangee")'
    x = f'("rang" % "par_rangee" - ({in_row} - 1) / 2.0) * {step}'
    place = f"to_string({x}) || ',' || to_string({top} + ({row} + 0.5) * {step})"
    for part in symbol.symbolLayers():
        part.setDataDefinedProperty(QgsSymbolLayer.Property.Offset, QgsProperty.fromExpression(place))
    return symbol


@cache
def _embedded(drawing: str | None) -> str:
    """The drawing itself, so that a project stays whole wherever it goes; "" where there is none."""
    if not drawing:
        return ""
    shipped = resources_dir() / "icons" / "themes" / f"{drawing}.svg"
    path = shipped if shipped.is_file() else Path(drawing)
    if path.suffix.lower() != ".svg" or not path.is_file():
        return ""
    return "base64:" + base64.b64encode(path.read_bytes()).decode("ascii")


def _ink(fill: str) -> str:
    """White, or the dark ink where white would not be read."""
    style = page_style()["mark"]
    light, dark = style["inks"]
    return str(light if contrast(light, fill) >= style["least_contrast"] else dark)


def contrast(one: str, other: str) -> float:
    """As WCAG 2 has it: 1 to 21."""
    low, high = sorted(_luminance(QColor(colour)) for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
