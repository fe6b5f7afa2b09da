"""Cohésion territoriale: from published French territorial data to a finished planning map, inside QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import CohesionPlugin


def classFactory(iface: QgisInterface | None) -> CohesionPlugin:
    """Called by QGIS; ``iface`` is None under qgis_process."""
    from .plugin import CohesionPlugin

    return CohesionPlugin(iface)
