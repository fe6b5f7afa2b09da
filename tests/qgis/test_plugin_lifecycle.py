"""The plugin comes and goes: nothing is left in QGIS, with or without pandas, with or without an interface."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMainWindow, QMenu, QToolBar
from test_panel import Conduct, StubProvider, describe, forget_deleted, items, wait_until

from cohesion_plugin import classFactory, plugin
from cohesion_plugin.core import i18n
from cohesion_plugin.gui import layer_reader
from cohesion_plugin.gui.rings_panel import RingsPanel

ROOT = Path(__file__).resolve().parents[2]
SIGNALS = ("readProject", "writeProject", "cleared", "layersAdded", "layersRemoved", "layersWillBeRemoved")


class Desk:
    """What the plugin asks of QGIS's interface, with real widgets."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.toolbar = QToolBar(self.window)
        self.vector: dict[str, QMenu] = {}
        self.help = QMenu(self.window)
        self.window.show()

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def addDockWidget(self, area: Qt.DockWidgetArea, dock: QDockWidget) -> None:
        self.window.addDockWidget(area, dock)
        dock.show()

    def addTabifiedDockWidget(
        self, area: Qt.DockWidgetArea, dock: QDockWidget, beside: list[str], raised: bool = False
    ) -> None:
        self.addDockWidget(area, dock)
        for name in beside:
            self.window.tabifyDockWidget(self.window.findChild(QDockWidget, name), dock)

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self.window.removeDockWidget(dock)

    def addToolBarIcon(self, action: QAction) -> None:
        self.toolbar.addAction(action)

    def removeToolBarIcon(self, action: QAction) -> None:
        self.toolbar.removeAction(action)

    def addPluginToVectorMenu(self, name: str, action: QAction) -> None:
        self.vector.setdefault(name, QMenu(name, self.window)).addAction(action)

    def removePluginVectorMenu(self, name: str, action: QAction) -> None:
        self.vector[name].removeAction(action)
        if not self.vector[name].actions():
            del self.vector[name]

    def pluginHelpMenu(self) -> QMenu:
        return self.help

    def docks(self) -> list[str]:
        return [dock.objectName() for dock in self.window.findChildren(QDockWidget)]

    def traces(self) -> dict[str, Any]:
        """All that a plugin could leave."""
        project = QgsProject.instance()
        names = [action.objectName() for action in self.window.findChildren(QAction)]
        return {
            "docks": self.docks(),
            "toolbar": len(self.toolbar.actions()),
            "vector": sorted(self.vector),
            "help": len(self.help.actions()),
            "actions": sorted(name for name in names if name.startswith("cohesion")),
            "providers": sorted(p.id() for p in QgsApplication.processingRegistry().providers()),
            "map tool": self.canvas.mapTool(),
            "language": i18n.language(),
            "path": list(sys.path),
            "slots": {name: project.receivers(getattr(project, name)) for name in SIGNALS},
        }


@pytest.fixture
def desk(qgis_app, qgis_new_project: None, qgis_processing: None) -> Iterator[Desk]:
    made = Desk()
    yield made
    made.canvas.setLayers([])
    made.window.deleteLater()
    forget_deleted()


@pytest.fixture
def load(desk: Desk) -> Iterator[Callable[[], Any]]:
    """Loads the plugin; what a failing test leaves loaded is unloaded."""
    made = []

    def start() -> Any:
        made.append(classFactory(desk))
        made[-1].initGui()
        return made[-1]

    yield start
    for one in made:
        one.unload()
    forget_deleted()


@pytest.fixture
def light(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand-ins of the algorithms and of recognition."""
    Conduct.error = Conduct.waits = ""
    Conduct.asked = []
    Conduct.go.set()
    recognition = SimpleNamespace(
        describe_layer=describe, freeze=lambda layer: layer.name(), list_epci=lambda *_args: items()
    )
    monkeypatch.setattr(layer_reader, "load", lambda _progress: recognition)
    monkeypatch.setattr(plugin, "CohesionProvider", StubProvider)


def rings_dock(desk: Desk) -> Any:
    return desk.window.findChild(QDockWidget, "CohesionRingsDock")


def rings_button(desk: Desk) -> QAction:
    (button,) = [action for action in desk.toolbar.actions() if action.objectName() == "cohesionShowRings"]
    return button


def open_panel(desk: Desk) -> RingsPanel:
    """As a click on the toolbar's button does."""
    rings_button(desk).trigger()
    wait_until(lambda: rings_dock(desk).body is not None)
    return rings_dock(desk).body


def test_nothing_is_left_of_a_plugin_that_was_only_loaded(desk: Desk, load: Any) -> None:
    before = desk.traces()
    made = load()
    loaded = desk.traces()
    assert "CohesionRingsDock" in loaded["docks"] and "cohesionShowRings" in loaded["actions"]
    assert loaded["toolbar"] and loaded["help"] and len(desk.vector) == 1
    assert "cohesion" in loaded["providers"]
    assert not rings_dock(desk).isVisible(), "shown at the user's request only"
    made.unload()
    forget_deleted()
    assert desk.traces() == before


def test_nothing_is_left_of_an_open_panel(desk: Desk, load: Any, light: None, tiny: Any) -> None:
    before = desk.traces()
    made = load()
    panel = open_panel(desk)
    layer = tiny(3)
    QgsProject.instance().addMapLayer(layer)
    wait_until(lambda: len(panel.definition.centres.model))
    panel.definition.centres.pick.click()
    assert desk.canvas.mapTool() is not None
    made.unload()
    forget_deleted()
    assert desk.traces() == before
    QgsProject.instance().removeMapLayer(layer)
    QgsProject.instance().clear()


def test_unload_while_a_task_runs(desk: Desk, load: Any, light: None, tiny: Any) -> None:
    before = desk.traces()
    made = load()
    panel = open_panel(desk)
    QgsProject.instance().addMapLayer(tiny(3))
    wait_until(lambda: len(panel.definition.centres.model))
    panel.definition.centres.all.click()
    Conduct.go.clear()
    panel.start_run()
    wait_until(lambda: QgsApplication.taskManager().countActiveTasks())
    made.unload()
    assert QgsApplication.taskManager().countActiveTasks() == 0, "the thread uses what unload removes"
    forget_deleted()
    assert len(QgsProject.instance().mapLayers()) == 1
    QgsProject.instance().clear()
    assert desk.traces() == before


def test_reload_is_as_good_as_new(desk: Desk, load: Any, light: None) -> None:
    for _ in range(3):
        made = load()
        assert isinstance(open_panel(desk), RingsPanel)
        made.unload()
        forget_deleted()
    assert desk.docks() == []


def test_button_and_dock_say_the_same(desk: Desk, load: Any, light: None) -> None:
    made = load()
    open_panel(desk)
    button, dock = rings_button(desk), rings_dock(desk)
    assert button.isChecked() and dock.isVisible()
    dock.close()
    QCoreApplication.processEvents()
    assert not button.isChecked()
    made.unload()


def test_unload_after_a_start_that_failed_halfway(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    before = desk.traces()

    def fail(*_args: object) -> None:
        raise OSError("no toolbar today")

    monkeypatch.setattr(desk, "addDockWidget", fail)
    made = classFactory(desk)
    with pytest.raises(OSError, match="today"):
        made.initGui()
    made.unload()
    forget_deleted()
    assert desk.traces() == before


def test_french_while_loaded_english_after(desk: Desk, load: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    if not (ROOT / "i18n" / "cohesion_fr.qm").exists():
        pytest.skip("i18n/cohesion_fr.qm is not built (make i18n)")
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "fr"))
    made = load()
    assert rings_dock(desk).windowTitle() == "Couronnes"
    assert i18n.tr("Rings") == "Couronnes"
    assert i18n.language() == "fr"
    made.unload()
    forget_deleted()
    assert i18n.tr("Rings") == QCoreApplication.translate("cohesion", "Rings") == "Rings"


def test_without_an_interface(qgis_app, qgis_processing: None) -> None:
    made = classFactory(None)
    made.initProcessing()
    registry = QgsApplication.processingRegistry()
    assert registry.algorithmById("cohesion:metropolitanrings") is not None
    made.unload()
    assert registry.providerById("cohesion") is None


PROGRAM = """
import sys
from importlib.abc import MetaPathFinder
from unittest.mock import MagicMock

class Hidden(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in HIDDEN:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

HIDDEN = sys.argv[2].split()
sys.meta_path.insert(0, Hidden())
sys.path.insert(0, sys.argv[1])
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QDockWidget, QLabel, QMainWindow, QMenu
import cohesion_plugin

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
print("heavy:", sorted({"pandas", "pyproj"} & set(sys.modules)))
dock = window.findChild(QDockWidget, "CohesionRingsDock")
dock.setUserVisible(True)
for _ in range(20):
    application.processEvents()
body = dock.body
print("body:", type(body).__name__)
print("words:", " ".join(label.text() for label in body.findChildren(QLabel)).replace(chr(10), " "))
algorithm = QgsApplication.processingRegistry().algorithmById("cohesion:metropolitanrings")
print("can:", algorithm.canExecute())
plugin.unload()
print("done")
"""


def start_qgis_without(tmp_path: Path, *hidden: str) -> dict[str, str]:
    """Load the plugin, show its dock and unload it, in a Python of its own; what was printed, by its first word."""
    script = tmp_path / "start.py"
    script.write_text(PROGRAM, encoding="utf-8")
    settings = {"QGIS_CUSTOM_CONFIG_PATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, str(script), str(ROOT), " ".join(hidden)],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, **settings},
        check=False,
    )
    assert "done" in done.stdout, done.stdout + done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return dict(line.split(": ", 1) for line in done.stdout.splitlines() if ": " in line)


@pytest.mark.parametrize("hidden", [("pandas",), ("shapely",), ("pandas", "shapely", "pyproj")])
def test_loads_without_packages_and_explains(tmp_path: Path, hidden: tuple[str, ...]) -> None:
    said = start_qgis_without(tmp_path, *hidden)
    assert said["body"] == "DependencyPanel"
    assert all(name in said["words"] for name in hidden)
    assert said["can"].startswith("(False")


def test_start_does_not_load_what_only_the_panel_needs(tmp_path: Path) -> None:
    said = start_qgis_without(tmp_path)
    assert said["heavy"] == "[]"
    assert said["body"] == "RingsPanel"
    assert said["can"].startswith("(True")
