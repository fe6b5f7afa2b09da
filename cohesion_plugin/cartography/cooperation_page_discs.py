"""How pictograms of themes are drawn: discs in the colour of the theme's group, in rows under the EPCI's name."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeature,
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
from .cooperation_page_data import page_style
from .cooperation_page_names import lift, partner_names


def style_marks(layer: QgsVectorLayer) -> None:
    """A disc in the colour of the theme's group with the theme's drawing; the EPCI's name above the first one."""
    shown: dict[str, QgsFeature] = {}
    for feature in layer.getFeatures():
        if feature["theme"]:
            shown.setdefault(feature["theme"], feature)
    ordered = sorted(shown.values(), key=lambda feature: feature["rang"])
    categories = [
        QgsRendererCategory(
            feature["theme"], _symbol(feature["couleur"], feature["pictogramme"]), feature["libelle"]
        )
        for feature in ordered
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("theme", categories))
    layer.setLabeling(partner_names())
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


def _symbol(colour: str | None, drawing: str | None) -> QgsMarkerSymbol:
    """The same in its place among those of its EPCI."""
    return in_rows(
        disc_symbol(colour, drawing),
        page_style()["mark"]["step"],
        f"{lift()} + {page_style()['names']['above']}",
    )


def in_rows(symbol: QgsMarkerSymbol, step: float, top: str) -> QgsMarkerSymbol:
    """The symbol, moved to its place by the fields rang, par_rangee and nb_themes: rows below ``top`` (expression, mm
    from the point), the last one centred; middles ``step`` mm apart."""
    row = 'floor("rang" / "par_rangee")'
    in_row = f'min("par_rangee", "nb_themes" - {row} * "par_rangee")'
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
