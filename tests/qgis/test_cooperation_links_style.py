"""How links look: widths and dashes as the legend says, heads where they belong, the same once saved and opened."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest
from conftest import memory_layer
from qgis.core import (
    Qgis,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsRuleBasedRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage
from test_algorithm_same_bytes import profile, qgis_process
from test_cooperation_links import ALGORITHM, links, register, territories

from cohesion_plugin.cartography.cooperation_style import style_links
from cohesion_plugin.cartography.cooperation_style_colours import Colours
from cohesion_plugin.cartography.cooperation_style_present import Present
from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.resources import vocabulary

__all__ = ["links", "profile", "register", "territories"]  # fixtures of these modules
DPI = 254  # ten pixels a millimetre
GREEN = "#009E73"
Links = Callable[..., dict[str, QgsVectorLayer]]
STYLE = vocabulary("cooperation_style")["line"]


def link(**values: object) -> dict[str, object]:
    """A link of 100 km at 1:1 000 000: 100 mm."""
    row = {
        "id_cooperation": "a", "statut": "active", "forme": "lien", "groupe": "environnement", "theme": "eau",
        "nb_themes": 3, "reciproque": "inconnu", "engagements_a_vers_b": "x", "engagements_b_vers_a": "x",
        "longueur_km": 100.0, "retrait_a_mm": 2.0, "retrait_b_mm": 2.0, "debut": "2019-01-01", "fin": "2020-01-01",
    }  # fmt: skip
    return {**row, **values}


def layer_of(*rows: dict[str, object]) -> QgsVectorLayer:
    """Links one above the other, 10 mm apart, from west to east."""
    wkts = [
        f"LINESTRING(0 {-10_000 * i}, 50000 {-10_000 * i}, 100000 {-10_000 * i})" for i in range(len(rows))
    ]
    layer = memory_layer({key: [row[key] for row in rows] for key in rows[0]}, wkts, kind="LineString")
    for name in ("engagements_a_vers_b", "engagements_b_vers_a"):
        position = layer.fields().lookupField(name)
        for feature in layer.getFeatures():
            if feature[name] == "":
                layer.dataProvider().changeAttributeValues({feature.id(): {position: None}})
    style_links(layer, Colours.of(Register.of({}), "group"), "Phrase de méthode.")
    return layer


def rendered(layer: QgsVectorLayer, count: int = 1) -> QImage:
    """At 1:1 000 000, 10 px a millimetre; the first link is at row 100, the next 100 px lower."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputDpi(DPI)
    settings.setOutputSize(QSize(1200, 100 * (count + 1)))
    settings.setExtent(QgsRectangle(-10_000, -10_000 * count, 110_000, 10_000))
    settings.setFlag(Qgis.MapSettingsFlag.Antialiasing, False)
    settings.setFlag(Qgis.MapSettingsFlag.DrawLabeling, False)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    assert settings.scale() == pytest.approx(1e6, rel=0.01)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def column(image: QImage, x: int, row: int = 0, colour: str = GREEN) -> list[int]:
    """Rows of that colour in a column, around a link, from it."""
    top = 100 * (row + 1)
    wanted = QColor(colour).rgb()
    return [y - top for y in range(top - 45, top + 45) if image.pixel(x, y) == wanted]


@pytest.mark.parametrize("step", STYLE["widths"])
def test_width_on_paper_is_that_of_the_legend(qgis_app: object, step: dict) -> None:
    image = rendered(layer_of(link(nb_themes=step["from"])))
    assert len(column(image, 600)) == pytest.approx(10 * step["width"], abs=1)


def test_legend_shows_true_widths(qgis_app: object) -> None:
    """The symbol of each width, as a legend of a layout draws it at 254 dpi."""
    layer = layer_of(*(link(nb_themes=step["from"]) for step in STYLE["widths"]))
    labels = {step["label"]["en"]: step["width"] for step in STYLE["widths"]}
    found = {item.label(): item.symbol() for item in layer.renderer().legendSymbolItems()}
    grey = QColor(STYLE["legend"]).rgb()
    for label, width in labels.items():
        image = legend_image(layer, label)
        x = next(
            x for x in range(image.width()) if any(image.pixel(x, y) == grey for y in range(image.height()))
        )
        tall = sum(image.pixel(x + 30, y) == grey for y in range(image.height()))
        assert tall == pytest.approx(10 * width, abs=1.5), label
        assert found[label] is not None


def legend_image(layer: QgsVectorLayer, label: str) -> QImage:
    """The legend of a layout, with this class alone."""
    project = QgsProject.instance()
    own = project.addMapLayer(layer.clone(), False)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.renderContext().setDpi(DPI)
    legend = QgsLayoutItemLegend(layout)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    node = root.addLayer(own)
    items = own.renderer().legendSymbolItems()
    kept = [i for i, item in enumerate(items) if item.label() == label]
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, kept)
    QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, kept[0], " ")
    legend.model().refreshLayerLegend(node)
    QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    layout.addLayoutItem(legend)
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(40, 20))
    legend.attemptMove(QgsLayoutPoint(2, 2))
    legend.attemptResize(QgsLayoutSize(36, 16))
    image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=DPI)
    root.clear()
    project.removeMapLayer(own.id())
    return image


def test_arrows_of_the_legend_stay_in_their_place(qgis_app: object) -> None:
    """The known fault of arrows that are huge in a legend: no class is taller than 4 mm or longer than its 7 mm."""
    layer = layer_of(
        link(), link(statut="projet"), link(reciproque="oui"), link(reciproque="non", engagements_b_vers_a=""),
        link(forme="etoile"),
    )  # fmt: skip
    labels = [item.label() for item in layer.renderer().legendSymbolItems() if item.symbol() is not None]
    assert len(labels) == 7
    for label in labels:
        image = legend_image(layer, label)
        white = QColor("white").rgb()
        drawn = [
            (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) != white
        ]
        xs, ys = zip(*drawn)
        assert max(xs) - min(xs) <= 72 and max(ys) - min(ys) <= 42, label


def test_planned_is_dashed_and_the_next_one_is_not(qgis_app: object) -> None:
    """A dash given by an expression stayed for the features drawn after."""
    image = rendered(layer_of(link(statut="projet"), link(), link(statut="projet"), link()), 4)
    gaps = []
    for row in range(4):
        full = [bool(column(image, x, row)) for x in range(250, 950)]
        gaps.append(full.count(False))
    assert gaps[1] == gaps[3] == 0
    dash, gap = STYLE["dash"]
    assert gaps[0] == gaps[2] == pytest.approx(700 * gap / (dash + gap), rel=0.08)


def test_what_is_over_is_pale_unless_played_in_time(qgis_app: object) -> None:
    layer = layer_of(link(statut="abandonnee"), link(), link(statut="renouvelee"))
    image = rendered(layer, 3)
    assert [bool(column(image, 600, row)) for row in range(3)] == [False, True, False]
    share = STYLE["opacity_over"] / 100
    expected = [255 + share * (value - 255) for value in QColor(GREEN).getRgb()[:3]]
    assert QColor(image.pixel(600, 100)).getRgb()[:3] == pytest.approx(expected, abs=3)
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert "Expired, renewed or abandoned" in labels


def heads(image: QImage, row: int = 0) -> tuple[bool, bool]:
    """Whether the line is wider near its west and its east end than in the middle."""
    middle = len(column(image, 600, row))
    west, east = range(120, 170), range(1030, 1080)
    return tuple(max(len(column(image, x, row)) for x in some) > middle + 3 for some in (west, east))


def test_heads_say_who_gives(qgis_app: object) -> None:
    image = rendered(
        layer_of(
            link(),
            link(reciproque="non", engagements_b_vers_a=""),
            link(reciproque="non", engagements_a_vers_b=""),
            link(forme="etoile"),
            link(forme="enveloppe"),
        ),
        5,
    )
    assert [heads(image, row) for row in range(5)] == [
        (True, True), (False, True), (True, False), (True, False), (False, False),
    ]  # fmt: skip


def test_two_half_arrows_side_by_side(qgis_app: object) -> None:
    """A gap along the axis; the half that goes east is on its right, below, with its head at the east end."""
    image = rendered(layer_of(link(reciproque="oui")))
    rows = column(image, 600)
    below, above = [y for y in rows if y > 0], [y for y in rows if y < 0]
    assert below and above and 0 not in rows
    assert len(below) == pytest.approx(len(above), abs=2)
    assert len(rows) == pytest.approx(10 * 2 * STYLE["half_width"] * STYLE["widths"][2]["width"], abs=2)
    east, west = column(image, 1055), column(image, 145)
    assert max(east) > max(below) + 3 and min(east) >= min(above) - 1
    assert min(west) < min(above) - 3 and max(west) <= max(below) + 1


def test_ends_are_left_free(qgis_app: object) -> None:
    """Two millimetres at each end of the line, which runs from pixel 100 to 1100."""
    image = rendered(layer_of(link()))
    seen = [x for x in range(1200) if column(image, x)]
    assert (seen[0], seen[-1]) == (pytest.approx(120, abs=2), pytest.approx(1080, abs=2))


def test_short_links_keep_heads_apart(qgis_app: object) -> None:
    """Where a link is 5 mm long on the map, its heads and ends shrink with it: a line is left between the heads."""
    layer = layer_of(link(nb_themes=5, longueur_km=5.0))
    layer.dataProvider().changeGeometryValues(
        {f.id(): f.geometry().fromWkt("LINESTRING(0 0, 2500 0, 5000 0)") for f in layer.getFeatures()}
    )
    layer.updateExtents()
    image = rendered(layer)
    seen = [x for x in range(1200) if column(image, x)]
    assert seen == list(range(seen[0], seen[-1] + 1))
    assert 100 <= seen[0] < 112 and 138 < seen[-1] <= 150
    assert len(column(image, 125)) < max(len(column(image, x)) for x in seen)


def test_colours_of_groups_themes_or_one(qgis_app: object) -> None:
    layer = layer_of(link(), link(groupe="economie", theme="innovation"), link(groupe="", theme=""))
    columns = ["id", "cooperation", "theme", "ordre"]
    main = pd.DataFrame([("1", "a", "innovation", 1), ("2", "b", "eau", 1)], columns=columns)
    register = Register.of({"cooperation_theme": main})
    names = {}
    for mode in ("group", "theme", "single"):
        style_links(layer, Colours.of(register, mode), "")
        children = layer.renderer().rootRule().children()
        first = children[0].children() or children[:1]
        names[mode] = [(rule.label(), rule.symbol().color().name()) for rule in first]
    assert ("Economy and attractiveness", "#0072b2") in names["group"] and len(names["group"]) == 2
    assert [label for label, _ in names["theme"]] == ["Innovation", "Water, sanitation, floods (GEMAPI)"]
    assert names["single"] == [("Cooperation", QColor(STYLE["single"]).name())]


def test_a_theme_has_one_colour_in_all_layers(qgis_app: object) -> None:
    """Whatever themes a layer holds: the nine that most agreements are about have the palette, others share one."""
    codes = list(Register.of({}).terms("voc_theme").index)
    rows = [(f"{i}/{n}", f"{i}/{n}", code, 1) for i, code in enumerate(codes) for n in range(i + 1)]
    listed = pd.DataFrame(rows, columns=["id", "cooperation", "theme", "ordre"])
    colours = Colours.of(Register.of({"cooperation_theme": listed}), "theme")
    common, rare = codes[-1:-4:-1], codes[0]
    found = []
    for held in (common, common[1:], [rare, *common]):
        classes = colours.classes(Present.of_layer(layer_of(*(link(theme=theme) for theme in held))))
        found.append({one.label: one.colour for one in classes[:-1]})
    assert found[1].items() <= found[0].items() <= found[2].items()
    assert set(found[0].values()) == set(STYLE["themes"][:3])
    assert found[2]["Other themes"] == STYLE["others"]["colour"]


def test_style_survives_geopackage_and_project(links: Links, tmp_path: Path) -> None:
    made = links()
    project = QgsProject()
    images = picture(made["LINKS"])
    for layer in made.values():
        assert not layer.saveStyleToDatabase("défaut", "", True, "")
        project.addMapLayer(layer)
    keys = {name: layer.renderer().legendKeys() for name, layer in made.items()}
    path = str(tmp_path / "projet.qgz")
    assert project.write(path)
    opened = QgsProject()
    assert opened.read(path)
    for name, layer in {layer.name(): layer for layer in opened.mapLayers().values()}.items():
        assert layer.renderer().legendKeys() == keys[name]
        assert layer.labelsEnabled() == (name != "PARTIES")
        assert layer.temporalProperties().isActive()
        again = QgsVectorLayer(layer.source(), name, "ogr")
        assert isinstance(again.renderer(), QgsRuleBasedRenderer) or name == "POINTS"
    again = next(layer for layer in opened.mapLayers().values() if layer.name() == "LINKS")
    assert picture(again) == images


def picture(layer: QgsVectorLayer) -> QImage:
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(500, 400))
    settings.setExtent(layer.extent().buffered(5000))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def test_not_surveyed_is_hatched_and_none_is_plain(links: Links) -> None:
    made = links()
    renderer = made["PARTIES"].renderer()
    rules = {rule.label(): rule for rule in renderer.rootRule().children()}
    hatched = rules["Not surveyed"].symbol()
    assert [hatched.symbolLayer(i).layerType() for i in range(2)] == ["SimpleFill", "LinePatternFill"]
    assert "4 to 6 agreements" in rules and "Answered: no cooperation" not in rules


def test_parties_by_number_or_by_group_of_themes(links: Links) -> None:
    """The same EPCI in both; paler than the links of the same group, each class held by some EPCI."""
    for value in ("count", "group"):
        parties = links(PARTY_COLOUR=value, DATE="2020-05-01")["PARTIES"]
        rules = [
            rule
            for rule in parties.renderer().rootRule().children()
            if 'nb_cooperations" >' in rule.filterExpression()
        ]
        drawn = [len(list(parties.getFeatures(rule.filterExpression()))) for rule in rules]
        bound = list(parties.getFeatures("\"type\" IN ('epci', 'commune') AND \"nb_cooperations\" > 0"))
        assert all(drawn) and sum(drawn) == len(bound) > 0, value
        strong = {colour.upper() for colour in Register.of({}).terms("voc_groupe")["couleur"]}
        assert not strong & {rule.symbol().color().name().upper() for rule in rules}


def test_qgis_process(profile: Path, register: Path, territories: QgsVectorLayer, tmp_path: Path) -> None:
    source = str(tmp_path / "epci.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        territories, source, QgsProject.instance().transformContext(), options
    )
    out = tmp_path / "liens.gpkg"
    done = qgis_process(
        profile, "--json", "run", ALGORITHM, f"REGISTER={register}", f"TERRITORIES={source}", "COLOUR=theme",
        f"LINKS={out}",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["METHOD_SENTENCE"].startswith("Co")
    assert QgsVectorLayer(str(out), "l", "ogr").featureCount() == 7


def test_a_style_from_the_table_is_that_from_the_layer(qgis_app: object) -> None:
    """A run knows what its layer holds without asking tens of thousands of features."""
    rows = [
        link(), link(statut="projet", reciproque="oui", nb_themes=1), link(forme="etoile", groupe=None, theme=None),
        link(reciproque="non", groupe="economie", theme="innovation", nb_themes=6),
    ]  # fmt: skip
    register = Register.of({})
    for mode in ("group", "theme", "single"):
        styles = []
        for present in (None, Present.of_table(pd.DataFrame(rows))):
            layer = layer_of(*rows)
            style_links(layer, Colours.of(register, mode), "", present)
            styles.append(
                [
                    (rule.label(), rule.filterExpression())
                    for rule in layer.renderer().rootRule().descendants()
                ]
            )
        assert styles[0] == styles[1] and len(styles[0]) > 8
