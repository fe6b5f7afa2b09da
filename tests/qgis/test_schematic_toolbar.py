"""The toolbar « Schéma »: clicks on the map become features of the kit, the switch, nothing left behind."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsExpressionContextUtils,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QToolBar
from schematic_session import Desk, bar, desk, draw, layers, wait_until

from cohesion_plugin.cartography.schematic_layers import kit_layers
from cohesion_plugin.core.schematic.kit import definition, layer_names
from cohesion_plugin.gui.schematic_toolbar import NAME, SchematicToolbar, toggle_button

__all__ = ["bar", "desk", "layers"]


TOURS, ORLEANS, BLOIS = (525_000, 6_701_000), (617_000, 6_755_000 - 20_000), (575_000, 6_722_000)


def test_the_toolbar_shows_itself_with_a_schematic_project(desk: Desk, bar: SchematicToolbar) -> None:
    wait_until(lambda: not bar.tools["axe"].isEnabled())
    assert bar.isHidden()
    bar.create.start()
    wait_until(lambda: not bar.isHidden() and bar.give.isEnabled())
    assert all(action.isEnabled() for action in bar.tools.values()) and not bar.new_layers.isEnabled()
    QgsProject.instance().removeAllMapLayers()
    wait_until(bar.isHidden)


def test_the_layers_in_a_geopackage(desk: Desk, bar: SchematicToolbar, tmp_path: Path) -> None:
    path = tmp_path / "schéma d’été.gpkg"
    bar.create.start(str(path))
    wait_until(lambda: len(kit_layers(QgsProject.instance())) == len(layer_names()))
    found = kit_layers(QgsProject.instance())
    assert list(found) == layer_names() and path.exists()
    assert all(layer.crs().authid() == "EPSG:2154" and not layer.featureCount() for layer in found.values())
    assert found["polarites"].labelsEnabled() and found["fleches"].renderer().type() == "RuleRenderer"
    QgsProject.instance().removeAllMapLayers()
    bar.create.start(str(path))
    wait_until(lambda: path.name in desk.said())


def test_clicks_become_features_with_a_form_and_undo(
    desk: Desk, bar: SchematicToolbar, layers: dict[str, QgsVectorLayer]
) -> None:
    form = draw(desk, bar, "axe", TOURS, BLOIS, ORLEANS)
    assert form.windowTitle() and layers["axes"].isEditable() and desk.active is layers["axes"]
    form.accept()
    (axis,) = layers["axes"].getFeatures()
    assert (axis["element"], axis["origine"], axis["definition"]) == ("axe", "dessin", definition("axe"))
    points = axis.geometry().asMultiPolyline()[0]
    pixel = desk.canvas.mapUnitsPerPixel()
    for point, (x, y) in zip(points, (TOURS, BLOIS, ORLEANS)):
        assert point.distance(QgsPointXY(x, y)) < 2 * pixel
    layers["axes"].undoStack().undo()
    assert not list(layers["axes"].getFeatures())
    layers["axes"].undoStack().redo()
    assert len(list(layers["axes"].getFeatures())) == 1
    assert layers["axes"].commitChanges()


def test_a_form_that_is_closed_adds_nothing(
    desk: Desk, bar: SchematicToolbar, layers: dict[str, QgsVectorLayer]
) -> None:
    draw(desk, bar, "front", TOURS, BLOIS).reject()
    assert not list(layers["fronts"].getFeatures()) and bar.draw.form() is None
    draw(desk, bar, "front", TOURS, BLOIS).accept()
    assert [feature["element"] for feature in layers["fronts"].getFeatures()] == ["front"]


def test_an_arrow_knows_the_places_at_its_ends(
    desk: Desk, bar: SchematicToolbar, layers: dict[str, QgsVectorLayer]
) -> None:
    for element, name, place in (("polarite", "Tours", TOURS), ("exterieur", "Île-de-France", ORLEANS)):
        form = draw(desk, bar, element, place)
        form.attributeForm().changeAttribute("libelle", name)
        form.accept()
    assert [f["libelle"] for f in layers["polarites"].getFeatures()] == ["Tours"]
    draw(desk, bar, "attraction", TOURS, ORLEANS).accept()
    draw(desk, bar, "cooperation", TOURS, (560_000, 6_690_000), (590_000, 6_700_000), ORLEANS).accept()
    pull, pact = layers["fleches"].getFeatures()
    assert (pull["element"], pull["de"], pull["vers"]) == ("attraction", "Tours", "Île-de-France")
    assert pull["rang"] == 3 and "Tours" in pull["libelle"]
    assert pact["element"] == "cooperation"
    for arrow in (pull, pact):
        first, middle, last = arrow.geometry().asMultiPolyline()[0]
        # Their ends leave the pole free, as those of computed arrows do.
        assert 1_000 < first.distance(QgsPointXY(*TOURS)) < 0.1 * first.distance(last)
        # Bent to the left of its way, as those that are computed.
        chord = QgsGeometry.fromPolylineXY([first, last])
        assert chord.distance(QgsGeometry.fromPointXY(middle)) > 0.02 * first.distance(last)


def test_one_tool_at_a_time_and_another_of_qgis_ends_it(
    desk: Desk, bar: SchematicToolbar, layers: dict[str, QgsVectorLayer]
) -> None:
    bar.tools["axe"].trigger()
    bar.tools["front"].trigger()
    assert [name for name, action in bar.tools.items() if action.isChecked()] == ["front"]
    desk.canvas.unsetMapTool(desk.canvas.mapTool())
    wait_until(lambda: not bar.tools["front"].isChecked())
    bar.tools["axe"].trigger()
    desk.setActiveLayer(layers["polarites"])
    wait_until(lambda: not bar.tools["axe"].isChecked())
    assert desk.canvas.currentLayer() is layers["polarites"] and desk.canvas.mapTool() is None
    bar.tools["axe"].trigger()
    layers["axes"].rollBack()
    QgsProject.instance().removeMapLayer(layers["axes"].id())
    wait_until(lambda: not bar.tools["axe"].isChecked())


def test_layers_that_cannot_be_edited_are_named(
    desk: Desk, bar: SchematicToolbar, layers: dict[str, QgsVectorLayer]
) -> None:
    layers["axes"].setReadOnly(True)
    bar.tools["axe"].trigger()
    assert layers["axes"].name() in desk.said() and not bar.tools["axe"].isChecked()


def test_the_switch_of_the_map_and_of_layouts(
    desk: Desk, bar: SchematicToolbar, layers: dict[str, QgsVectorLayer], project: QgsProject
) -> None:
    bar.switch.schematic.trigger()
    value = QgsExpressionContextUtils.projectScope(project).variable("cohesion_schematic")
    assert value == "1" and bar.switch.schematic.isChecked() and not bar.switch.precise.isChecked()
    bar.switch.precise.trigger()
    assert QgsExpressionContextUtils.projectScope(project).variable("cohesion_schematic") == "0"
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("Page")
    project.layoutManager().addLayout(layout)

    def words() -> str:
        return " ".join(item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel))

    for on in (True, False, True):
        bar.switch.list_layouts()
        entry = bar.switch.layouts.actions()[0]
        assert entry.text() == "Page" and entry.isChecked() is not on
        entry.trigger()
        assert ("regulatory value" in words() or "valeur réglementaire" in words()) is on
        scope = QgsExpressionContextUtils.layoutScope(layout)
        assert scope.variable("cohesion_schematic") == ("1" if on else "0")


def test_the_button_of_another_panel_shows_the_toolbar(desk: Desk, bar: SchematicToolbar) -> None:
    wait_until(bar.isHidden)
    button = toggle_button(desk, desk.window)
    button.click()
    assert not bar.isHidden() and button.isChecked()
    button.click()
    assert bar.isHidden() and not button.isChecked()


def test_unload_leaves_nothing(desk: Desk, project: QgsProject) -> None:
    signals = ("layersAdded", "layersRemoved", "layersWillBeRemoved", "readProject", "cleared")
    before = [project.receivers(getattr(project, name)) for name in signals]
    made = SchematicToolbar(desk)
    desk.window.addToolBar(made)
    made.create.start()
    wait_until(lambda: len(kit_layers(project)) == len(layer_names()) and made.tools["axe"].isEnabled())
    draw(desk, made, "axe", TOURS, BLOIS)
    made.shut_down()
    desk.window.removeToolBar(made)
    made.deleteLater()
    for layer in kit_layers(project).values():
        layer.rollBack()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert desk.canvas.mapTool() is None
    assert desk.window.findChild(QToolBar, NAME) is None
    assert [project.receivers(getattr(project, name)) for name in signals] == before
