"""Pages without a defect: one made by hand, and those that the plugin makes of its sample, pass every check."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import RINGS, TOURS, cell, load, memory_layer
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsRendererCategory,
    QgsVectorLayer,
)

from cohesion_plugin.cartography.base_style import style_land, style_limits
from cohesion_plugin.cartography.change_unchanged import style_unchanged
from cohesion_plugin.cartography.check_all import check_layout
from cohesion_plugin.cartography.check_verdict import OK, Verdict
from cohesion_plugin.cartography.describe import describe
from cohesion_plugin.cartography.page import add_page
from cohesion_plugin.cartography.page_spec import LegendEntry, LegendGroup, PageSpec
from cohesion_plugin.cartography.ring_pages import Imprint, Surroundings, ring_page
from cohesion_plugin.cartography.ring_style import style_rings
from cohesion_plugin.cartography.typology_page import typology_page
from cohesion_plugin.cartography.typology_page_change import ChangeLayers, typology_change_page
from cohesion_plugin.cartography.typology_style import style_classes, style_type_changes
from cohesion_plugin.core import i18n
from cohesion_plugin.core.typologies.load import typology

SOURCES = ("IGN, ADMIN EXPRESS COG 2026", "Insee, populations légales 2023, Licence Ouverte 2.0")
IMPRINT = Imprint("Indre-et-Loire, EPCI au 1er janvier 2026", "", SOURCES, "Agency", "November 2026")
COLOURS = {"a": "#0F417A", "b": "#5B8ED4", "c": "#C4E1FF"}
Run = Callable[..., dict[str, Any]]


@pytest.fixture(autouse=True)
def english(qgis_app: object) -> Iterator[None]:
    """Sources as they are, whatever another test installed."""
    i18n.install(None)
    yield
    i18n.install(None)


def made_layers(project: QgsProject) -> tuple[QgsVectorLayer, QgsVectorLayer]:
    """Nine communes of three classes, and the land under them; both say where they come from."""
    spots = [(i % 3, i // 3) for i in range(9)]
    columns = {"classe": ["a", "b", "c"] * 3}
    classes = memory_layer(columns, [cell(*spot) for spot in spots], name="Classes")
    land = memory_layer({"code": ["37"]}, [cell(0, 0, 3000)], name="Land")
    # From 500 000, 6 700 000 on: the cell of 3 km holds the nine.
    categories = [
        QgsRendererCategory(code, QgsFillSymbol.createSimple({"color": colour}), f"Class {code}")
        for code, colour in COLOURS.items()
    ]
    classes.setRenderer(QgsCategorizedSymbolRenderer("classe", categories))
    style_land(land)
    for layer in (classes, land):
        describe(layer, "The method.", SOURCES)
    project.addMapLayers([classes, land])
    return classes, land


def made_page(project: QgsProject, **changes: Any) -> QgsPrintLayout:
    """A page without defect; ``changes`` of its description."""
    classes, land = made_layers(project)
    values = {
        "name": "page",
        "title": "Three communes out of nine are of class a",
        "extent": QgsRectangle(499_500, 6_699_500, 503_500, 6_703_500),
        "crs": classes.crs(),
        "layers": [classes, land],
        "legend": [LegendGroup("Classes", [LegendEntry(classes)])],
        "subtitle": "Indre-et-Loire, communes au 1er janvier 2026",
        "method": "The method.",
        "sources": SOURCES,
        "author": "Agency",
        "date": "20 novembre 2026",
    }
    return add_page(project, PageSpec(**{**values, **changes}))


def bad(verdicts: list[Verdict]) -> dict[str, Verdict]:
    """What is not good, by check."""
    return {verdict.id: verdict for verdict in verdicts if verdict.level != OK}


def test_a_page_without_defect_is_good(project: QgsProject) -> None:
    verdicts = check_layout(made_page(project))
    assert not bad(verdicts), [verdict.text() for verdict in bad(verdicts).values()]
    wanted = {
        "title", "subtitle", "legend", "author", "date", "scale", "sources", "layer_sources", "provenance", "licence",
        "legend_absent", "legend_unlisted", "legend_symbols", "missing", "colours", "grey", "text_cut", "off_page",
        "text_small", "symbol_size", "legend_size", "overseas",
    }  # fmt: skip
    assert {verdict.id for verdict in verdicts} == wanted
    colours = next(verdict for verdict in verdicts if verdict.id == "colours")
    assert "23.1 (protanopia): « Class b » and « Class c »" in colours.facts


def base_layers(source: str, project: QgsProject) -> Surroundings:
    """Limits and land of the sample, which say where they come from."""
    named = source.replace("=communes", "=departements")
    limits, land = (load(named, name) for name in ("limits", "land"))
    style_limits(limits, "departement")
    style_land(land)
    for layer in (limits, land):
        describe(layer, "", SOURCES)
    project.addMapLayers([limits, land])
    return Surroundings([limits], [land], [LegendEntry(limits)])


@pytest.mark.parametrize("format_", ["a4_portrait", "a3_landscape"])
def test_rings_of_the_sample(
    run: Run, own_communes: str, project: QgsProject, tmp_path: Path, format_: str
) -> None:
    out = tmp_path / "rings.gpkg"
    run(RINGS, COMMUNES=own_communes, METROPOLES=TOURS, METHOD=0, RINGS=str(out))
    rings = load(str(out), "rings")
    style_rings(rings, "Rings by contiguity.")
    describe(rings, "Rings by contiguity.", SOURCES)
    project.addMapLayer(rings)
    spec = ring_page("rings", rings, base_layers(own_communes, project), IMPRINT, format_)
    verdicts = check_layout(add_page(project, spec))
    assert not bad(verdicts), [verdict.text() for verdict in bad(verdicts).values()]


def classified(run: Run, source: str, path: Path, project: QgsProject) -> QgsVectorLayer:
    run("cohesion:classifycommunes", COMMUNES=source, TYPOLOGY="eurostat_1991", CLASSES=str(path))
    layer = load(str(path), path.stem)
    method = layer.metadata().abstract()
    style_classes(layer, typology("eurostat_1991"), method, {})
    describe(layer, method, SOURCES)
    project.addMapLayer(layer)
    return layer


def test_typology_of_the_sample(run: Run, own_communes: str, project: QgsProject, tmp_path: Path) -> None:
    classes = classified(run, own_communes, tmp_path / "classes.gpkg", project)
    spec = typology_page("classes", classes, base_layers(own_communes, project), IMPRINT, "a4_portrait")
    verdicts = check_layout(add_page(project, spec))
    assert not bad(verdicts), [verdict.text() for verdict in bad(verdicts).values()]


def test_change_of_the_sample(run: Run, own_communes: str, project: QgsProject, tmp_path: Path) -> None:
    """Against a second year in which some communes have lost their people."""
    first = classified(run, own_communes, tmp_path / "first.gpkg", project)
    second = classified(run, own_communes, tmp_path / "second.gpkg", project)
    position = second.fields().lookupField("classe")
    codes = sorted(second.uniqueValues(position))
    moved = [each.id() for each in second.getFeatures() if each["classe"] == codes[0]][:20]
    assert second.dataProvider().changeAttributeValues({each: {position: codes[-1]} for each in moved})
    paths = [tmp_path / f"{name}.gpkg" for name in ("changes", "matrix", "all")]
    sides = {"CLASSES_A": first.source(), "CLASSES_B": second.source()}
    run("cohesion:typologychange", **sides, CHANGES=str(paths[0]), MATRIX=str(paths[1]))
    run("cohesion:typologychange", **sides, ONLY_CHANGES=False, CHANGES=str(paths[2]), MATRIX="memory:")
    drawn, matrix, unchanged = (load(str(path), path.stem) for path in paths)
    style_type_changes(drawn, False, "The method.")
    style_unchanged(unchanged)
    for layer in (drawn, unchanged):
        describe(layer, "The method.", SOURCES)
    project.addMapLayers([drawn, unchanged])
    layers = ChangeLayers(drawn, matrix, unchanged)
    around = base_layers(own_communes, project)
    spec = typology_change_page("change", layers, ("2020", "2026"), around, IMPRINT, "a3_landscape")
    found = bad(check_layout(add_page(project, spec)))
    # The two pale tints of what stays are 9.9 apart under tritanopia, where 10 is asked for.
    assert set(found) <= {"colours"} and spec.title.startswith("20 communes"), [*found, spec.title]
    for fact in (fact for verdict in found.values() for fact in verdict.facts):
        assert fact.startswith("9.9 (tritanopia)") and "in both" in fact
