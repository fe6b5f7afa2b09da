"""The charts of a statistical typology, in a window: look, save."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.PyQt.QtCore import QSettings, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import CohesionError, OutputError
from ..core.i18n import tr, tr_n
from ..core.resources import vocabulary
from .file_dialogs import folder_to_use
from .result_export import FOLDER
from .standard_buttons import named


class ChartsDialog(QDialog):
    """A page per picture of a folder; each fills the window, never larger than it was drawn."""

    said = pyqtSignal(str)
    failed = pyqtSignal(object)

    def __init__(self, folder: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(760, 620)
        self._folder = folder
        self.tabs = QTabWidget(self)
        for name, path in pictures(folder).items():
            self.tabs.addTab(_Picture(path, name), name)
        buttons = named(QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self))
        save = buttons.addButton(tr("Save all…"), QDialogButtonBox.ButtonRole.ActionRole)
        save.setToolTip(tr("PNG and SVG files, to a folder"))
        save.clicked.connect(self._ask)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(buttons)

    def save(self, folder: str) -> None:
        """Copy every file; those of the same names are replaced."""
        try:
            files = [file for file in Path(self._folder).iterdir() if file.is_file()]
            for file in files:
                shutil.copyfile(file, Path(folder) / file.name)
        except OSError as error:
            self.failed.emit(_unsaved(folder, error))
        else:
            self.said.emit(tr_n("%n file(s) saved: {}", len(files)).format(folder))

    def _ask(self) -> None:
        home = str(QSettings().value(FOLDER, str(Path.home())))
        folder = folder_to_use(self, tr("Folder of charts"), home)
        if folder:
            QSettings().setValue(FOLDER, folder)
            self.save(folder)


class _Picture(QLabel):
    def __init__(self, path: str, name: str) -> None:
        super().__init__()
        self._whole = QPixmap(path)
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setMinimumSize(QSize(240, 180))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ratio = self.devicePixelRatioF()
        room = (self.size() * ratio).boundedTo(self._whole.size())
        shown = self._whole.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(ratio)
        self.setPixmap(shown)


def pictures(folder: str) -> dict[str, str]:
    """Path by title of the charts that are there, in the order in which they are read."""
    names = vocabulary("statistical_typology")["charts"]["files"]
    titles = {
        "scree": tr("Inertia of the axes"),
        "circle": tr("Circle of correlations"),
        "dendrogram": tr("Tree"),
        "profiles": tr("Profiles of the classes"),
    }
    paths = {title: Path(folder) / f"{names[chart]}.png" for chart, title in titles.items()}
    return {title: str(path) for title, path in paths.items() if path.is_file()} if folder else {}


def save_recipe(source: str, path: str) -> None:
    """Copy the recipe that a run has written. Raises OutputError, or CohesionError where it is gone."""
    if not Path(source).is_file():
        raise CohesionError(
            tr("The recipe of this result is gone: it was temporary."), (), tr("Run it again, then save it.")
        )
    try:
        shutil.copyfile(source, path)
    except OSError as error:
        raise _unsaved(path, error) from error


def _unsaved(path: str, error: OSError) -> OutputError:
    return OutputError(
        tr("The result could not be written to {}.").format(path),
        [error.strerror or str(error)],
        tr("Choose another folder, in which you may write."),
    )
