"""Agreements of three parties or more bear their name, around a hub or along the line around them."""

from __future__ import annotations

import pytest
from conftest import memory_layer
from qgis.core import (
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from test_cooperation_links import Links, links, register, territories

from cohesion_plugin.cartography.cooperation_style_colours import Colours
from cohesion_plugin.cartography.cooperation_style_modes import GROUP
from cohesion_plugin.cartography.cooperation_style_parties import style_parties
from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.resources import vocabulary

__all__ = ["links", "register", "territories"]  # fixtures of that module
pytestmark = pytest.mark.usefixtures("qgis_app")


def labels(layer: QgsVectorLayer) -> list[str]:
    """Texts that a map of the layer writes."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(800, 800))
    settings.setExtent(layer.extent().buffered(20_000))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    found = job.takeLabelingResults().allLabels()
    return [label.labelText.replace("\u00a0", " ") for label in found]


def test_a_line_around_parties_bears_the_name_of_its_agreement(links: Links) -> None:
    lines = links(GROUPED=1)["LINKS"]
    around = [feature["intitule"] for feature in lines.getFeatures("\"forme\" = 'enveloppe'")]
    assert around == ["À trois"]
    assert labels(lines) == around


def test_links_between_two_bear_none(links: Links) -> None:
    """Names of a star's agreement stand at its hub, in the layer of points."""
    made = links(GROUPED=0)
    assert not labels(made["LINKS"])
    assert labels(made["POINTS"]).count("À trois") == 1


def test_an_epci_whose_themes_are_not_given_is_hatched() -> None:
    columns = {
        "type": ["epci"] * 2,
        "nb_cooperations": [1, 1],
        "groupe": ["economie", None],
        "etat": ["", ""],
    }
    layer = memory_layer(columns, [f"POLYGON(({x} 0, {x} 9, {x + 9} 9, {x} 0))" for x in (0, 20)])
    style_parties(layer, "", Colours.of(Register.of({}), GROUP))
    rules = {rule.label(): rule.symbol() for rule in layer.renderer().rootRule().children()}
    kinds = {label: [part.layerType() for part in symbol.symbolLayers()] for label, symbol in rules.items()}
    assert kinds == {
        "Economy and attractiveness": ["SimpleFill"],
        "Themes not given": ["SimpleFill", "LinePatternFill"],
    }
    hatch = rules["Themes not given"].symbolLayer(1)
    assert hatch.lineAngle() == vocabulary("cooperation_style")["parties"]["sans_theme"]["angle"]
