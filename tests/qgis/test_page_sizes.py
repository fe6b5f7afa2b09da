"""Circles and lines of a page's legend measured on the drawn page: as large as on the map, for each way to size them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from conftest import memory_layer
from qgis.core import (
    Qgis,
    QgsArrowSymbolLayer,
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSizeScaleTransformer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF

from cohesion_plugin.cartography.check_all import check_layout
from cohesion_plugin.cartography.check_legend_read import lines
from cohesion_plugin.cartography.check_legend_sizes import drawn
from cohesion_plugin.cartography.check_reading import Page
from cohesion_plugin.cartography.page import add_page
from cohesion_plugin.cartography.page_sizes_read import quantity
from cohesion_plugin.cartography.page_spec import LegendEntry, LegendGroup, PageSpec
from cohesion_plugin.core import i18n

EXTENT = QgsRectangle(500_000, 6_700_000, 540_000, 6_730_000)
SPOTS = [(510_000, 6_715_000), (525_000, 6_715_000), (533_000, 6_715_000)]
VALUES = [9000, 3000, 1000]
DPI, INK = 300, (0, 0, 255)
P = QgsSymbolLayer.Property


@pytest.fixture(autouse=True)
def english(qgis_app: object) -> Iterator[None]:
    """Sources as they are, whatever another test installed."""
    i18n.install(None)
    yield
    i18n.install(None)


def points(values: list[float] = VALUES) -> QgsVectorLayer:
    shapes = [f"POINT({x} {y})" for x, y in SPOTS]
    return memory_layer({"pop": values, "more": [0.0, 0.0, 0.0]}, shapes, kind="Point", name="Towns")


def circle(driven: QgsProperty) -> QgsMarkerSymbol:
    symbol = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": "0,0,255", "outline_style": "no", "size": "2"}
    )
    symbol.symbolLayer(0).setDataDefinedProperty(P.Size, driven)
    return symbol


def scaled(kind: QgsSizeScaleTransformer.ScaleType, most: float = 12.0) -> QgsProperty:
    driven = QgsProperty.fromField("pop")
    driven.setTransformer(QgsSizeScaleTransformer(kind, 0, 9000, 0, most))
    return driven


def page(project: QgsProject, layer: QgsVectorLayer, format_: str = "a4_portrait", **more) -> QgsPrintLayout:
    project.addMapLayer(layer)
    legend = [LegendGroup("Theme", [LegendEntry(layer, name=layer.name())])]
    values = {"name": "sizes", "title": "Sizes", "extent": EXTENT, "crs": layer.crs(), "layers": [layer]}
    return add_page(project, PageSpec(**{**values, "legend": legend, "format": format_, **more}))


def ink(layout: QgsPrintLayout, box: QRectF) -> np.ndarray:
    """Where the ink is in a box of the page in mm: rows and columns of pixels."""
    image = QgsLayoutExporter(layout).renderRegionToImage(box, dpi=DPI)
    bits = image.convertToFormat(image.Format.Format_ARGB32).constBits()
    bits.setsize(image.sizeInBytes())
    pixels = np.frombuffer(bits, np.uint8).reshape(image.height(), image.width(), 4)[..., 2::-1].astype(int)
    return np.abs(pixels - INK).sum(axis=2) < 120


def of_kind(layout: QgsPrintLayout, kind: type):
    return next(each for each in layout.items() if isinstance(each, kind))


def across(mask: np.ndarray, axis: int) -> float:
    """Extent of the ink in mm."""
    found = np.flatnonzero(mask.any(axis=axis))
    return (found[-1] - found[0] + 1) / DPI * 25.4


def listed(layout: QgsPrintLayout) -> dict[float, float]:
    return {value: mm for line in lines(Page(layout)) if line.sizes for value, mm in drawn(line).items()}


def largest_on_map(layout: QgsPrintLayout) -> float:
    """Height of the symbol at the first spot."""
    item = of_kind(layout, QgsLayoutItemMap)
    box = item.sceneBoundingRect()
    mm = box.width() / item.extent().width()
    x = box.left() + (SPOTS[0][0] - item.extent().xMinimum()) * mm
    y = box.top() + (item.extent().yMaximum() - SPOTS[0][1]) * mm
    return across(ink(layout, QRectF(x - 12, y - 12, 24, 24)), 1)


AREA = {value: 12 * math.sqrt(value / 9000) for value in VALUES}
CIRCLES: dict[str, tuple[Callable[[], QgsProperty], dict[float, float]]] = {
    "area": (lambda: scaled(QgsSizeScaleTransformer.ScaleType.Area), AREA),
    "flannery": (
        lambda: scaled(QgsSizeScaleTransformer.ScaleType.Flannery),
        {value: 12 * (value / 9000) ** 0.57 for value in VALUES},
    ),
    "linear": (
        lambda: scaled(QgsSizeScaleTransformer.ScaleType.Linear),
        {value: 12 * value / 9000 for value in VALUES},
    ),
    "expression": (lambda: QgsProperty.fromExpression('12 * sqrt("pop" / 9000)'), AREA),
    "two columns": (lambda: QgsProperty.fromExpression('12 * sqrt(("pop" + "more") / 9000)'), AREA),
    "share of all": (lambda: QgsProperty.fromExpression('12 * sqrt("pop" / maximum("pop"))'), AREA),
}


@pytest.mark.parametrize(
    ("way", "format_"), [("area", "a3_landscape"), *((way, "a4_portrait") for way in CIRCLES)]
)
def test_circles_are_as_large_as_on_the_map(project: QgsProject, way: str, format_: str) -> None:
    make, expected = CIRCLES[way]
    layer = points()
    layer.setRenderer(QgsSingleSymbolRenderer(circle(make())))
    layout = page(project, layer, format_)
    assert listed(layout) == pytest.approx(expected, rel=1e-3)
    legend = ink(layout, of_kind(layout, QgsLayoutItemLegend).sceneBoundingRect())
    # The edge of one pixel, 0.085 mm, on either side.
    assert across(legend, 0) == pytest.approx(12, abs=0.2)
    assert largest_on_map(layout) == pytest.approx(12, abs=0.2)
    words = [line.text for line in lines(Page(layout)) if line.sizes]
    unit = "" if way == "two columns" else "\u00a0inhabitants"
    assert words == [f"9\u00a0000{unit}\n3\u00a0000\n1\u00a0000"]


def test_what_the_layer_says_is_not_changed(project: QgsProject) -> None:
    layer = points()
    layer.setRenderer(QgsSingleSymbolRenderer(circle(scaled(QgsSizeScaleTransformer.ScaleType.Area))))
    before = layer.renderer().dump()
    page(project, layer)
    assert layer.renderer().dump() == before and layer.renderer().dataDefinedSizeLegend() is None


def test_only_what_the_frame_shows(project: QgsProject) -> None:
    """Another page of an atlas: the same scale, other values."""
    layer = points()
    layer.setRenderer(QgsSingleSymbolRenderer(circle(scaled(QgsSizeScaleTransformer.ScaleType.Area))))
    near = QgsRectangle(528_000, 6_711_000, 538_000, 6_719_000)
    assert listed(page(project, layer, extent=near)) == pytest.approx({1000: AREA[1000]})


def lines_layer() -> QgsVectorLayer:
    shapes = [f"LINESTRING({x} 6715000, {x + 3000} 6715000)" for x, _ in SPOTS]
    return memory_layer({"pop": VALUES, "more": [0.0] * 3}, shapes, kind="LineString", name="Flows")


def plain_line(unit: Qgis.RenderUnit, expression: str) -> QgsSymbol:
    symbol = QgsLineSymbol.createSimple({"color": "0,0,255", "width": "1", "capstyle": "flat"})
    symbol.symbolLayer(0).setWidthUnit(unit)
    symbol.symbolLayer(0).setDataDefinedProperty(P.StrokeWidth, QgsProperty.fromExpression(expression))
    return symbol


@pytest.mark.parametrize(
    ("unit", "expression"),
    [
        (Qgis.RenderUnit.Millimeters, '"pop" / 3000'),
        (Qgis.RenderUnit.Points, '"pop" / 3000 * 72 / 25.4'),
        (Qgis.RenderUnit.MapUnits, '"pop" / 3000 * @map_scale / 1000'),
    ],
)
def test_lines_are_as_thick_as_on_the_map(
    project: QgsProject, unit: Qgis.RenderUnit, expression: str
) -> None:
    layer = lines_layer()
    layer.setRenderer(QgsSingleSymbolRenderer(plain_line(unit, expression)))
    layout = page(project, layer)
    assert listed(layout) == pytest.approx({9000: 3, 3000: 1, 1000: 1 / 3}, rel=1e-3)
    assert largest_on_map(layout) == pytest.approx(3, abs=0.2)
    mask = ink(layout, of_kind(layout, QgsLayoutItemLegend).sceneBoundingRect())
    rows = np.flatnonzero(np.diff(np.concatenate([[0], mask.any(axis=1).astype(int), [0]])))
    found = (rows[1::2] - rows[::2]) / DPI * 25.4
    assert found == pytest.approx([3, 1, 1 / 3], abs=0.13)


def test_arrows_by_quantity(project: QgsProject) -> None:
    part = QgsArrowSymbolLayer()
    for key in (P.ArrowWidth, P.ArrowStartWidth):
        part.setDataDefinedProperty(key, QgsProperty.fromExpression('"pop" / 3000'))
    symbol = QgsLineSymbol()
    symbol.changeSymbolLayer(0, part)
    layer = lines_layer()
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    assert listed(page(project, layer)) == pytest.approx({9000: 3, 3000: 1, 1000: 1 / 3}, rel=1e-3)


def test_circles_in_areas_keep_the_line_of_the_areas(project: QgsProject) -> None:
    shapes = [f"POLYGON(({x} {y}, {x + 900} {y}, {x + 900} {y + 900}, {x} {y}))" for x, y in SPOTS]
    layer = memory_layer({"pop": VALUES}, shapes, name="Areas")
    symbol = QgsFillSymbol.createSimple({"color": "#EEEEEE"})
    inner = QgsCentroidFillSymbolLayer()
    inner.setSubSymbol(circle(scaled(QgsSizeScaleTransformer.ScaleType.Area)))
    symbol.appendSymbolLayer(inner)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layout = page(project, layer)
    assert listed(layout) == pytest.approx(AREA)
    assert [line.label for line in lines(Page(layout)) if not line.sizes] == ["Areas"]
    assert not [each for each in check_layout(layout) if each.id.startswith("legend_") and each.level != "ok"]


def test_sizes_of_coloured_classes_have_no_class_colour(project: QgsProject) -> None:
    layer = points()
    kinds = [
        QgsRendererCategory(code, circle(scaled(QgsSizeScaleTransformer.ScaleType.Area)), name)
        for code, name in ((0.0, "Same"), (5.0, "Never seen"))
    ]
    for one, colour in zip(kinds, ("blue", "red")):
        one.symbol().setColor(type(one.symbol().color())(colour))
    layer.setRenderer(QgsCategorizedSymbolRenderer("more", kinds))
    layout = page(project, layer)
    assert listed(layout) == pytest.approx(AREA)
    assert [line.label for line in lines(Page(layout)) if not line.sizes] == ["Same"]


def test_a_circle_wider_than_the_column_is_not_listed(project: QgsProject) -> None:
    layer = points()
    layer.setRenderer(QgsSingleSymbolRenderer(circle(scaled(QgsSizeScaleTransformer.ScaleType.Area, 90))))
    layout = page(project, layer)
    legend = of_kind(layout, QgsLayoutItemLegend)
    found = listed(layout)
    assert 0 < max(found) < 9000 and legend.rect().width() < 0.36 * 180
    assert found == pytest.approx({value: 90 * math.sqrt(value / 9000) for value in found}, rel=1e-3)


@pytest.mark.parametrize(
    "expression",
    [
        "if(@map_scale > 1000, 3, 1)",
        "3",
        '"name"',
        'min("pop" / 3000, 0.1 * "more")',
        'min("pop" / 3000, 1 + "more") + 0.9',
        '"pop" +',
    ],
)
def test_what_is_no_quantity_has_no_sizes(project: QgsProject, expression: str) -> None:
    layer = points()
    layer.setRenderer(QgsSingleSymbolRenderer(circle(QgsProperty.fromExpression(expression))))
    layout = page(project, layer)
    assert not listed(layout) and [line.label for line in lines(Page(layout))] == ["Towns"]


def test_a_length_set_against_the_scale_is_no_quantity() -> None:
    """Arrows are thinner where they are short on paper: a legend does not list that."""
    known = {
        'min(2, coalesce(max(0.3, 0.1 * ("longueur_km" * 1e6 / @map_scale)), 99))': None,
        '"longueur_km" / 100': "longueur_km",
        'sqrt("pop") * 1e5 / @map_scale': "pop",
    }
    for expression, column in known.items():
        found = quantity(QgsProperty.fromExpression(expression))
        assert (found.column if found is not None else None) == column, expression
