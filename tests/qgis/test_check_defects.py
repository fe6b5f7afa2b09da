"""A page with each defect on purpose: the check that finds it, how grave it says it is, and what its fix does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from conftest import cell, memory_layer
from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor
from test_check_good import SOURCES, bad, made_page

from cohesion_plugin.cartography.check_all import check_layout
from cohesion_plugin.cartography.check_legend_read import keep, keys_of
from cohesion_plugin.cartography.describe import describe
from cohesion_plugin.core import i18n

OSM = "© les contributeurs d’OpenStreetMap"


@pytest.fixture(autouse=True)
def english(qgis_app: object) -> Iterator[None]:
    """Sources as they are, whatever another test installed."""
    i18n.install(None)
    yield
    i18n.install(None)


def item(layout: QgsPrintLayout, name: str) -> QgsLayoutItemLabel:
    return next(each for each in layout.items() if getattr(each, "id", str)() == name)


def of_kind(layout: QgsPrintLayout, kind: type) -> list:
    return [each for each in layout.items() if isinstance(each, kind)]


def layer_of(layout: QgsPrintLayout, name: str) -> QgsVectorLayer:
    return layout.project().mapLayersByName(name)[0]


def remove(*names: str) -> Callable[[QgsPrintLayout], None]:
    return lambda layout: [layout.removeLayoutItem(item(layout, name)) for name in names]


def write(name: str, text: str) -> Callable[[QgsPrintLayout], None]:
    return lambda layout: item(layout, name).setText(text)


def on_top(layout: QgsPrintLayout, layer: QgsVectorLayer) -> None:
    """One more layer on the map, which says where it comes from."""
    describe(layer, "", SOURCES)
    layout.project().addMapLayer(layer)
    page_map = of_kind(layout, QgsLayoutItemMap)[0]
    page_map.setLayers([layer, *page_map.layers()])


def recolour(*colours: str) -> Callable[[QgsPrintLayout], None]:
    def act(layout: QgsPrintLayout) -> None:
        renderer = layer_of(layout, "Classes").renderer().clone()
        classes = renderer.categories()
        for i, colour in enumerate(colours):
            symbol = classes[i].symbol().clone()
            symbol.setColor(QColor(colour))
            renderer.updateCategorySymbol(i, symbol)
        layer_of(layout, "Classes").setRenderer(renderer)
        model = of_kind(layout, QgsLayoutItemLegend)[0].model()
        model.refreshLayerLegend(model.rootGroup().findLayers()[0])

    return act


def elsewhere(layout: QgsPrintLayout) -> None:
    """The scale bar of a map that is not the page's."""
    other = QgsLayoutItemMap(layout)
    other.setCrs(layout.project().crs())
    layout.addLayoutItem(other)
    other.attemptSetSceneRect(item(layout, "scale bar").sceneBoundingRect())
    of_kind(layout, QgsLayoutItemScaleBar)[0].setLinkedMap(other)


def credit(layout: QgsPrintLayout) -> None:
    roads = memory_layer(
        {"name": ["A10"]}, ["LINESTRING(500000 6700000, 503000 6703000)"], kind="LineString", name="A10"
    )
    roads.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple({"line_width": "0.5"})))
    on_top(layout, roads)
    describe(roads, "", [*SOURCES, "OpenStreetMap, extrait de 2026"])


def licence(layout: QgsPrintLayout) -> None:
    metadata = layer_of(layout, "Classes").metadata()
    metadata.setLicenses(["CC BY-NC 4.0 Ville exemplaire"])
    layer_of(layout, "Classes").setMetadata(metadata)


def hide_class(layout: QgsPrintLayout) -> None:
    layer = layer_of(layout, "Classes")
    keep(of_kind(layout, QgsLayoutItemLegend)[0], layer, list(keys_of(layer))[:2])


def zoom(layout: QgsPrintLayout) -> None:
    """On the cell of class a alone, the legend as it was."""
    of_kind(layout, QgsLayoutItemMap)[0].zoomToExtent(QgsRectangle(500_300, 6_700_300, 500_700, 6_700_700))


def unlisted_layer(layout: QgsPrintLayout) -> None:
    towns = memory_layer({"name": ["Tours"]}, ["POINT(501000 6701000)"], kind="Point", name="Towns")
    towns.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple({"size": "3"})))
    on_top(layout, towns)


def stray_layer(layout: QgsPrintLayout) -> None:
    """In the legend, not on the map."""
    stray = memory_layer({"name": ["x"]}, [cell(0)], name="Stray")
    layout.project().addMapLayer(stray)
    of_kind(layout, QgsLayoutItemLegend)[0].model().rootGroup().addLayer(stray)


def empty_symbol(layout: QgsPrintLayout) -> None:
    renderer = layer_of(layout, "Classes").renderer().clone()
    classes = renderer.categories()
    symbol = classes[1].symbol().clone()
    symbol.symbolLayer(0).setEnabled(False)
    renderer.updateCategorySymbol(1, symbol)
    layer_of(layout, "Classes").setRenderer(renderer)


def no_class(layout: QgsPrintLayout) -> None:
    layer = layer_of(layout, "Classes")
    ids = [each.id() for each in layer.getFeatures()][:2]
    layer.dataProvider().changeAttributeValues({ids[0]: {0: None}, ids[1]: {0: "z"}})


def thin(layout: QgsPrintLayout) -> None:
    border = memory_layer(
        {"name": ["x"]}, ["LINESTRING(500000 6700000, 503000 6703000)"], kind="LineString", name="Border"
    )
    border.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple({"line_width": "0.04"})))
    on_top(layout, border)


def tiny_marks(layout: QgsPrintLayout) -> None:
    towns = memory_layer({"name": ["Tours"]}, ["POINT(501000 6701000)"], kind="Point", name="Towns")
    towns.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple({"size": "0.3"})))
    on_top(layout, towns)


def small_type(size: float) -> Callable[[QgsPrintLayout], None]:
    def act(layout: QgsPrintLayout) -> None:
        type_ = item(layout, "method").textFormat()
        type_.setSize(size)
        item(layout, "method").setTextFormat(type_)

    return act


def flat_legend(layout: QgsPrintLayout) -> None:
    of_kind(layout, QgsLayoutItemLegend)[0].setSymbolHeight(1.0)


def off_sheet(layout: QgsPrintLayout) -> None:
    item(layout, "author").attemptMove(QgsLayoutPoint(-30, 280))


def silent(layout: QgsPrintLayout) -> None:
    describe(layer_of(layout, "Land"), "", ["sample"])


def unsaid_source(layout: QgsPrintLayout) -> None:
    describe(layer_of(layout, "Land"), "", ["SDES, CORINE Land Cover 2018"])


def sketch(layout: QgsPrintLayout) -> None:
    layer_of(layout, "Classes").setCustomProperty("cohesion/schematic", True)


def no_legend(layout: QgsPrintLayout) -> None:
    layout.removeLayoutItem(of_kind(layout, QgsLayoutItemLegend)[0])


def crooked(layout: QgsPrintLayout) -> None:
    of_kind(layout, QgsLayoutItemScaleBar)[0].setUnitsPerSegment(0.37)


@dataclass(frozen=True)
class Defect:
    """``fact``: what the verdict must name. ``fixed``: whether the fix makes the verdict good."""

    make: Callable[[QgsPrintLayout], object]
    check: str
    level: str
    fact: str = ""
    fixed: bool | None = None


LONG = "Word " * 60
DEFECTS = {
    "no title": Defect(remove("title", "subtitle", "method heading", "method"), "title", "error"),
    "title without message": Defect(write("title", "Carte de la région Centre"), "title", "warning"),
    "English title without message": Defect(write("title", "Map of the region"), "title", "warning"),
    "title of 300 characters": Defect(write("title", "x" * 300), "title", "warning", "180"),
    "subtitle without date": Defect(write("subtitle", "Indre-et-Loire"), "subtitle", "warning"),
    "subtitle without territory": Defect(write("subtitle", "1er janvier 2026"), "subtitle", "warning"),
    "no legend": Defect(no_legend, "legend", "error", "2 layers"),
    "no author": Defect(write("author", "20 novembre 2026"), "author", "error", "", True),
    "no date": Defect(write("author", "Made by: Agency"), "date", "error", "", True),
    "no scale bar": Defect(remove("scale bar"), "scale", "error", "", True),
    "scale bar of 0.37": Defect(crooked, "scale", "warning", "0.37", True),
    "scale bar of another map": Defect(elsewhere, "scale", "error", "", True),
    "no sources": Defect(remove("sources"), "sources", "error", "ADMIN EXPRESS", True),
    "sources without vintage": Defect(write("sources", "Sources: IGN, Insee"), "sources", "warning"),
    "source of a layer not named": Defect(unsaid_source, "layer_sources", "error", "CORINE", True),
    "layer without provenance": Defect(silent, "provenance", "warning", "Land"),
    "OpenStreetMap not credited": Defect(credit, "licence", "error", "A10", True),
    "licence of a layer not named": Defect(licence, "licence", "warning", "CC BY-NC", True),
    "class missing from the legend": Defect(hide_class, "legend_unlisted", "error", "Class c", True),
    "layer missing from the legend": Defect(unlisted_layer, "legend_unlisted", "warning", "Towns", True),
    "classes not on the map": Defect(zoom, "legend_absent", "warning", "Class b", True),
    "layer not on the map": Defect(stray_layer, "legend_absent", "warning", "Stray", True),
    "legend line without symbol": Defect(empty_symbol, "legend_symbols", "warning", "Class b", True),
    "communes without class": Defect(no_class, "missing", "warning", "", True),
    "red and green": Defect(recolour("#FC8D59", "#91CF60"), "colours", "error", "deuteranopia", True),
    "one colour twice": Defect(recolour("#5B8ED4", "#5B8ED5"), "colours", "error", "Class a", True),
    "confused in grey": Defect(recolour("#D55E00", "#009E73", "#F0E442"), "grey", "warning", "Class b"),
    "text cut off": Defect(write("method", LONG), "text_cut", "error", "method", True),
    "text of 5.5 points": Defect(small_type(5.5), "text_small", "warning", "method: 5.5", True),
    "text of 3 points": Defect(small_type(3.0), "text_small", "error", "method: 3.0", True),
    "text off the sheet": Defect(off_sheet, "off_page", "error", "author", True),
    "hairline": Defect(thin, "symbol_size", "warning", "Border: 0.04", True),
    "points of 0.3 mm": Defect(tiny_marks, "symbol_size", "warning", "Towns: 0.30", True),
    "flat legend": Defect(flat_legend, "legend_size", "warning", "Classes", True),
    "schematic without disclaimer": Defect(sketch, "disclaimer", "error", "Classes", True),
}  # fmt: skip


@pytest.mark.parametrize("name", DEFECTS)
def test_a_defect_is_found_and_put_right(project: QgsProject, name: str) -> None:
    defect = DEFECTS[name]
    metadata = project.metadata()
    metadata.setAuthor("Agency")
    project.setMetadata(metadata)
    layout = made_page(project)
    defect.make(layout)
    found = bad(check_layout(layout))
    assert defect.check in found, sorted(found)
    verdict = found[defect.check]
    assert verdict.level == defect.level and verdict.sentence.endswith((".", "»."))
    assert defect.fact in "\n".join(verdict.facts)
    if defect.fixed is None:
        assert verdict.fix is None or defect.check == "grey"
        return
    verdict.fix()
    after = bad(check_layout(layout))
    assert (defect.check not in after) is defect.fixed, after[defect.check].text()


def test_a_swapped_palette_is_the_tested_one(project: QgsProject) -> None:
    layout = made_page(project)
    recolour("#FC8D59", "#91CF60")(layout)
    bad(check_layout(layout))["colours"].fix()
    renderer = layer_of(layout, "Classes").renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    classes = renderer.categories()
    assert [each.symbol().color().name().upper() for each in classes] == [
        "#0F417A",
        "#5B8ED4",
        "#C4E1FF",
    ]
    assert not bad(check_layout(layout))


def test_a_class_for_missing_data_is_in_the_legend(project: QgsProject) -> None:
    layout = made_page(project)
    no_class(layout)
    verdict = bad(check_layout(layout))["missing"]
    assert "2 objects" in verdict.sentence
    verdict.fix()
    assert [each.label() for each in layer_of(layout, "Classes").renderer().categories()][-1] == "No data"
    assert not bad(check_layout(layout)), list(bad(check_layout(layout)))


def test_overseas_territories_of_the_data_are_missed(project: QgsProject) -> None:
    """France with one feature in La Réunion: missed on a national page, not on that of a region."""
    world = memory_layer(
        {"classe": ["a", "b"]},
        ["MULTIPOLYGON(((-4 43, 8 43, 8 50, -4 50, -4 43)))", "MULTIPOLYGON(((55.3 -21.2, 55.6 -21.2, 55.6 -21, 55.3 -21, 55.3 -21.2)))"],
        crs="EPSG:4326", name="World",
    )  # fmt: skip
    project.addMapLayer(world)
    crs = layout_crs()
    layout = made_page(project, crs=crs, extent=QgsRectangle(99_000, 6_046_000, 1_243_000, 7_111_000))
    page_map = of_kind(layout, QgsLayoutItemMap)[0]
    page_map.setLayers([world, *page_map.layers()])
    assert "overseas" not in bad(check_layout(layout)), "the ground is not what a page is about"
    of_kind(layout, QgsLayoutItemLegend)[0].model().rootGroup().addLayer(world)
    verdict = bad(check_layout(layout))["overseas"]
    assert list(verdict.facts) == ["La Réunion: 1 object"]
    page_map.zoomToExtent(QgsRectangle(490_000, 6_690_000, 520_000, 6_720_000))
    assert "overseas" not in bad(check_layout(layout))
    page_map.zoomToExtent(QgsRectangle(99_000, 6_046_000, 1_243_000, 7_111_000))
    inset = QgsLayoutItemMap(layout)
    layout.addLayoutItem(inset)
    inset.setCrs(type(crs)("EPSG:2975"))
    inset.setLayers([world])
    inset.attemptSetSceneRect(page_map.sceneBoundingRect().adjusted(5, 5, -150, -150))
    inset.zoomToExtent(QgsRectangle(314_000, 7_634_000, 380_000, 7_692_000))
    assert "overseas" not in bad(check_layout(layout))


def layout_crs():
    from qgis.core import QgsCoordinateReferenceSystem

    return QgsCoordinateReferenceSystem("EPSG:2154")


def test_a_layout_of_anybodys_own(project: QgsProject) -> None:
    """No id is known, no block is the plugin's: what is there is found by what it says."""
    made_page(project)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("own")
    layout.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
    assert project.layoutManager().addLayout(layout)
    verdicts = bad(check_layout(layout))
    assert {"title", "legend", "map", "sources", "author", "date"} <= set(verdicts)
    texts = [
        ("Un tiers des communes est de classe a", 20, 10), ("Indre-et-Loire, 2026", 11, 22),
        ("SOURCE : IGN, ADMIN EXPRESS COG 2026 ; Insee, populations légales 2023, Licence Ouverte 2.0", 7, 270),
        ("Cartographie : Agence, 20/11/2026", 7, 280),
    ]  # fmt: skip
    for text, size, y in texts:
        label = QgsLayoutItemLabel(layout)
        label.setText(text)
        type_ = label.textFormat()
        type_.setSize(size)
        type_.setSizeUnit(Qgis.RenderUnit.Points)
        label.setTextFormat(type_)
        layout.addLayoutItem(label)
        label.attemptSetSceneRect(page_map_rect(y))
    page_map = QgsLayoutItemMap(layout)
    layout.addLayoutItem(page_map)
    page_map.setCrs(layout_crs())
    page_map.attemptSetSceneRect(page_map_rect(40).adjusted(0, 0, 0, 150))
    page_map.zoomToExtent(QgsRectangle(499_500, 6_699_500, 503_500, 6_703_500))
    legend = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(legend)
    legend.setLinkedMap(page_map)
    legend.attemptMove(QgsLayoutPoint(12, 215))
    found = bad(check_layout(layout))
    assert set(found) == {"scale"}, {key: verdict.text() for key, verdict in found.items()}
    found["scale"].fix()
    assert not bad(check_layout(layout))


def page_map_rect(y: float):
    from qgis.PyQt.QtCore import QRectF

    return QRectF(10, y, 190, 8)


def test_an_automatic_legend_is_cut_to_the_map(project: QgsProject) -> None:
    """The fix takes a legend out of step with the layer tree: other layers stay."""
    layout = made_page(project)
    legend = of_kind(layout, QgsLayoutItemLegend)[0]
    legend.setAutoUpdateModel(True)
    zoom(layout)
    verdict = bad(check_layout(layout))["legend_absent"]
    assert any("Class b" in fact for fact in verdict.facts) and not any(
        "Class a" in fact for fact in verdict.facts
    )
    verdict.fix()
    assert "legend_absent" not in bad(check_layout(layout))
    assert {node.name() for node in legend.model().rootGroup().findLayers()} == {"Classes", "Land"}


def test_nothing_is_changed_by_checking(project: QgsProject) -> None:
    layout = made_page(project)
    project.setDirty(False)
    steps = layout.undoStack().stack().count()
    before = [layer.renderer().dump() for layer in project.mapLayers().values()]
    check_layout(layout)
    assert not project.isDirty() and layout.undoStack().stack().count() == steps
    assert before == [layer.renderer().dump() for layer in project.mapLayers().values()]
