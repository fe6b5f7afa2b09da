"""The schematic kit in QGIS: one switch from precise to schematic, the style library, pages that print as they should."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pypdf
import pytest
from conftest import load
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPrintLayout,
    QgsProject,
    QgsStyle,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor

from cohesion_plugin.cartography import schematic_library as library
from cohesion_plugin.cartography import schematic_switch as switch
from cohesion_plugin.cartography.page_export import export_pdf
from cohesion_plugin.cartography.ring_pages import Imprint, Surroundings
from cohesion_plugin.cartography.schematic_page import add_schematic_page, schematic_page
from cohesion_plugin.cartography.schematic_style import style_schematic
from cohesion_plugin.core.schematic.kit import layer_names
from cohesion_plugin.processing.schematic_map import SchematicMap


@pytest.fixture
def layers(
    run: Callable[..., dict[str, Any]], communes: str, tmp_path: Path, project: QgsProject
) -> Iterator[dict[str, QgsVectorLayer]]:
    """Indre-et-Loire in two sub-spaces, styled, in the project."""
    near = load(f"{communes}|subset=\"code_commune\" LIKE '37%'")
    table = tmp_path / "espaces.csv"
    rows = [
        f"{f['code_commune']},{'Est' if f.geometry().centroid().asPoint().x() > 530_000 else 'Ouest'}"
        for f in near.getFeatures()
    ]
    table.write_text("\n".join(["code,sous_espace", *rows]), encoding="utf-8")
    (tmp_path / "flux.csv").write_text("de,vers,flux\nOuest,idf,12000\nEst,idf,300\n", encoding="utf-8")
    result = run(
        SchematicMap().create(),
        SUBSPACES=near,
        ASSIGNMENT=str(table),
        POLARITIES=near,
        ONLY_POLES="Tours,Amboise,Chinon,Loches",
        THRESHOLDS="100000, 10000, 1000",
        AXES="Axe: Tours, Amboise",
        FRONTS="Ouest/Est",
        INFLUENCES="idf; Île-de-France; NE",
        FLOWS=str(tmp_path / "flux.csv"),
        SCHEMATIC=str(tmp_path / "schema.gpkg"),
    )
    found = {name: load(f"{result['SCHEMATIC']}|layername={name}", name) for name in layer_names()}
    for name, layer in found.items():
        style_schematic(layer, name)
        project.addMapLayer(layer)
    yield found


def page(project: QgsProject, layers: dict[str, QgsVectorLayer], schematic: bool) -> QgsPrintLayout:
    imprint = Imprint("Indre-et-Loire", "Méthode.", ["IGN 2026"], "Agence", "1er janvier 2026")
    name = "schéma" if schematic else "précis"
    spec = schematic_page(
        name, layers, Surroundings(), imprint, "a4_landscape", "Deux espaces", schematic, True
    )
    return add_schematic_page(project, spec, schematic)


def texts(layout: QgsPrintLayout) -> str:
    return "\n".join(item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel))


def drawn(layer: QgsVectorLayer, feature: QgsFeature, expression: str) -> QgsGeometry:
    context = layer.createExpressionContext()
    context.setFeature(feature)
    made = QgsExpression(expression)
    value = made.evaluate(context)
    assert not made.hasEvalError(), made.evalErrorString()
    return value


def test_the_switch_draws_the_softened_shape_until_it_is_edited(
    layers: dict[str, QgsVectorLayer], project: QgsProject
) -> None:
    layer = layers["sous_espaces"]
    feature = next(layer.getFeatures())
    assert not switch.is_schematic(project)
    assert drawn(layer, feature, switch.polygon_shape()).equals(feature.geometry())
    switch.set_project(project, True)
    assert switch.is_schematic(project)
    soft = drawn(layer, feature, switch.polygon_shape())
    assert soft.equals(QgsGeometry.fromWkt(feature["forme_wkt"]))
    assert soft.area() == pytest.approx(feature.geometry().area(), rel=0.1)
    feature.setGeometry(feature.geometry().buffer(5000, 8))
    edited = drawn(layer, feature, switch.polygon_shape())
    assert not edited.equals(soft) and edited.area() == pytest.approx(feature.geometry().area(), rel=0.1)
    switch.set_project(project, False)
    assert drawn(layer, feature, switch.polygon_shape()).equals(feature.geometry())


def test_limits_and_lines_follow_the_switch(layers: dict[str, QgsVectorLayer], project: QgsProject) -> None:
    switch.set_project(project, True)
    limit = next(layers["fronts"].getFeatures())
    soft = drawn(layers["fronts"], limit, switch.front_shape())
    assert soft.length() < limit.geometry().length()
    areas = [QgsGeometry.fromWkt(f["forme_wkt"]) for f in layers["sous_espaces"].getFeatures()]
    assert all(area.buffer(1, 4).contains(soft) for area in areas)
    axis = next(layers["axes"].getFeatures())
    assert drawn(layers["axes"], axis, switch.line_shape()).length() == pytest.approx(
        axis.geometry().length(), rel=0.02
    )


def test_each_page_has_its_own_value(layers: dict[str, QgsVectorLayer], project: QgsProject) -> None:
    precise, schematic = page(project, layers, False), page(project, layers, True)
    said = "sans valeur réglementaire", "without regulatory value"
    assert any(text in texts(schematic) for text in said) and not any(text in texts(precise) for text in said)
    assert schematic.customProperty(switch.PROPERTY) and not precise.customProperty(switch.PROPERTY)
    scopes = [QgsExpressionContextUtils.layoutScope(layout) for layout in (precise, schematic)]
    assert [scope.variable(switch.VARIABLE) for scope in scopes] == ["0", "1"]
    assert precise.referenceMap().layers() == schematic.referenceMap().layers()
    assert len(project.layoutManager().layouts()) == 2


def test_the_legend_is_what_the_map_shows(layers: dict[str, QgsVectorLayer], project: QgsProject) -> None:
    layout = page(project, layers, True)
    lines = []
    for legend in (item for item in layout.items() if isinstance(item, QgsLayoutItemLegend)):
        model = legend.model()
        for node in model.rootGroup().findLayers():
            lines += [str(each.data(Qt.ItemDataRole.DisplayRole)) for each in model.layerLegendNodes(node)]
            lines.append(node.customProperty("legend/title-label") or "")
    text = "\n".join(lines)
    renderer = layers["sous_espaces"].renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert "Est" in text and "Ouest" in text and "Cooperation" not in text and "Corridor" not in text
    # Two arrows, of the first and the last rank; no pole of the last rank.
    assert "10" in text and text.count("Attraction") + text.count("attraction") == 2
    assert "Local pole" not in text
    assert "commune(s)" in texts(layout) or "communes" in texts(layout)


def test_the_pdf_is_vector_with_its_fonts(
    layers: dict[str, QgsVectorLayer], project: QgsProject, tmp_path: Path
) -> None:
    path = export_pdf(page(project, layers, True), tmp_path / "schéma.pdf")
    sheet = pypdf.PdfReader(path).pages[0]
    assert [round(float(side) * 25.4 / 72) for side in sheet.mediabox[2:]] == [297, 210]
    assert not list(sheet.images)
    fonts = [font.get_object() for font in sheet["/Resources"]["/Font"].values()]
    descriptors = [
        f["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        for f in fonts
        if "/DescendantFonts" in f
    ]
    assert descriptors and all(any(key.startswith("/FontFile") for key in each) for each in descriptors)
    words = " ".join(sheet.extract_text().split())
    assert "Deux espaces" in words and "Amboise" in words


def test_names_of_sub_spaces_and_poles_are_all_placed(
    layers: dict[str, QgsVectorLayer], project: QgsProject, tmp_path: Path
) -> None:
    for schematic in (False, True):
        path = export_pdf(page(project, layers, schematic), tmp_path / "noms.pdf")
        words = pypdf.PdfReader(path).pages[0].extract_text().replace(" ", "").replace("\n", "")
        for name in ("Tours", "Amboise", "Chinon", "Loches", "OUEST", "EST", "Île-de-France"):
            assert name.replace(" ", "") in words, (schematic, name)


def test_the_style_library_is_imported_by_the_style_manager(qgis_app: None, tmp_path: Path) -> None:
    style = QgsStyle()
    assert style.createMemoryDatabase()
    names = library.import_library(style)
    assert names == [name for name, _symbol in library.symbols()] and len(names) == 19
    for name, symbol in library.symbols():
        kept = style.symbol(name)
        assert kept.type() == symbol.type() and kept.symbolLayerCount() == symbol.symbolLayerCount()
        assert kept.color() == symbol.color()
    assert library.TAG in style.tags()


def test_the_library_file_is_what_the_kit_makes(qgis_app: None, tmp_path: Path) -> None:
    library.write_library(tmp_path / "schematic.xml")
    again = QgsStyle()
    assert again.createMemoryDatabase() and again.importXml(str(tmp_path / "schematic.xml"))
    shipped = QgsStyle()
    assert shipped.createMemoryDatabase() and shipped.importXml(str(library.library_path()))
    assert sorted(again.symbolNames()) == sorted(shipped.symbolNames())
    for name in again.symbolNames():
        assert again.symbol(name).dump() == shipped.symbol(name).dump(), name


def test_a_new_sub_space_has_the_colour_of_its_field(
    layers: dict[str, QgsVectorLayer], project: QgsProject
) -> None:
    layer = layers["sous_espaces"]
    values = {"code": "neuf", "libelle": "Neuf", "couleur": "#CA8CB3"}
    square = QgsGeometry.fromWkt("POLYGON((0 0, 50000 0, 50000 50000, 0 50000, 0 0))")
    fields = layer.fields()
    drawn_one = QgsVectorLayerUtils.createFeature(
        layer, square, {fields.lookupField(key): value for key, value in values.items()}
    )
    assert layer.startEditing() and layer.addFeature(drawn_one)
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(200, 200))
    settings.setExtent(square.boundingBox())
    settings.setExpressionContext(layer.createExpressionContext())
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    seen = QColor(job.renderedImage().pixel(20, 180))
    assert layer.rollBack()
    # #CA8CB3 at 85 % over white.
    assert abs(seen.red() - 210) < 4 and abs(seen.green() - 157) < 4 and abs(seen.blue() - 190) < 4
