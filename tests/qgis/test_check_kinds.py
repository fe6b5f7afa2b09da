"""What checks leave alone: headings among rules, widths of single features, files' names, pages that are tables."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from conftest import cell, memory_layer
from qgis.core import (
    QgsFillSymbol,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSymbolLayer,
)

from cohesion_plugin.cartography.check_all import check_layout
from cohesion_plugin.cartography.check_legend_read import keys_of
from cohesion_plugin.cartography.check_sources import is_named
from cohesion_plugin.cartography.check_symbols import _by_feature
from cohesion_plugin.core import i18n


@pytest.fixture(autouse=True)
def english(qgis_app: object) -> Iterator[None]:
    i18n.install(None)
    yield
    i18n.install(None)


def test_a_heading_among_rules_is_no_class() -> None:
    layer = memory_layer({"kind": ["a"]}, [cell(0, 0)], name="Rules")
    root = QgsRuleBasedRenderer.Rule(None)
    heading = QgsRuleBasedRenderer.Rule(None, label="By kind")
    root.appendChild(heading)
    heading.appendChild(
        QgsRuleBasedRenderer.Rule(QgsFillSymbol.createSimple({}), filterExp="kind = 'a'", label="A")
    )
    layer.setRenderer(QgsRuleBasedRenderer(root))
    assert list(keys_of(layer).values()) == ["A"]


@pytest.mark.parametrize(("expression", "own"), [('"kind" / 100', True), ("0.02", False)])
def test_widths_of_single_features_are_not_judged(expression: str, own: bool) -> None:
    symbol = QgsLineSymbol.createSimple({"line_width": "0.02"})
    symbol.symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.StrokeWidth, QgsProperty.fromExpression(expression)
    )
    assert _by_feature(symbol.symbolLayer(0)) is own


def test_a_file_is_named_by_its_producer_and_year() -> None:
    source = "insee, insee_zonages_cog2025.csv, 2025"
    assert is_named(source, "sources : insee, aires d’attraction 2020 (geographie 2025)")
    assert not is_named(source, "sources : ign 2025")
    assert not is_named(source, "sources : insee 2020")


@pytest.mark.parametrize("said", [True, False])
def test_a_table_needs_no_map(project: QgsProject, said: bool) -> None:
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    if said:
        layout.setCustomProperty("cohesion/page", "table")
    found = {verdict.id for verdict in check_layout(layout) if verdict.level == "error"}
    assert ({"map", "legend"} & found == set()) == said
