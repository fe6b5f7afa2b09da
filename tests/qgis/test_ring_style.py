"""What is drawn, named and listed in the legend of ring layers."""

from __future__ import annotations

from collections import Counter

import pytest
from qgis.core import (
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsLayerTree,
    QgsLayerTreeModel,
    QgsMapRendererParallelJob,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPalLayerSettings,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from cohesion_plugin.cartography.describe import explain_in_legend
from cohesion_plugin.cartography.ring_names import city_name, held_together, in_sentence, short_name
from cohesion_plugin.cartography.ring_style import style_buffers, style_changes, style_outlines, style_rings
from cohesion_plugin.cartography.rings_seen import rings_seen
from cohesion_plugin.core import i18n

pytestmark = pytest.mark.usefixtures("qgis_app", "english")
TOURS, ORLEANS = "243700754", "244500468"
SENTENCE = "Rings by contiguity, longer than 10 m."
FIELDS = "siren_metropole:string&nom_metropole:string&siren_epci:string&nom_epci:string&couronne:int&population:int"
DARK, MIDDLE, LIGHT, GREY = "#0f417a", "#5b8ed4", "#c4e1ff", "#868686"
AGGREGATES = {
    "aggregate",
    "array_agg",
    "concatenate",
    "count",
    "count_distinct",
    "minimum",
    "maximum",
    "collect",
}


@pytest.fixture
def english():
    """Sources as they are, whatever another test installed."""
    i18n.install(None)
    yield
    i18n.install(None)


def layer_of(fields: str, rows: list[tuple], side: float = 20_000) -> QgsVectorLayer:
    """A memory layer of squares of ``side`` m; each row ends with the square's column."""
    layer = QgsVectorLayer(
        f"MultiPolygon?crs=EPSG:2154&field={fields.replace('&', '&field=')}", "layer", "memory"
    )
    features = []
    for *values, column in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        square = QgsRectangle(
            500_000 + column * side, 6_600_000, 500_000 + (column + 1) * side, 6_600_000 + side
        )
        geometry = QgsGeometry.fromRect(square)
        assert geometry.convertToMultiType()
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def ring_layer(side: float = 20_000) -> QgsVectorLayer:
    """Tours and Orléans: « B » is in ring 1 of one and 2 of the other, « C » in ring 2 of both, Orléans grey and dark."""
    tours, orleans = (TOURS, "Tours Métropole Val de Loire"), (ORLEANS, "Orléans Métropole")
    return layer_of(
        FIELDS,
        [
            (*tours, *tours, 0, 300_000, 0),
            (*tours, "B", "CC du Pays B", 1, 10_000, 1),
            (*tours, "C", "CC de C", 2, 20_000, 2),
            (*tours, *orleans, None, 280_000, 3),
            (*orleans, *orleans, 0, 280_000, 3),
            (*orleans, "B", "CC du Pays B", 2, 10_000, 1),
            (*orleans, "C", "CC de C", 2, 20_000, 2),
        ],
        side,
    )


def rendered(layer: QgsVectorLayer, scale: float) -> QgsMapRendererSequentialJob:
    """The layer at a scale, each square in the picture."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputDpi(96)
    extent = layer.extent()
    width = extent.width() / scale / 0.0254 * 96
    settings.setOutputSize(QSize(round(width), round(width * extent.height() / extent.width())))
    settings.setExtent(extent)
    # As a canvas and a layout do: @map_scale, @map_crs…
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job


def colour_in(job: QgsMapRendererSequentialJob, column: int, columns: int) -> str:
    """Colour near the upper left corner of a square, away from its name."""
    image = job.renderedImage()
    return image.pixelColor(
        round(image.width() * (column + 0.08) / columns), round(image.height() * 0.1)
    ).name()


def names_in(job: QgsMapRendererSequentialJob) -> Counter:
    """Names written on the map, and how many times."""
    return Counter(label.labelText.replace("\u00a0", " ") for label in job.takeLabelingResults().allLabels())


def legend_of(layer: QgsVectorLayer) -> list[str]:
    """Lines of the layer's legend, each of which must have a symbol."""
    items = layer.renderer().legendSymbolItems()
    assert all(item.symbol() is not None for item in items)
    return [item.label() for item in items]


def evaluated(expression: str, **values: object) -> object:
    """An expression on one feature."""
    layer = layer_of("&".join(f"{name}:string" for name in values), [(*values.values(), 0)])
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    context.setFeature(next(layer.getFeatures()))
    made = QgsExpression(expression)
    assert not made.hasParserError(), made.parserErrorString()
    result = made.evaluate(context)
    assert not made.hasEvalError(), made.evalErrorString()
    return result


def test_nearest_ring_is_on_top_and_neighbour_below() -> None:
    layer = ring_layer()
    style_rings(layer, SENTENCE)
    job = rendered(layer, 600_000)
    assert [colour_in(job, column, 4) for column in range(4)] == [DARK, MIDDLE, LIGHT, DARK]


def test_legend_has_what_is_seen_and_no_more() -> None:
    layer = ring_layer()
    style_rings(layer, SENTENCE)
    # Orléans is grey for Tours, but drawn dark as a centre: no grey is seen.
    assert legend_of(layer) == ["Métropole", "1st ring", "2nd ring"]
    assert layer.setSubsetString(f'"siren_metropole" = \'{TOURS}\' AND coalesce("couronne", 0) <> 2')
    style_rings(layer, SENTENCE)
    assert legend_of(layer) == ["Métropole", "1st ring", "Neighbouring métropole"]
    assert colour_in(rendered(layer, 600_000), 3, 4) == GREY


def test_a_ring_wholly_covered_by_nearer_ones_is_not_in_the_legend() -> None:
    layer = ring_layer()
    assert layer.setSubsetString("\"siren_epci\" <> 'C'")
    style_rings(layer, SENTENCE)
    assert legend_of(layer) == ["Métropole", "1st ring"]


def test_rings_beyond_the_palette_have_a_symbol_and_a_label() -> None:
    layer = layer_of(FIELDS, [(TOURS, "Tours", f"E{ring}", f"E{ring}", ring, 0, ring) for ring in range(9)])
    style_rings(layer, SENTENCE)
    assert legend_of(layer)[-1] == "Ring 8" and len(legend_of(layer)) == 9


def test_seen_counts_each_epci_once() -> None:
    seen = rings_seen(ring_layer())
    assert seen.counts == {0: 2, 1: 1, 2: 1} and seen.around == 2
    assert seen.populations == {0: 580_000, 1: 10_000, 2: 20_000}
    assert (seen.neighbours, seen.shared) == (0, 2)


def test_no_name_is_written_twice() -> None:
    layer = ring_layer()
    style_rings(layer, SENTENCE)
    names = names_in(rendered(layer, 600_000))
    assert names == Counter({"Tours Métropole Val de Loire": 1, "Orléans Métropole": 1, "Pays B": 1, "C": 1})


def test_far_away_only_the_cities_are_named() -> None:
    layer = ring_layer()
    style_rings(layer, SENTENCE)
    assert names_in(rendered(layer, 2_500_000)) == Counter({"Tours": 1, "Orléans": 1})


def test_each_epci_is_named_by_one_row_only() -> None:
    layer = ring_layer()
    style_rings(layer, SENTENCE)
    near = [rule for rule in layer.labeling().rootRule().children() if rule.maximumScale() == 0]
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    named = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        if any(QgsExpression(rule.filterExpression()).evaluate(context) for rule in near):
            named.append((feature["siren_metropole"], feature["siren_epci"]))
    assert named == [(TOURS, TOURS), (TOURS, "B"), (TOURS, "C"), (ORLEANS, ORLEANS)]


def test_names_too_large_for_their_polygon_are_left_out() -> None:
    rows = [(TOURS, "Tours", name, f"CC de {name}", ring, 0, 9 * ring) for ring, name in ((1, "B"), (2, "C"))]
    small, large = layer_of(FIELDS, rows, side=6_000), layer_of(FIELDS, rows, side=8_000)
    for layer in (small, large):
        style_rings(layer, SENTENCE)
    assert (len(names_in(rendered(small, 600_000))), len(names_in(rendered(large, 600_000)))) == (0, 2)


def test_labels_use_no_aggregate_so_that_no_thread_waits_for_another() -> None:
    layer = ring_layer()
    style_rings(layer, SENTENCE)
    for rule in layer.labeling().rootRule().children():
        texts = [rule.filterExpression(), rule.settings().fieldName, rule.settings().geometryGenerator]
        shown = rule.settings().dataDefinedProperties().property(QgsPalLayerSettings.Property.Show)
        used = set().union(
            *(QgsExpression(text).referencedFunctions() for text in [*texts, shown.asExpression()])
        )
        assert not used & AGGREGATES
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(400, 100))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.renderedImage().isNull()


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("CC du Pays de Chinon", "Pays de Chinon"),
        ("CC de l'Ile d'Oléron", "Ile d'Oléron"),
        ("CA d'Agen", "Agen"),
        ("CU Le Mans Métropole", "Le Mans Métropole"),
        ("CC des Coteaux", "Coteaux"),
        ("CC la Septaine", "La Septaine"),
        ("Communauté de communes Touraine-Est Vallées", "Touraine-Est Vallées"),
        ("Communauté d'agglomération de Blois", "Blois"),
        ("CA ECLA  (Espace Communautaire Lons Agglomération)", "ECLA"),
        ("CCBE", "CCBE"),
        ("Métropole de Lyon", "Métropole de Lyon"),
    ],
)
def test_short_names(name: str, short: str) -> None:
    assert evaluated(short_name("nom"), nom=name) == short


def test_city_names_also_of_former_sirens_and_other_centres() -> None:
    expression = city_name("siren", "nom")
    assert evaluated(expression, siren=TOURS, nom="Tours Métropole Val de Loire") == "Tours"
    assert evaluated(expression, siren="245900410", nom="Métropole Européenne de Lille") == "Lille"
    assert evaluated(expression, siren="1", nom="CA d'Agen") == "Agen"


def test_lines_do_not_end_on_small_words() -> None:
    held = evaluated(held_together('"nom"'), nom="Touraine Val de Vienne et la Loire")
    assert held.split(" ") == ["Touraine", "Val\u00a0de\u00a0Vienne", "et\u00a0la\u00a0Loire"]


def test_strokes_are_in_millimetres() -> None:
    layer = ring_layer()
    style_rings(layer, SENTENCE)
    for item in layer.renderer().legendSymbolItems():
        assert all(part.outputUnit() == Qgis.RenderUnit.Millimeters for part in item.symbol().symbolLayers())


def test_the_layer_states_its_method() -> None:
    layer = ring_layer()
    metadata = layer.metadata()
    metadata.setHistory(["kept"])
    layer.setMetadata(metadata)
    style_rings(layer, SENTENCE)
    assert layer.metadata().abstract() == layer.serverProperties().abstract() == SENTENCE
    assert layer.metadata().history() == ["kept"]


def test_legends_of_layouts_print_the_method_wrapped() -> None:
    layer = ring_layer()
    project = QgsProject()
    assert project.addMapLayer(layer) is not None
    explain_in_legend(project.layerTreeRoot().findLayer(layer), SENTENCE * 3)
    title = project.layerTreeRoot().findLayer(layer).customProperty("legend/title-label")
    assert title.split("\n")[0] == "layer" and max(map(len, title.split("\n"))) <= 60
    assert QgsLayerTreeModel(project.layerTreeRoot()).rowCount() == 1 and QgsLayerTree.isLayer(
        project.layerTreeRoot().children()[0]
    )


def test_changes_show_only_what_changes_and_draw_it_above() -> None:
    fields = "siren_metropole:string&siren_epci:string&nom_epci:string&couronne_a:int&couronne_b:int&changement:string"
    layer = layer_of(
        fields,
        [
            (TOURS, "A", "CC de A", 2, 1, "nearer", 0),
            (ORLEANS, "A", "CC de A", 2, 2, "same", 0),
            (TOURS, "B", "CC de B", None, 2, "enters", 1),
            (TOURS, "C", "CC de C", 1, 1, "same", 2),
        ],
    )
    style_changes(layer)
    assert legend_of(layer) == [
        "Nearer ring under the second definition",
        "Only under the second definition",
        "Same ring",
    ]
    job = rendered(layer, 600_000)
    assert [colour_in(job, column, 3) for column in range(3)] == ["#0f417a", "#ad1638", "#e8e8e8"]
    assert names_in(job) == Counter({"A\n2 → 1": 1, "B\n– → 2": 1})


def test_buffers_draw_their_outer_edge_and_write_the_distance() -> None:
    layer = QgsVectorLayer(
        "MultiPolygon?crs=EPSG:2154&field=couronne:int&field=distance_km:double", "b", "memory"
    )
    centre = QgsGeometry.fromWkt("Point(500000 6600000)")
    inner = centre.buffer(5_000, 24)
    features = []
    for ring, km in ((1, 15.0), (2, 22.5)):
        outer = centre.buffer(km * 1000, 24)
        feature = QgsFeature(layer.fields())
        feature.setAttributes([ring, km])
        feature.setGeometry(outer.difference(inner))
        inner = outer
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    style_buffers(layer)
    assert legend_of(layer) == ["15 km from the métropole", "22.5 km from the métropole"]
    job = rendered(layer, 400_000)
    assert names_in(job) == Counter({"15 km": 1, "22.5 km": 1})
    image = job.renderedImage()
    row = [image.pixelColor(x, image.height() // 2) for x in range(image.width())]
    red = [colour.red() > colour.green() + 60 for colour in row]
    # Along the diameter: at most 15 and 22.5 km on each side; the hole of the first band has no line.
    middle = red[round(image.width() * 0.3) : round(image.width() * 0.7)]
    assert any(red) and not any(middle)


def test_outlines_have_no_fill() -> None:
    layer = ring_layer()
    style_outlines(layer)
    job = rendered(layer, 600_000)
    assert QColor(colour_in(job, 0, 4)) == QColor("white")
    assert len(layer.renderer().legendSymbolItems()) == 1


def test_names_in_french_sentences_and_labels() -> None:
    i18n.install(lambda source, count: source, "fr")
    try:
        names = [
            in_sentence(name)
            for name in ("Métropole de Lyon", "Eurométropole de Strasbourg", "Brest Métropole")
        ]
        label = evaluated(held_together(short_name("nom")), nom="CC de l'Ile d'Oléron")
    finally:
        i18n.install(None)
    assert names == ["la Métropole de Lyon", "l’Eurométropole de Strasbourg", "Brest Métropole"]
    assert label == "Ile d’Oléron"
    assert in_sentence("Métropole de Lyon") == "Métropole de Lyon"
