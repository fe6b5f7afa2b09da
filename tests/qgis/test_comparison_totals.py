"""Totals as circles: their ink measured on a drawn map against the values, and what a page's legend says of them."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pytest
from conftest import memory_layer
from qgis.core import (
    QgsLayoutItemMap,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from cohesion_plugin.cartography.check_all import check_layout
from cohesion_plugin.cartography.check_legend_read import Line, lines
from cohesion_plugin.cartography.check_legend_sizes import drawn
from cohesion_plugin.cartography.check_reading import Page
from cohesion_plugin.cartography.comparison_style import style_compared
from cohesion_plugin.cartography.comparison_style_totals import Totals, totals_of
from cohesion_plugin.cartography.page_base import has_circles
from cohesion_plugin.cartography.page_compose import limits_above
from cohesion_plugin.cartography.page_spec import LegendEntry, LegendGroup, PageSpec
from cohesion_plugin.core import i18n

SIDE, DPI, MM = 20_000, 254, 10
NAME, FIELD, ALIAS = "Jobs (jobs, 2023)", "emplois", "Jobs (jobs, 2023)"
BLUE, RED = (40, 106, 199), (235, 97, 127)


@pytest.fixture(autouse=True)
def english(qgis_app: object) -> Iterator[None]:
    """Sources as they are, whatever another test installed."""
    i18n.install(None)
    yield
    i18n.install(None)


def territories(values: list[float | None], side: int = SIDE) -> QgsVectorLayer:
    """Squares in a row, dressed for their total."""
    shapes = [
        f"MULTIPOLYGON((({x} 6700000, {x + side} 6700000, {x + side} {6700000 + side}, {x} {6700000 + side},"
        f" {x} 6700000)))"
        for x in (500_000 + side * i for i in range(len(values)))
    ]
    layer = memory_layer({FIELD: values}, shapes, kind="MultiPolygon", name="Compared")
    layer.setFieldAlias(layer.fields().indexFromName(FIELD), ALIAS)
    style_compared(layer, [total(values)], "sentence")
    return layer


def total(values: list[float | None]) -> Totals:
    made = totals_of(NAME, FIELD, np.asarray([np.nan if one is None else one for one in values], dtype=float))
    assert made is not None
    return made


def picture(layer: QgsVectorLayer, extent: QgsRectangle, wide: int, high: int) -> np.ndarray:
    """Of a map of so many mm: rows, columns, red green blue."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(extent)
    settings.setOutputDpi(DPI)
    settings.setOutputSize(QSize(wide * MM, high * MM))
    settings.setBackgroundColor(QColor("#FFFFFF"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    image = image.convertToFormat(image.Format.Format_ARGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bits, np.uint8).reshape(image.height(), image.width(), 4)[..., 2::-1].astype(int)


def inked(pixels: np.ndarray, colour: tuple[int, int, int]) -> int:
    return int((np.abs(pixels - colour).sum(axis=2) < 60).sum())


def test_the_area_of_each_circle_is_its_value() -> None:
    values: list[float | None] = [9000.0, 3000.0, 1000.0, 0.0, None]
    layer = territories(values)
    pixels = picture(layer, layer.extent(), 150, 30)
    largest = total(values).diameter
    across = pixels.shape[1] // len(values)
    for place, value in enumerate(values):
        found = inked(pixels[:, place * across : (place + 1) * across], BLUE)
        if not value:
            assert found == 0
            continue
        # The white edge covers half its width inside.
        seen = math.sqrt(4 * found / math.pi) / MM + 0.25
        assert seen**2 == pytest.approx(largest**2 * value / 9000, rel=0.03), value
    # Hatched, not blank: no value is not zero.
    zero, none = pixels[:, 3 * across + 20 : 4 * across - 20], pixels[:, 4 * across + 20 : -20]
    assert (zero < 200).all(axis=2).sum() < (none < 200).all(axis=2).sum()


def test_a_small_circle_lies_above_a_large_one_and_stays_where_it_is() -> None:
    layer = territories([100.0, 90_000.0], 1000)
    extent = layer.extent()
    extent.grow(5000)
    pixels = picture(layer, extent, 120, 110)
    # White edge of the small one inside the large one: its centre at a quarter of the two squares.
    row, column = (
        int(5500 / 11_000 * pixels.shape[0]),
        int((5500 / 12_000) * pixels.shape[1]),
    )
    near = pixels[row - 12 : row + 12, column - 12 : column + 12]
    assert (near > 220).all(axis=2).any() and inked(near, BLUE)
    half = QgsRectangle(extent)
    half.setXMinimum(501_500)
    moved = picture(layer, half, int(120 * half.width() / extent.width()), 110)
    same = min(moved.shape[1], pixels.shape[1])
    differing = (np.abs(moved[:, -same:] - pixels[:, -same:]).sum(axis=2) > 200).mean()
    assert differing < 0.01, "the circle of a territory that the frame cuts moves"


def test_gains_and_losses_have_their_colours() -> None:
    layer = territories([500.0, -500.0])
    pixels = picture(layer, layer.extent(), 60, 30)
    half = pixels.shape[1] // 2
    assert inked(pixels[:, :half], RED) == pytest.approx(inked(pixels[:, half:], BLUE), rel=0.02)
    assert [rule.label() for rule in layer.renderer().rootRule().children()][:2] == [
        "Above zero (1)", "Below zero (1)",
    ]  # fmt: skip


def test_nothing_to_show_is_no_map() -> None:
    assert totals_of(NAME, FIELD, np.asarray([np.nan, np.nan])) is None
    assert totals_of(NAME, FIELD, np.asarray([0.0, np.nan])) is None


def page(project: QgsProject, layer: QgsVectorLayer) -> QgsPrintLayout:
    from cohesion_plugin.cartography.page import add_page

    project.addMapLayer(layer)
    legend = [LegendGroup(NAME, [LegendEntry(layer, name=layer.name())])]
    values = {"name": "totals", "title": "Totals", "extent": layer.extent(), "crs": layer.crs()}
    return add_page(project, PageSpec(**values, layers=[layer], legend=legend, format="a4_portrait"))


def listed(layout: QgsPrintLayout) -> list[Line]:
    return list(lines(Page(layout)))


def test_the_legend_of_a_page_has_the_circles_and_every_class(project: QgsProject) -> None:
    layout = page(project, territories([9000.0, 3000.0, 1000.0, None]))
    made = listed(layout)
    sizes = [line for line in made if line.sizes]
    assert [line.text for line in sizes] == ["9\u00a0000\u00a0jobs\n3\u00a0000\n1\u00a0000"]
    most = total([9000.0, 3000.0, 1000.0, None]).diameter
    expected = {value: most * math.sqrt(value / 9000) for value in (9000, 3000, 1000)}
    assert drawn(sizes[0]) == pytest.approx(expected, rel=1e-3)
    assert [line.label for line in made if not line.sizes] == [
        "Compared territories", "No value (missing, secret or not aggregable) (1)",
    ]  # fmt: skip
    assert any(isinstance(item, QgsLayoutItemMap) for item in layout.items())
    faults = {one.id: one for one in check_layout(layout) if one.id.startswith("legend") or "size" in one.id}
    assert faults and all(one.level == "ok" for one in faults.values()), faults


def test_limits_of_the_base_map_do_not_cross_the_circles() -> None:
    circles = territories([1.0, 2.0])
    limits = territories([1.0])
    limits.setRenderer(_hollow())
    assert has_circles(circles) and not has_circles(limits)
    assert limits_above([circles, limits], {circles.id()}) == [circles, limits]


def _hollow():
    from qgis.core import QgsFillSymbol, QgsSingleSymbolRenderer

    return QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"style": "no"}))
