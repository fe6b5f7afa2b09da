"""A desk for the toolbar « Schéma » in tests: QGIS's interface with real widgets, clicks on the map."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapCanvas, QgsMapMouseEvent, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt
from qgis.PyQt.QtWidgets import QMainWindow

from cohesion_plugin.cartography.schematic_layers import kit_layers
from cohesion_plugin.core.schematic.kit import layer_names
from cohesion_plugin.gui.schematic_toolbar import SchematicToolbar


class Desk:
    """What the toolbar asks of QGIS's interface, with real widgets."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.cad = QgsAdvancedDigitizingDockWidget(self.canvas, self.window)
        self.bar = QgsMessageBar(self.window)
        self.active: QgsVectorLayer | None = None
        self.window.resize(700, 500)
        self.window.show()

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def cadDockWidget(self) -> QgsAdvancedDigitizingDockWidget:
        return self.cad

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def vectorLayerTools(self) -> None:
        return None

    def activeLayer(self) -> QgsVectorLayer | None:
        return self.active

    def setActiveLayer(self, layer: QgsVectorLayer) -> None:
        self.active = layer
        self.canvas.setCurrentLayer(layer)

    def said(self) -> str:
        items = self.bar.items()
        return items[0].text() if items else ""


def wait_until(condition: Callable[[], Any], seconds: float = 30.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


@pytest.fixture
def desk(qgis_app: QgsApplication, project: QgsProject) -> Iterator[Desk]:
    made = Desk()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    made.canvas.setDestinationCrs(project.crs())
    made.canvas.setExtent(QgsRectangle(500_000, 6_650_000, 640_000, 6_750_000))
    yield made
    made.canvas.unsetMapTool(made.canvas.mapTool())
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def bar(desk: Desk, provider: None) -> Iterator[SchematicToolbar]:
    made = SchematicToolbar(desk)
    desk.window.addToolBar(made)
    yield made
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.isEditable():
            layer.rollBack()
    made.shut_down()
    made.deleteLater()


@pytest.fixture
def layers(bar: SchematicToolbar) -> dict[str, QgsVectorLayer]:
    """Scratch layers of the kit, made by the toolbar's own button."""
    bar.create.start()
    wait_until(lambda: len(kit_layers(QgsProject.instance())) == len(layer_names()))
    wait_until(lambda: bar.tools["axe"].isEnabled())
    return kit_layers(QgsProject.instance())


def click(desk: Desk, x: float, y: float, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    place = desk.canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    at = QPoint(round(place.x()), round(place.y()))
    for kind, act in (
        (QEvent.Type.MouseMove, "canvasMoveEvent"),
        (QEvent.Type.MouseButtonPress, "canvasPressEvent"),
        (QEvent.Type.MouseButtonRelease, "canvasReleaseEvent"),
    ):
        getattr(desk.canvas.mapTool(), act)(QgsMapMouseEvent(desk.canvas, kind, at, button))


def draw(desk: Desk, bar: SchematicToolbar, element: str, *points: tuple[float, float]) -> Any:
    """Clicks, a right click for a line; returns the form."""
    if not bar.tools[element].isChecked():
        bar.tools[element].trigger()
    for point in points:
        click(desk, *point)
    if element not in ("polarite", "exterieur"):
        click(desk, *points[-1], Qt.MouseButton.RightButton)
    form = bar.draw.form()
    assert form is not None
    return form
