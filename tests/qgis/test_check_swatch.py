"""What a symbol looks like: its colour on paper, and the form that tells it from others."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsRenderContext,
    QgsSymbol,
)
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from cohesion_plugin.cartography.check_swatch import Swatch, size_mm, swatch, width_mm

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def context() -> QgsRenderContext:
    """A screen of 10 pixels a millimetre."""
    made = QgsRenderContext()
    made.setScaleFactor(10.0)
    return made


def fill(colour: str, **properties: str) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple({"color": colour, "outline_style": "no", **properties})


def hatched(ground: str, ink: str, angle: float = 45.0) -> QgsFillSymbol:
    symbol = fill(ground)
    pattern = QgsLinePatternFillSymbolLayer()
    pattern.setLineAngle(angle)
    pattern.setDistance(1.5)
    pattern.setSubSymbol(QgsLineSymbol.createSimple({"color": ink, "line_width": "0.3"}))
    symbol.appendSymbolLayer(pattern)
    return symbol


def seen(symbol: QgsSymbol, context: QgsRenderContext, opacity: float = 1.0) -> Swatch:
    found = swatch(symbol, opacity, context)
    assert found is not None
    return found


def blended(colour: str, opacity: float) -> QColor:
    """The same by Qt itself, on a white pixel."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.setOpacity(opacity)
    painter.fillRect(0, 0, 1, 1, QColor(colour))
    painter.end()
    return image.pixelColor(0, 0)


def test_colour_of_fills_lines_and_points(context: QgsRenderContext) -> None:
    assert seen(fill("#5B8ED4"), context).colour == "#5B8ED4"
    assert seen(fill("#5B8ED4", outline_style="solid", outline_color="#000000"), context).colour == "#5B8ED4"
    line = QgsLineSymbol.createSimple({"line_color": "#AD1638", "line_width": "2"})
    assert seen(line, context).colour == "#AD1638"
    point = QgsMarkerSymbol.createSimple({"color": "#0F417A", "size": "4", "outline_style": "no"})
    assert seen(point, context).colour == "#0F417A"


@pytest.mark.parametrize("opacity", [0.2, 0.5, 0.8])
def test_colour_is_that_on_paper(context: QgsRenderContext, opacity: float) -> None:
    expected = blended("#0F417A", opacity)
    symbol = fill("#0F417A")
    symbol.setOpacity(opacity)
    for found in (seen(fill("#0F417A"), context, opacity), seen(symbol, context)):
        colour = QColor(found.colour)
        pairs = zip(colour.getRgb(), expected.getRgb())
        assert all(abs(one - other) <= 2 for one, other in pairs), (found.colour, expected.name())


def test_nothing_drawn_has_no_swatch(context: QgsRenderContext) -> None:
    assert swatch(fill("#0F417A", style="no"), 1.0, context) is None


def test_hatches_and_dashes_tell_apart(context: QgsRenderContext) -> None:
    flat, line = fill("#FFF0D0"), {"line_color": "#868686", "line_width": "0.3"}
    assert not seen(flat, context).like(seen(hatched("#FFF0D0", "#000000"), context))
    assert not seen(hatched("#FFF0D0", "#000000"), context).like(
        seen(hatched("#FFF0D0", "#000000", 135), context)
    )
    assert seen(hatched("#FFF0D0", "#AA0000"), context).like(seen(hatched("#FFF0D0", "#00AA00"), context))
    solid, dashed = (QgsLineSymbol.createSimple({**line, "line_style": style}) for style in ("solid", "dash"))
    assert not seen(solid, context).like(seen(dashed, context))


def test_sizes_tell_apart_from_one_and_a_half_on(context: QgsRenderContext) -> None:
    one, near, far = (QgsLineSymbol.createSimple({"line_width": width}) for width in ("0.2", "0.25", "0.4"))
    assert seen(one, context).like(seen(near, context)) and not seen(one, context).like(seen(far, context))
    disc, square = (
        QgsMarkerSymbol.createSimple({"name": name, "size": "3"}) for name in ("circle", "square")
    )
    assert not seen(disc, context).like(seen(square, context))


@pytest.mark.parametrize(
    ("unit", "value", "expected"), [("MM", "0.3", 0.3), ("Point", "1", 25.4 / 72), ("Pixel", "5", 0.5)]
)
def test_sizes_in_mm(context: QgsRenderContext, unit: str, value: str, expected: float) -> None:
    line = QgsLineSymbol.createSimple({"line_width": value, "line_width_unit": unit})
    assert width_mm(line.symbolLayer(0), context) == pytest.approx(expected, rel=0.02)
    point = QgsMarkerSymbol.createSimple({"size": value, "size_unit": unit})
    assert size_mm(point.symbolLayer(0), context) == pytest.approx(expected, rel=0.02)


def test_edges_of_fills_are_no_lines(context: QgsRenderContext) -> None:
    edge = {"outline_style": "solid", "outline_color": "#000000", "outline_width": "0.05"}
    assert width_mm(fill("#5B8ED4", **edge).symbolLayer(0), context) is None
    assert width_mm(fill("#5B8ED4", style="no", **edge).symbolLayer(0), context) == pytest.approx(
        0.05, rel=0.02
    )
