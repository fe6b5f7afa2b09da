"""Above the result table: one métropole, or all."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QWidget

from ..core.i18n import tr, tr_n


class CentreFilter(QComboBox):
    """Hidden where there is nothing to choose between."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Show the rings of one centre only"))
        self.setToolTip(self.accessibleName())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(self._changed)

    def offer(self, centres: dict[str, str]) -> None:
        """Name by SIREN; all are shown at first."""
        self.blockSignals(True)
        self.clear()
        self.addItem(tr_n("All %n centres", len(centres)), "")
        for siren, name in centres.items():
            self.addItem(name, siren)
        self.blockSignals(False)
        self.setVisible(len(centres) > 1)

    def _changed(self) -> None:
        self.chosen.emit(self.currentData() or "")
