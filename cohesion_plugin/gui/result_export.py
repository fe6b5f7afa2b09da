"""The result table on the clipboard, as CSV or as a spreadsheet."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData, QSettings
from qgis.PyQt.QtWidgets import QApplication, QWidget

from ..core.i18n import tr
from .file_dialogs import file_to_save
from .result_columns import Column
from .result_model import ResultModel, Row
from .words import bare

FOLDER = "cohesion/export_folder"


def copy_rows(model: ResultModel, rows: list[Row]) -> None:
    """Rows with their headings, for a spreadsheet or a text: numbers as the language writes them."""
    lines = [[column.title for column in model.columns]]
    lines += [[_cell(model, row, column) for column in model.columns] for row in rows]
    content = QMimeData()
    content.setText("\n".join("\t".join(line) for line in lines))
    QApplication.clipboard().setMimeData(content)


def ask_path(parent: QWidget, suffix: str) -> str:
    """Where to save; empty where the user thinks better of it."""
    kinds = {".csv": tr("CSV table (*.csv)"), ".xlsx": tr("Spreadsheet (*.xlsx)")}
    proposed = Path(str(QSettings().value(FOLDER, str(Path.home())))) / f"{tr('rings')}{suffix}"
    path, _ = file_to_save(parent, tr("Save the table"), str(proposed), kinds[suffix])
    if not path:
        return ""
    QSettings().setValue(FOLDER, str(Path(path).parent))
    return path if path.lower().endswith(suffix) else path + suffix


def save(layer: QgsVectorLayer, path: str) -> None:
    """Every row and field of the layer, as the algorithm itself writes them. Raises CohesionError."""
    from ..adapters.writer import export_layer

    export_layer(layer, path, layer.fields().names())


def _cell(model: ResultModel, row: Row, column: Column) -> str:
    value = row.values.get(column.field)
    if column.numeric and value is not None:
        # Without separators of thousands, which spreadsheets read as text.
        return bare(value)
    return model.text(row, column).replace("\t", " ").replace("\n", " ")
