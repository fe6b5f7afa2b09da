"""The form of an agreement, made a table at a time: what QGIS's own form of the layer shows, and the same rows."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer, QgsVectorLayerTools
from qgis.gui import QgsAttributeDialog, QgsAttributeEditorContext, QgsMapCanvas, QgsRelationEditorWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop
from qgis.PyQt.QtWidgets import QTabWidget

from cohesion_plugin.adapters.register import open_register
from cohesion_plugin.adapters.register_forms import add_register
from cohesion_plugin.core.cooperation.sample import sample_register
from cohesion_plugin.gui.cooperation_form_tabs import only_fields, tabs_in_steps
from tests.census_register import write_register


@pytest.fixture
def layers(qgis_new_project: None, tmp_path: Any) -> Iterator[dict[str, QgsVectorLayer]]:
    source = write_register(sample_register(), tmp_path / "registre.gpkg")
    store = open_register(source)
    yield add_register(QgsProject.instance(), store, source)
    store.close()


class Tools(QgsVectorLayerTools):
    """What a table asks for before it shows its buttons."""

    def startEditing(self, layer: QgsVectorLayer) -> bool:
        return bool(layer.startEditing())


@pytest.fixture
def context(qgis_app: object) -> Iterator[QgsAttributeEditorContext]:
    """As the plugin makes it: tables need a canvas."""
    canvas, tools, made = QgsMapCanvas(), Tools(), QgsAttributeEditorContext()
    made.setMapCanvas(canvas)
    made.setVectorLayerTools(tools)
    made.setFormMode(QgsAttributeEditorContext.FormMode.StandaloneDialog)
    yield made
    canvas.deleteLater()


def tabs_of(dialog: QgsAttributeDialog) -> QTabWidget:
    return dialog.attributeForm().findChild(QTabWidget)


def titles(dialog: QgsAttributeDialog) -> list[str]:
    tabs = tabs_of(dialog)
    return [tabs.tabText(place) for place in range(tabs.count())]


def rows(dialog: QgsAttributeDialog) -> dict[str, set[str]]:
    """Ids of the rows that each table shows, by its relation; each tab is looked at."""
    tabs, found = tabs_of(dialog), {}
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        end = time.monotonic() + 0.1
        while time.monotonic() < end:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        for table in tabs.widget(place).findChildren(QgsRelationEditorWidget):
            if table.isVisible() and table.relation().referencedLayer().name() == dialog_layer(dialog):
                request = table.relation().getRelatedFeaturesRequest(table.feature())
                listed = table.relation().referencingLayer().getFeatures(request)
                found[table.relation().id()] = {feature["id"] for feature in listed}
    return found


def dialog_layer(dialog: QgsAttributeDialog) -> str:
    return dialog.attributeForm().layer().name()


def test_form_in_steps_is_that_of_the_layer(
    layers: dict[str, QgsVectorLayer], context: QgsAttributeEditorContext
) -> None:
    """Beside the one that QGIS makes at once: same tabs in the same order, same tables with the same rows."""
    layer = layers["cooperation"]
    feature: QgsFeature = next(layer.getFeatures())
    told: list[bool] = []
    layer.editFormConfigChanged.connect(lambda: told.append(True))
    whole = QgsAttributeDialog(layer, feature, False, None, True, context)
    with only_fields(layer):
        made = QgsAttributeDialog(layer, feature, False, None, True, context)
    fields = titles(made)
    steps = tabs_in_steps(made, layer, feature, context)
    next(steps)
    # All tabs stand there before the dialog is shown, so that none moves under the pointer.
    assert titles(made) == titles(whole) and len(fields) < len(titles(whole))
    assert not made.findChildren(QgsRelationEditorWidget)
    assert list(steps) and not told
    whole.show()
    made.show()
    expected = rows(whole)
    assert rows(made) == expected
    assert len(expected) == 5 and any(len(listed) > 1 for listed in expected.values())
    for dialog in (whole, made):
        dialog.reject()
        dialog.deleteLater()


def test_form_of_the_layer_stays_as_it_is(layers: dict[str, QgsVectorLayer]) -> None:
    layer = layers["cooperation"]
    before = [tab.name() for tab in layer.editFormConfig().tabs()]
    with pytest.raises(ZeroDivisionError), only_fields(layer):
        assert len(layer.editFormConfig().tabs()) == 3
        raise ZeroDivisionError
    assert [tab.name() for tab in layer.editFormConfig().tabs()] == before and len(before) == 8


def test_tabs_stop_where_the_form_is_closed(
    layers: dict[str, QgsVectorLayer], context: QgsAttributeEditorContext
) -> None:
    layer = layers["cooperation"]
    feature = next(layer.getFeatures())
    with only_fields(layer):
        made = QgsAttributeDialog(layer, feature, False, None, True, context)
    steps = tabs_in_steps(made, layer, feature, context)
    next(steps)
    next(steps)
    sip.delete(made)
    assert list(steps) == []
