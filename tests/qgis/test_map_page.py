"""cohesion:mappage: from the layers of a project to a page, as files and as a layout of the project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pypdf
import pytest
from conftest import Log, memory_layer, nothing_left
from map_page_session import TOURS, base, load, page, rings
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerMetadata,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsPointXY,
    QgsPrintLayout,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QImage
from test_page import boxes, legend_lines, of_kind

pytestmark = pytest.mark.usefixtures("provider", "project")
# Millimetres of a PDF point.
POINT = 25.4 / 72


@pytest.fixture
def tours(sample_file: Path, tmp_path: Path) -> QgsVectorLayer:
    return rings(sample_file, tmp_path)


@pytest.fixture
def land(sample_file: Path) -> list[QgsVectorLayer]:
    return base(sample_file)


@pytest.fixture(autouse=True)
def whole(tmp_path: Path) -> Iterator[None]:
    yield
    nothing_left(tmp_path)


def layout(name: str) -> QgsPrintLayout:
    return QgsProject.instance().layoutManager().layoutByName(name)


def made(**values: Any) -> QgsPrintLayout:
    page(LAYOUT="made", **values)
    return layout("made")


def text(of: QgsPrintLayout, name: str) -> str:
    found = next(item.text() for item in of_kind(of, QgsLayoutItemLabel) if item.id() == name)
    return found.replace("\u00a0", " ")


def fonts(reader: pypdf.PdfReader) -> list[Any]:
    found = []
    for sheet in reader.pages:
        for font in sheet["/Resources"].get("/Font", {}).values():
            font = font.get_object()
            below = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
            found.append(below.get("/FontDescriptor"))
    return found


@pytest.mark.parametrize(
    ("format_", "width", "height"),
    [("a4_portrait", 210, 297), ("a4_landscape", 297, 210), ("a3_landscape", 420, 297)],
)
def test_a_pdf_of_vectors_with_its_fonts(
    tours: QgsVectorLayer, land: list[QgsVectorLayer], tmp_path: Path, format_: str, width: int, height: int
) -> None:
    path = tmp_path / "page d’essai.pdf"
    result = page(LAYERS=[tours], FORMAT=format_, PDF=str(path), AUTHOR="Agence d’urbanisme")
    reader = pypdf.PdfReader(path)
    (sheet,) = reader.pages
    assert [float(side) * POINT for side in sheet.mediabox[2:]] == pytest.approx([width, height], abs=0.3)
    found = fonts(reader)
    assert found and all(
        font is not None and {"/FontFile", "/FontFile2", "/FontFile3"} & set(font.get_object())
        for font in found
    )
    assert not [image for image in sheet.images if image.image.size[0] > 400], "the map is an image"
    assert len(sheet.get_contents().get_data()) > 50_000
    words = " ".join(sheet.extract_text().split())
    assert result["MESSAGE"] in words and "Agence d’urbanisme" in words and "10 m" in words
    assert reader.metadata["/Title"] == result["MESSAGE"]
    assert b"/GEO" in path.read_bytes() or "/VP" in sheet, "not georeferenced"


def test_the_layout_is_the_page(tours: QgsVectorLayer, land: list[QgsVectorLayer]) -> None:
    of = made(LAYERS=[tours], AUTHOR="Agency", NORTH=True)
    assert text(of, "title") == "16 EPCI surround Tours Métropole Val de Loire"
    main = next(item for item in of_kind(of, QgsLayoutItemMap) if item.id() == "map")
    assert {layer.id() for layer in main.layers()} == {tours.id(), *(each.id() for each in land)}
    assert {"north", "location", "sources", "author", "scale bar"} <= set(boxes(of))
    assert main.extent().contains(tours.extent())
    of_kinds = sorted(of_kind(of, QgsLayoutItemLegend), key=lambda legend: legend.id() == "Base map")
    legends = [line.replace("\u00a0", " ") for legend in of_kinds for line in legend_lines(legend)]
    assert legends == ["Métropole", "1st ring (5 EPCI)", "2nd ring (11 EPCI)", "Départements"]
    overview = next(item for item in of_kind(of, QgsLayoutItemMap) if item.id() == "location").overview()
    assert overview.linkedMap() is main
    assert not QgsProject.instance().layerTreeRoot().findLayer("cohesion_location_outline")


def test_run_twice_replaces_the_layout(tours: QgsVectorLayer) -> None:
    made(LAYERS=[tours])
    made(LAYERS=[tours], TITLE="Again")
    (only,) = QgsProject.instance().layoutManager().printLayouts()
    assert text(only, "title") == "Again"


def test_without_layers_the_results_shown(tours: QgsVectorLayer, land: list[QgsVectorLayer]) -> None:
    assert text(made(), "title") == "16 EPCI surround Tours Métropole Val de Loire"


def test_nothing_to_show_is_a_sentence(land: list[QgsVectorLayer], tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="no layer that a page could be about"):
        page(PDF=str(tmp_path / "x.pdf"))
    assert not (tmp_path / "x.pdf").exists()


def test_nothing_to_make_is_a_sentence(tours: QgsVectorLayer) -> None:
    with pytest.raises(QgsProcessingException, match="Nothing would be made"):
        page(LAYERS=[tours])


def test_a_layer_without_provenance_is_named(tours: QgsVectorLayer, land: list[QgsVectorLayer]) -> None:
    log = Log()
    for layer in land:
        layer.setMetadata(QgsLayerMetadata())
    page(log, LAYERS=[tours], LAYOUT="made")
    assert "say nothing of their source" in log.text and "Land" in log.text
    assert "ADMIN EXPRESS" in text(layout("made"), "sources")


@pytest.mark.parametrize(
    ("lines", "year"),
    [
        (["IGN, ADMIN EXPRESS COG 2024", "Insee, fichier_diffusion_2025.xlsx, 2025-07-21"], "2025"),
        (["Eurostat 1991, plan 2050"], "1991"),
        (["Licence Ouverte 2.0, 37 2610"], ""),
    ],
)
def test_the_subtitle_names_the_vintage(tours: QgsVectorLayer, lines: list[str], year: str) -> None:
    metadata = tours.metadata()
    metadata.setHistory(lines)
    tours.setMetadata(metadata)
    said = text(made(LAYERS=[tours]), "subtitle")
    assert (f"Data of {year} · " in said) if year else ("ata of" not in said)
    sources = text(layout("made"), "sources")
    assert all(line in sources for line in lines)


@pytest.mark.parametrize("format_", ["a4_portrait", "a4_landscape", "a3_landscape"])
def test_a_title_of_300_characters_fits(
    tours: QgsVectorLayer, land: list[QgsVectorLayer], format_: str
) -> None:
    title = ("Seize intercommunalités entourent la métropole, et chacune compte " * 5)[:300]
    of = made(LAYERS=[tours], TITLE=title, FORMAT=format_, NORTH=True)
    assert text(of, "title") == title
    sheet = of.pageCollection().page(0).rect()
    # Boxes of texts touch each other.
    inside = {
        name: box.adjusted(0.05, 0.05, -0.05, -0.05) for name, box in boxes(of).items() if name != "rule"
    }
    placed = {name: box for name, box in inside.items() if name not in ("north", "location")}
    for name, box in placed.items():
        assert QRectF(0, 0, sheet.width(), sheet.height()).contains(box), name
        overlaps = [other for other, its in placed.items() if other != name and its.intersects(box)]
        assert not overlaps, (name, overlaps)
    for label in of_kind(of, QgsLayoutItemLabel):
        assert label.sizeForText().height() <= label.rect().height() + 0.7, label.id()


def test_territory_of_one_commune(sample_file: Path) -> None:
    communes = load(sample_file, "communes", "Communes")
    of = made(LAYERS=[communes], TERRITORY="37261", FORMAT="a4_landscape")
    commune = next(communes.getFeatures("\"code_commune\" = '37261'")).geometry().boundingBox()
    main = next(item for item in of_kind(of, QgsLayoutItemMap) if item.id() == "map")
    assert main.extent().contains(commune)
    assert min(main.extent().width() / commune.width(), main.extent().height() / commune.height()) < 1.1


@pytest.mark.parametrize("code", ["37", "departement:37", "epci:243700754", "243700754", "region:24"])
def test_territories_by_code(sample_file: Path, code: str) -> None:
    epci = load(sample_file, "epci", "EPCI")
    of = made(LAYERS=[load(sample_file, "communes", "Communes"), epci], TERRITORY=code)
    wanted = next(epci.getFeatures(f"\"siren_epci\" = '{TOURS}'")).geometry().boundingBox()
    main = next(item for item in of_kind(of, QgsLayoutItemMap) if item.id() == "map")
    assert main.extent().contains(wanted)
    assert main.extent().width() < 700_000


def test_unknown_territory_is_a_sentence(tours: QgsVectorLayer, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="no territory that the plugin knows"):
        page(LAYERS=[tours], TERRITORY="Atlantis", PDF=str(tmp_path / "x.pdf"))


def test_territory_elsewhere_is_a_sentence(tours: QgsVectorLayer, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="No layer of the page has Bas-Rhin"):
        page(LAYERS=[tours], TERRITORY="67", PDF=str(tmp_path / "x.pdf"))
    assert not (tmp_path / "x.pdf").exists()


def test_figures_are_of_the_territory(sample_file: Path, tmp_path: Path) -> None:
    every = rings(sample_file, tmp_path, centres=f"{TOURS},244500468")
    of = made(LAYERS=[every], TERRITORY=f"rings:{TOURS}")
    assert text(of, "title") == "16 EPCI surround Tours Métropole Val de Loire"


def test_selection_gives_the_extent(tours: QgsVectorLayer) -> None:
    tours.selectByExpression('"couronne" = 0')
    chosen = QgsProcessingFeatureSourceDefinition(tours.id(), True)
    of = made(LAYERS=[tours], TERRITORY_LAYER=chosen)
    main = next(item for item in of_kind(of, QgsLayoutItemMap) if item.id() == "map")
    assert main.extent().contains(tours.boundingBoxOfSelected())
    assert main.extent().width() < 0.7 * tours.extent().width()
    tours.removeSelection()
    with pytest.raises(QgsProcessingException, match="No feature"):
        page(LAYERS=[tours], TERRITORY_LAYER=chosen, LAYOUT="x")


def test_a_rectangle_in_any_projection(tours: QgsVectorLayer) -> None:
    box = QgsReferencedRectangle(
        QgsRectangle(0.5, 47.2, 0.9, 47.5), QgsCoordinateReferenceSystem("EPSG:4326")
    )
    of = made(LAYERS=[tours], EXTENT=box)
    main = next(item for item in of_kind(of, QgsLayoutItemMap) if item.id() == "map")
    assert main.crs() == tours.crs()
    # Tours, in both.
    assert main.extent().contains(QgsPointXY(525_700, 6_702_000)) and main.extent().width() < 90_000


def test_any_layer_makes_a_page() -> None:
    wkts = [f"POLYGON(({x} 0,{x + 9} 0,{x + 9} 9,{x} 9,{x} 0))" for x in (0, 10, 20)]
    layer = memory_layer({"kind": ["a", "b", "b"]}, wkts, kind="Polygon", name="my zones")
    QgsProject.instance().addMapLayer(layer)
    from qgis.core import QgsCategorizedSymbolRenderer, QgsFillSymbol, QgsRendererCategory

    categories = [QgsRendererCategory(each, QgsFillSymbol.createSimple({}), each) for each in "ab"]
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", categories))
    of = made(LAYERS=[layer])
    (legend,) = of_kind(of, QgsLayoutItemLegend)
    assert legend_lines(legend) == ["a (1)", "b (2)"]
    assert text(of, "title") == "My zones"


def test_png_and_svg(tours: QgsVectorLayer, land: list[QgsVectorLayer], tmp_path: Path) -> None:
    png, svg = tmp_path / "page.png", tmp_path / "page.svg"
    page(LAYERS=[tours], PNG=str(png), SVG=str(svg), DPI=100)
    image = QImage(str(png))
    assert (image.width(), image.height()) == pytest.approx((827, 1169), abs=2)
    colours = {image.pixelColor(x, y).name() for x in range(0, 827, 9) for y in range(0, 1169, 9)}
    assert {"#0f417a", "#5b8ed4", "#c4e1ff", "#ffffff"} <= colours
    root = ElementTree.parse(svg).getroot()
    words = "".join(node.text or "" for node in root.iter("{http://www.w3.org/2000/svg}text"))
    assert "Tours" in words
    assert len(list(root.iter("{http://www.w3.org/2000/svg}path"))) > 20


def test_logo(tours: QgsVectorLayer, tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    image = QImage(600, 200, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(logo))
    of = made(LAYERS=[tours], LOGO=str(logo), AUTHOR="Agency")
    (picture,) = [item for item in of_kind(of, QgsLayoutItemPicture) if item.id() == "logo"]
    assert picture.rect().width() / picture.rect().height() == pytest.approx(3, rel=0.01)
    placed = boxes(of)
    assert not placed["logo"].intersects(placed["sources"]) and not placed["logo"].intersects(
        placed["author"]
    )


@pytest.mark.parametrize("kind", ["missing", "no image", "huge"])
def test_bad_logo_is_a_sentence(tours: QgsVectorLayer, tmp_path: Path, kind: str) -> None:
    logo = tmp_path / "logo.png"
    if kind == "no image":
        logo.write_text("a text")
    elif kind == "huge":
        image = QImage(9000, 7000, QImage.Format.Format_Mono)
        image.fill(0)
        assert image.save(str(logo))
    said = {"missing": "is missing", "no image": "can't be read as an image", "huge": "too large"}[kind]
    with pytest.raises(QgsProcessingException, match=said):
        page(LAYERS=[tours], LOGO=str(logo), PDF=str(tmp_path / "x.pdf"))
    assert not (tmp_path / "x.pdf").exists()


def test_a_destination_that_cannot_be_written(tours: QgsVectorLayer, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="does not exist"):
        page(LAYERS=[tours], PDF=str(tmp_path / "nowhere" / "x.pdf"))
    (tmp_path / "x.pdf").mkdir()
    with pytest.raises(QgsProcessingException, match="not a file"):
        page(LAYERS=[tours], PDF=str(tmp_path / "x.pdf"))


@pytest.mark.parametrize("step", [1, 2, 3])
def test_cancel_leaves_nothing_and_keeps_what_was_there(
    tours: QgsVectorLayer, tmp_path: Path, step: int
) -> None:
    pdf, png = tmp_path / "page.pdf", tmp_path / "page.png"
    pdf.write_text("before")
    with pytest.raises(QgsProcessingException):
        page(Log(cancel_at=step), LAYERS=[tours], PDF=str(pdf), PNG=str(png), LAYOUT="made")
    assert pdf.read_text() == "before" and not png.exists()
    assert layout("made") is None


def test_the_project_is_left_as_it_was(
    tours: QgsVectorLayer, land: list[QgsVectorLayer], tmp_path: Path
) -> None:
    project = QgsProject.instance()
    project.setDirty(False)
    before = {layer.id(): layer.extent().toString(3) for layer in project.mapLayers().values()}
    page(LAYERS=[tours], PDF=str(tmp_path / "page.pdf"))
    assert {layer.id(): layer.extent().toString(3) for layer in project.mapLayers().values()} == before
    assert not project.isDirty() and not project.layoutManager().layouts()


def test_checks_are_told_and_stop_nothing(tours: QgsVectorLayer, tmp_path: Path) -> None:
    quiet, told = Log(), Log()
    page(quiet, LAYERS=[tours], PDF=str(tmp_path / "a.pdf"))
    page(told, LAYERS=[tours], PDF=str(tmp_path / "b.pdf"), CHECK=True)
    assert "does not say who made it" not in quiet.text
    assert "does not say who made it" in told.text and (tmp_path / "b.pdf").exists()


def test_only_one_paper(tours: QgsVectorLayer) -> None:
    assert len(of_kind(made(LAYERS=[tours]), QgsLayoutItemPage)) == 1


def test_one_metropole_is_drawn_without_the_others(sample_file: Path, tmp_path: Path) -> None:
    """The same page as from the rings of Tours alone, but for its neighbours, which only these name in grey."""
    alone, every = rings(sample_file, tmp_path), rings(sample_file, tmp_path, centres=f"{TOURS},244500468")
    wanted = {"TERRITORY": f"rings:{TOURS}", "DPI": 60, "LOCATION": False, "FORMAT": "a4_landscape"}
    pictures = [tmp_path / f"{name}.png" for name in ("alone", "every")]
    for layer, picture in zip((alone, every), pictures):
        page(LAYERS=[layer], PNG=str(picture), LAYOUT="made", **wanted)
    assert different(*pictures) < 0.002
    (main,) = [item for item in of_kind(layout("made"), QgsLayoutItemMap) if item.id() == "map"]
    assert list(main.layerStyleOverrides()) == [every.id()]
    # Orléans lies in the frame of a page that is not about Tours alone.
    box = ",".join(str(side) for side in (500_000, 660_000, 6_640_000, 6_790_000)) + " [EPSG:2154]"
    for layer, picture in zip((alone, every), pictures):
        page(LAYERS=[layer], PNG=str(picture), EXTENT=box, DPI=60)
    assert different(*pictures) > 0.02


def different(one: Path, other: Path) -> float:
    """Share of the pixels in which two images of a size differ."""
    a, b = QImage(str(one)), QImage(str(other))
    assert a.size() == b.size()
    pairs = [(x, y) for x in range(a.width()) for y in range(a.height())]
    return sum(a.pixel(x, y) != b.pixel(x, y) for x, y in pairs) / len(pairs)


@pytest.mark.parametrize(("day", "said"), [("2020-05-01", "greements on 1 May 2020"), ("", "")])
def test_the_subtitle_names_the_day_of_the_agreements(
    sample_file: Path, tmp_path: Path, day: str, said: str
) -> None:
    """Links made for a day keep it beside their method sentence, however this is worded; others have none."""
    from qgis import processing
    from test_map_page_sheets import register_file

    from cohesion_plugin.cartography.page_day import day_of

    out = tmp_path / "links.gpkg"
    values = {"REGISTER": str(register_file(tmp_path)), "TERRITORIES": f"{sample_file}|layername=epci"}
    made = processing.run("cohesion:cooperationlinks", {**values, "DATE": day, "LINKS": str(out)})
    layer = load(out, "links", "Links")
    metadata = layer.metadata()
    metadata.setAbstract(made["METHOD_SENTENCE"])
    layer.setMetadata(metadata)
    path = tmp_path / "page.pdf"
    page(LAYERS=[layer], PDF=str(path), PROJECT_BASE=False)
    words = " ".join(pypdf.PdfReader(path).pages[0].extract_text().replace("\u00a0", " ").split())
    assert said in words and ("greements on " in words) == bool(day)
    assert ("in force or planned on 1 May 2020" in words) == bool(day)
    metadata.setAbstract("Said another way.")
    layer.setMetadata(metadata)
    assert day_of(layer) == day
