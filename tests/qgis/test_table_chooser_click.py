"""A row of the list of tables chosen as a user does: Qt says it twice, and the second time with the row shown."""

from __future__ import annotations

from pathlib import Path

from conftest import load
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest

from cohesion_plugin.gui.table_chooser import TableChooser

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "sample.gpkg"


def test_a_click_in_the_list_chooses(qgis_new_project: None) -> None:
    layers = [load(f"{SAMPLE}|layername={name}", name) for name in ("communes", "epci")]
    QgsProject.instance().addMapLayers(layers)
    chooser = TableChooser("Classes")
    chooser.show()
    names = [chooser.combo.itemText(row) for row in range(chooser.combo.count())]
    row = names.index("epci")
    chooser.combo.showPopup()
    view = chooser.combo.view()
    QCoreApplication.processEvents()
    place = view.visualRect(chooser.combo.model().index(row, 0)).center()
    view.setCurrentIndex(chooser.combo.model().index(row, 0))
    QTest.qWait(300)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QCoreApplication.processEvents()
    assert chooser.value() == layers[1].id()
    assert chooser.combo.currentText() == "epci"
    # The list moves to another row by itself: the choice stays.
    chooser.combo.setCurrentIndex(names.index("communes"))
    QCoreApplication.processEvents()
    assert chooser.value() == layers[1].id() and chooser.combo.currentText() == "epci"
    QgsProject.instance().removeMapLayer(layers[1].id())
    assert chooser.value() is None
    chooser.deleteLater()
