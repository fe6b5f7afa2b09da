"""QGIS's temporal controller made ready for agreements: it would else go through the years hour by hour."""

from __future__ import annotations

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QWidget


def step_by_year(window: QWidget) -> None:
    """One year a frame, in the project and in the controller of QGIS's window, unless the user has chosen a step."""
    settings, units = QgsProject.instance().timeSettings(), Qgis.TemporalUnit
    # QGIS's own default, that nobody wants here.
    if settings.timeStep() != 1 or settings.timeStepUnit() != units.Hours:
        return
    settings.setTimeStepUnit(units.Years)
    # The controller reads the project only when one is opened, and has no other door than its widgets.
    combo = window.findChild(QComboBox, "mTimeStepsComboBox")
    spin = window.findChild(QDoubleSpinBox, "mStepSpinBox")
    row = combo.findData(int(units.Years.value)) if combo is not None else -1
    if spin is not None and spin.value() == 1 and row >= 0:
        combo.setCurrentIndex(row)
