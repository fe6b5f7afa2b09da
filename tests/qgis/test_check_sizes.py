"""Pages whose legend of sizes is wrong on purpose: the check that finds it, and its fix."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from qgis.core import (
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsSizeScaleTransformer,
    QgsVectorLayer,
)
from test_check_good import bad
from test_page_sizes import circle, of_kind, page, points, scaled

from cohesion_plugin.cartography.check_all import check_layout
from cohesion_plugin.cartography.check_legend_read import nodes, remove, sizes_of
from cohesion_plugin.core import i18n

AREA = QgsSizeScaleTransformer.ScaleType.Area


@pytest.fixture(autouse=True)
def english(qgis_app: object) -> Iterator[None]:
    """Sources as they are, whatever another test installed."""
    i18n.install(None)
    yield
    i18n.install(None)


def towns(layout: QgsPrintLayout) -> QgsVectorLayer:
    return layout.project().mapLayersByName("Towns")[0]


def size_node(layout: QgsPrintLayout):
    return next(node for node in nodes(of_kind(layout, QgsLayoutItemLegend)) if sizes_of(node))


def grown(layout: QgsPrintLayout) -> None:
    """The cartographer makes the map's circles half as large again; the legend stays as it was."""
    towns(layout).setRenderer(QgsSingleSymbolRenderer(circle(scaled(AREA, 18.0))))


def shrunk(layout: QgsPrintLayout) -> None:
    """The legend's circles drawn smaller, as to save room."""
    node = size_node(layout)
    symbol = QgsMapLayerLegendUtils.legendNodeCustomSymbol(node, 0)
    for part in symbol.symbolLayers():
        part.setSize(part.size() / 2)
    QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(node, 0, symbol)
    of_kind(layout, QgsLayoutItemLegend).model().refreshLayerLegend(node)


def renamed(layout: QgsPrintLayout) -> None:
    """Another figure beside the same circle."""
    node = size_node(layout)
    text = node.customProperty("legend/title-label").replace("3\u00a0000", "4\u00a0000")
    node.setCustomProperty("legend/title-label", text)
    of_kind(layout, QgsLayoutItemLegend).model().refreshLayerLegend(node)


def zoomed(layout: QgsPrintLayout) -> None:
    """On the smallest town."""
    of_kind(layout, QgsLayoutItemMap).zoomToExtent(QgsRectangle(528_000, 6_711_000, 538_000, 6_719_000))


def fixed_size(layout: QgsPrintLayout) -> None:
    towns(layout).setRenderer(QgsSingleSymbolRenderer(circle(QgsProperty())))


def unexplained(layout: QgsPrintLayout) -> None:
    """The layer alone, with a circle of no value."""
    legend = of_kind(layout, QgsLayoutItemLegend)
    remove(legend, [towns(layout).id()])
    legend.model().rootGroup().addLayer(towns(layout))


DEFECTS: dict[str, tuple[Callable[[QgsPrintLayout], None], str, str]] = {
    "map grown": (grown, "error", "9 000: 12.00 mm in the legend, 18.00 mm on the map"),
    "legend shrunk": (shrunk, "error", "9 000: 6.00 mm in the legend, 12.00 mm on the map"),
    "another figure": (renamed, "error", "4 000: 6.93 mm in the legend, 8.00 mm on the map"),
    "another extent": (zoomed, "error", "up to 9 000 in the legend, 1 000 on the map"),
    "no quantity": (fixed_size, "error", "no size by quantity on the map"),
    "not explained": (unexplained, "warning", "Towns: pop, 12.00 mm for 9 000"),
}


def made(project: QgsProject) -> QgsPrintLayout:
    layer = points()
    layer.setRenderer(QgsSingleSymbolRenderer(circle(scaled(AREA))))
    return page(project, layer)


def test_a_page_with_true_circles_is_good(project: QgsProject) -> None:
    verdicts = check_layout(made(project))
    assert [each.level for each in verdicts if each.id == "legend_sizes"] == ["ok"]
    assert not {"legend_absent", "legend_unlisted", "legend_symbols", "colours"} & set(bad(verdicts))


@pytest.mark.parametrize("name", DEFECTS)
def test_defect_is_found_and_mended(project: QgsProject, name: str) -> None:
    make, level, fact = DEFECTS[name]
    layout = made(project)
    make(layout)
    verdict = bad(check_layout(layout))["legend_sizes"]
    assert verdict.level == level and fact in "\n".join(verdict.facts).replace("\u00a0", " "), verdict.text()
    verdict.fix()
    after = bad(check_layout(layout))
    assert "legend_sizes" not in after, after["legend_sizes"].text()
    assert "legend_absent" not in after
    if name != "no quantity":
        assert len([node for node in nodes(of_kind(layout, QgsLayoutItemLegend)) if sizes_of(node)]) == 1
