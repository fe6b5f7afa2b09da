"""How disparities look: bounds inverse to each other, the legend of what is seen, colours told apart."""

from __future__ import annotations

import numpy as np
import pytest
from conftest import cell, memory_layer
from disparities_run import grid
from qgis.core import QgsVectorLayer

from cohesion_plugin.cartography.disparities_style import (
    deviation_renderer,
    lisa_renderer,
    style_deviations,
    synthesis_renderer,
)
from cohesion_plugin.cartography.disparities_style_handicaps import style_handicaps
from cohesion_plugin.cartography.disparities_style_lines import style_discontinuities
from cohesion_plugin.core.resources import vocabulary
from tests.colour_distance import ciede2000, lab, smallest_distance

pytestmark = pytest.mark.usefixtures("qgis_app")


def deviations(values: list[float], lisa: list[str]) -> QgsVectorLayer:
    columns = {
        "ecart_global": values, "ecart_territorial": values, "ecart_spatial": values,
        "synthese": [0, 7, 3, 4][: len(values)], "lisa": lisa,
    }  # fmt: skip
    return memory_layer(columns, [cell(i) for i in range(len(values))])


def labels(renderer) -> list[str]:
    return [item.label() for item in renderer.legendSymbolItems()]


def test_bounds_are_symmetric_in_ratio() -> None:
    breaks = np.array(vocabulary("disparities")["deviation"]["breaks"])
    assert list(breaks) == [50, 67, 80, 100, 125, 150, 200]
    assert np.allclose(breaks * breaks[::-1], 10_000, rtol=0.006)


def test_each_value_has_its_class() -> None:
    layer = deviations([49.9, 50.0, 124.9, 200.0], ["HH", "LL", "ns", "isole"])
    layer.setRenderer(deviation_renderer(layer, "ecart_global"))
    rules = layer.renderer().rootRule().children()
    assert len(rules) == 8, "no class of missing values where none is missing"
    found = []
    for feature in layer.getFeatures():
        matching = [
            rule.label() for rule in rules if layer_matches(layer, rule.filterExpression(), feature.id())
        ]
        assert len(matching) == 1
        found += matching
    assert found == ["below 50", "50 to 67", "100 to 125", "200 or more"]


def layer_matches(layer: QgsVectorLayer, expression: str, identifier: int) -> bool:
    layer.selectByExpression(expression)
    return identifier in layer.selectedFeatureIds()


def test_legends_list_what_is_seen() -> None:
    layer = deviations([90.0, 110.0, 150.0], ["HH", "ns", "ns"])
    assert labels(lisa_renderer(layer)) == ["High among high", "Not significant"]
    assert len(labels(synthesis_renderer(layer))) == 3


def test_styles_are_named_and_the_global_one_is_shown() -> None:
    layer = deviations([90.0, 110.0], ["HH", "ns"])
    style_deviations(layer, "method")
    manager = layer.styleManager()
    assert set(manager.styles()) == {
        "Global deviation", "Territorial deviation", "Spatial deviation", "Synthesis of the three deviations", "Local association",
    }  # fmt: skip
    assert manager.currentStyle() == "Global deviation" and layer.renderer().type() == "RuleRenderer"
    manager.setCurrentStyle("Local association")
    assert layer.renderer().classAttribute() == "lisa" and layer.metadata().abstract() == "method"


def test_only_the_strongest_borders_are_drawn() -> None:
    ratios = [float(1 + i / 10) for i in range(100)]
    layer = memory_layer(
        {"ecart_relatif": ratios, "rang_relatif": list(range(100, 0, -1))},
        [f"MULTILINESTRING(({i} 0,{i} 1))" for i in range(100)], kind="MultiLineString",
    )  # fmt: skip
    style_discontinuities(layer, "method")
    rules = layer.renderer().rootRule().children()
    counts = []
    for rule in rules:
        layer.selectByExpression(rule.filterExpression())
        counts.append(layer.selectedFeatureCount())
    assert counts == [3, 7, 15] and rules[0].label() == "× 10.70 or more"
    widths = [rule.symbol().width() for rule in rules]
    assert widths == sorted(widths, reverse=True)


def test_handicaps_get_darker() -> None:
    layer = grid(nb_handicaps=[i % 4 for i in range(36)], valeur_1=[1.0] * 36)
    style_handicaps(layer, "method", ["vacance"])
    assert layer.fields().field("valeur_1").alias() == "vacance"
    light = [lab(c.symbol().color().name())[0] for c in layer.renderer().categories()]
    assert len(light) == 4 and light == sorted(light, reverse=True)


def test_colours_are_told_apart() -> None:
    words = vocabulary("disparities")
    scale = words["deviation"]["colours"]
    for one, other in zip(scale, scale[1:]):
        assert smallest_distance(one, other) > 7, (one, other)
    low, high = scale[:3], scale[5:]
    assert min(smallest_distance(a, b) for a in low for b in high) > 10
    kinds = [spec["colour"] for spec in words["lisa"]["classes"].values()]
    pairs = [(a, b) for i, a in enumerate(kinds) for b in kinds[i + 1 :]]
    assert min(smallest_distance(a, b) for a, b in pairs) > 12
    colours = words["synthesis"]["colours"]
    pairs = [(a, b) for i, a in enumerate(colours) for b in colours[i + 1 :]]
    assert min(smallest_distance(a, b) for a, b in pairs) > 12
    assert ciede2000(lab(colours[0]), lab(colours[7])) > 50
