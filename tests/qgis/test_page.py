"""Pages: nothing cut off, nothing superfluous, a PDF that prints as it should."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdf
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.core import QgsLayoutExporter as Exporter
from qgis.PyQt.QtCore import QRectF, QSize
from qgis.PyQt.QtGui import QImage

from cohesion_plugin.cartography.base_style import style_land, style_limits
from cohesion_plugin.cartography.page import add_page, build_page
from cohesion_plugin.cartography.page_export import export_pdf, export_png
from cohesion_plugin.cartography.page_scale import round_below
from cohesion_plugin.cartography.page_spec import LegendEntry, PageSpec, template
from cohesion_plugin.cartography.page_text import unbroken
from cohesion_plugin.cartography.ring_pages import Imprint, Surroundings, ring_page
from cohesion_plugin.cartography.ring_style import style_rings
from cohesion_plugin.cartography.ring_table import ring_table
from cohesion_plugin.core import i18n
from cohesion_plugin.core.errors import OutputError

pytestmark = pytest.mark.usefixtures("qgis_app", "english")
FORMATS = sorted(template()["formats"])
CRS = "EPSG:2154"
SENTENCE = (
    "Rings by contiguity: EPCI whose border shared with the previous ring is longer than 10 m (2 rings)."
)
LONG = "A title that says in one whole sentence what the map shows, and leaves nothing out of it, whatever its length"


@pytest.fixture
def english():
    """Sources as they are, whatever another test installed."""
    i18n.install(None)
    yield
    i18n.install(None)


@pytest.fixture
def project(sample: Path):
    """Rings made of real EPCI of the sample, and two base layers, styled."""
    made = QgsProject()
    made.setCrs(QgsCoordinateReferenceSystem(CRS))
    loaded = [rings(sample), departements(sample, "land"), departements(sample, "limits")]
    assert len(made.addMapLayers(loaded, False)) == 3
    style_rings(layer(made, "rings"), SENTENCE)
    style_land(layer(made, "land"))
    style_limits(layer(made, "limits"), "departement")
    yield made
    made.clear()


def layer(project: QgsProject, name: str) -> QgsVectorLayer:
    return project.mapLayersByName(name)[0]


def departements(sample: Path, name: str) -> QgsVectorLayer:
    return QgsVectorLayer(f"{sample}|layername=departements", name, "ogr")


def rings(sample: Path) -> QgsVectorLayer:
    """Tours and the EPCI within 30 and 60 km of it: their rings do not matter here."""
    source = QgsVectorLayer(f"{sample}|layername=epci", "epci", "ogr")
    fields = (
        "siren_metropole:string&field=nom_metropole:string&field=siren_epci:string&field=nom_epci:string"
        "&field=couronne:int&field=nb_communes:int&field=population:int"
    )
    target = QgsVectorLayer(f"MultiPolygon?crs={CRS}&field={fields}", "rings", "memory")
    tours = next(source.getFeatures("\"siren_epci\" = '243700754'"))
    made = []
    for feature in source.getFeatures(tours.geometry().boundingBox().buffered(60_000)):
        away = feature.geometry().distance(tours.geometry())
        row = QgsFeature(target.fields())
        ring = 0 if feature["siren_epci"] == tours["siren_epci"] else 1 if away < 1 else 2
        names = [tours["siren_epci"], tours["nom_epci"], feature["siren_epci"], feature["nom_epci"]]
        row.setAttributes([*names, ring, feature["nb_communes"], feature["population"]])
        row.setGeometry(feature.geometry())
        if away < 15_000:
            made.append(row)
    target.dataProvider().addFeatures(made)
    target.updateExtents()
    return target


def spec_of(project: QgsProject, format_: str = "a4_portrait") -> PageSpec:
    around = Surroundings(
        (), [layer(project, "limits"), layer(project, "land")], [LegendEntry(layer(project, "limits"))]
    )
    sources = ["IGN, ADMIN EXPRESS COG 2026", "Insee, population municipale 2023", "Licence Ouverte 2.0"]
    imprint = Imprint("EPCI on 1 January 2026", SENTENCE, sources, "Agency", "November 2026")
    return ring_page("page", layer(project, "rings"), around, imprint, format_)


def crowded(spec: PageSpec) -> PageSpec:
    """The same with texts that are far too long."""
    return replace(
        spec,
        title=f"{LONG}, and a little more than that",
        subtitle=", ".join([LONG] * 2),
        notes=["A note that goes on and on. " * 12],
        sources=[f"Source number {number}, its producer, 2026, Licence Ouverte 2.0" for number in range(14)],
    )


def boxes(layout: QgsPrintLayout) -> dict[str, QRectF]:
    """Place of every item but the paper, in mm."""
    return {
        item.id(): item.mapRectToScene(item.rect())
        for item in layout.items()
        if hasattr(item, "id") and not isinstance(item, QgsLayoutItemPage) and item.id()
    }


def of_kind(layout: QgsPrintLayout, kind: type) -> list:
    return [item for item in layout.items() if isinstance(item, kind)]


@pytest.mark.parametrize("long", [False, True], ids=["usual", "crowded"])
@pytest.mark.parametrize("format_", FORMATS)
def test_items_stay_on_the_sheet_and_apart(project: QgsProject, format_: str, long: bool) -> None:
    spec = spec_of(project, format_)
    layout = build_page(project, crowded(spec) if long else spec)
    size = template()["formats"][format_]
    margin = size["margin"] - 0.01
    sheet = QRectF(margin, margin, size["width"] - 2 * margin, size["height"] - 2 * margin)
    placed = boxes(layout)
    assert {
        "title",
        "subtitle",
        "map",
        "scale bar",
        "method",
        "sources",
        "author",
        "Rings of EPCI",
        "Base map",
    } <= set(placed)
    for name, box in placed.items():
        assert sheet.contains(box.adjusted(0, 0, 0, 0.001)), f"{name}: {box} leaves {sheet}"
    names = [name for name in placed if name != "rule"]
    for i, first in enumerate(names):
        for second in names[i + 1 :]:
            shared = placed[first].intersected(placed[second])
            assert shared.width() < 0.01 or shared.height() < 0.01, f"{first} and {second} overlap: {shared}"


@pytest.mark.parametrize("long", [False, True], ids=["usual", "crowded"])
@pytest.mark.parametrize("format_", FORMATS)
def test_no_text_is_cut_off(project: QgsProject, format_: str, long: bool) -> None:
    """Text that reaches the edge of its box would leave ink there."""
    spec = spec_of(project, format_)
    layout = build_page(project, crowded(spec) if long else spec)
    for item in of_kind(layout, QgsLayoutItemLabel) + of_kind(layout, QgsLayoutItemLegend):
        # A legend's swatches reach the left and lower edges of their box, as they should.
        skipped = item.symbolWidth() + 1 if isinstance(item, QgsLayoutItemLegend) else 0
        ink = ink_of(layout, item.mapRectToScene(item.rect()).adjusted(skipped, 0, 0, 0))
        assert ink.any(), f"{item.id()} is empty"
        assert not ink[-1].any() and not ink[:, -1].any(), f"{item.id()} is cut off"


def ink_of(layout: QgsPrintLayout, box: QRectF, dpi: int = 120) -> np.ndarray:
    """Which pixels of a region are not paper."""
    size = QSize(round(box.width() / 25.4 * dpi), round(box.height() / 25.4 * dpi))
    image = (
        Exporter(layout).renderRegionToImage(box, size, dpi).convertToFormat(QImage.Format.Format_Grayscale8)
    )
    pixels = np.frombuffer(image.constBits().asarray(image.sizeInBytes()), dtype=np.uint8)
    return pixels.reshape(image.height(), image.bytesPerLine())[:, : image.width()] < 160


@pytest.mark.parametrize("format_", FORMATS)
def test_the_map_keeps_most_of_the_page_and_shows_the_whole_extent(project: QgsProject, format_: str) -> None:
    spec = spec_of(project, format_)
    layout = build_page(project, spec)
    page_map = of_kind(layout, QgsLayoutItemMap)[0]
    size = template()["formats"][format_]
    assert page_map.rect().width() * page_map.rect().height() > 0.4 * size["width"] * size["height"]
    assert page_map.extent().contains(spec.extent)
    # One direction or the other is used up.
    ratio = min(
        page_map.extent().width() / spec.extent.width(), page_map.extent().height() / spec.extent.height()
    )
    assert ratio == pytest.approx(1, abs=0.01)


@pytest.mark.parametrize("format_", FORMATS)
def test_the_scale_bar_is_round_and_true(project: QgsProject, format_: str) -> None:
    layout = build_page(project, spec_of(project, format_))
    bar, page_map = of_kind(layout, QgsLayoutItemScaleBar)[0], of_kind(layout, QgsLayoutItemMap)[0]
    assert bar.unitsPerSegment() in {1, 2, 5, 10, 20, 50, 100, 200} and bar.unitLabel() == "km"
    drawn = bar.numberOfSegments() * bar.unitsPerSegment() * 1e6 / page_map.scale()
    assert 0.08 < drawn / page_map.rect().width() < 0.3
    assert drawn < bar.rect().width() < drawn + 20


@pytest.mark.parametrize(
    ("value", "expected"), [(1, 1), (1.9, 1), (2, 2), (4.99, 2), (5, 5), (99, 50), (0.03, 0.02)]
)
def test_round_values(value: float, expected: float) -> None:
    assert math.isclose(round_below(value), expected)


def legend_lines(legend: QgsLayoutItemLegend) -> list[str]:
    """Labels of a legend, each of which must come with a symbol."""
    model, found = legend.model(), []
    for node in model.rootGroup().findLayers():
        nodes = model.layerLegendNodes(node, True)
        embedded = model.legendNodeEmbeddedInParent(node)
        for symbol in ([embedded] if embedded is not None else []) + nodes:
            assert symbol.symbol() is not None
            found.append(node.customProperty("legend/title-label") if embedded is symbol else symbol.data(0))
    return found


def test_the_legend_counts_and_separates_theme_from_base(project: QgsProject) -> None:
    layout = build_page(project, spec_of(project))
    legends = {legend.id(): legend for legend in of_kind(layout, QgsLayoutItemLegend)}
    assert legend_lines(legends["Rings of EPCI"])[:2] == ["Métropole", "1st ring (5 EPCI)"]
    assert len(legend_lines(legends["Rings of EPCI"])) == 3
    assert legend_lines(legends["Base map"]) == ["limits"]


def test_the_legend_has_only_what_the_frame_shows(project: QgsProject) -> None:
    spec = spec_of(project)
    tours = next(layer(project, "rings").getFeatures('"couronne" = 0')).geometry()
    middle = tours.pointOnSurface().boundingBox().buffered(300)
    layout = build_page(project, replace(spec, extent=middle))
    legends = {legend.id(): legend for legend in of_kind(layout, QgsLayoutItemLegend)}
    assert legend_lines(legends["Rings of EPCI"]) == ["Métropole"]
    far = QgsRectangle(-900_000, 5_000_000, -800_000, 5_100_000)
    assert not of_kind(build_page(project, replace(spec, extent=far)), QgsLayoutItemLegend)


def test_long_legend_labels_are_wrapped(project: QgsProject) -> None:
    spec = spec_of(project, "a4_landscape")
    group = replace(spec.legend[1], entries=[LegendEntry(layer(project, "limits"), LONG)])
    layout = build_page(project, replace(spec, legend=[spec.legend[0], group]))
    legend = next(item for item in of_kind(layout, QgsLayoutItemLegend) if item.id() == "Base map")
    assert legend.rect().width() <= template()["formats"]["a4_landscape"]["panel"]
    assert "\n" in legend_lines(legend)[0]


def test_the_table_shows_every_row(project: QgsProject) -> None:
    table = ring_table(layer(project, "rings"))
    layout = build_page(project, spec_of(project))
    frame = of_kind(layout, QgsLayoutFrame)[0]
    written = [cell.content() for line in frame.multiFrame().tableContents() for cell in line]
    assert all(row[0] in written for row in table.rows)


def test_texts_come_from_the_layer(project: QgsProject) -> None:
    spec = spec_of(project)
    around = sum(feature["couronne"] > 0 for feature in layer(project, "rings").getFeatures())
    assert spec.title == f"{around} EPCI surround Tours Métropole Val de Loire"
    assert spec.subtitle.startswith("EPCI on 1 January 2026 · ") and spec.notes == []


def test_numbers_keep_their_unit_and_punctuation_its_word() -> None:
    assert unbroken("10 m : « oui »") == "10\u00a0m\u00a0: «\u00a0oui\u00a0»"


def test_a_page_replaces_the_one_of_its_name(project: QgsProject) -> None:
    add_page(project, spec_of(project))
    add_page(project, spec_of(project, "a3_landscape"))
    layouts = project.layoutManager().printLayouts()
    assert [layout.name() for layout in layouts] == ["page"]
    assert layouts[0].pageCollection().page(0).pageSize().width() == 420


def test_a_bare_page_has_a_title_and_a_map(project: QgsProject) -> None:
    spec = spec_of(project)
    bare = PageSpec("bare", "Title", spec.extent, spec.crs, spec.layers)
    for format_ in FORMATS:
        assert set(boxes(build_page(project, replace(bare, format=format_)))) == {"title", "map", "scale bar"}


@pytest.mark.parametrize("format_", FORMATS)
def test_pdf_is_vector_georeferenced_and_carries_its_fonts(
    project: QgsProject, tmp_path: Path, format_: str
) -> None:
    spec = spec_of(project, format_)
    path = export_pdf(build_page(project, spec), tmp_path / "page.pdf")
    reader = pypdf.PdfReader(path)
    assert len(reader.pages) == 1
    page = reader.pages[0]
    size = template()["formats"][format_]
    assert [round(float(side) * 25.4 / 72) for side in page.mediabox[2:]] == [size["width"], size["height"]]
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]
    descendants = [
        font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font for font in fonts
    ]
    descriptors = [font["/FontDescriptor"] for font in descendants]
    assert descriptors and all(
        {"/FontFile", "/FontFile2", "/FontFile3"} & set(found) for found in descriptors
    )
    objects = page["/Resources"].get("/XObject", {})
    assert not [name for name in objects if objects[name].get_object().get("/Subtype") == "/Image"]
    assert "/VP" in page
    text = " ".join(page.extract_text().split()).replace("\u00a0", " ")
    for words in (spec.title, "Licence Ouverte 2.0", "Agency", "Castelrenaudais", "2nd ring", " km "):
        assert words in text
    if format_ == "a4_portrait":
        assert all(row[0] in text for row in spec.table.rows)
    assert reader.metadata.title == spec.title


def test_exports_leave_the_project_as_it_was(project: QgsProject, tmp_path: Path) -> None:
    project.setDirty(False)
    layout = build_page(project, spec_of(project))
    project.setDirty(False)
    title = project.metadata().title()
    export_pdf(layout, tmp_path / "page.pdf")
    assert (project.metadata().title(), project.isDirty()) == (title, False)


def test_png_has_300_dots_per_inch(project: QgsProject, tmp_path: Path) -> None:
    image_module = pytest.importorskip("PIL.Image")
    path = export_png(build_page(project, spec_of(project)), tmp_path / "page.png")
    with image_module.open(path) as image:
        assert image.size in {(2480, 3507), (2480, 3508)}
    assert [file.name for file in tmp_path.iterdir()] == ["page.png"]


@pytest.mark.parametrize("export", [export_pdf, export_png])
def test_a_failed_export_says_so_and_leaves_nothing(project: QgsProject, tmp_path: Path, export) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(OutputError, match="could not be written"):
        export(build_page(project, spec_of(project)), tmp_path / "file" / "page.pdf")
    assert [file.name for file in tmp_path.iterdir()] == ["file"]


def test_geometry_of_the_sample_is_enough_for_these_tests(project: QgsProject) -> None:
    shapes = [feature.geometry() for feature in layer(project, "rings").getFeatures()]
    assert len(shapes) > 10 and all(
        isinstance(shape, QgsGeometry) and not shape.isEmpty() for shape in shapes
    )
