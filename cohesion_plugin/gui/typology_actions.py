"""What can be done with the class chosen and with the result: select, filter, zoom, report, copy, save."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsExpression, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QSettings, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..core.errors import CohesionError
from ..core.i18n import tr, tr_n
from .background import BackgroundCall
from .file_dialogs import file_to_save
from .report_dialog import ReportDialog
from .result_export import FOLDER, save
from .result_layers import REPORT, SENTENCE
from .statistical_charts import ChartsDialog, pictures, save_recipe
from .typology_layers import sizes_of
from .typology_totals import CLASS_FIELD, class_value, extent_reader

if TYPE_CHECKING:
    from .typology_result import TypologyResult


# What a run has written beside its layers, as kept on them.
RECIPE, CHARTS = "cohesion/recipe_out", "cohesion/charts"


class TypologyActions(QObject):
    """Acts on the page that it is made for."""

    said = pyqtSignal(str)

    def __init__(self, page: TypologyResult, canvas: QgsMapCanvas) -> None:
        super().__init__(page)
        self._page, self._canvas = page, canvas
        self._call: BackgroundCall | None = None
        page.bar.report_asked.connect(self.report)
        page.bar.zoom_asked.connect(lambda: self.zoom_to(self._selected()))
        page.bar.copy_asked.connect(self.copy)
        page.bar.save_asked.connect(self.ask_and_save)
        page.tools.select.clicked.connect(self.select)
        page.tools.filter.clicked.connect(self.filter)
        page.tools.zoom.clicked.connect(lambda: self.zoom_to(self._members()))
        page.tools.counts.clicked.connect(self.show_counts)
        page.tools.charts_asked.connect(self.show_charts)
        page.tools.recipe_asked.connect(self.ask_and_save_recipe)

    def shut_down(self) -> None:
        """Forget what is awaited."""
        if self._call is not None:
            self._call.abandon()

    def select(self) -> None:
        """The communes of the class chosen, on the map."""
        layer = self._page.layer()
        if layer is not None:
            layer.selectByIds(self._members())

    def filter(self, wanted: bool) -> None:
        """Only the class chosen, or all again."""
        layer, code = self._page.layer(), self._page.table.current()
        if layer is None:
            return
        text = ""
        if wanted and code:
            text = QgsExpression.createFieldEqualityExpression(CLASS_FIELD, class_value(layer, code))
        if layer.subsetString() != text:
            layer.setSubsetString(text)

    def zoom_to(self, features: list[int]) -> None:
        """These features, or all where there are none."""
        layer = self._page.layer()
        if layer is None:
            return
        if not features:
            self._show(layer, layer.extent())
            return
        if self._call is not None:
            self._call.abandon()

        def done(extent: QgsRectangle) -> None:
            self._call = None
            if self._page.layer() is layer:
                self._show(layer, extent)

        reader = extent_reader(layer, features)
        self._call = BackgroundCall(tr("Find where a class is"), reader, done, self._page.failed.emit).start()

    def show_counts(self, wanted: bool) -> None:
        """Counts beside the labels of the legend: QGIS's own, which follow filters and edits."""
        layer = self._page.layer()
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id()) if layer is not None else None
        if node is not None:
            node.setCustomProperty("showFeatureCount", 1 if wanted else 0)

    def report(self) -> None:
        """Show what the run said, as kept with the layer."""
        layer = self._page.layer()
        if layer is not None:
            sentence = layer.customProperty(SENTENCE) or layer.name()
            ReportDialog(sentence, layer.customProperty(REPORT) or "", self._page.window()).exec()

    def show_charts(self) -> None:
        """The charts of a statistical typology, in a window beside the map."""
        layer = self._page.layer()
        folder = str(layer.customProperty(CHARTS) or "") if layer is not None else ""
        if not pictures(folder):
            gone = CohesionError(
                tr("The charts of this result are gone: they were temporary."), (), tr("Run it again.")
            )
            self._page.failed.emit(gone)
            return
        dialog = ChartsDialog(folder, layer.name(), self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.said.connect(self.said)
        dialog.failed.connect(self._page.failed)
        dialog.show()

    def ask_and_save_recipe(self) -> None:
        """Ask where, then save what runs the same again."""
        layer = self._page.layer()
        if layer is None:
            return
        proposed = Path(str(QSettings().value(FOLDER, str(Path.home())))) / f"{tr('recipe')}.json"
        path, _ = file_to_save(self._page, tr("Save the recipe"), str(proposed), "JSON (*.json)")
        if path:
            self.save_recipe(path if path.lower().endswith(".json") else path + ".json")

    def save_recipe(self, path: str) -> None:
        """To a file of the user's."""
        layer = self._page.layer()
        try:
            save_recipe(str(layer.customProperty(RECIPE) or "") if layer is not None else "", path)
        except CohesionError as error:
            self._page.failed.emit(error)
        else:
            self.said.emit(tr("Saved: {}").format(path))

    def copy(self) -> None:
        """The table of classes as shown."""
        self.said.emit(tr_n("%n row(s) copied.", self._page.table.copy()))

    def ask_and_save(self, suffix: str) -> None:
        """Ask where, then save the whole summary."""
        layer = self._page.layer()
        table = sizes_of(layer) if layer is not None else None
        if layer is not None and table is None:
            gone = CohesionError(tr("The summary of this result was removed."), (), tr("Run it again."))
            self._page.failed.emit(gone)
        elif table is not None:
            self.save(table, ask_table_path(self._page, suffix, tr("typology")))

    def save(self, table: QgsVectorLayer, path: str) -> None:
        """Every row and field of a table, nothing where no path was chosen."""
        if not path:
            return
        try:
            save(table, path)
        except CohesionError as error:
            self._page.failed.emit(error)
        else:
            self.said.emit(tr("Saved: {}").format(path))

    def _members(self) -> list[int]:
        return self._page.members(self._page.table.current())

    def _selected(self) -> list[int]:
        layer = self._page.layer()
        return list(layer.selectedFeatureIds()) if layer is not None else []

    def _show(self, layer: QgsVectorLayer, extent: QgsRectangle) -> None:
        if not extent.isNull():
            self._canvas.setExtent(self._canvas.mapSettings().layerExtentToOutputExtent(layer, extent))
            self._canvas.refresh()


def ask_table_path(parent: QWidget, suffix: str, name: str) -> str:
    """Where to save; empty where the user thinks better of it."""
    kinds = {".csv": tr("CSV table (*.csv)"), ".xlsx": tr("Spreadsheet (*.xlsx)")}
    proposed = Path(str(QSettings().value(FOLDER, str(Path.home())))) / f"{name}{suffix}"
    path, _ = file_to_save(parent, tr("Save the table"), str(proposed), kinds[suffix])
    if not path:
        return ""
    QSettings().setValue(FOLDER, str(Path(path).parent))
    return path if path.lower().endswith(suffix) else path + suffix
