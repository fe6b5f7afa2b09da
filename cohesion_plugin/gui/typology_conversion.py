"""The conversion that is proposed where a file and the layer are of different COG years: dialog, order, new table."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..core.i18n import tr
from .background import BackgroundCall
from .typology_convert import ConvertDialog
from .typology_files import FilesForm
from .typology_need import NeedRow
from .typology_vintage import load, years_reader


class Conversion(QObject):
    """``ordered`` gives the run that the user has accepted; nothing that was given is ever changed."""

    ordered = pyqtSignal(object)

    def __init__(self, files: FilesForm, parent: QWidget) -> None:
        super().__init__(parent)
        self._files, self._window = files, parent
        self._asked = ""
        self._call: BackgroundCall | None = None
        self.dialog: ConvertDialog | None = None
        files.conversion_asked.connect(self.propose)

    def set_layer(self, layer: QgsVectorLayer | None, code_field: str) -> None:
        """Which COG years the codes of the layer are of, asked once for each state of it."""
        asked = "" if layer is None else f"{layer.id()} {code_field} {layer.subsetString()}"
        if asked == self._asked:
            return
        self._asked = asked
        self.stop()
        self._files.set_years(())
        if layer is None or not code_field:
            return
        reader = years_reader(layer, code_field)
        title = tr("Find the COG year of a layer")
        self._call = BackgroundCall(title, reader, self._files.set_years, lambda _error: None).start()

    def stop(self) -> None:
        """Nobody waits any more."""
        if self._call is not None:
            self._call.abandon()
            self._call = None

    def propose(self, parameter: str) -> None:
        """Open the dialog for the file of a row, once what reads it is loaded."""
        self.stop()
        self._call = BackgroundCall(
            tr("Prepare a conversion"), load, lambda _result: self._open(parameter), lambda _error: None
        ).start()

    def accept(self, parameter: str, layer: QgsVectorLayer) -> None:
        """The converted table: in the project, and in the place of the file."""
        QgsProject.instance().addMapLayer(layer)
        self._files.rows[parameter].chooser.set_value(layer.id())

    def _open(self, parameter: str) -> None:
        row = self._files.rows[parameter]
        value, facts = row.chooser.value(), row.facts
        if value is None or facts is None or row.wanted_year() is None:
            return
        from_year = facts.geography or max(facts.geographies)
        dialog = self.dialog = ConvertDialog(value, _name(row), from_year, row.years, self._window)
        dialog.accepted.connect(lambda: self.ordered.emit(dialog.order(parameter)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _name(row: NeedRow) -> str:
    layer = QgsProject.instance().mapLayer(row.chooser.value() or "")
    return layer.name() if layer is not None else Path(row.chooser.value() or "").stem
