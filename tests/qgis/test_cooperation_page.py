"""The page of the contracts around Tours: what is drawn where, and what the page says, on the sample alone."""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pypdf
import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from cohesion_plugin.cartography.cooperation_page import CooperationLayers, cooperation_page
from cohesion_plugin.cartography.cooperation_page_discs import disc_symbol, style_marks
from cohesion_plugin.cartography.cooperation_page_facts import Commitments, commitments
from cohesion_plugin.cartography.cooperation_page_marks import theme_marks
from cohesion_plugin.cartography.cooperation_page_paper import Paper
from cohesion_plugin.cartography.cooperation_page_sides import side_arrows
from cohesion_plugin.cartography.cooperation_page_style import style_parties, style_sides
from cohesion_plugin.cartography.page import build_page
from cohesion_plugin.cartography.page_export import export_pdf
from cohesion_plugin.cartography.ring_pages import Imprint, Surroundings
from cohesion_plugin.core import i18n
from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.cooperation.sample import sample_register
from cohesion_plugin.core.cooperation.schema import shipped_terms
from cohesion_plugin.core.cooperation.selection import keep, narrow
from cohesion_plugin.core.errors import InputError

pytestmark = pytest.mark.usefixtures("qgis_app", "english")
TOURS, DAY = "243700754", "2026-11-20"
FORMATS = ("a3_landscape", "a4_landscape", "a4_portrait")
MOBILE, LOCHES = "numerique", "200071587"


@pytest.fixture
def english():
    i18n.install(None)
    yield
    i18n.install(None)


@pytest.fixture
def register() -> Register:
    whole = sample_register()
    return narrow(whole, keep(whole, DAY, sirens=[TOURS]))


@pytest.fixture
def parties(sample: Path, tmp_path: Path, register: Register):
    """Outlines of the eleven EPCI, from a copy of the sample."""
    copy = shutil.copy(sample, tmp_path / "sample.gpkg")
    layer = QgsVectorLayer(f"{copy}|layername=epci", "parties", "ogr")
    bound = ", ".join(f"'{siren}'" for siren in set(register["partie"]["siren"]))
    assert layer.setSubsetString(f"siren_epci IN ({bound})")
    assert layer.featureCount() == 11
    yield layer
    # The last test's fixtures outlive QGIS.
    if not sip.isdeleted(layer):
        sip.delete(layer)


@pytest.fixture(params=FORMATS)
def format_(request) -> str:
    return request.param


@pytest.fixture
def paper(parties: QgsVectorLayer, format_: str) -> Paper:
    return Paper.of(parties.extent(), format_)


@pytest.fixture
def a3(parties: QgsVectorLayer) -> Paper:
    return Paper.of(parties.extent(), FORMATS[0])


def without(register: Register, table: str, kept: pd.Series) -> Register:
    return replace(register, tables={**register.tables, table: register[table][kept].reset_index(drop=True)})


def boxes(marks: QgsVectorLayer, metres: float) -> dict[str, shapely.Geometry]:
    """Name and discs of each EPCI on the ground, from the sizes written in the layer; ``metres`` per mm."""
    found = {}
    for mark in marks.getFeatures('"rang" = 0'):
        point = mark.geometry().asPoint()
        top = point.y() + mark["hauteur_mm"] / 2 * metres
        low = point.y() - mark["hauteur_mm"] / 2 * metres
        half = mark["nom_largeur_mm"] / 2 * metres
        name = shapely.box(point.x() - half, top - mark["nom_mm"] * metres, point.x() + half, top)
        half = mark["pastilles_largeur_mm"] / 2 * metres
        discs = shapely.box(point.x() - half, low, point.x() + half, low + mark["pastilles_mm"] * metres)
        found[mark["siren_epci"]] = shapely.union(name, discs) if half else name
    return found


def shape(feature) -> shapely.Geometry:
    return shapely.from_wkb(bytes(feature.geometry().asWkb()))


def test_each_partner_bears_its_nine_themes(register: Register, parties: QgsVectorLayer, a3: Paper) -> None:
    marks = theme_marks(register, parties, TOURS, a3)
    counts = Counter(mark["siren_epci"] for mark in marks.getFeatures())
    assert counts.pop(TOURS) == 1
    assert len(counts) == 10 and set(counts.values()) == {9}
    for siren in counts:
        drawn = [mark for mark in marks.getFeatures() if mark["siren_epci"] == siren]
        assert [mark["rang"] for mark in drawn] == list(range(9))
        listed = register["cooperation_theme"]
        assert {mark["theme"] for mark in drawn} == set(listed["theme"])
        assert all(mark["couleur"] and mark["pictogramme"] for mark in drawn)


def test_blocks_stand_in_their_outline_and_apart(
    register: Register, parties: QgsVectorLayer, paper: Paper
) -> None:
    """At the page's scale: at least nine tenths of each inside its EPCI, and none over another."""
    found = boxes(theme_marks(register, parties, TOURS, paper), paper.metres)
    outlines = {feature["siren_epci"]: shape(feature) for feature in parties.getFeatures()}
    for siren, box in found.items():
        assert box.intersection(outlines[siren]).area > 0.9 * box.area, siren
    names = sorted(found)
    overlaps = [
        (one, other)
        for i, one in enumerate(names)
        for other in names[i + 1 :]
        if found[one].intersects(found[other])
    ]
    assert not overlaps


def test_no_arrow_runs_over_a_name_or_a_pictogram(
    register: Register, parties: QgsVectorLayer, paper: Paper
) -> None:
    marks = theme_marks(register, parties, TOURS, paper)
    arrows = list(side_arrows(register, marks, TOURS, paper).getFeatures())
    found = boxes(marks, paper.metres)
    assert len(arrows) == 20
    for arrow in arrows:
        crossed = [siren for siren, box in found.items() if shape(arrow).intersects(box)]
        assert not crossed, (arrow["nom_de"], arrow["nom_vers"], crossed)
        assert shape(arrow).length >= 0.7 * paper.style["arcs"]["shortest"] * paper.metres
    lines = {arrow["siren_vers"]: shape(arrow) for arrow in arrows if arrow["siren_de"] == TOURS}
    assert len(lines) == 10
    pairs = [(one, other) for one in lines for other in lines if one < other]
    assert not [pair for pair in pairs if lines[pair[0]].crosses(lines[pair[1]])]


def test_arrows_go_from_who_brings_to_who_receives(
    register: Register, parties: QgsVectorLayer, a3: Paper
) -> None:
    marks = theme_marks(register, parties, TOURS, a3)
    places = {mark["siren_epci"]: shape(mark) for mark in marks.getFeatures()}
    for arrow in side_arrows(register, marks, TOURS, a3).getFeatures():
        line = shape(arrow)
        first, last = shapely.get_point(line, 0), shapely.get_point(line, -1)
        assert first.distance(places[arrow["siren_de"]]) < first.distance(places[arrow["siren_vers"]])
        assert last.distance(places[arrow["siren_vers"]]) < last.distance(places[arrow["siren_de"]])
        brought = arrow["apports"]
        assert ("Funding" in brought) == (arrow["siren_de"] == TOURS)
        assert ("Food" in brought) == (arrow["siren_vers"] == TOURS)


def test_one_way_commitments_have_one_arrow(register: Register, parties: QgsVectorLayer, a3: Paper) -> None:
    """Nothing brought by the partners: no arrow from them. Nothing known at all: both ways, without a text."""
    marks = theme_marks(register, parties, TOURS, a3)
    given = register["engagement"]
    roles = given["de_partie"].map(register["partie"].set_index("id")["role"])
    one_way = side_arrows(without(register, "engagement", roles == "centre"), marks, TOURS, a3)
    assert {arrow["siren_de"] for arrow in one_way.getFeatures()} == {TOURS}
    unknown = side_arrows(without(register, "engagement", roles == "none"), marks, TOURS, a3)
    assert unknown.featureCount() == 20
    assert not any(arrow["apports"] for arrow in unknown.getFeatures())


def test_commitments_of_three_parties_stay_with_who_made_them(register: Register) -> None:
    """Strasbourg to all, Saint-Dié to Strasbourg, the Bruche to Saint-Dié only: the last is none of Strasbourg's."""
    whole = sample_register()
    agreement, strasbourg, bruche, saint_die = (
        "strasbourg-bruche-saint-die",
        "246700488",
        "246700306",
        "200071066",
    )
    given = pd.DataFrame(
        {
            "id": ["a", "b", "c"],
            "cooperation": agreement,
            "de_partie": [f"{agreement}-p1", f"{agreement}-p3", f"{agreement}-p2"],
            "vers_partie": [None, f"{agreement}-p1", f"{agreement}-p3"],
            "objet": ["ingenierie", "eau", "energie"],
        }
    )
    tables = {name: frame for name, frame in whole.tables.items() if name != "engagement"}
    three = Register.of({**tables, "engagement": given})
    assert commitments(narrow(three, keep(three, sirens=[strasbourg])), strasbourg) == {
        bruche: Commitments("Engineering and expertise", ""),
        saint_die: Commitments("Engineering and expertise", "Water"),
    }


def test_partner_without_themes_is_named_all_the_same(
    register: Register, parties: QgsVectorLayer, a3: Paper
) -> None:
    """It has one disc, which the legend explains."""
    of_loches = register["partie"].query("siren == @LOCHES")["cooperation"].iloc[0]
    fewer = without(register, "cooperation_theme", register["cooperation_theme"]["cooperation"] != of_loches)
    marks = theme_marks(fewer, parties, TOURS, a3)
    drawn = [mark for mark in marks.getFeatures() if mark["siren_epci"] == LOCHES]
    assert [mark["libelle"] for mark in drawn] == ["Themes not given"]
    style_marks(marks)
    assert "Themes not given" in [item.label() for item in marks.renderer().legendSymbolItems()]


def test_drawings_stand_out_from_their_discs() -> None:
    """Contrast of ink and disc by WCAG's formula: 3 at least, as it asks for graphics."""

    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for colour in shipped_terms("voc_groupe")["couleur"]:
        symbol = disc_symbol(colour, MOBILE)
        ink = symbol.symbolLayer(1).fillColor().name()
        low, high = sorted((luminance(colour), luminance(ink)))
        assert (high + 0.05) / (low + 0.05) >= 3, colour


def test_degrees_are_refused(register: Register, parties: QgsVectorLayer, a3: Paper) -> None:
    parties.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    with pytest.raises(InputError, match="in metres"):
        theme_marks(register, parties, TOURS, a3)


@pytest.fixture
def spec(register: Register, parties: QgsVectorLayer, format_: str, paper: Paper):
    marks = theme_marks(register, parties, TOURS, paper)
    sides = side_arrows(register, marks, TOURS, paper)
    style_marks(marks, paper.style)
    style_sides(sides, TOURS, paper.style)
    style_parties(parties, TOURS, paper.style)
    project = QgsProject()
    project.setCrs(parties.crs())
    project.addMapLayers([marks, sides, parties], False)
    imprint = Imprint("Indre-et-Loire", "", ["Insee"], "An agency", "20 November 2026")
    layers = CooperationLayers(marks, sides, parties)
    yield project, cooperation_page("page", register, TOURS, layers, Surroundings(), imprint, DAY, format_)
    project.clear()


def test_page_says_the_message_and_where_sources_disagree(spec) -> None:
    _, page = spec
    assert page.title == "10 EPCI bound to Tours Métropole Val de Loire by a reciprocity contract"
    # Populations of the list of 2026: Tours, and the sum of the ten others.
    assert (
        "301\u00a0000 inhabitants in Tours Métropole Val de Loire, 318\u00a0000 in its partners"
        in page.subtitle.replace(",000", "\u00a0000")
    )
    assert "20 November 2026" in page.subtitle
    said = [note for note in page.notes if note.startswith("7 themes are announced, 9 are listed")]
    assert len(said) == 1 and "Carrière" in said[0]
    assert "10 agreements renewed from an earlier one." in page.notes
    assert any(note.startswith("Follow-up: Conférence des présidents") for note in page.notes)
    assert any("Carrière" in source for source in page.sources)


def test_page_on_paper(spec, tmp_path: Path) -> None:
    """Every name, every theme and both sides' commitments are in the PDF, on one page."""
    project, page = spec
    layout = build_page(project, page)
    read = pypdf.PdfReader(export_pdf(layout, tmp_path / "page.pdf"))
    assert len(read.pages) == 1
    text = " ".join(read.pages[0].extract_text().split())
    for word in (
        "Castelrenaudais",
        "Gâtine-Racan",
        "Amboise",
        "Loches Sud",
        "Touraine-Est",
        "Chinon, Vienne",
    ):
        assert word in text, word
    themes = shipped_terms("voc_theme").set_index("code")["libelle_en"]
    legends = [item for item in layout.items() if isinstance(item, QgsLayoutItemLegend)]
    shown = {
        str(node.data(0)).replace("\n", " ")
        for legend in legends
        for layer in legend.model().rootGroup().findLayers()
        for node in legend.model().layerLegendNodes(layer)
    }
    listed = {themes[theme] for theme in sample_register()["cooperation_theme"]["theme"]}
    assert listed <= shown
    assert "Tours Métropole Val de Loire brings: Funding, Human resources, Engineering and expertise" in shown
    assert "The partners bring: Food, Leisure and nature, Waste treatment" in shown
    assert {"Tours Métropole Val de Loire", "10 EPCI under contract"} <= shown
    assert len(shown) == len(listed) + 4
    sheet = layout.pageCollection().page(0).rect()
    for item in layout.items():
        if isinstance(item, (QgsLayoutItemLabel, QgsLayoutItemLegend)):
            assert sheet.contains(item.sceneBoundingRect()), item.id()
