"""The panel of pages: what the page is about, how it looks, its atlas; a preview; a layout or files out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..core.i18n import tr, tr_n
from . import at_work
from .algorithm_run import AlgorithmRun
from .file_dialogs import file_to_save, folder_to_use
from .icons import theme_icon
from .messages import Messages
from .page_atlas import PageAtlas
from .page_check import PageCheck
from .page_layers import PageLayers
from .page_look import PageLook
from .page_preview import PagePreview
from .page_territory import PageTerritory
from .project_link import ProjectLink
from .run_bar import RunBar
from .schematic_toolbar import toggle_button

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

ALGORITHM, KEY = "cohesion:mappage", "page/panel"
LEAST_CHARACTERS = 52
# Around the icon and the text of a button, in pixels.
SPARE = 18
_ICONS = {"PDF": "mActionSaveAsPDF", "PNG": "mActionSaveMapAsImage", "SVG": "mActionSaveAsSVG"}


class PagePanel(QWidget):
    """Built once the dock is first shown and all that is needed is installed."""

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._run: AlgorithmRun | None = None
        self._wanted = ""
        self.messages = Messages(self)
        self.layers = PageLayers(self)
        self.territory = PageTerritory(iface, self)
        self.title, self.subtitle = QLineEdit(self), QLineEdit(self)
        self.title.setPlaceholderText(tr("The message; empty: composed from the figures"))
        self.subtitle.setPlaceholderText(tr("Empty: territory and figures"))
        self.look, self.atlas = PageLook(self), PageAtlas(self)
        self.preview = PagePreview(self.order, self)
        self.run_bar = RunBar(self)
        self.run_bar.run.setText(tr("Create the layout"))
        self.run_bar.run.setIcon(theme_icon("mActionNewLayout"))
        self.exports = {name: QPushButton(name, self) for name in _ICONS}
        self.check = PageCheck(self)
        self.project = ProjectLink(self.state, self.restore, self, KEY)
        self._build()
        self._connect()
        self.project.read()

    def order(self) -> dict[str, Any] | str:
        """Parameters of the page without its files, or the sentence that says what is missing."""
        ids = self.layers.ids()
        if not ids:
            return tr("Tick a layer that the page is about.")
        problem = self.territory.problem()
        if problem:
            return problem
        texts = {"TITLE": self.title.text().strip(), "SUBTITLE": self.subtitle.text().strip()}
        return {"LAYERS": ids, **texts, **self.territory.parameters(), **self.look.parameters()}

    def state(self) -> dict[str, Any]:
        """What the project keeps."""
        return {
            "layers": self.layers.state(),
            "territory": self.territory.state(),
            "title": self.title.text(),
            "subtitle": self.subtitle.text(),
            "look": self.look.state(),
            "atlas": self.atlas.state(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """A project was opened, or closed."""
        self._stop_run()
        self.messages.clearWidgets()
        self.title.setText(state.get("title") or "")
        self.subtitle.setText(state.get("subtitle") or "")
        self.look.restore(state.get("look") or {})
        self.territory.restore(state.get("territory") or {})
        self.atlas.restore(state.get("atlas") or {})
        self.layers.restore(state.get("layers"))
        self._changed()

    def shut_down(self) -> None:
        """Before removal: wait for the thread, disconnect from the project."""
        self.project.shut_down()
        self._stop_run()
        self.check.shut_down()
        self.preview.shut_down()
        self.layers.shut_down()
        at_work.wait()

    def create_layout(self) -> None:
        """Make the layout, then open it in QGIS's editor."""
        order = self.order()
        if isinstance(order, dict):
            self._start({**order, "LAYOUT": self._layout_name(order)}, "LAYOUT")

    def export(self, output: str, path: str) -> None:
        """Write the page to a file: PDF, PNG or SVG."""
        order = self.order()
        if isinstance(order, dict) and path:
            self._start({**order, output: path}, output)

    def export_atlas(self, folder: str) -> None:
        """Write the pages of the atlas into a folder."""
        order = self.order()
        if isinstance(order, dict) and folder:
            self._start({**order, **self.atlas.parameters(), "PAGES": folder}, "PAGES")

    def showEvent(self, event: Any) -> None:
        """The preview is only made where it is seen."""
        super().showEvent(event)
        self.preview.ask()

    def _build(self) -> None:
        content = QWidget(self)
        form = QFormLayout(content)
        form.setContentsMargins(6, 6, 6, 6)
        form.addRow(self.layers)
        form.addRow(tr("Territory"), self.territory)
        form.addRow(tr("Title"), self.title)
        form.addRow(tr("Subtitle"), self.subtitle)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(content, tr("Content"))
        self.tabs.addTab(self.look, tr("Look"))
        self.tabs.addTab(self.atlas, tr("Atlas"))
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.addWidget(self.tabs)
        halves.addWidget(self.preview)
        halves.setChildrenCollapsible(False)
        halves.setStretchFactor(1, 1)
        files = QHBoxLayout()
        files.setSpacing(3)
        for name, button in self.exports.items():
            button.setToolTip(tr("Export the page as {}").format(name))
            button.setIcon(theme_icon(_ICONS[name]))
            # Styles give a button more than its three letters need, at the cost of the check's longer word.
            icon, text = button.iconSize().width(), button.fontMetrics().horizontalAdvance(name)
            button.setMinimumWidth(icon + text + SPARE)
            files.addWidget(button)
        self.check.setMinimumWidth(self.check.sizeHint().width())
        files.addWidget(self.check)
        files.addWidget(toggle_button(self._iface, self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.messages)
        layout.addWidget(halves, 1)
        layout.addLayout(files)
        layout.addWidget(self.run_bar)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * LEAST_CHARACTERS)

    def _connect(self) -> None:
        for part in (self.layers, self.territory, self.look, self.atlas):
            part.changed.connect(self._changed)
        for line in (self.title, self.subtitle):
            line.editingFinished.connect(self._changed)
        self.run_bar.run_asked.connect(self.create_layout)
        self.run_bar.cancel_asked.connect(self._cancel)
        self.atlas.export_asked.connect(self._ask_atlas)
        for name, button in self.exports.items():
            button.clicked.connect(lambda _checked, output=name: self._ask_file(output))

    def _changed(self) -> None:
        order = self.order()
        problem = order if isinstance(order, str) else None
        self.run_bar.set_ready(problem, tr_n("%n layer(s) on the page", len(self.layers.ids())))
        for button in self.exports.values():
            button.setEnabled(problem is None)
        self.preview.ask()
        self.project.changed()

    def _layout_name(self, order: dict[str, Any]) -> str:
        """The title, else the layer's name, with a number where a layout has it: that one may have been fine-tuned."""
        first = QgsProject.instance().mapLayer(order["LAYERS"][0])
        name = order["TITLE"][:80] or (first.name() if first is not None else tr("Map page"))
        taken = {layout.name() for layout in QgsProject.instance().layoutManager().layouts()}
        numbered = (f"{name} ({number})" for number in range(2, len(taken) + 3))
        return name if name not in taken else next(each for each in numbered if each not in taken)

    def _start(self, parameters: dict[str, Any], wanted: str) -> None:
        if self._run is not None:
            return
        self.messages.clearWidgets()
        self._run, self._wanted = AlgorithmRun(ALGORITHM, parameters), wanted
        self._name = str(parameters.get("LAYOUT") or parameters.get(wanted))
        if not self._run.ready:
            error, self._run = self._run.error, None
            self.messages.fail(error)
            return
        self.run_bar.set_running(True, self._run.progress)
        self._run.ended.connect(self._ended)
        self._run.start()

    def _cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _stop_run(self) -> None:
        if self._run is not None:
            self._run.ended.disconnect(self._ended)
            self._run.cancel()
            self._run = None
        self.run_bar.set_running(False)

    def _ended(self) -> None:
        run, self._run = self._run, None
        self.run_bar.set_running(False)
        if not run.succeeded:
            if run.feedback.isCanceled():
                self.messages.note(tr("Cancelled. Nothing was written."))
            else:
                self.messages.fail(run.error or tr("The computation stopped without a word."))
            return
        done = tr("Layout made: {}") if self._wanted == "LAYOUT" else tr("Written: {}")
        report = str(run.results.get("REPORT") or "")
        say = self.messages.warn if run.feedback.warnings else self.messages.inform
        say(done.format(self._name), report)
        if self._wanted == "LAYOUT":
            # The slot that ends a task is no place to open a window.
            QTimer.singleShot(0, self._open_layout)

    def _open_layout(self) -> None:
        layout = QgsProject.instance().layoutManager().layoutByName(self._name)
        if layout is not None:
            self._iface.openLayoutDesigner(layout)

    def _ask_file(self, output: str) -> None:
        filter_ = f"{output} (*.{output.lower()})"
        path, _ = file_to_save(self, tr("Export the page as {}").format(output), "", filter_)
        if path and not path.lower().endswith(f".{output.lower()}"):
            path += f".{output.lower()}"
        self.export(output, path)

    def _ask_atlas(self) -> None:
        self.export_atlas(folder_to_use(self, tr("Folder of the pages of an atlas")))
