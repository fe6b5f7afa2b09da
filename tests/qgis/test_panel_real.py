"""The panel with the real algorithms on the sample, in a QGIS of its own: what ends that process is a failure here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import TOURS

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import json
import sys
import time
from unittest.mock import MagicMock

root, sample, folder, centre = sys.argv[1:]
sys.path[:0] = [root, "/usr/share/qgis/python/plugins"]
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QMenu

application = QgsApplication([], True)
application.initQgis()
import processing
from processing.core.Processing import Processing
import cohesion_plugin

Processing.initialize()
window = QMainWindow()
iface = MagicMock()
iface.mainWindow.return_value = window
iface.mapCanvas.return_value = QgsMapCanvas(window)
iface.pluginHelpMenu.return_value = QMenu(window)
iface.addDockWidget.side_effect = window.addDockWidget
iface.addTabifiedDockWidget.side_effect = lambda area, dock, *_: window.addDockWidget(area, dock)
window.show()
plugin = cohesion_plugin.classFactory(iface)
plugin.initGui()
source = f"{sample}|layername=communes"
layer = QgsProject.instance().addMapLayer(QgsVectorLayer(source, "communes", "ogr"))
dock = window.findChild(QDockWidget, "CohesionRingsDock")
dock.setUserVisible(True)


def wait(condition):
    end = time.monotonic() + 60
    while not condition() and time.monotonic() < end:
        application.processEvents()
    return condition()


wait(lambda: dock.body is not None)
panel = dock.body
facts = {"listed": bool(wait(lambda: len(panel.definition.centres.model)))}
panel.definition.centres.model.set_ticked([centre])
said = []
for second in (None, None, "distance", None):
    panel.definition.second.combo.setCurrentIndex(panel.definition.second.combo.findData(second))
    wait(lambda: panel.definition.problem() is None)
    panel.messages.last = ""
    panel.start_run()
    wait(lambda: panel.messages.last)
    said.append(panel.messages.last)
facts["said"] = said
facts["layers"] = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
facts["styled"] = panel.result.layer().renderer().type()
panel.result.actions_on.save(f"{folder}/panel.csv")
values = {"COMMUNES": source, "METROPOLES": centre, "RINGS": f"{folder}/algorithm.csv"}
processing.run("cohesion:metropolitanrings", values)
facts["identical"] = open(f"{folder}/panel.csv", "rb").read() == open(f"{folder}/algorithm.csv", "rb").read()
plugin.unload()
print("FACTS " + json.dumps(facts))
"""


@pytest.fixture(scope="module")
def facts(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Four runs in a row, the third with two methods, then the table saved by the panel and by the algorithm."""
    folder = tmp_path_factory.mktemp("panel")
    script = folder / "program.py"
    script.write_text(PROGRAM, encoding="utf-8")
    settings = {"QGIS_CUSTOM_CONFIG_PATH": str(folder), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", str(script), str(ROOT), str(sample), str(folder), TOURS],
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, **settings},
        check=False,
    )
    found = [line[6:] for line in done.stdout.splitlines() if line.startswith("FACTS ")]
    assert found, f"QGIS ended with {done.returncode}\n{done.stdout}\n{done.stderr[-4000:]}"
    assert "Traceback" not in done.stderr, done.stderr
    return json.loads(found[0])


def test_runs_in_a_row_give_the_same(facts: dict[str, Any]) -> None:
    assert facts["listed"]
    first, second, compared, fourth = facts["said"]
    assert "1st ring: 5 EPCI" in first and "2nd ring: 11 EPCI" in first
    assert first == second == fourth
    assert "change" in compared


def test_the_last_result_took_the_place_of_the_others(facts: dict[str, Any]) -> None:
    assert facts["layers"] == ["Outlines of rings", "Rings of EPCI", "communes"]


def test_the_result_is_styled(facts: dict[str, Any]) -> None:
    assert facts["styled"] == "categorizedSymbol"


def test_csv_of_the_panel_is_that_of_the_algorithm(facts: dict[str, Any]) -> None:
    assert facts["identical"]
